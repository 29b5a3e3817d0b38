/** What the editors' page about the search says around what was asked there. Its lists stand in search-lists.ts. */

export const title = 'Try the search';
export const needsScript = 'Trying the search needs JavaScript. The lists below do not.';
export const reload = 'The search did not load. Load the page again.';

/** The boxes. */
export const wordsToTry = 'Words to try';
export const place = 'Postcode, town or area';

/** How the words are read. */
export const readTitle = 'How the words are read';
export const lookedFor = 'Looked for';
export const onlyInPhrases = 'Only within phrases';
export const leftOut = 'Left out';
export const ages = 'Ages';
export const placeRead = 'Place';
export const mended = 'Spelling mended';
export const dangerBoxes = 'Danger boxes';
export const foundBy = 'Found by';
export const onCards = (cards: number): string => (cards === 1 ? 'on 1 card' : `on ${cards} cards`);
export const tellsAgeOrPlace = 'tells an age or a place';
export const person = 'a word for a person: weighs little';
export const notKnown = 'not known here';
export const beforeBirth = 'before birth';
export const age = (years: string): string => `age ${years}`;
export const ageTo = (youngest: string, oldest: string): string => `age ${youngest} to ${oldest}`;
/** By how the words were met. */
export const metBy = {
  everything: 'There is nothing to search with, so all services are listed.',
  all: 'All of the words are on a card, or are a name.',
  meaning: 'By what the words mean: phrases and topics.',
  most: 'Most of the words are on a card.',
  any: 'Some of the words are on a card.',
  nothing: 'Nothing was found. The list shows who can point the way.',
} as const;

/** What they mean. */
export const meaningTitle = 'What they mean';
export const noMeaning = 'No phrase and no topic was understood. Only the words themselves count.';
export const weaker = (phrases: number): string => (phrases === 1 ? '1 weaker one' : `${phrases} weaker ones`);
export const heardBy = (roots: string, topics: readonly string[]): string =>
  `Heard by its words “${roots}”. Leads to ${topics.join(', ')}.`;
export const tryFirst = (services: readonly string[]): string => `Try first: ${services.join(', ')}.`;
/** Before the id of a term, and between it and its file. */
export const term = 'Term';
export const termIn = 'in';

/** The services in order. */
export const countAndFirst = (services: string, shown: number): string => `${services}, the first ${shown}`;
export const visitorsRead = (note: string): string => `Visitors read: “${note}”`;
export const nearestFirst = 'In this list visitors see the nearest first: there are no words to go by.';
export const inOrder = 'Services in order, with their scores';
export const columns = { place: 'Place', service: 'Service', score: 'Score', madeOf: 'Made of' } as const;
export const asVisitors =
  '[See this search as visitors do], with the scores. What only the full text of the pages holds stands there too, below the list.';
