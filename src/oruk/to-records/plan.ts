/** What an import would change, record by record. Pure: it reads no file and writes none. */
import { isDeepStrictEqual } from 'node:util';
import type { ReadRecords } from '../../records/types.ts';
import { differencesOf, type FieldDifference } from '../../records/sheet/plan.ts';
import type { FileChange } from '../../records/sheet/files.ts';
import { inOrder } from '../../records/write/shape.ts';
import type { Feed } from '../feed.ts';
import { keyOf, type Base, type BaseItem } from './base.ts';
import { importKinds, recordOf, type ImportKind } from './items.ts';
import { mapFeed, type Mapped, type Refused } from './map-feed.ts';
import { conflictMarker, markedIn, withMarkers } from './markers.ts';
import { merged, type Conflict } from './merge.ts';
import { gonePlans } from './gone.ts';
import type { LeftOut, Unmapped } from './notes.ts';
import { fitted } from './fit.ts';

/**
 * - `linked`: a record of ours that the feed has too, by its name: pointed at and left alone
 * - `deleted`: taken out here since it was imported, and left out
 * - `gone`: no longer in the feed; kept, with a line for the editor
 * - `faulty`: our file cannot be read, so nothing can be compared
 */
export type ItemState = 'added' | 'changed' | 'unchanged' | 'linked' | 'deleted' | 'gone' | 'faulty';

export interface ItemPlan {
  kind: ImportKind;
  source: string;
  /** Ours. */
  id: string;
  name: string;
  state: ItemState;
  differences: readonly FieldDifference[];
  conflicts: readonly Conflict[];
  leftOut: readonly LeftOut[];
  /** Services here that it may be. */
  mayBe: readonly string[];
  /** What is written, where something is. */
  change?: FileChange;
}

export interface FeedPlan {
  items: readonly ItemPlan[];
  refused: readonly Refused[];
  unmapped: readonly Unmapped[];
  base: Omit<Base, 'about'>;
  /** Whether the base says something new. */
  isBaseNew: boolean;
}

export interface PlanOptions {
  records: ReadRecords;
  /** What the last import left; undefined at the first. */
  base: Base | undefined;
  /** What the feed is called here: letters of an id. */
  name: string;
  /** 2026-11-27. */
  today: string;
  /** Our id of who provides the services of which the feed does not say it. */
  organisation?: string | undefined;
}

interface Planned {
  plan: ItemPlan;
  item: BaseItem | undefined;
}

export function planFeed(feed: Feed, { records, base, name, today, organisation }: PlanOptions): FeedPlan {
  const day = feed.fetched <= today ? feed.fetched : today;
  const { mapped, refused, unmapped } = mapFeed(feed, records, base, day, organisation);
  const before = new Map((base?.items ?? []).map((item) => [keyOf(item.kind, item.source), item]));
  const planned = mapped.map((one) =>
    planOne(one, before.get(keyOf(one.theirs.kind, one.theirs.source)), records, name, day),
  );
  const seen = new Set(
    [...mapped.map(({ theirs }) => theirs), ...refused].map(({ kind, source }) => keyOf(kind, source)),
  );
  const absent = (base?.items ?? []).filter((item) => !seen.has(keyOf(item.kind, item.source)));
  const mayBeGone = feed.isComplete && feed.services.length > 0;
  const gone = gonePlans(absent, records, name, mayBeGone ? day : undefined);
  // What was refused now stays as it was.
  const kept = (base?.items ?? []).filter((item) =>
    refused.some((one) => one.kind === item.kind && one.source === item.source),
  );
  const all = withoutUnused([...planned, ...gone], records);
  const items = [...all.flatMap(({ item }) => item ?? []), ...kept];
  const isBaseNew = !base || !isDeepStrictEqual(sorted(items), sorted(base.items)) || !isSameFeed(feed, base);
  return {
    items: all.map(({ plan }) => plan),
    ...{ refused, unmapped, isBaseNew },
    base: { feed: { ...feedFacts(feed), fetched: isBaseNew ? day : base.feed.fetched }, items },
  };
}

const sorted = (items: readonly BaseItem[]): BaseItem[] =>
  JSON.parse(
    JSON.stringify([...items].sort((a, b) => (keyOf(a.kind, a.source) < keyOf(b.kind, b.source) ? -1 : 1))),
  ) as BaseItem[];

const feedFacts = ({ from, publisher, licence }: Feed): Omit<Base['feed'], 'fetched'> => ({
  // The path to a file is nobody else's business.
  from: /^https?:/.test(from) ? from : (from.split(/[\\/]/).at(-1) ?? from),
  ...(publisher === undefined ? {} : { publisher }),
  ...(licence === undefined
    ? {}
    : { licence: { name: licence.name, ...(licence.url === undefined ? {} : { url: licence.url }) } }),
});

const isSameFeed = (feed: Feed, base: Base): boolean => {
  const { fetched: _fetched, ...facts } = base.feed;
  return isDeepStrictEqual(facts, feedFacts(feed));
};

function planOne(one: Mapped, old: BaseItem | undefined, records: ReadRecords, feed: string, day: string): Planned {
  const { theirs, identity, mayBe } = one;
  const { kind, source, leftOut } = theirs;
  const plan: ItemPlan = {
    ...{ kind, source, id: identity.id, name: theirs.name, leftOut, mayBe },
    ...{ state: 'unchanged', differences: [], conflicts: [] },
  };
  if (identity.is === 'linked' || identity.is === 'same') {
    const item: BaseItem = { kind, source, id: identity.id, fetched: old?.fetched ?? day, linked: true };
    return { plan: { ...plan, state: 'linked' }, item };
  }
  const ours = recordOf(records, kind, identity.id);
  const isFaulty = !ours && records.ids[kind]?.has(identity.id);
  if (isFaulty) return { plan: { ...plan, state: 'faulty' }, item: old };
  const fresh = baseItem(one, old, day);
  const data = inOrder(kind, fresh.data as object);
  if (!ours) {
    // Known and no longer here: somebody took it out.
    if (old?.data !== undefined) return { plan: { ...plan, state: 'deleted' }, item: fresh };
    const change: FileChange = {
      draft: { kind, id: identity.id },
      state: 'new',
      data,
      body: theirs.body,
      before: undefined,
    };
    return {
      plan: { ...plan, state: 'added', differences: differencesOf({}, withText(data, theirs.body)), change },
      item: fresh,
    };
  }
  return planKnown({ plan, item: fresh }, old, ours, feed);
}

