/** Everything of a feed as the records it would be here, were there nothing else. */
import type { ReadRecords } from '../../records/types.ts';
import type { Feed } from '../feed.ts';
import { keyOf, type Base } from './base.ts';
import { candidateOf, thingsIn, type Thing } from './candidates.ts';
import { because } from './complete.ts';
import { fitted } from './fit.ts';
import { identities, type Identity } from './identity.ts';
import { publisherOf, type ImportKind, type Mapping, type Theirs } from './items.ts';
import { alikeHere } from './may-be.ts';
import { UnmappedWords, type LeftOut, type Unmapped } from './notes.ts';
import { ownRecord } from './own.ts';
import { organisationFrom, placeFrom } from './place.ts';
import { isStandIn, providers, standInFor, WHO } from './provider.ts';
import { stamped } from './provenance.ts';
import { serviceFrom } from './service.ts';
import { feedWords } from './words.ts';
import { areasOf } from './where.ts';

export interface Mapped {
  theirs: Theirs;
  identity: Identity;
  mayBe: string[];
  /** The whole record with its provenance, as of the day on which it was fetched. */
  readonly on: (day: string) => Record<string, unknown>;
}

export interface Refused {
  kind: ImportKind;
  source: string;
  name: string;
  why: string;
}

export interface MappedFeed {
  mapped: Mapped[];
  refused: Refused[];
  unmapped: Unmapped[];
}

interface Made {
  theirs: Theirs;
  open: string[];
}

/** @param stated our id of who provides the services of which the feed does not say it */
export function mapFeed(
  feed: Feed,
  records: ReadRecords,
  base: Base | undefined,
  today: string,
  stated?: string,
): MappedFeed {
  const inFeed = thingsIn(feed);
  const things = [...inFeed, ...standInFor(inFeed, stated)];
  const ids = identities(things.map(candidateOf), base, records);
  const unmapped = new UnmappedWords();
  const before = new Map((base?.items ?? []).map((item) => [keyOf(item.kind, item.source), item]));
  const mapping = mappingFor(feed, records, things, ids, unmapped, today, (idOf) =>
    providers(stated, before, idOf, (id) => records.ids.organisations?.has(id) === true),
  );
  const imported = new Set(
    (base?.items ?? []).filter(({ kind, linked }) => kind === 'services' && !linked).map(({ id }) => id),
  );
  const alike = alikeHere(records, imported);
  const accessNotes = new Map<string, readonly string[]>();
  const openOf = new Map<string, readonly string[]>();
  const mapped: Mapped[] = [];
  const refused: Refused[] = [];
  for (const thing of [
    ...things.filter(({ kind }) => kind !== 'services'),
    ...things.filter(({ kind }) => kind === 'services'),
  ]) {
    const { kind, source, name } = thing;
    const key = keyOf(kind, source);
    const identity = ids.get(key)!;
    const made = make(thing, mapping, accessNotes, openOf);
    const refuse = (why: string): void => void refused.push({ kind, source, name, why });
    if (!made) {
      refuse('it names no organisation that provides it');
      continue;
    }
    const { theirs, open } = made;
    const isOurs = identity.is === 'linked' || identity.is === 'same';
    openOf.set(key, isOurs ? [] : open);
    const mayBe = before.has(key)
      ? (before.get(key)!.mayBe ?? [])
      : kind === 'services'
        ? alike.of(identity.id, theirs.data)
        : [];
    if (kind === 'services') decide(theirs.data, open, mayBe, feed);
    const fit = fitted(kind, stamped(theirs, feed, today), theirs.leftOut);
    if ('refused' in fit) refuse(fit.refused);
    else mapped.push({ theirs, identity, mayBe, on: (day) => onDay(theirs, feed, day) ?? fit.data });
  }
  return { mapped, refused, unmapped: unmapped.list() };
}

function onDay(theirs: Theirs, feed: Feed, day: string): Record<string, unknown> | undefined {
  const fit = fitted(theirs.kind, stamped(theirs, feed, day), []);
  return 'data' in fit ? fit.data : undefined;
}

/** Active only where nothing is left to find out. Changes `data`. */
function decide(data: Record<string, unknown>, open: readonly string[], mayBe: readonly string[], feed: Feed): void {
  if (open.length + mayBe.length === 0) return;
  data.unconfirmedBecause = because(open, mayBe, publisherOf(feed), data.status === 'closed');
  data.status = 'unconfirmed';
  delete data.closed;
}

function make(
  thing: Thing,
  mapping: Mapping,
  accessNotes: Map<string, readonly string[]>,
  openOf: ReadonlyMap<string, readonly string[]>,
): Made | undefined {
  const { kind, source, name, own } = thing;
  if (own) {
    const leftOut: LeftOut[] = [];
    const { data, body, open } = ownRecord(kind, own, mapping, leftOut);
    const url = kind === 'services' ? thing.item.url : undefined;
    const feedStatus = typeof data.status === 'string' ? data.status : undefined;
    const theirs: Theirs = { kind, source, name, data, leftOut };
    if (body !== undefined && body !== '') theirs.body = body;
    if (url !== undefined) theirs.url = url;
    if (kind === 'services' && feedStatus !== undefined) theirs.feedStatus = feedStatus;
    if (kind !== 'services' || data.organisation !== undefined) return { theirs, open };
    const provider = mapping.providerOf(source);
    if (!provider) return undefined;
    data.organisation = provider.id;
    return { theirs, open: provider.isKnown ? open : [WHO, ...open] };
  }
  if (kind === 'organisations') {
    const { data, open } = organisationFrom(thing.organization, mapping.words);
    return { theirs: { kind, source, name, data, leftOut: [] }, open: isStandIn(thing) ? [] : open };
  }
  if (kind === 'places') {
    const areas = thing.usedBy.flatMap(({ service }) => areasOf(service, source, mapping.words, new UnmappedWords()));
    const made = placeFrom(thing.location, source, [...new Set(areas)], mapping.words, mapping.unmapped);
    accessNotes.set(source, made.accessNotes);
    return { theirs: { kind, source, name, data: made.data, leftOut: [] }, open: made.open };
  }
  const made = serviceFrom(thing.item, mapping, (place) => accessNotes.get(place) ?? []);
  if (!made) return undefined;
  const { service } = thing.item;
  const needed = [
    keyOf('organisations', service.organization?.id ?? service.organization_id ?? ''),
    ...(service.service_at_locations ?? []).map((at) => keyOf('places', at.location?.id ?? at.location_id ?? '')),
  ];
  const open = [...made.open, ...new Set(needed.flatMap((key) => openOf.get(key) ?? []))];
  return { theirs: made.theirs, open };
}

function mappingFor(
  feed: Feed,
  records: ReadRecords,
  things: readonly Thing[],
  ids: ReadonlyMap<string, Identity>,
  unmapped: UnmappedWords,
  today: string,
  providersBy: (idOf: Mapping['idOf']) => Mapping['providerOf'],
): Mapping {
  const byOwnId = new Map(
    things.flatMap(({ kind, source, own }) =>
      own ? [[`${kind}/${own.id}`, ids.get(keyOf(kind, source))!.id] as const] : [],
    ),
  );
  const idOf: Mapping['idOf'] = (kind, source) => ids.get(keyOf(kind, source))?.id;
  return {
    ...{ feed, records, unmapped, today, idOf },
    words: feedWords(records),
    providerOf: providersBy(idOf),
    ownIdOf: (kind, theirId) => byOwnId.get(`${kind}/${theirId}`),
  };
}
