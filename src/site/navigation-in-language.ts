/** The ways through the pages of another language: first its own pages, then those that are in English, which say so. */
import { guidePath, marksOf, type Marks, type Tongue } from '../catalogue/views/in-language.ts';
import type { ShellWords } from '../words/shell.ts';

export interface EntryInLanguage extends Marks {
  label: string;
  href: string;
  hreflang?: 'en-GB';
}

/** The pages that a language has, but for the first page and the urgent page, to which the head leads already. */
export function ownPages(tongue: Tongue): EntryInLanguage[] {
  const { code, shell, guides } = tongue;
  return [
    { label: shell.topics, href: `/${code}/#topics`, ...marksOf(shell.topics, tongue) },
    ...guides.map(({ id, title }) => ({ label: title, href: `/${code}${guidePath(id)}` })),
  ];
}

/** The menu: what the language has, and the search, which is in English. */
export const menuInLanguage = (tongue: Tongue): EntryInLanguage[] => [
  ...ownPages(tongue),
  { ...toEnglish(tongue, 'findHelp', '/find/'), label: inEnglish(tongue.shell.findHelp, tongue) },
];

const englishPages = [
  ['findHelp', '/find/'],
  ['savedHelp', '/saved/'],
  ['aToZ', '/a-to-z/'],
  ['map', '/map/'],
  ['guides', '/guides/'],
  ['forProfessionals', '/professionals/'],
  ['about', '/about/'],
  ['accessibility', '/accessibility/'],
  ['privacy', '/privacy/'],
  ['display', '/display/'],
] as const;

/** The foot: what the language has, then the rest, below a heading that says that all of it is in English. */
export const footInLanguage = (tongue: Tongue): { title: string; entries: EntryInLanguage[] }[] => [
  { title: tongue.shell.readMore, entries: ownPages(tongue) },
  { title: tongue.shell.inEnglish, entries: englishPages.map(([words, href]) => toEnglish(tongue, words, href)) },
];

/** "Znajdź pomoc (po angielsku)". */
export const inEnglish = (label: string, { start }: Pick<Tongue, 'start'>): string => `${label} (${start.inEnglish})`;

const toEnglish = (tongue: Tongue, words: keyof ShellWords, href: string): EntryInLanguage => ({
  label: tongue.shell[words],
  href,
  hreflang: 'en-GB',
  ...marksOf(tongue.shell[words], tongue),
});
