/**
 * What the full text adds: services whose pages hold the words, though their cards do not. They stand below what was found
 * already and never among it, so that a list does not jump while it is read.
 */
import { stemWeight, type Lexicon } from './lexicon.ts';
import type { Reading } from './reading/reading.ts';
import type { TextMatch, TextScore } from './text-match.ts';
import { onlyFiller, stem } from '../../model/rules/words.ts';

/** For each word of the query, the services whose text holds it (places in the index), with a score. */
export type FullText = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** So much of what the words say must stand on the card or in the text. */
const MOST = 0.6;
/** With fewer answers to the words than this the full text is worth its bytes. */
const FEW = 8;

/**
 * Is the full text needed? Words that no card and no phrase holds may stand there, and few answers may become more. For
 * everything else a family's data is better kept.
 */
export function needsFullText(reading: Reading, found: number, { knows }: Lexicon): boolean {
  if (reading.words.content.length === 0 || onlyFiller(reading.words)) return false;
  return found < FEW || reading.words.content.some((word) => !knows(word));
}

/** The services to add, as a match of their own. */
export function addedBy(fullText: FullText, reading: Reading, found: TextMatch, lexicon: Lexicon): TextMatch {
  const words = reading.words.content.filter((word) => !reading.understood.has(word));
  const heavy = words.map((word) => stemWeight(stem(word), lexicon));
  const total = heavy.reduce((sum, weight) => sum + weight, 0);
  const covered = new Map<number, number>();
  words.forEach((word, position) => {
    const share = heavy[position]! / total;
    const holders = new Set([...(fullText.get(word)?.keys() ?? []), ...(lexicon.holds.get(stem(word))?.at ?? [])]);
    for (const at of holders) covered.set(at, (covered.get(at) ?? 0) + share);
  });
  const scores = new Map<number, TextScore>();
  for (const [at, share] of covered) {
    if (share < MOST || found.scores.has(at)) continue;
    const sum = [...fullText.values()].reduce((all, hits) => all + (hits.get(at) ?? 0), 0);
    scores.set(at, {
      score: share + 0.1 * sum,
      words: share,
      meaning: 0,
      first: 0,
      name: 0,
      said: reading.typed.trim(),
    });
  }
  return { by: 'any', scores, said: [] };
}
