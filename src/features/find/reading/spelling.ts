/**
 * Words that the directory does not know, read as the nearest that it does. Short words and initials are never changed:
 * "SALT" is no mistake for "salt", and among four letters everything is near to everything.
 */
import { distance } from 'fastest-levenshtein';

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

/** How many letters may differ: one in a short word, two from seven letters on, three in the longest. */
const allowed = (length: number): number => (length < 7 ? 1 : length < 12 ? 2 : 3);

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
      if (Math.abs(known.length - word.length) > most) continue;
      const cost = costOf(word, known);
      if (cost > most || (letter !== word[0] && cost > 1)) continue;
      if (!best || cost < best.cost || (cost === best.cost && uses > best.uses)) best = { word: known, cost, uses };
    }
  }
  return best?.word;
}

/** Letters that differ; two neighbours that changed places count as one, and so does a doubled or undoubled letter. */
function costOf(typed: string, known: string): number {
  const letters = distance(typed, known);
  if (letters === 2 && typed.length === known.length && isSwap(typed, known)) return 1;
  return soundsAlike(typed, known) ? Math.min(letters, 1) : letters;
}

function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Spellings that are said alike in English: "fone", "anxietie", "skool", "councelling". */
const soundsAlike = (a: string, b: string): boolean => sound(a) === sound(b);

export function sound(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/sch|sk|ck|c(?=[aou])|q/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/(ie|ey|y)$/g, 'i')
    .replace(/y/g, 'i')
    .replace(/z/g, 's')
    .replace(/gh/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?!^)[aeiou]+/g, 'a');
}
