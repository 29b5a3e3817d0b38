/** Words that say nothing about how a text is written: names, numbers, addresses, and words that families must meet. */

/** A stand-in for a name or a word that cannot be avoided: one word, counted as two syllables. */
export const KNOWN = 'Knownword';
/** A stand-in for a number or an address: one word, counted as one syllable. */
export const NUMBER = 'Numberword';

export interface KnownWords {
  /** Names, as they are written: capitals count. */
  readonly names: Iterable<string>;
  /** Words in any case, with their plurals. */
  readonly words: Iterable<string>;
}

/** Puts the stand-ins into a text. */
export type Mask = (text: string) => string;

/** Web and e-mail addresses, postcodes, times, prices and every other number: each is one word. */
const numbers =
  /\bhttps?:\/\/[^\s)]+|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:[\w-]+\.)+(?:uk|org|com|net)\b(?:\/[^\s)]*)?|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|£?\d(?:[\d,.:]*\d)?(?: \d[\d ]*\d)?(?:am|pm|st|nd|rd|th|%)?/g;

/** Letters alone, as in CAMHS and EHCPs: the list of words says what they mean. */
const letters = /\b[A-Z]{2,}s?\b/g;
const severalKnown = new RegExp(`${KNOWN}(?:[ -]${KNOWN})+`, 'g');

/** Makes the function that puts the stand-ins into a text. The longest name is taken first. */
export function maskFor({ names, words }: KnownWords): Mask {
  const named = byFirstWord(names);
  const hard = byFirstWord([...words].map((word) => word.toLowerCase()));
  return (text) => {
    const line = text.replace(/\s+/g, ' ');
    const withoutNames = replaceKnown(line, line, named, ['']);
    const withoutWords = replaceKnown(withoutNames, withoutNames.toLowerCase(), hard, ['', 's', 'es']);
    return withoutWords.replace(numbers, NUMBER).replace(letters, KNOWN).replace(severalKnown, KNOWN);
  };
}

const word = /[\p{L}\p{N}]+/gu;

/** Ten thousand names are looked up by their first word, not tried one after the other. */
function byFirstWord(names: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const name of names) {
    const first = name.match(word)?.[0];
    if (first && name.startsWith(first)) index.set(first, [...(index.get(first) ?? []), name]);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

/** @param look the text as the names are spelt: in small letters where capitals do not count */
function replaceKnown(text: string, look: string, index: Map<string, string[]>, endings: readonly string[]): string {
  let masked = '';
  let done = 0;
  for (const { 0: first, index: start } of look.matchAll(word)) {
    if (start < done) continue;
    const end = endOfKnown(look, start, candidates(index, first), endings);
    if (end === undefined) continue;
    masked += text.slice(done, start) + KNOWN;
    done = end;
  }
  return masked + text.slice(done);
}

/** A plural begins with another first word: "libraries" stands in the list itself, "carers" is found under "carer". */
function candidates(index: Map<string, string[]>, first: string): string[] {
  return [first, first.replace(/e?s$/, ''), first.replace(/s$/, '')].flatMap((key) => index.get(key) ?? []);
}

function endOfKnown(
  text: string,
  start: number,
  names: readonly string[],
  endings: readonly string[],
): number | undefined {
  for (const name of names) {
    if (!text.startsWith(name, start)) continue;
    for (const ending of endings) {
      const end = start + name.length + ending.length;
      if (text.startsWith(ending, start + name.length) && !/[\p{L}\p{N}]/u.test(text.charAt(end))) return end;
    }
  }
  return undefined;
}
