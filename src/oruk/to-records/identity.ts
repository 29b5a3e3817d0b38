/** Which record a thing of the feed is: the one it became before, one that is here already, or a new one with a name of its own. */
import { asId, idOf as fileNameOf } from '../../records/files/names.ts';
import { folderKinds } from '../../model/kinds.ts';
import { isId } from '../../model/rules/formats.ts';
import { plainName } from '../../records/sheet/known.ts';
import type { ReadRecords } from '../../records/types.ts';
import { keyOf, type Base, type BaseItem } from './base.ts';
import type { ImportKind } from './items.ts';

export interface Candidate {
  kind: ImportKind;
  source: string;
  name: string;
  postcode?: string | undefined;
  /** What another directory of this project calls it. */
  ownId?: string | undefined;
}

export interface Identity {
  id: string;
  /** `linked`: a record of ours that is pointed at and left alone. `same`: another thing of the feed is this record. */
  is: 'known' | 'new' | 'linked' | 'same';
}

/** A file's name is read by people. */
const LONGEST = 60;

/** @returns by `keyOf`; the same for the same feed in whatever order it comes */
export function identities(
  candidates: readonly Candidate[],
  base: Base | undefined,
  records: ReadRecords,
): Map<string, Identity> {
  const found = new Map<string, Identity>();
  const before = new Map((base?.items ?? []).map((item) => [keyOf(item.kind, item.source), item]));
  const taken = takenIds(base, records);
  const byLooks = new Map<string, string>();
  const numbers = new Map<string, number>();
  const here = localByLooks(
    records,
    new Set((base?.items ?? []).filter(({ linked }) => !linked).map(({ kind, id }) => `${kind}/${id}`)),
  );
  for (const one of inOrder(candidates, before)) {
    const key = keyOf(one.kind, one.source);
    const looks = looksOf(one);
    const old = knownBefore(before.get(key), records);
    const twin = looks === undefined ? undefined : byLooks.get(looks);
    const local = looks === undefined ? undefined : here.get(looks);
    const identity: Identity = old
      ? { id: old.id, is: old.linked ? 'linked' : 'known' }
      : twin !== undefined
        ? { id: twin, is: 'same' }
        : local !== undefined
          ? { id: local, is: 'linked' }
          : { id: freeId(one, taken, numbers), is: 'new' };
    taken.add(`${one.kind}/${identity.id}`);
    if (looks !== undefined) byLooks.set(looks, identity.id);
    found.set(key, identity);
  }
  return found;
}

/** A record that was only pointed at, and is no more, is looked for again. */
const knownBefore = (item: BaseItem | undefined, { ids }: ReadRecords): BaseItem | undefined =>
  item?.linked && !ids[item.kind]?.has(item.id) ? undefined : item;

/** Those that came before first, so that none of them loses its name to a new one. */
function inOrder(candidates: readonly Candidate[], before: ReadonlyMap<string, BaseItem>): Candidate[] {
  const rank = ({ kind, source }: Candidate): number => (before.has(keyOf(kind, source)) ? 0 : 1);
  const words = ({ kind, name, source }: Candidate): string => [kind, plainName(name), source].join('\0');
  return candidates.toSorted((a, b) => rank(a) - rank(b) || (words(a) < words(b) ? -1 : 1));
}

function takenIds(base: Base | undefined, { ids }: ReadRecords): Set<string> {
  const here = (['organisations', 'places', 'services'] as const).flatMap((kind) =>
    [...(ids[kind] ?? [])].map((id) => `${kind}/${id}`),
  );
  return new Set([...here, ...(base?.items ?? []).map(({ kind, id }) => `${kind}/${id}`)]);
}

/** Organisations of one name are one; places of one name at one postcode are one. Services are never taken for one. */
function looksOf({ kind, name, postcode }: Candidate): string | undefined {
  if (kind === 'organisations') return `${kind} ${plainName(name)}`;
  return kind === 'places' && postcode !== undefined ? `${kind} ${plainName(name)} ${postcode}` : undefined;
}

function localByLooks({ folders }: ReadRecords, imported: ReadonlySet<string>): Map<string, string> {
  const all: (Candidate & { id: string })[] = [
    ...folders.organisations.map(({ id, data }) => ({
      kind: 'organisations' as const,
      id,
      source: id,
      name: data.name,
    })),
    ...folders.places.map(({ id, data }) => ({
      kind: 'places' as const,
      id,
      source: id,
      name: data.name,
      postcode: data.postcode,
    })),
  ];
  return new Map(
    all.flatMap((one) => {
      const looks = looksOf(one);
      return looks === undefined || imported.has(`${one.kind}/${one.id}`) ? [] : [[looks, one.id] as const];
    }),
  );
}

/** Only letters that a file's name may have ever come from a feed. */
/** @param numbers how far each name has been counted: a feed may have a thousand of one name */
function freeId(
  { kind, name, source, ownId }: Candidate,
  taken: ReadonlySet<string>,
  numbers: Map<string, number>,
): string {
  const wished = ownId ?? asId(name.slice(0, 500)).slice(0, LONGEST).replace(/-+$/, '');
  const fits = isId(wished) && 'id' in fileNameOf(`${wished}${folderKinds[kind].extension}`, kind);
  const start = fits
    ? wished
    : `${folderKinds[kind].called}-${asId(source.slice(0, 200)).slice(0, 8).replace(/-+$/, '') || 'x'}`;
  const counted = `${kind}/${start}`;
  let id = start;
  let next = numbers.get(counted) ?? 2;
  for (; taken.has(`${kind}/${id}`); next += 1) id = `${start.slice(0, 70).replace(/-+$/, '')}-${next}`;
  numbers.set(counted, next);
  return id;
}
