/** What the shell of a page says. A file in content/languages/ translates it by these keys. */
export const shell = {
  skip: 'Skip to the main part',
  leaveRegion: 'Leave this page',
  leaveQuestion: 'Not safe to be seen here?',
  leave: 'Leave this page quickly',
  main: 'Main',
  menu: 'Menu',
  close: 'Close',
  urgent: 'Urgent help',
  findHelp: 'Find help',
  topics: 'Topics',
  aToZ: 'A to Z',
  map: 'Map',
  forProfessionals: 'For professionals',
  danger: 'Is someone not safe?',
} as const;

export type ShellWords = Record<keyof typeof shell, string>;

/** Stands in the foot of every page, before the languages' own names. */
export const otherLanguages = 'Other languages';
