/** What the first page of another language says, and what all its pages say of themselves. Translated by these keys. `{county}` is the county's name. */
export const start = {
  title: 'Help for families',
  what: 'This site lists help for children, young people and families in {county}.',
  search: 'You can also search by typing the name of a topic in your language. What you find is in English.',
  danger: 'In danger now? Ring 999.',
  urgentLink: 'All urgent numbers',
  readFirst: 'Read first',
  topics: 'What is the help about?',
  topicsInEnglish: 'The pages about each topic are in English.',
  inEnglish: 'in English',
  englishPage: 'This page in English',
  note: 'A native speaker has not checked this translation yet. If something is not clear, please read the English page too.',
  factsInEnglish: 'Names, numbers and opening hours stay as they are in English.',
  askLanguage: 'If you need someone who speaks your language, say so at the start of the call.',
  whoHelps: 'Who can help',
} as const;

export type StartWords = Record<keyof typeof start, string>;
