/**
 * Many alike objects as columns: one list of values a key, and a table of its words where they repeat. It says the same
 * in far fewer bytes than a list of objects, and is one pass to read.
 */

type Value = unknown;

/** Words that repeat: the table, and for each row a place in it (or a list of places); null where there is nothing. */
interface Worded {
  t: readonly string[];
  v: readonly (number | readonly number[] | null)[];
}

/** A column that is mostly empty: the rows that have something, each as its distance from the one before, and what they have. */
interface Sparse {
  at: readonly number[];
  of: Full;
}

type Full = readonly Value[] | Worded;

export interface Columns {
  rows: number;
  columns: Readonly<Record<string, Full | Sparse>>;
}

/** A key that an object lacks is left out again by `fromColumns`. Values are what JSON can hold; null counts as lacking. */
export function toColumns(rows: readonly object[]): Columns {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    rows: rows.length,
    columns: Object.fromEntries(
      keys.map((key) => [key, packed(rows.map((row) => (row as Record<string, Value>)[key] ?? null))]),
    ),
  };
}

export function fromColumns<T>({ rows, columns }: Columns): T[] {
  const made: Record<string, Value>[] = Array.from({ length: rows }, () => ({}));
  for (const [key, column] of Object.entries(columns)) {
    const at = reader(column);
    made.forEach((row, position) => {
      const value = at(position);
      if (value !== null && value !== undefined) row[key] = value;
    });
  }
  return made as T[];
}

const isWords = (value: Value): value is string | readonly string[] | null =>
  value === null ||
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((each) => typeof each === 'string'));

/** Distances pay only where more than half is empty. */
function packed(values: readonly Value[]): Full | Sparse {
  const at = values.flatMap((value, position) => (value === null ? [] : position));
  if (at.length * 2 >= values.length) return worded(values);
  return { at: at.map((position, each) => position - (at[each - 1] ?? 0)), of: worded(at.map((each) => values[each])) };
}

/** A table pays only where words come again. */
const WORTH_A_TABLE = 0.6;

function worded(values: readonly Value[]): readonly Value[] | Worded {
  if (!values.every(isWords)) return values;
  const counts = new Map<string, number>();
  const all = values.flatMap((value) => value ?? []);
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  if (counts.size === 0 || counts.size > all.length * WORTH_A_TABLE) return values;
  const t = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const places = new Map(t.map((word, place) => [word, place]));
  const placeOf = (word: string): number => places.get(word)!;
  return {
    t,
    v: values.map((value) => (value === null ? null : typeof value === 'string' ? placeOf(value) : value.map(placeOf))),
  };
}

function reader(column: Full | Sparse): (position: number) => Value {
  if ('of' in column) {
    const read = reader(column.of);
    let row = 0;
    const found = new Map(column.at.map((distance, each) => [(row += distance), each]));
    return (position) => {
      const each = found.get(position);
      return each === undefined ? undefined : read(each);
    };
  }
  if (!('t' in column)) return (position) => column[position];
  const { t, v } = column;
  return (position) => {
    const places = v[position];
    if (places === null || places === undefined) return undefined;
    return typeof places === 'number' ? t[places] : places.map((place) => t[place]);
  };
}
