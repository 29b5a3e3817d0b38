/** How old facts are, in one sentence, and what that means for whoever reads it. */

export const lastChecked = (day: string): string => `Last checked on ${day}.`;
/** On a card, a fact among others: "Checked November 2026". */
export const checkedIn = (month: string): string => `Checked ${month}`;

/** What follows after a space: one a state, from fresh to lapsed. */
export const ageNotes = {
  /** For families, after the sentence. */
  full: [
    '',
    '',
    'It is due to be checked again. Ask before you go.',
    'That is a while ago. Ask before you go.',
    'That is a long time ago. It may have changed or closed. Ask before you go.',
  ],
  /** On a card, after the month. */
  card: ['', '', '(ask before you go)', '(a while ago: ask first)', '(it may have changed or closed)'],
  /** For professionals and guides: the state by its name. */
  exact: ['Up to date.', 'Due soon.', 'Due.', 'Overdue.', 'Long overdue.'],
} as const;

/** Who keeps an entry right and when, for whoever wants to know. */
export const nextCheck = (day: string): string => `Next check due: ${day}.`;
export const keptBy = (owner: string): string => `Kept by: ${owner}.`;

/** At the head of the page of a service that nobody has checked for very long. */
export const lapsedTitle = 'This page may be out of date';
export const lapsed = (day: string): string =>
  `Nobody has checked it since ${day}. It may have changed or closed. Ask before you go.`;
/** A link to other help on the same page. */
export const otherHelp = 'Other help with this';
