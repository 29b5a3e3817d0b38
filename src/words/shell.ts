/** What the frame of a page says: head, menu, foot. A file in content/languages/ translates it by these keys. */
export const shell = {
  skip: 'Skip to the main part',
  home: '{name}: home',
  main: 'Main',
  menu: 'Menu',
  close: 'Close',
  urgent: 'Urgent help',
  findHelp: 'Find help',
  topics: 'Topics',
  aToZ: 'A to Z',
  map: 'Map',
  forProfessionals: 'For professionals',
  savedHelp: 'Saved help',
  readMore: 'Read more',
  inEnglish: 'In English',
  guides: 'Guides',
  about: 'About',
  accessibility: 'Accessibility',
  privacy: 'Privacy',
  danger: 'Is someone not safe?',
  compiled:
    'The details here were compiled from public pages on {date} and are being confirmed. If it matters, ring before you go.',
} as const;

export type ShellWords = Record<keyof typeof shell, string>;

/** What the lists of the languages' own names are called, for screen readers: of this page, and of the site. */
export const thisPage = 'This page in other languages';
export const otherLanguages = 'Other languages';
