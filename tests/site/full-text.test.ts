/** The full text as it is served: it finds what only pages say, by Pagefind's own code, and is small. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { toSearchRecord } from '../../src/catalogue/views/search-record.ts';
import { londonDay } from '../../src/model/rules/freshness.ts';
import { loadContent } from '../../src/records/load.ts';
import { FULL_TEXT_FILE } from '../../src/site/search-index.ts';
import { pagefindInNode } from '../bench/pagefind-in-node.ts';
import { distFolder } from '../support/site.ts';

const files = new Map(
  [FULL_TEXT_FILE, ...globSync('pagefind/**/*.*', { cwd: distFolder })].map((file) => [
    file.replaceAll('\\', '/'),
    readFileSync(join(distFolder, file)),
  ]),
);
const catalogue = buildCatalogue(await loadContent(), londonDay(new Date()));
const records = catalogue.services
  .filter(({ data }) => data.status !== 'closed')
  .map((service) => toSearchRecord(service, catalogue));
const search = await pagefindInNode(files);

describe('the full text', () => {
  test('finds each service by every word that its page has and its card has not', async () => {
    const all = [...new Set(records.flatMap(({ words }) => words))];
    expect(all.length).toBeGreaterThan(500);
    const found = await search(all);
    const lost = records.flatMap(({ id, words }, at) =>
      words.filter((word) => !found.get(word)?.has(at)).map((word) => `${id}: ${word}`),
    );
    expect(lost).toEqual([]);
  });

  test('finds a word by its other endings, and nothing by a word that nobody wrote', async () => {
    const found = await search(['voucher', 'vouchers', 'quokka']);
    expect(found.get('vouchers')!.size).toBeGreaterThan(0);
    expect([...found.get('vouchers')!.keys()].sort()).toEqual([...found.get('voucher')!.keys()].sort());
    expect(found.get('quokka')!.size).toBe(0);
  });

  test('is in one piece or two of 20 kB in all, so that a later search fetches little', () => {
    const pieces = [...files].filter(([name]) => name.startsWith('pagefind/index/'));
    expect(pieces.length).toBeLessThanOrEqual(2);
    expect(pieces.reduce((sum, [, { length }]) => sum + length, 0)).toBeLessThan(20_000);
  });

  test('is there with all that the engine asks for, and no more', () => {
    const names = [...files.keys()];
    expect(names).toEqual(expect.arrayContaining(['pagefind/pagefind.js', 'pagefind/pagefind-entry.json']));
    // Results are known by their id, so nothing is fetched for a result; Pagefind’s own interface would only be bytes.
    expect(names.filter((name) => /\/fragment\/|-ui|modular|highlight|worker|unknown/.test(name))).toEqual([]);
  });
});
