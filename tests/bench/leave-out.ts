/**
 * Would the finder understand words that nobody wrote down for it? Before each judged query, every phrase of the vocabulary
 * that its own words say is taken away, and it is asked again.
 */
import type { FinderIndex } from '../../src/catalogue/views/finder-index.ts';
import { wordsOf } from '../../src/model/rules/words.ts';

/**
 * `contained`: gone is each phrase whose meaning words all stand in the query, where it has two of them or more, or says just
 * what the query says. `whole`: gone is only what says just what the query says.
 */
export type LeaveOut = 'contained' | 'whole';

export const definitions: Readonly<Record<LeaveOut, string>> = {
  contained:
    'For each query every phrase (says of phrases.yml, alsoCalled of topics; not the names of topics, not the danger words) is removed whose meaning words (stems without filler) all stand in the query, as typed or as its spelling was mended, where the phrase has two meaning words or more, or says the same set of words as the query. The whole lexicon is then made anew, spelling dictionary included.',
  whole:
    'For each query every such phrase is removed whose set of meaning words is the same as that of the query, as typed or as mended.',
};

/** The query's words in each way that they may be taken: as typed, as mended. */
export type Readings = readonly (readonly string[])[];

/** @returns the index with fewer phrases, and which were taken away; undefined index: none were */
export function leaveOut(
  index: FinderIndex,
  readings: Readings,
  how: LeaveOut,
): { index?: FinderIndex; gone: string[] } {
  const sets = readings.map((stems) => new Set(stems)).filter(({ size }) => size > 0);
  const all = new Set(readings.flat());
  const gone: string[] = [];
  const keep = (said: string): boolean => {
    const stems = stemsOf(said);
    const isIn = stems.length > 0 && stems.every((root) => all.has(root));
    const isWhole = isIn && sets.some(({ size }) => size === stems.length);
    if (!(isWhole || (how === 'contained' && isIn && stems.length > 1))) return true;
    gone.push(said);
    return false;
  };
  const phrases = index.phrases.map((phrase) => ({ ...phrase, says: phrase.says.filter(keep) }));
  const topics = index.topics.map((topic) => ({ ...topic, alsoCalled: topic.alsoCalled.filter(keep) }));
  return gone.length === 0 ? { gone } : { index: { ...index, phrases, topics }, gone };
}

const known = new Map<string, readonly string[]>();

function stemsOf(said: string): readonly string[] {
  const before = known.get(said);
  if (before) return before;
  const { stems } = wordsOf(said);
  known.set(said, stems);
  return stems;
}
