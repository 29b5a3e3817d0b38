/** The sum that a result's place in the list is, part by part, in words. */
import { parts } from '../../../words/search-score.ts';

export interface Score {
  total: number;
  parts: { id: string; name: string; value: number }[];
}

const ofTheText = ['words', 'meaning', 'first', 'name'];
/** Less than this is nothing, once it is written with two figures. */
const NOTHING = 0.005;

/** @param all as `results.partsOf` gives them: `text` is the sum of the parts about the words, so that it counts in their place */
export function scoreOf({ text = 0, ...all }: Readonly<Record<string, number>>): Score {
  const told = ofTheText.reduce((sum, id) => sum + (all[id] ?? 0), 0);
  const values: Readonly<Record<string, number>> = { ...all, rest: text - told };
  return {
    total: Object.values(values).reduce((sum, value) => sum + value, 0),
    parts: parts
      .map(({ id, name }) => ({ id, name, value: values[id] ?? 0 }))
      .filter(({ value }) => Math.abs(value) >= NOTHING),
  };
}

/** "0.54", "−1.20". */
export const figure = (value: number): string => value.toFixed(2).replace('-', '−');
