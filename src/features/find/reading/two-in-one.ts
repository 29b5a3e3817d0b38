/** "foodbank": two words that are also written in one. */
import { filler } from '../../../model/rules/words.ts';

/** Longer is no word that anybody writes in one. */
const LONGEST = 24;

/** The two words that one is made of, each known and of four letters or more. */
export function twoIn(word: string, knows: (word: string) => boolean): [string, string] | undefined {
  if (word.length > LONGEST) return undefined;
  for (let at = 4; at <= word.length - 4; at += 1) {
    const [one, two] = [word.slice(0, at), word.slice(at)];
    if (knows(one) && knows(two) && !filler.has(one) && !filler.has(two)) return [one, two];
  }
  return undefined;
}
