/**
 * Words that the directory does not know, read as the nearest that it does. Short words and initials are never changed:
 * "SALT" is no mistake for "salt", and among four letters everything is near to everything.
 */
import { misspellingCost } from './misspelling.ts';

export interface Dictionary {
  /** Words as they are written, by their first letter, with how often the directory says them. */
  byLetter: ReadonlyMap<string, readonly { word: string; uses: number }[]>;
  knows: (word: string) => boolean;
}

export interface Correction {
  typed: string;
  read: string;
}

const SHORTEST = 5;

/** What a mistake may cost: one letter in a short word, more in a longer one. */
const allowed = (length: number): number => (length < 7 ? 1 : length < 9 ? 1.4 : length < 12 ? 2 : 2.5);

export function makeDictionary(uses: ReadonlyMap<string, number>, knows: (word: string) => boolean): Dictionary {
  const byLetter = new Map<string, { word: string; uses: number }[]>();
  for (const [word, count] of uses) {
    if (word.length < SHORTEST || /\d/.test(word)) continue;
    const held = byLetter.get(word[0]!);
    if (held) held.push({ word, uses: count });
    else byLetter.set(word[0]!, [{ word, uses: count }]);
  }
  return { byLetter, knows };
}

/** Initials are typed in capitals, and have no spelling to mend. */
export const isInitials = (raw: string): boolean => /^\p{Lu}[\p{Lu}\d]+s?$/u.test(raw);

/** @returns the word that was meant, or undefined when it is known, too short, initials, or near to nothing */
export function correct(word: string, raw: string, { byLetter, knows }: Dictionary): string | undefined {
  if (word.length < SHORTEST || /\d/.test(word) || isInitials(raw) || knows(word)) return undefined;
  const most = allowed(word.length);
  let best: { word: string; cost: number; uses: number } | undefined;
  // The first letter is seldom wrong; where it is, it has changed places with the second.
  for (const letter of new Set([word[0]!, word[1]!])) {
    for (const { word: known, uses } of byLetter.get(letter) ?? []) {
      const cost = misspellingCost(word, known, letter === word[0] ? most : 1);
      if (cost > (letter === word[0] ? most : 1)) continue;
      if (!best || cost < best.cost || (cost === best.cost && uses > best.uses)) best = { word: known, cost, uses };
    }
  }
  return best?.word;
}
