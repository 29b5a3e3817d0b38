/**
 * Words that the directory does not know, read as the nearest that it does. Short words and initials are never changed:
 * "SALT" is no mistake for "salt", and among four letters everything is near to everything.
 */
import { misspellingCost } from './misspelling.ts';
import { filler, normalise, smallWords, stem } from './words.ts';

interface Word {
  word: string;
  uses: number;
  /** Which letters it has, as bits. */
  letters: number;
}

export interface Dictionary {
  /** Words that may be meant, by their first letter. */
  byLetter: ReadonlyMap<string, readonly Word[]>;
  /** Is it right as it stands, whatever its ending? */
  knows: (word: string) => boolean;
}

export interface Correction {
  typed: string;
  read: string;
}

const SHORTEST = 5;

/** What a mistake may cost: one letter in a short word, more in a longer one. */
const allowed = (length: number): number => (length < 7 ? 1 : length < 9 ? 1.6 : length < 12 ? 2 : 2.5);

/**
 * @param said texts whose words may be meant
 * @param known texts whose words are right as they stand, and that nobody is led to
 */
export function dictionaryOf(said: Iterable<string>, known: Iterable<string>): Dictionary {
  const uses = new Map<string, number>();
  for (const text of said) for (const word of normalise(text).split(' ')) uses.set(word, (uses.get(word) ?? 0) + 1);
  const roots = new Set([...uses.keys()].map(stem));
  for (const text of known) for (const word of normalise(text).split(' ')) roots.add(stem(word));
  const byLetter = new Map<string, Word[]>();
  for (const [word, count] of uses) {
    if (word.length < SHORTEST || /\d/.test(word)) continue;
    const entry = { word, uses: count, letters: lettersOf(word) };
    const held = byLetter.get(word[0]!);
    if (held) held.push(entry);
    else byLetter.set(word[0]!, [entry]);
  }
  return { byLetter, knows: (word) => roots.has(stem(word)) || filler.has(word) || smallWords.has(word) };
}

const lettersOf = (word: string): number =>
  [...word].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) % 32)), 0);

/** Initials are typed in capitals, and have no spelling to mend. Longer than this is somebody's Caps Lock. */
export const isInitials = (raw: string): boolean => /^\p{Lu}[\p{Lu}\d]{1,6}s?$/u.test(raw);

/** @returns the word that was meant, or undefined when it is known, too short, initials, or near to nothing */
export function correct(word: string, raw: string, { byLetter, knows }: Dictionary): string | undefined {
  if (word.length < SHORTEST || /\d/.test(word) || isInitials(raw) || knows(word)) return undefined;
  const letters = lettersOf(word);
  let best: { word: string; cost: number; uses: number } | undefined;
  // The first letter is seldom wrong; where it is, it has changed places with the second.
  for (const letter of new Set([word[0]!, word[1]!])) {
    const most = letter === word[0] ? allowed(word.length) : 1;
    for (const { word: known, uses, letters: others } of byLetter.get(letter) ?? []) {
      if (tooFar(letters ^ others, most)) continue;
      const cost = misspellingCost(word, known, Math.min(most, best?.cost ?? most));
      if (cost > most) continue;
      if (!best || cost < best.cost || (cost === best.cost && uses > best.uses)) best = { word: known, cost, uses };
    }
  }
  return best?.word;
}

/** A cheap look before the long one: each half point of cost changes two letters at most. */
function tooFar(bits: number, most: number): boolean {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count > most * 4;
}