/** What the feed says, as of the day on which it last said something else. */
function baseItem({ theirs, identity, mayBe, on }: Mapped, old: BaseItem | undefined, day: string): BaseItem {
  const item = (fetched: string): BaseItem => ({
    ...{ kind: theirs.kind, source: theirs.source, id: identity.id, fetched },
    ...(theirs.feedStatus === undefined ? {} : { status: theirs.feedStatus }),
    ...(mayBe.length > 0 ? { mayBe } : {}),
    data: on(fetched),
    ...(theirs.body === undefined ? {} : { body: theirs.body }),
  });
  if (!old) return item(day);
  const asBefore = item(old.fetched);
  const { gone: _gone, ...facts } = old;
  return isDeepStrictEqual(plain(asBefore), plain(facts)) ? asBefore : item(day);
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const BODY = 'description';
const withText = (data: object, body: string | undefined): Record<string, unknown> => ({
  ...data,
  ...(body === undefined || body === '' ? {} : { [BODY]: body }),
});

function planKnown(
  { plan, item }: { plan: ItemPlan; item: BaseItem },
  old: BaseItem | undefined,
  ours: { id: string; data: object; body?: string },
  feed: string,
): Planned {
  const { kind } = plan;
  const before = { id: ours.id, data: ours.data, body: ours.body };
  const here = withText(ours.data, ours.body);
  const versions = {
    base: withText(old?.data ?? {}, old?.body),
    theirs: withText(item.data ?? {}, item.body),
    ours: here,
  };
  const { data: whole, conflicts } = merged(versions, { was: old?.status, now: item.status });
  const { [BODY]: text, ...data } = whole;
  const note = (ours.data as { editorNote?: string }).editorNote;
  const marked = markedIn(note, feed);
  const settled = (about: string): boolean =>
    about === 'gone' ||
    (about !== 'more' && about !== 'status' && isDeepStrictEqual(at(versions.theirs, about), at(here, about)));
  if (conflicts.length > 0 || marked.some(settled)) {
    const next = withMarkers(note, feed, conflicts.map(conflictMarker), settled);
    if (next === undefined) delete data.editorNote;
    else data.editorNote = next;
  }
  const body = typeof text === 'string' ? text : undefined;
  const fit = fitted(kind, data, []);
  const isWhole = 'data' in fit && isDeepStrictEqual(plain(fit.data), plain(inOrder(kind, data)));
  if (!isWhole) return { plan: { ...plan, conflicts: [...conflicts, cannotMerge(versions)] }, item: old };
  const differences = differencesOf(here, withText(fit.data, body));
  if (differences.length === 0) return { plan: { ...plan, conflicts }, item };
  const change: FileChange = { draft: { kind, id: ours.id }, state: 'changed', data: fit.data, body, before };
  return { plan: { ...plan, state: 'changed', differences, conflicts, change }, item };
}

const at = (group: Record<string, unknown>, field: string): unknown =>
  field.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], group);

/** The two together are no record, such as a youngest age of ours above an oldest of theirs: ours stays whole. */
const cannotMerge = ({ theirs, ours }: { theirs: object; ours: object }): Conflict => ({
  ...{ field: 'record', was: undefined },
  theirs: differencesOf(ours, theirs)
    .map(({ heading }) => heading)
    .join(', '),
  ours: 'kept as it is, because the two together do not fit',
});

/** A new place or organisation that no service names would be found by nobody. */
function withoutUnused(planned: readonly Planned[], records: ReadRecords): Planned[] {
  const named = new Set<string>();
  for (const { plan } of planned) {
    const data = (plan.change?.data ?? records.folders[plan.kind].find(({ id }) => id === plan.id)?.data) as
      { organisation?: string; partners?: string[]; sessions?: { place: string }[] } | undefined;
    if (plan.kind !== 'services' || !data) continue;
    for (const id of [data.organisation, ...(data.partners ?? [])]) named.add(`organisations/${id}`);
    for (const { place } of data.sessions ?? []) named.add(`places/${place}`);
  }
  const isUnused = ({ plan }: Planned): boolean =>
    plan.state === 'added' && plan.kind !== 'services' && !named.has(`${plan.kind}/${plan.id}`);
  return planned
    .map((one) => again(one, named))
    .filter((one) => !isUnused(one))
    .sort((a, b) => importKinds.indexOf(a.plan.kind) - importKinds.indexOf(b.plan.kind));
}

/** One that was taken out here, and that a service needs again. */
function again(one: Planned, named: ReadonlySet<string>): Planned {
  const { plan, item } = one;
  if (plan.state !== 'deleted' || plan.kind === 'services' || !named.has(`${plan.kind}/${plan.id}`)) return one;
  const data = inOrder(plan.kind, item?.data ?? {});
  const change: FileChange = {
    draft: { kind: plan.kind, id: plan.id },
    state: 'new',
    data,
    body: undefined,
    before: undefined,
  };
  return { plan: { ...plan, state: 'added', differences: differencesOf({}, data), change }, item };
}
