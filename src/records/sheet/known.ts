/** What there is already, as far as an import needs it: records by id, and the ids and names that cells may hold. */
import { folderKinds } from '../../model/kinds.ts';
import type { RecordKind } from '../../model/fields.ts';
import type { ReadRecords } from '../types.ts';
import type { Words, WordsOf } from './cells.ts';
import { sheetKinds, type SheetKind } from './layout.ts';
import type { SheetRecord } from './tables.ts';

export interface Known {
  records: Record<SheetKind, ReadonlyMap<string, SheetRecord>>;
  /** Every id of each kind, of faulty records too. */
  ids: Record<SheetKind, ReadonlySet<string>>;
  wordsOf: WordsOf;
}

export function knownFrom(read: ReadRecords): Known {
  const perKind = <T>(make: (kind: SheetKind) => T): Record<SheetKind, T> =>
    Object.fromEntries(sheetKinds.map((kind) => [kind, make(kind)])) as Record<SheetKind, T>;
  return {
    records: perKind(
      (kind) =>
        new Map(read.folders[kind].map(({ id, data, body }): [string, SheetRecord] => [id, { id, data, body }])),
    ),
    ids: perKind((kind) => read.ids[kind] ?? new Set<string>()),
    wordsOf: (target) => wordsFrom(read, target),
  };
}

function wordsFrom(read: ReadRecords, target: string): Words | undefined {
  const ids = (read.ids as Record<string, ReadonlySet<string> | undefined>)[target];
  return ids && words(ids, namesOf(read, target));
}

/** Every id of a list with its name. */
export function namesOf(read: ReadRecords, target: string): [id: string, name: string][] {
  if (target in folderKinds)
    return read.folders[target as RecordKind].map(({ id, data }) => [
      id,
      String('name' in data ? data.name : 'title' in data ? data.title : id),
    ]);
  const file = (read.files as Record<string, { data: unknown } | undefined>)[target];
  const { terms = [] } = (file?.data ?? {}) as { terms?: { id: string; name?: string }[] };
  return terms.map(({ id, name }) => [id, name ?? id]);
}

/** A name that two share is none to go by. */
export function words(ids: ReadonlySet<string>, names: readonly (readonly [id: string, name: string])[]): Words {
  const byName = new Map<string, string | undefined>();
  for (const [id, name] of names) byName.set(plainName(name), byName.has(plainName(name)) ? undefined : id);
  return { ids, has: (id) => ids.has(id), idOf: (name) => byName.get(plainName(name)) };
}

export const plainName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** The words that there are, and those of the records that the same file brings. */
export function withNew(
  wordsOf: WordsOf,
  added: Partial<Record<string, readonly (readonly [string, string])[]>>,
): WordsOf {
  const made = new Map<string, Words | undefined>();
  return (target) => {
    if (made.has(target)) return made.get(target);
    const old = wordsOf(target);
    const more = added[target] ?? [];
    // Of a list that cannot be read nothing is known, so nothing is refused.
    const both = old && more.length > 0 ? together(old, more) : old;
    made.set(target, both);
    return both;
  };
}

function together(old: Words, more: readonly (readonly [id: string, name: string])[]): Words {
  const ids = new Set([...old.ids, ...more.map(([id]) => id)]);
  const fresh = words(ids, more);
  return { ids, has: (id) => ids.has(id), idOf: (name) => old.idOf(name) ?? fresh.idOf(name) };
}
