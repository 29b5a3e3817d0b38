import { title as display } from './display.ts';
import * as pages from './pages.ts';
import { title as savedHelp } from './saved.ts';

/** What the frame of a page says: head, menu, foot. A file in content/languages/ translates it by these keys. */
export const shell = {
  skip: 'Skip to the main part',
  home: '{name}: home',
  main: 'Main',
  menu: 'Menu',
  close: 'Close',
  urgent: pages.urgentHelp,
  findHelp: pages.findHelp,
  topics: pages.topics,
  aToZ: pages.aToZ,
  map: pages.map,
  forProfessionals: pages.forProfessionals,
  savedHelp,
  readMore: pages.readMore,
  inEnglish: 'In English',
  guides: pages.guides,
  about: pages.about,
  accessibility: pages.accessibility,
  privacy: pages.privacy,
  display,
  danger: 'Is someone not safe?',
  compiled:
    'The details here were compiled from public pages on {date} and are being confirmed. If it matters, ring before you go.',
  savedOn: 'You are offline. This page was saved on {date}.',
  notNewest: 'We could not load the newest page just now. This one was saved on {date}.',
} as const;

export type ShellWords = Record<keyof typeof shell, string>;

/** What the lists of the languages' own names are called, for screen readers: of this page, and of the site. */
export const thisPage = 'This page in other languages';
export const otherLanguages = 'Other languages';

/** The language of the site's records, by its own name and in short: where a link leads from another language to English. */
export const english = 'English';
export const englishInShort = 'EN';

/** At the very foot: who may use what again. */
export const contentLicence = 'Words and facts:';
export const whoseFigures = 'Whose maps and lists we use';
