import { afterEach, expect, test, vi } from 'vitest';
import { inPagefind, openFullText, type Pagefind } from '../../../src/features/find/engine.ts';

afterEach(() => vi.unstubAllGlobals());

const served = (version: string): void => {
  const body = { version, words: 'parcel vouch', holders: '0 2,1' };
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(new Response(JSON.stringify(url === '/help/data/full-text.json' ? body : {}))),
  );
};

test('a word finds those that have it in any of its forms; a rare one counts more', async () => {
  served('v1');
  const search = await openFullText('/help/', 'v1');
  const found = await search(['vouchers', 'parcels', 'quokka']);
  expect([...found.get('vouchers')!.keys()]).toEqual([1]);
  expect([...found.get('parcels')!.keys()]).toEqual([0, 2]);
  expect(found.get('vouchers')!.get(1)).toBeGreaterThan(found.get('parcels')!.get(0)!);
  expect(found.get('quokka')!.size).toBe(0);
});

test('the text of another build is not used: its places are not those of the index', async () => {
  served('v2');
  await expect(openFullText('/help/', 'v1')).rejects.toThrow('another build');
});

/** As Pagefind does: a word that it does not know finds what begins like it, unless it is in quotation marks. */
const pagefind: Pagefind = {
  search: (term) =>
    Promise.resolve({
      results: term === '"quokka"' ? [] : [{ id: term.includes('quokka') ? 'q-space' : 'food-bank', score: 3 }],
    }),
};

test('in Pagefind too a word that the directory does not hold has no hits, whatever begins like it', async () => {
  const found = await inPagefind(pagefind, ['q-space', 'food-bank'])(['quokka', 'food']);
  expect([...(found.get('quokka') ?? [])]).toEqual([]);
  expect([...(found.get('food') ?? [])]).toEqual([[1, 3]]);
});
