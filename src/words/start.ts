/** What the first page of another language says. A file in content/languages/ translates it by these keys. */
export const start = {
  title: 'Help for families',
  what: 'This site lists help for children, young people and families in Northamptonshire.',
  search: 'You can look for help by topic. The pages about each topic are in English.',
  numbers: 'Is someone not safe?',
  danger: 'In danger now? Ring 999.',
  urgentLink: 'Get help now: all urgent numbers',
  topics: 'Topics',
  inEnglish: 'in English',
  englishPage: 'This page in English',
  note: 'This page was translated without a native speaker’s check yet. The numbers are the same as on the English page.',
  factsInEnglish: 'Some words are still in English. Names, numbers and opening hours stay as they are.',
  askLanguage: 'If you need someone who speaks your language, say so at the start of the call.',
} as const;

export type StartWords = Record<keyof typeof start, string>;
