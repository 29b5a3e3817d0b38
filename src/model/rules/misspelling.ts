/**
 * How far apart two spellings are, as people misspell and mistype: a vowel for a vowel, a letter doubled, neighbours that
 * changed places and sounds that are written alike cost little; another letter altogether costs much, for then it is
 * mostly another word. An edit distance with transpositions (Damerau, "optimal string alignment") with costs by letter.
 */

const vowels = new Set('aeiouy');
/** Sounds that are written in more than one way. */
const alike = new Set(['cs', 'ck', 'sz', 'kq', 'iy', 'fv', 'gj', 'ei', 'nm', 'bp', 'dt']);
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const ANY = 1.6;
const LETTER = 1;
const SWAP = 0.8;
const DOUBLED = 0.4;

/** Letters are asked for by the million, and there are few pairs of them. */
const costs = new Map<number, number>();

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  const pair = (a.charCodeAt(0) << 16) | b.charCodeAt(0);
  let cost = costs.get(pair);
  if (cost === undefined) costs.set(pair, (cost = costOf(a, b)));
  return cost;
}

function costOf(a: string, b: string): number {
  if (alike.has(a < b ? a + b : b + a)) return 0.5;
  if (vowels.has(a) && vowels.has(b)) return 0.6;
  return areNeighbours(a, b) ? 0.9 : ANY;
}

/** Beside each other on the keyboard. */
const areNeighbours = (a: string, b: string): boolean =>
  rows.some((row) => row.includes(a) && row.includes(b) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1);

/** A letter too many or too few: little where it only doubles the one before. */
const extra = (word: string, at: number): number => (at > 0 && word[at] === word[at - 1] ? DOUBLED : LETTER);

/** @returns the cost of reading `typed` as `known`, or infinity as soon as it must be above `most` */
export function misspellingCost(typed: string, known: string, most: number): number {
  if (Math.abs(typed.length - known.length) > most / DOUBLED) return Number.POSITIVE_INFINITY;
  let [before, line]: [number[], number[]] = [[], [0]];
  for (let column = 1; column <= known.length; column += 1) line[column] = line[column - 1]! + extra(known, column - 1);
  for (let row = 1; row <= typed.length; row += 1) {
    const next = [line[0]! + extra(typed, row - 1)];
    let least = next[0]!;
    for (let column = 1; column <= known.length; column += 1) {
      const [a, b] = [typed[row - 1]!, known[column - 1]!];
      let cost = Math.min(
        line[column - 1]! + substitution(a, b),
        line[column]! + extra(typed, row - 1),
        next[column - 1]! + extra(known, column - 1),
      );
      const isSwap = row > 1 && column > 1 && a === known[column - 2] && typed[row - 2] === b && a !== b;
      if (isSwap) cost = Math.min(cost, before[column - 2]! + SWAP);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    [before, line] = [line, next];
  }
  return line[known.length]!;
}
