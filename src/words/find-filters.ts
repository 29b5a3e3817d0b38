/** The choices beside the results of a search, and what was asked as tags that can be taken away. */

export const title = 'Narrow it down';
export const anywhere = 'Anywhere';
/** By the id of the group. */
export const groups = {
  topics: 'What is it about?',
  area: 'Where do you live?',
  online: 'How would you like help?',
  open: 'Open now?',
  days: 'Which day?',
  times: 'What time of day?',
  costs: 'What does it cost?',
  facilities: 'Getting in and being there',
  languages: 'Language',
  levels: 'Level of need',
} as const;
export const openNow = 'Open now';
export const times = {
  morning: 'Mornings',
  afternoon: 'Afternoons',
  evening: 'Evenings, from 5pm',
} as const;

/** What a service may leave out: ends “3 more do not state …”. */
export const hours = 'their hours';
export const days = 'their days';
export const costs = 'what they cost';
export const facilities = 'what they have';
export const languages = 'their languages';
export const doesNotState = (what: string): string => `Does not state ${what}`;
export const moreDoNotState = (services: number, what: string): string =>
  services === 1 ? `1 more does not state ${what}.` : `${services} more do not state ${what}.`;
export const showToo = (services: number): string => (services === 1 ? 'Show it too' : 'Show them too');

/** What was asked. For screen readers: what the list of tags is, and what pressing one does. */
export const asked = 'You asked for';
export const takeAway = 'Take away: ';
export const clearAll = 'Clear all';
export const near = (place: string): string => `Near ${place}`;
export const age = (age: number): string => `Age ${age}`;
export const ages = (youngest: number, oldest: number): string => `Age ${youngest} to ${oldest}`;
/** An age that was said as a word: “Teenager: 13 to 19”. */
export const saidAges = (word: string, youngest: number, oldest: number): string =>
  youngest <= 0 ? `${word}: up to ${oldest}` : `${word}: ${youngest} to ${oldest}`;
export const agesUpTo = (oldest: number): string => `Age up to ${oldest}`;
export const withOld = 'With entries nobody has checked for long';
export const disability = 'SEND or a disability';
export const asking = (who: string): string => `Asking: ${who}`;
export const aFamily = 'a family';
/** Offered to be taken away, where no single thing is enough. */
export const anyFilter = 'any filter';
export const wordsOrFilters = 'your words or any filter';
