/** Joins records by their ids. The check has proved that every id exists; a gap here is a fault of ours, said plainly. */
import type { Rec } from '../records/types.ts';

/** Looks records up by id. */
export class ById<T> {
  readonly #byId: ReadonlyMap<string, Rec<T>>;
  readonly #called: string;

  constructor(records: readonly Rec<T>[], called: string) {
    this.#byId = new Map(records.map((record) => [record.id, record]));
    this.#called = called;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  get(id: string): Rec<T> {
    const record = this.#byId.get(id);
    if (!record)
      throw new Error(`There is no ${this.#called} "${id}". Run "npm run check": it says which record names it.`);
    return record;
  }

  all(ids: readonly string[] | undefined): Rec<T>[] {
    return (ids ?? []).map((id) => this.get(id));
  }
}

/** By name as people look it up: "The Mix" under M. */
export const sortName = (name: string): string => name.replace(/^(the|an?) /i, '').toLocaleLowerCase('en-GB');

export const byName = <T extends { data: { name: string } }>(a: T, b: T): number =>
  sortName(a.data.name).localeCompare(sortName(b.data.name), 'en-GB', { numeric: true });

/** Makes a value and all that it holds read-only, so that no page can change what another page reads. */
export function deepFreeze<T>(value: T, seen = new WeakSet<object>()): T {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  seen.add(value);
  for (const held of Object.values(value)) deepFreeze(held, seen);
  return Object.freeze(value);
}
