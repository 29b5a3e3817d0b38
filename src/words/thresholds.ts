/** What is said of the document that decides which level of need is which. Links stand in [brackets]. */

export const title = 'The document that decides';
/** `called` stands in brackets where the document has an address. */
export const current = (called: string, version: string): string =>
  `The partnership’s current document is ${called}. We compared these levels with this version: ${version}.`;
export const versionUnknown = (called: string): string =>
  `The partnership’s document is ${called}. We have not compared these levels with it yet: check there which version is in force.`;
export const notFound = (called: string): string =>
  `We have not found the partnership’s current document. The last one that we know of is “${called}”.`;
/** After it, always. */
export const notThisSite =
  'The levels on this site help you to find a service. They do not decide who gets help, and they do not replace that document.';

/** On the guide to the levels. */
export const workersTitle = 'If you work with families';
/** Links: the routes, the guide for someone who is not safe. */
export const workersNext =
  'See the [referral routes for professionals]. May a child be at risk of harm? Do not weigh up levels: [ring].';
export const workersNextOnly = 'See the [referral routes for professionals].';
