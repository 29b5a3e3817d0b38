/** What the urgent page says round the records' own words. A file in content/languages/ translates it by these keys. */
export const urgent = {
  title: 'Get help now',
  lead: 'You do not need to be sure. You do not need the right words. Ring, and say what is happening.',
  happening: 'What is happening?',
  open: 'Open the line that is closest. There is a number behind each.',
  more: 'More people you can ring',
  notHere: 'This website is not how you report a worry',
  nobodyReads: 'Nobody reads what you type here. Please ring.',
  whenYouRing: 'What to say, and what happens when you ring',
  notUrgent: 'Not urgent?',
  findOther: 'Find other help',
  text: 'Text',
  textWord: 'Text {word} to',
  noHours: 'Hours not stated',
} as const;

export type UrgentWords = Record<keyof typeof urgent, string>;

/** At the end of the English page. */
export const elsewhere = 'Not urgent? [Find other help], or [look by topic].';
