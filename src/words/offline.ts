/** What the site says when there is no connection. The two lines that stand on every page are in shell.ts, for other languages. */

export const title = 'You are offline';
export const description = 'There is no connection just now. The numbers for urgent help are here.';
export const lead =
  'We could not load this page, because there is no connection just now. Ringing and texting may still work.';
export const tryAgain = 'Try again';
export const worksTitle = 'These pages work without a connection';
/** Addresses beside their names, in this order: shown where this device has them. */
export const works = [
  { href: '/urgent/', label: 'Urgent help' },
  { href: '/find/', label: 'Search for help' },
  { href: '/saved/', label: 'Saved help' },
] as const;

/** Of a service whose page cannot be had: what is kept of every service alike. */
export const inShort = 'Its whole page needs a connection. This is the short version.';
