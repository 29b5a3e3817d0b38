/** The boxes to search by, on the first page and on the finder's. */

export const whatHelp = 'What would help?';
export const ownWords = 'Say it in your own words';
export const suggestions = 'Suggestions';
export const postcodeOrTown = 'Postcode or town';
export const findHelp = 'Find help';
/** On the finder's button, which stands under the heading “Find help”. */
export const find = 'Find';
export const typedStays = 'What you type stays on this phone or computer.';
export const typedAndWhereStays = 'What you type, and where you are, stays on this phone or computer.';

/** What kind of thing is suggested. */
export const kinds = {
  urgent: 'Urgent help',
  topic: 'Topic',
  place: 'Place',
  phrase: 'Search',
  service: 'Service',
} as const;
/** For screen readers: how many there are, and how to reach them. */
export const countSuggestions = (count: number): string =>
  `${count === 1 ? '1 suggestion' : `${count} suggestions`}. Use the up and down arrows.`;
