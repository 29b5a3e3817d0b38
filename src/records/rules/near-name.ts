/** Are two names nearly the same? Names that differ by a town, a direction or a figure are not: chains are named like that. */
import { distance } from 'fastest-levenshtein';
import { likeness } from '../nearest.ts';
import type { ReadRecords } from '../types.ts';

const fillers = new Set('the a an of and for in at to by with service services uk'.split(' '));
const directions = 'north south east west central county council'.split(' ');

/** The words of a name that tell it from another, in small letters and without accents. */
export function wordsOfName(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]|\p{M}/gu, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !fillers.has(word));
}

/** Words that say where: of towns, areas, places, and directions. */
export function placeWords({ folders, files }: ReadRecords): Set<string> {
  const names = [
    ...(files.towns?.data.towns ?? []).map(({ name }) => name),
    ...folders.areas.map(({ data }) => data.name),
    ...folders.places.flatMap(({ data }) => (data.town === undefined ? [] : [data.town])),
  ];
  return new Set([...directions, ...names.flatMap(wordsOfName)]);
}

/**
 * - `same`: the same words, or one of them spelt another way
 * - `alike`: much in common: enough where something else is the same too
 */
export function nearness(
  a: readonly string[],
  b: readonly string[],
  where: ReadonlySet<string>,
): 'same' | 'alike' | undefined {
  // "Foodbank" and "Food Bank".
  if (a.join('') === b.join('')) return 'same';
  const [restA, restB] = [without(a, b), without(b, a)];
  if ([...restA, ...restB].some((word) => where.has(word) || /\d/.test(word))) return undefined;
  if (restA.length === 0 && restB.length === 0) return 'same';
  if (restA.length === restB.length && [...restA].sort().every((word, at) => isSpelling(word, [...restB].sort()[at]!)))
    return 'same';
  const shared = a.length - restA.length;
  if (shared > 0 && (restA.length === 0 || restB.length === 0) && restA.length + restB.length === 1) return 'alike';
  return likeness([...a].sort().join(' '), [...b].sort().join(' ')) >= ALIKE ? 'alike' : undefined;
}

const ALIKE = 0.75;

const without = (words: readonly string[], others: readonly string[]) => words.filter((word) => !others.includes(word));

/** One letter may differ in a word of five, two in a word of nine, but not the first. */
const isSpelling = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length);
  return shorter >= 5 && a[0] === b[0] && distance(a, b) <= (shorter >= 9 ? 2 : 1);
};
