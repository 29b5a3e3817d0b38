/** What the small parts of the pages say that stand on many of them. */

/** For screen readers: what the trail at the top is called. */
export const youAreHere = 'You are here';
/** For screen readers, while cards are fetched. */
export const loading = 'Loading';
export const print = 'Print';
/** For screen readers, after the words of a choice that goes when it is pressed. */
export const pressToRemove = ', remove';
/** Over a list of what the facts were read on. */
export const pagesRead = (pages: number): string => (pages === 1 ? 'The page we read' : `The ${pages} pages we read`);
/** Under the beginning of the line of ages, on two lines. */
export const beforeBirth = ['before', 'birth'] as const;
export const agesBetween = (low: number | undefined, high: number | undefined): string => `${low} to ${high}`;
/** Between the last two of a list in a sentence. */
export const and = ' and ';
