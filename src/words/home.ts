/** What the first page says. */

/** On the picture that others show beside a link to the site, too. */
export const title = 'Find help for your child, your family or yourself';
export const lead = (councils: readonly string[]): string =>
  `Local help in ${councils.join(' and ')}, from before birth to 19, or to 25 with a disability.`;

/** The search. */
export const searchEverything = 'See all the help there is';
export const tries = 'Searches to try';
export const tryThese = 'Try:';
/** Each must bring something up, which the browser tests prove. */
export const trySearches = [
  'won’t go to school',
  'food this week',
  'can’t cope with a crying baby',
  'feeling low',
] as const;
export const notSure = 'Not sure? [Help me find help]';

/** The doors. */
export { notSafe } from './safety.ts';
export { title as goingOn } from './topics.ts';
export const allTopics = 'All topics';
export const howOld = 'How old are they?';

/** The councils. */
export const twoCouncils = 'Two councils, one county';
export const helpAcross = (county: string): string => `Help across ${county}`;
export const whichCouncil =
  'Some help is run by one council only. How you ask for it can depend on where you live. Pick your council to see what is near you.';
export const seeMap = 'See the map';
export const promises = {
  checked: 'Every page says when we last checked it, and what we do not know.',
  private: 'You need no account. Nobody sees what you look for here.',
  early: 'Asking early is not failing. Most families need a hand at some point.',
} as const;

/** For people who work with families. */
export const workersTitle = 'Working with a family?';
export const workers =
  'See who can refer, what you need and what happens next. These are the pages that families read, with the referral route on them.';
export const referralRoutes = 'Referral routes';
export const assessment = 'Early Help Assessment';
