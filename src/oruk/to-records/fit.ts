/** Makes a record fit its schema by leaving out what does not, and says what. A bad value never stops the rest of a feed. */
import type { z } from 'zod';
import { folderKinds } from '../../model/kinds.ts';
import { describe } from '../../records/problem.ts';
import { valueAt } from '../../records/sheet/entries.ts';
import { headingOf } from '../../records/sheet/plan.ts';
import type { Path } from '../../records/types.ts';
import { inOrder } from '../../records/write/shape.ts';
import type { ImportKind } from './items.ts';
import type { LeftOut } from './notes.ts';

/** More faults than this are no record. */
const MOST_ROUNDS = 100;

/** @returns the record in its schema's order, or why it cannot be one */
export function fitted(
  kind: ImportKind,
  given: Record<string, unknown>,
  leftOut: LeftOut[],
): { data: Record<string, unknown> } | { refused: string } {
  const data = structuredClone(given);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const checked = folderKinds[kind].schema.safeParse(data);
    if (checked.success) return { data: inOrder(kind, checked.data) };
    const [issue] = checked.error.issues;
    const paths = issue!.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue!.path];
    for (const path of paths) {
      if (withoutTwins(data, path)) continue;
      const at = (issue!.code === 'custom' ? relief(kind, data, issue) : undefined) ?? nearest(data, path);
      if (at.length === 0) return { refused: `${headingOf(path) || 'the record'}: ${issue!.message}` };
      // A list or group that is empty now is told of by what was in it.
      if (!isEmpty(valueAt(data, at)))
        leftOut.push({ field: headingOf(at), found: describe(valueAt(data, at)), why: `expected ${issue!.message}` });
      remove(data, at);
    }
  }
  return { refused: 'too many of its fields are faulty' };
}

/** A list with an entry twice keeps it once. Changes `data`. */
function withoutTwins(data: object, path: Path): boolean {
  const list = path.length > 0 ? valueAt(data, path) : undefined;
  if (!Array.isArray(list)) return false;
  const once = new Map(list.map((entry: unknown) => [JSON.stringify(entry), entry]));
  if (once.size === list.length) return false;
  list.splice(0, list.length, ...(once.values() as Iterable<unknown>));
  return true;
}

/**
 * Two fields that do not go together: the one without which the rest is right. A latitude without a longitude is told at the
 * longitude, which is not there.
 */
function relief(
  kind: ImportKind,
  data: Record<string, unknown>,
  { path, message }: z.core.$ZodIssue,
): Path | undefined {
  const above = path.slice(0, -1);
  const group = above.length === 0 ? data : valueAt(data, above);
  if (typeof group !== 'object' || group === null || Array.isArray(group)) return undefined;
  const issuesOf = (value: unknown): z.core.$ZodIssue[] =>
    folderKinds[kind].schema.safeParse(value).error?.issues ?? [];
  const count = issuesOf(data).length;
  return Object.keys(group)
    .map((key): Path => [...above, key])
    .find((one) => {
      const without = structuredClone(data);
      remove(without, one);
      const left = issuesOf(without);
      return (
        left.length < count &&
        !left.some((issue) => issue.message === message && headingOf(issue.path) === headingOf(path))
      );
    });
}

/** The value at the path, or that in which it is missing. */
function nearest(data: unknown, path: Path): Path {
  let at = path;
  while (at.length > 0 && valueAt(data, at) === undefined) at = at.slice(0, -1);
  return at;
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** Takes a value out of its group or list. Changes `data`. */
export function remove(data: object, path: Path): void {
  const parent = path.length === 1 ? data : valueAt(data, path.slice(0, -1));
  const last = path.at(-1)!;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (typeof parent === 'object' && parent !== null) delete (parent as Record<PropertyKey, unknown>)[last];
}
