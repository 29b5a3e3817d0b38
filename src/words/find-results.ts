/** What the finder says about what it found. Why a service is there stands in find-reasons.ts. */

/** How many, and how the words were met. */
export const countFor = (services: string, typed: string): string => `${services} for “${typed}”`;
export const hasMost = 'No service has all of your words. These have most of them.';
export const hasSome = 'No service has all of your words. These have some of them.';
export const hasMeaning = 'No service has all of your words. These help with what they mean.';
export const hasNothing =
  'Nothing here has your words. Try other ones. Or ask one of these: they can point you the right way.';

/** How the words were read. */
export const exactly = 'Showing results for exactly what you typed.';
export const mendSpelling = 'Check my spelling';
/** Followed by the words as they were read. */
export const showingFor = 'Showing results for';
export const insteadFor = (typed: string): string => `Search instead for ${typed}`;

/** The order. */
export const order = 'Order';
export const best = 'Best match';
export const nearest = 'Nearest first';
export const nearestNoPlace = 'Nearest: add a place';
export const byName = 'A to Z';

/** Groups by how far it is. */
export const nearYou = 'Near you';
export const nearNote = (miles: number): string => `Places within about ${miles} miles.`;
export const across = (county: string): string => `Across ${county}`;
export const acrossNote = 'These cover where you live. They have no place near you, or go to different places.';
export const remote = 'Online and phone';
export const remoteOnCard = 'Online or by phone';
export const remoteNote = 'Wherever you live.';
export const elsewhere = 'For other areas';
export const elsewhereOnCard = 'For other areas: ask first';
export const elsewhereNote = 'These are for families who live somewhere else. Ask first whether they can help you.';

/** More of them. */
export const showMore = 'Show more';
export const left = (services: number): string => `(${services} left)`;
export const pagesWithWords = (pages: number): string =>
  pages === 1 ? '1 more page has your words' : `${pages} more pages have your words`;
export const lookEverywhere = 'Look for your words on every page too';
export const lookedAtCardsOnly =
  'We looked at names and summaries only: the rest did not load. Your connection may have dropped.';

/** What is not offered by itself because of its age. */
export const leftOut = (entries: number): string =>
  entries === 1
    ? '1 entry that nobody has checked for long is left out.'
    : `${entries} entries that nobody has checked for long are left out.`;
export const showLeftOut = (entries: number): string => (entries === 1 ? 'Show it' : 'Show them');

/** Where nothing was found and the rest of the page did not load. */
export const takeOneAway = 'Take something away, or look through [A to Z].';
