import { expect, test } from 'vitest';
import { searchWords, type Pagefind } from '../../../src/features/find/engine.ts';

/** As Pagefind does: a word that it does not know finds what begins like it, unless it is in quotation marks. */
const pagefind: Pagefind = {
  search: (term) =>
    Promise.resolve({
      results: term === '"quokka"' ? [] : [{ id: term.includes('quokka') ? 'q-space' : 'food-bank', score: 3 }],
    }),
};

test('a word that the directory does not hold has no hits, whatever begins like it', async () => {
  const places = new Map([
    ['q-space', 0],
    ['food-bank', 1],
  ]);
  const found = await searchWords(pagefind, ['quokka', 'food'], places);
  expect([...(found.get('quokka') ?? [])]).toEqual([]);
  expect([...(found.get('food') ?? [])]).toEqual([[1, 3]]);
});
