/**
 * Everything that this site may keep in a browser, in one list: the privacy page prints it, and "Clear everything" goes by it.
 * Whoever keeps something more adds a line here, and its words in src/words/stored.ts.
 */
import { NEAR_KEY } from '../near-key.ts';

/** What our own keys and caches begin with: a host may hold other sites beside this one, and what is theirs stays. */
export const OUR_PREFIX = 'early-help';

/** The list of saved help (`saved.ts`). */
export const SAVED_KEY = `${OUR_PREFIX}:saved`;

export interface StoredKey {
  key: string;
  /** `device`: until it is cleared; `tab`: until the tab is closed; `alike`: unasked, and the same for every visitor. */
  until: 'device' | 'tab' | 'alike';
  what: 'saved' | 'view' | 'near' | 'left' | 'first' | 'more';
}

export const storedKeys: readonly StoredKey[] = [
  { key: SAVED_KEY, until: 'device', what: 'saved' },
  { key: `${OUR_PREFIX}:view`, until: 'device', what: 'view' },
  { key: NEAR_KEY, until: 'tab', what: 'near' },
  { key: 'left', until: 'tab', what: 'left' },
  // Files for when there is no connection (src/site/offline/). The browser's names for them have the site's address added.
  { key: `${OUR_PREFIX}-first`, until: 'alike', what: 'first' },
  { key: `${OUR_PREFIX}-more`, until: 'alike', what: 'more' },
];

/** Is this key, or the name of a cache, one of ours? */
export const isOurs = (name: string): boolean =>
  name === OUR_PREFIX || /^early-help[:-]/.test(name) || storedKeys.some(({ key }) => key === name);
