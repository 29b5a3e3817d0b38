/** Searches in other languages: the name of a topic, or a word for danger, is read as the English for it. Pure. */
import type { OtherWords } from '../../catalogue/views/other-words.ts';
import { normalise } from '../../model/rules/words.ts';

/** As words are compared; also where a keyboard has no "ł". */
const plain = (text: string): string => normalise(text).replace(/ł/g, 'l').replace(/đ/g, 'd');

/** With the longest first, so that "przemoc domowa" is not only "przemoc". */
const made = new WeakMap<OtherWords, (readonly [words: string, english: string])[]>();

function pairsOf(words: OtherWords): readonly (readonly [string, string])[] {
  const before = made.get(words);
  if (before) return before;
  const pairs = Object.entries(words)
    .flatMap(([english, says]) => says.map((say) => [plain(say), english] as const))
    .sort((a, b) => b[0].length - a[0].length);
  made.set(words, pairs);
  return pairs;
}

/** The English for what was typed, where words of a language stand in it whole. */
export function englishOf(typed: string, words: OtherWords): string | undefined {
  const text = ` ${plain(typed)} `;
  return pairsOf(words).find(([say]) => text.includes(` ${say} `))?.[1];
}

const SHORTEST = 3;

/** The English for what is being typed: of what begins so, the shortest. */
export function englishBegun(typed: string, words: OtherWords): string | undefined {
  const begun = plain(typed);
  if (begun.length < SHORTEST) return undefined;
  return pairsOf(words).findLast(([say]) => say.startsWith(begun))?.[1];
}
