/** Values with their paths, put together to a record. Knows no file system. */
import type { Path } from '../types.ts';
import type { SheetPlace } from './fault.ts';

export interface Entry {
  path: Path;
  value: unknown;
  place: SheetPlace;
}

export const keyOf = (path: Path): string => path.map(String).join('\0');

/** Entries of a group are counted from 0 without gaps, in the order of the numbers that they were given. */
export function renumbered(entries: readonly Entry[]): Entry[] {
  const numbers = new Map<string, Set<number>>();
  for (const { path } of entries) {
    path.forEach((step, index) => {
      if (typeof step !== 'number') return;
      const group = keyOf(path.slice(0, index));
      numbers.set(group, (numbers.get(group) ?? new Set()).add(step));
    });
  }
  const order = new Map([...numbers].map(([group, given]) => [group, [...given].sort((a, b) => a - b)]));
  return entries.map((entry) => ({
    ...entry,
    path: entry.path.map((step, index) =>
      typeof step === 'number' ? order.get(keyOf(entry.path.slice(0, index)))!.indexOf(step) : step,
    ),
  }));
}

/** Puts a value where its path leads, making lists and groups on the way. Changes `target`. */
export function put(target: Record<PropertyKey, unknown>, path: Path, value: unknown): void {
  let here = target;
  path.forEach((step, index) => {
    if (index === path.length - 1) here[step] = value;
    else {
      here[step] ??= typeof path[index + 1] === 'number' ? [] : {};
      here = here[step] as Record<PropertyKey, unknown>;
    }
  });
}

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );

/** Takes a value away, and with it every group that is empty then. Changes `target`. */
export function take(target: Record<PropertyKey, unknown>, path: Path): void {
  const above = path.slice(0, -1);
  const parent = valueAt(target, above) as Record<PropertyKey, unknown> | undefined;
  if (parent === undefined) return;
  delete parent[path.at(-1)!];
  if (above.length > 0 && Object.keys(parent).length === 0) take(target, above);
}

/** Every value that stands in a cell of its own, with its path: a list of words is one value, a list of groups is not. */
export function leaves(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (Array.isArray(value))
    return value.some((item) => typeof item === 'object' && item !== null)
      ? value.flatMap((item, index) => leaves(item, [...path, index]))
      : [{ path, value }];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
  return value === undefined ? [] : [{ path, value }];
}
