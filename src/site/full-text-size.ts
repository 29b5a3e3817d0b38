/** Which of the two full texts a directory gets: it goes by its size. */
import type { Catalogue } from '../catalogue/types.ts';

/**
 * Up to so many services the words of their pages are one list of our own; above, they are Pagefind's index in pieces. The
 * list is 6 kB for 200 services, packed with brotli, and grows with them: 65 kB for 2,000. Pagefind loads some 100 kB before
 * its first answer however few they are, then a piece or two for each search, so beyond about 2,500 it is the lighter.
 */
const OWN_TEXT_MOST = 2000;

/** `OWN_TEXT_MOST` in the environment sets another limit: 0 is Pagefind for a directory of any size. */
export function usesPagefind(catalogue: Catalogue): boolean {
  const limit = process.env.OWN_TEXT_MOST;
  const most = limit ? Number(limit) : OWN_TEXT_MOST;
  if (!Number.isInteger(most)) throw new Error(`OWN_TEXT_MOST is "${limit}". It must be a whole number of services.`);
  return catalogue.services.filter(({ data }) => data.status !== 'closed').length > most;
}
