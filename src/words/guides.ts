/** What the pages of advice say besides the advice itself, which is content. Links stand in [brackets]. */
import { serviceCount } from './counts.ts';

export const title = 'Guides';
export const description =
  'Short pages about getting help: how it works, what to say when you ring, what the words mean, and what to do if you are told no.';
export const lead = 'Short pages about getting help: how it works, what to say, and what to do if you are told no.';

/** The groups of the list. */
export const journeys = 'When something is going on';
export const forFamilies = 'For families and young people';
export const forEveryone = 'For everyone';

/** One guide. */
export const stepByStep = 'Step by step';
export const refused = 'If they say no, or tell you to wait';
/** Links: the guide for every such answer. */
export const moreToTry = (guide: string): string => `More to try: [${guide}]`;
export const namedInSteps = 'More that may help';
export const named = 'Help that this page names';
/** Links: the next guide. */
export const next = (guide: string): string => `Next: [${guide}].`;

/** Each level of need. */
export const levelParts = {
  looksLike: 'What it looks like',
  whoHelps: 'Who helps',
  whatToDo: 'What to do',
} as const;
export const servicesAtLevel = (services: number): string => `See ${serviceCount(services)} at this level`;

/** On a topic’s page, above the guides that lead through something of it. */
export const journeysOfTopic = (guides: number): string =>
  guides > 1 ? 'Step-by-step guides' : 'A step-by-step guide';

/** Where no search can answer: a plain page in place of one that an editor chose. */
export const allHelpWith = (topic: string): string => `All help with: ${topic}`;
export { allHelp } from './find.ts';
