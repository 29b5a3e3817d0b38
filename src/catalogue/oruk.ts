/** The feed of a catalogue, with what git knows of its folder: made once a build. */
import { lastChanged } from '../records/history/last-changed.ts';
import { contentFolder } from '../records/inspect.ts';
import type { Catalogue } from './types.ts';
import { toOrukFeed, type OrukFeed } from './views/oruk/feed.ts';

const made = new WeakMap<Catalogue, Promise<OrukFeed>>();

/** @param site the address of the published site, with its folder and the last slash */
export function orukFeed(catalogue: Catalogue, site: string): Promise<OrukFeed> {
  const known = made.get(catalogue);
  if (known) return known;
  const feed = lastChanged(contentFolder()).then((changed) => toOrukFeed(catalogue, site, changed));
  made.set(catalogue, feed);
  return feed;
}
