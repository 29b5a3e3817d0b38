/** What a page in another language says: the translation, or else the English, which is marked as such. */
import { describe, expect, test } from 'vitest';
import {
  englishMarks,
  essentialPages,
  inLanguage,
  marksOf,
  marksWithout,
} from '../../../src/catalogue/views/in-language.ts';
import { footInLanguage, menuInLanguage } from '../../../src/site/navigation-in-language.ts';
import { englishStrings, languageSchema, type Language } from '../../../src/model/language.ts';

const polish: Language = languageSchema.parse({
  name: 'Polski',
  englishName: 'Polish',
  locale: 'pl_PL',
  direction: 'ltr',
  checkedByNativeSpeaker: false,
  englishRevisions: {},
  strings: {
    shell: { findHelp: 'Znajdź pomoc', topics: 'Tematy' },
    leave: {},
    urgent: { title: 'Pomoc teraz' },
    start: { inEnglish: 'po angielsku' },
  },
  numbers: { club: { label: 'Klub' } },
  situations: {},
  topics: {},
  guides: { 'how-to-get-help': { title: 'Jak uzyskać pomoc', summary: 'Pięć kroków.' } },
  glossary: {},
});
const guides = [{ id: 'how-to-get-help', file: '', body: 'Ring 999.', data: {} }] as never;
const tongue = inLanguage({ id: 'pl', file: '', data: polish }, { guides });

describe('a text', () => {
  test('is the translation, without marks', () => {
    expect(tongue.urgent.title).toBe('Pomoc teraz');
    expect(marksOf(tongue.urgent.title, tongue)).toEqual({});
  });

  test('is the English where the file gives none, with marks', () => {
    expect(tongue.urgent.lead).toBe(englishStrings.urgent.lead);
    expect(marksOf(tongue.urgent.lead, tongue)).toEqual({ lang: 'en-GB', dir: 'ltr' });
    expect(marksWithout(polish.numbers.club?.hint, tongue)).toEqual({ lang: 'en-GB', dir: 'ltr' });
    expect(marksWithout(polish.numbers.club?.label, tongue)).toEqual({});
  });

  test('of a guide is the English one, marked, where only its title is translated', () => {
    expect(tongue.guides).toEqual([
      { id: 'how-to-get-help', title: 'Jak uzyskać pomoc', summary: 'Pięć kroków.', text: 'Ring 999.' },
    ]);
    expect(marksOf('Ring 999.', tongue).lang).toBe('en-GB');
  });

  test('has no marks on an English page', () => {
    expect(marksOf(englishStrings.urgent.lead, undefined)).toEqual({});
    expect(englishMarks(undefined)).toEqual({});
  });
});

test('a guide that is not translated is no page of the language', () =>
  expect(essentialPages(polish)).toEqual(['/', '/urgent/', '/guides/how-to-get-help/']));

test('the menu leads to the language’s own pages first, and says what is in English', () =>
  expect(menuInLanguage(tongue)).toEqual([
    { label: 'Tematy', href: '/pl/#topics' },
    { label: 'Jak uzyskać pomoc', href: '/pl/guides/how-to-get-help/' },
    { label: 'Znajdź pomoc (po angielsku)', href: '/find/', hreflang: 'en-GB' },
  ]));

test('every entry of the foot’s second column is told to be in English', () => {
  const [, english] = footInLanguage(tongue);
  expect(english!.entries.length).toBeGreaterThan(5);
  expect(english!.entries.filter(({ hreflang }) => hreflang !== 'en-GB')).toEqual([]);
});
