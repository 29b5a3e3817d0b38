/** The finder's own code on an index, in Node: the one place that knows how a search is run. Words on the cards, no full text. */
import type { FinderIndex } from '../../src/catalogue/views/finder-index.ts';
import { makeLexicon } from '../../src/features/find/lexicon.ts';
import { nothingAsked, readState, toFragment, type FindState } from '../../src/features/find/query.ts';
import { search } from '../../src/features/find/search.ts';

/** Ids of the services found, in order. */
export type Search = (asked: Partial<FindState>) => string[];

const now = new Date('2026-11-25T11:00:00Z');

export function searchIn(index: FinderIndex): Search {
  const lexicon = makeLexicon(index);
  return (asked) => {
    const state = { ...nothingAsked, ...asked };
    const { results } = search(state, { now }, lexicon);
    return results.results.map(({ entry }) => entry.id);
  };
}

/**
 * What is wrong with links to a search (`/find/#topic=housing`): a key or value that the finder does not understand, or
 * nothing found. Empty when each of them leads somewhere.
 */
export function faultsOfSearches(links: Iterable<string>, search: Search): string[] {
  return [...new Set(links)].flatMap((link) => {
    const fragment = link.slice(link.indexOf('#') + 1);
    const state = readState(fragment);
    if (sorted(toFragment(state, 'with-place')) !== sorted(fragment)) return `${link}: not understood`;
    return search(state).length === 0 ? `${link}: finds nothing` : [];
  });
}

const sorted = (fragment: string): string =>
  [...new URLSearchParams(fragment)]
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join('&');
