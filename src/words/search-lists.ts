/** What the editors' page about the search says in its lists of what is worth a look. */

export const wordsTitle = 'The words of the search';
export const wordsLead =
  'When this site was built it asked itself every phrase and every topic’s words, one by one. This is what it saw.';
export const askedSome = (asked: number, questions: number): string =>
  `To keep the build short it asked ${asked} of ${questions}.`;
export const servicesTitle = 'The services in the search';
export const facts = {
  services: 'services to find',
  questions: 'common searches',
  phrases: 'terms of phrases',
  topics: 'topics',
  danger: 'danger words',
  ages: 'words for ages',
} as const;

/** In a list. */
export const none = 'none';
export const tryWords = 'Try';
export const andMore = (more: number): string => `And ${more} more.`;

/** By id: what is in a list, and what an editor can do. `first`: so many services count as found first. */
export const lists = (first: number, seldom: number) =>
  ({
    nowhere: {
      title: 'Words that lead nowhere',
      about: `Typed alone, none of their first ${first} services is about what the word is meant for.`,
      todo: 'Give the word a phrase of its own with services to try, say it in more words, or take it out.',
    },
    misses: {
      title: 'Phrases that miss their own first steps',
      about: `They name services to try, and none of these is among the first ${first}.`,
      todo: 'See in the ranking what stands before it. Often the ages or the words of the phrase lead elsewhere.',
    },
    gone: {
      title: 'Words that name a service which is not there',
      about: 'The service is closed, or not published.',
      todo: 'Name another service, or take the line out.',
    },
    shadowed: {
      title: 'The same words in two places',
      about: 'Without filler and endings they say the same, and they lead to different topics.',
      todo: 'If they mean one thing, keep one. If they do not, say more in one of them.',
    },
    ages: {
      title: 'Words for ages that leave nothing',
      about: 'No service states the age, or the word finds nothing when it is all that somebody types.',
      todo: 'Put the word into a phrase as well, with services to try.',
    },
    nobody: {
      title: 'Danger words with nobody to ring',
      about: 'None of their services is published with a number.',
      todo: 'Mend these first: the box that they bring up has no number in it.',
    },
    bare: {
      title: 'Topics without phrases',
      about: 'No everyday phrase leads to them, only their own words.',
      todo: 'Write down what families say about it.',
    },
    unfound: {
      title: 'Services that no common search finds',
      about: `They are never among the first ${first}. The search that comes nearest is named.`,
      todo: 'Look whether its topics are right and its summary uses the words that families use. Or name it in a phrase to try.',
    },
    seldom: {
      title: 'Services that are hard to find',
      about: `Only one to ${seldom} of all common searches have them among the first ${first}.`,
      todo: 'As above.',
    },
    'no-try': {
      title: 'Services that are nobody’s first step',
      about: 'No phrase and no topic names them as one to try first.',
      todo: 'That is right for many. For one that families can reach by themselves, add it to a phrase.',
    },
    most: {
      title: 'Services that come first most often',
      about: 'If one of these is not where most families should start, look at the phrases that name it.',
    },
  }) as const;

/** Of one service. */
export const foundWith = (area: string, age: number | undefined, place: number | undefined): string =>
  `Found by who adds ${area}${age === undefined ? '' : ` and age ${age}`}; without it, place ${place ?? 'unknown'}.`;
export const noBetter = (place: number): string => `Place ${place} here, and no better with its area and age.`;
export const atPlace = (place: number): string => `Place ${place} here.`;
export const neverNear = 'No common search comes near it.';
export const searches = (count: number): string => (count === 1 ? '1 search.' : `${count} searches.`);
export const firstIn = (count: number): string => `First in ${count} searches.`;

/** Of words and phrases. */
export const foundFirst = 'Found first';
export const allFiller = 'All of it is filler, so there is nothing to search with.';
export const nothingFound = 'Nothing is found.';
export const somethingElse = 'The first ten are about something else.';
export const ofTopic = (id: string): string => `A word of the topic ${id}.`;
export const ofTerm = (id: string): string => `In the term ${id}.`;
export const ageMayHide = 'The words tell an age, and may hide it.';
export const itNames = 'It names';
export const names = (id: string, gone: readonly string[]): string => `${id} names ${gone.join(', ')}.`;
export const saidInTopic = (said: string, id: string): string => `“${said}” in topic ${id}`;
export const saidIn = (said: string, id: string): string => `“${said}” in ${id}`;
export const noSuchAge = (id: string): string => `No service states this age: ${id}.`;
export const aloneNothing = (id: string): string => `Alone, it finds nothing. In the term ${id}.`;
export const theTerm = (id: string): string => `The term ${id}.`;
