/** The beginning of a word that is not spelt as it is where it would be found: "anxeit" is on the way to "anxiety". */
import { misspellingCost } from '../../../model/rules/misspelling.ts';

/** Words that can be found, by their first letter, with how often each is said. */
export type Vocabulary = ReadonlyMap<string, ReadonlyMap<string, number>>;

const SHORTEST = 5;

/** @param texts as they are compared: small letters, a space between words */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const words = new Map<string, Map<string, number>>();
  for (const word of [...texts].flatMap((text) => text.split(' '))) {
    if (word.length < SHORTEST) continue;
    const held = words.get(word[0]!) ?? new Map<string, number>();
    words.set(word[0]!, held.set(word, (held.get(word) ?? 0) + 1));
  }
  return words;
}

/** Each long word that begins no word of the vocabulary is read as the nearest one; undefined when none is near, or none is misspelt. */
export function mendPrefix(typed: string, vocabulary: Vocabulary): string | undefined {
  const mended = typed.split(' ').map((word) => (isBeginning(word, vocabulary) ? word : nearest(word, vocabulary)));
  const text = mended.join(' ');
  return mended.includes(undefined) || text === typed ? undefined : text;
}

const isBeginning = (word: string, vocabulary: Vocabulary): boolean =>
  word.length < SHORTEST || [...(vocabulary.get(word[0]!)?.keys() ?? [])].some((known) => known.startsWith(word));

/** The whole word that is meant: the first letter is seldom wrong; of two as near, the one that is said more. */
function nearest(word: string, vocabulary: Vocabulary): string | undefined {
  const most = word.length < 6 ? 1 : 1.6;
  let best: { word: string; cost: number; uses: number } | undefined;
  for (const [known, uses] of vocabulary.get(word[0]!) ?? []) {
    const cost = costOf(word, known, most);
    if (cost <= most && (!best || cost < best.cost || (cost === best.cost && uses > best.uses)))
      best = { word: known, cost, uses };
  }
  return best?.word;
}

/** A letter too many or too few shifts where the beginning ends. */
const costOf = (word: string, known: string, most: number): number =>
  Math.min(...[-1, 0, 1].map((more) => misspellingCost(word, known.slice(0, word.length + more), most)));
