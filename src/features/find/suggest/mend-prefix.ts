/** The beginning of a word that is not spelt as the directory spells it: "anxeit" is on the way to "anxiety". */
import { distance } from 'fastest-levenshtein';
import type { Dictionary } from '../reading/spelling.ts';

const SHORTEST = 5;

/** Each word that begins no word of the directory is read as the beginning of the nearest; undefined when none is near. */
export function mendPrefix(typed: string, dictionary: Dictionary): string | undefined {
  const mended = typed.split(' ').map((word) => (isBeginning(word, dictionary) ? word : nearest(word, dictionary)));
  const text = mended.join(' ');
  return mended.includes(undefined) || text === typed ? undefined : text;
}

const isBeginning = (word: string, { byLetter, knows }: Dictionary): boolean =>
  word.length < SHORTEST || knows(word) || (byLetter.get(word[0]!) ?? []).some((known) => known.word.startsWith(word));

/** The whole word that is meant: the first letter is seldom wrong; of two as near, the one that the directory says more. */
function nearest(word: string, { byLetter }: Dictionary): string | undefined {
  const most = word.length < 6 ? 1 : 2;
  let best: { word: string; cost: number; uses: number } | undefined;
  for (const { word: known, uses } of byLetter.get(word[0]!) ?? []) {
    const cost = costOf(word, known);
    if (cost <= most && (!best || cost < best.cost || (cost === best.cost && uses > best.uses)))
      best = { word: known, cost, uses };
  }
  return best?.word;
}

/** A letter too many or too few shifts where the beginning ends. */
const costOf = (word: string, known: string): number =>
  Math.min(...[-1, 0, 1].map((more) => distance(word, known.slice(0, word.length + more))));
