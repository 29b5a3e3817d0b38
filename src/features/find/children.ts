/** The rows of the form about children, and the part of the state that they say. */
import type { FindState } from './query.ts';

export interface ChildRow {
  /** Undefined: not said yet. */
  age?: number;
  send: boolean;
}

export type FamilyState = Pick<FindState, 'ages' | 'send' | 'sendAges'>;

export const MOST_CHILDREN = 8;

/** One row a child, and one at least. */
export function rowsOf({ ages, send, sendAges }: FamilyState): ChildRow[] {
  if (ages.length === 0) return [{ send }];
  return ages.map((age) => ({ age, send: send && (sendAges.length === 0 || sendAges.includes(age)) }));
}

/**
 * Twins are one age. Which ages special needs are about is named only where it is not all of them, and not where a child
 * without an age has them: no address can say that, and then they count for all.
 */
export function familyOf(rows: readonly ChildRow[]): FamilyState {
  const told = rows.flatMap(({ age, send }) => (age === undefined ? [] : [{ age, send }]));
  const ages = sorted(told.map(({ age }) => age));
  const withSend = sorted(told.filter(({ send }) => send).map(({ age }) => age));
  const send = rows.some((row) => row.send);
  const forAll = withSend.length === 0 || withSend.length === ages.length;
  return { ages, send, sendAges: forAll ? [] : withSend };
}

export const isSameFamily = (a: FamilyState, b: FamilyState): boolean =>
  a.send === b.send && a.ages.join() === b.ages.join() && a.sendAges.join() === b.sendAges.join();

const sorted = (ages: readonly number[]): number[] => [...new Set(ages)].sort((a, b) => a - b);
