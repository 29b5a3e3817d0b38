/** What an import is made of: things of the feed, each with what it would be as a record here. */
import type { ReadRecords } from '../../records/types.ts';
import type { Feed } from '../feed.ts';
import type { LeftOut, UnmappedWords } from './notes.ts';
import type { Provider } from './provider.ts';
import type { FeedWords } from './words.ts';

/** In the order in which they need one another. */
export const importKinds = ['organisations', 'places', 'services'] as const;
export type ImportKind = (typeof importKinds)[number];

/** The record as it would be if there were nothing here but the feed. Provenance is added later: it has a day. */
export interface Theirs {
  kind: ImportKind;
  /** Its id in the feed. */
  source: string;
  /** For reports. */
  name: string;
  /** Where it can be read in the feed. */
  url?: string;
  /** What the feed says of it: 'temporarily closed'. */
  feedStatus?: string;
  /** The day on which somebody assured it, as the feed says. */
  assured?: string;
  data: Record<string, unknown>;
  body?: string;
  leftOut: LeftOut[];
}

/** What all mapping needs. */
export interface Mapping {
  feed: Feed;
  records: ReadRecords;
  words: FeedWords;
  unmapped: UnmappedWords;
  /** 2026-11-27. */
  today: string;
  /** Our id of a thing of the feed; undefined where it will not be here. */
  readonly idOf: (kind: ImportKind, source: string) => string | undefined;
  /** Who provides a service of which the feed does not say it, by the service's id in the feed. */
  readonly providerOf: (source: string) => Provider | undefined;
  /** Our id of a record that another directory of this project calls so. */
  readonly ownIdOf: (kind: ImportKind, theirId: string) => string | undefined;
}

const byId = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** A record of ours. Kept by its id once: each thing of a feed asks. */
export function recordOf<Kind extends ImportKind>(
  { folders }: Pick<ReadRecords, 'folders'>,
  kind: Kind,
  id: string,
): ReadRecords['folders'][Kind][number] | undefined {
  const all = folders[kind];
  const known = byId.get(all) ?? new Map<string, unknown>(all.map((record) => [record.id, record]));
  byId.set(all, known);
  return known.get(id) as ReadRecords['folders'][Kind][number] | undefined;
}

/** Who publishes it, as far as anybody knows. */
export const publisherOf = (feed: Pick<Feed, 'publisher' | 'from'>): string => feed.publisher ?? hostOf(feed.from);

const hostOf = (from: string): string =>
  (URL.canParse(from) && new URL(from).hostname) || from.split(/[\\/]/).at(-1) || from;
