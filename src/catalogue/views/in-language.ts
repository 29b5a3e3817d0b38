/** What pages in another language say: the translation where there is one, and else the English, which is marked as such. */
import { englishStrings, essentialGuides, type EssentialGuide, type Language } from '../../model/language.ts';
import type { Rec } from '../../records/types.ts';
import type { Catalogue } from '../types.ts';

type Words = { [Part in keyof typeof englishStrings]: Record<keyof (typeof englishStrings)[Part], string> };

export interface GuideInLanguage {
  id: EssentialGuide;
  title: string;
  summary: string;
  /** Markdown. */
  text: string;
}

/** What an element that may hold English needs, for a screen reader and for its letters to stand in order. */
export interface Marks {
  lang?: 'en-GB';
  dir?: 'ltr';
}

export interface Tongue extends Words {
  code: string;
  name: string;
  englishName: string;
  locale: string;
  direction: 'ltr' | 'rtl';
  /** The pages still say that they await a native speaker. */
  awaiting: boolean;
  numbers: Language['numbers'];
  situations: Language['situations'];
  topics: Language['topics'];
  glossary: Language['glossary'];
  glossaryGroups: Readonly<Record<string, string>>;
  guides: readonly GuideInLanguage[];
  /** The texts that stand on its pages in English, because its file does not give them. */
  english: ReadonlySet<string>;
}

/** A route's paths where each language has one page. */
export const pathsByLanguage = (all: Catalogue) =>
  all.languages.map((record) => ({
    params: { language: record.id },
    props: { tongue: inLanguage(record, all), all },
  }));

export function inLanguage({ id, data }: Rec<Language>, { guides }: Pick<Catalogue, 'guides'>): Tongue {
  const { strings, checkedByNativeSpeaker, glossaryGroups = {}, ...facts } = data;
  const english = new Set<string>();
  const whole = <Part extends keyof Words>(part: Part): Words[Part] => {
    for (const [key, text] of Object.entries<string>(englishStrings[part]))
      if (!(key in strings[part])) english.add(text);
    return { ...englishStrings[part], ...strings[part] };
  };
  const guide = (wanted: EssentialGuide): GuideInLanguage[] => {
    const own = guides.find((each) => each.id === wanted);
    const said = data.guides[wanted];
    if (!own || !said) return [];
    const text = said.text ?? own.body ?? '';
    if (said.text === undefined) english.add(text);
    return [{ id: wanted, title: said.title, summary: said.summary, text }];
  };
  return {
    ...facts,
    code: id,
    awaiting: !checkedByNativeSpeaker,
    glossaryGroups,
    shell: whole('shell'),
    leave: whole('leave'),
    urgent: whole('urgent'),
    start: whole('start'),
    guides: essentialGuides.flatMap(guide),
    english,
  };
}

/** The marks of an element that shows the text; none on an English page. */
export const marksOf = (text: string, tongue: Tongue | undefined): Marks =>
  tongue?.english.has(text) ? englishMarks(tongue) : {};

/** The marks of English on a page in another language. */
export const englishMarks = (tongue: Tongue | undefined): Marks => (tongue ? { lang: 'en-GB', dir: 'ltr' } : {});

/** The marks of an element that shows what the language's file says, or else the English. */
export const marksWithout = (said: string | undefined, tongue: Tongue | undefined): Marks =>
  said === undefined ? englishMarks(tongue) : {};

/** The address of a guide of the essential ones. */
export const guidePath = (id: EssentialGuide): string => `/guides/${id}/`;

/** The pages that a language has, by their English address. */
export const essentialPages = (data: Pick<Language, 'guides'>): string[] => [
  '/',
  '/urgent/',
  ...essentialGuides.filter((id) => data.guides[id]).map(guidePath),
];
