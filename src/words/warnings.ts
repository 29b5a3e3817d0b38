/** What to know before relying on an entry: on its card, and at the head of its page. */

export const closed = 'This service has closed';
export const paused = 'Not taking people at the moment';
export const timesFrom = (day: string): string => `Times are from ${day}: check first`;
export const unsure = 'Check first: some details may have changed';

/** What to check, after "Check". */
export const check = {
  running: 'that it is still running',
  phone: 'that the phone number is right',
  place: 'where it takes place',
  times: 'the days and times',
  ages: 'the ages and who it is for',
  cost: 'what it costs',
} as const;
/** Why. */
export const noDates = 'The pages that we read have no date, so some details may have changed.';
export const oldPages = (year: number): string =>
  `The newest page that we found is from ${year}, so some details may have changed.`;
export const fewFacts = 'We found only a little about this service, so some details may have changed.';
