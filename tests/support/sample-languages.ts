/** Two languages of the sample county, one of each direction: the frame is translated, the rest falls back to English. */
import type { Language } from '../../src/model/language.ts';
import type { Rec } from '../../src/records/types.ts';
import { rec } from './records.ts';

const none = {
  checkedByNativeSpeaker: false,
  englishRevisions: {},
  numbers: {},
  situations: {},
  topics: {},
  glossary: {},
};

export const sampleLanguages: Rec<Language>[] = [
  rec<Language>('languages', 'pl', {
    ...none,
    name: 'Polski',
    englishName: 'Polish',
    locale: 'pl_PL',
    direction: 'ltr',
    strings: {
      shell: { main: 'Główne menu', menu: 'Menu', urgent: 'Pilna pomoc', topics: 'Tematy', guides: 'Poradniki' },
      leave: { bar: 'Opuść tę stronę', button: 'Opuść tę stronę', how: 'Jak to działa' },
      urgent: { title: 'Uzyskaj pomoc teraz', happening: 'Co się dzieje?' },
      start: { title: 'Pomoc dla rodzin', topics: 'Tematy', inEnglish: 'po angielsku' },
    },
    topics: { feelings: 'Uczucia', school: 'Szkoła i nauka' },
    guides: { 'words-we-use': { title: 'Słowa', summary: 'Przykładowa lista słów.' } },
  }),
  rec<Language>('languages', 'ar', {
    ...none,
    name: 'العربية',
    englishName: 'Arabic',
    locale: 'ar_GB',
    direction: 'rtl',
    strings: {
      shell: { main: 'القائمة الرئيسية', menu: 'القائمة', urgent: 'مساعدة عاجلة', topics: 'المواضيع' },
      leave: { bar: 'مغادرة هذه الصفحة', button: 'مغادرة هذه الصفحة' },
      urgent: { title: 'احصل على المساعدة الآن', happening: 'ماذا يحدث؟' },
      start: { title: 'مساعدة للعائلات', topics: 'المواضيع', inEnglish: 'بالإنجليزية' },
    },
    topics: { feelings: 'المشاعر', school: 'المدرسة والتعلم' },
    guides: { 'words-we-use': { title: 'كلمات', summary: 'قائمة كلمات.' } },
  }),
];
