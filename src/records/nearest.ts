/** "Did you mean ...?": the known word that is nearest to what somebody wrote. */
import { distance } from 'fastest-levenshtein';

/** The nearest of the words known, or undefined when none is near: about one letter in three may differ. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const word of known) {
    const letters = Math.min(distance(plain(written), plain(word)), distance(inOrder(written), inOrder(word)) + 1);
    if (letters < least) [best, least] = [word, letters];
  }
  return best ?? partOf(plain(written), known);
}

/** "telephone" has "phone" in it, and "hub-elmby" is a part of "family-hub-elmby". */
function partOf(written: string, known: Iterable<string>): string | undefined {
  if (written.length < shortestPart) return undefined;
  return [...known].find((word) => word.length >= shortestPart && (written.includes(word) || word.includes(written)));
}

const shortestPart = 5;

/** A sentence to mend it with, when something is near. */
export function didYouMean(written: string, known: Iterable<string>): string | undefined {
  const word = nearest(written, known);
  return word === undefined ? undefined : `did you mean ${word}?`;
}

/** How alike two texts are, from 0 to 1. */
export const likeness = (a: string, b: string): number => 1 - distance(a, b) / Math.max(a.length, b.length, 1);

const plain = (word: string) => word.toLowerCase().replace(/[\s_]+/g, '-');
/** "elmby-family-hub" and "family-hub-elmby" are the same words. */
const inOrder = (word: string) => plain(word).split('-').sort().join('-');
