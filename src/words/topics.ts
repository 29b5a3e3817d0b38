/** What the pages of topics say: all of them, and one topic’s own. */

export const tabTitle = 'All topics';
export const description = (topics: number, county: string): string =>
  `What is going on? ${topics} topics in plain words, each with the help there is in ${county} and how to get it.`;
export const title = 'What is going on?';
export const lead = 'Pick what is closest. A service can be in more than one place, so you cannot pick wrong.';
export const common = 'What most people ask about';
export const others = 'All the other topics';

/** One topic. */
export const topicTabTitle = (called: string, county: string): string => `${called}: help in ${county}`;
export const byAge = 'By age';
/** After the ages of those with special needs or a disability. */
export const withSend = ' with SEND';
export const helpIn = (county: string): string => `Help in ${county}`;
export const closeTopics = 'Close to this';
/** Where no topic is close. */
export const next = 'Next';
export const searchWithin = 'Search within this topic';
