/** The full text as it is served: it finds what only pages say, in the way that fits the directory's size, and is small. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FullTextFile } from '../../src/model/rules/text-index.ts';
import { FULL_TEXT_FILE, INDEX_FILE } from '../../src/site/search-index.ts';
import { fullTextInNode } from '../bench/full-text-in-node.ts';
import { lostWords, pageWords } from '../support/page-words.ts';
import { distFolder } from '../support/site.ts';

const files = new Map(
  [INDEX_FILE, FULL_TEXT_FILE, ...globSync('pagefind/**/*.*', { cwd: distFolder })].map((file) => [
    file.replaceAll('\\', '/'),
    readFileSync(join(distFolder, file)),
  ]),
);
const json = <T>(file: string): T => JSON.parse(String(files.get(file))) as T;
const file = json<FullTextFile & { version: string }>(FULL_TEXT_FILE);
const usesPagefind = 'ids' in file;
const search = await fullTextInNode(files);
const records = await pageWords();

describe('the full text', () => {
  test('is of the build that the index is of', () => {
    expect(file.version).toBe(json<{ version: string }>(INDEX_FILE).version);
  });

  test('finds each service, by its place in the index, by every word that its page has and its card has not', async () => {
    expect(new Set(records.flatMap(({ words }) => words)).size).toBeGreaterThan(500);
    expect(await lostWords(records, search)).toEqual([]);
  });

  test('finds a word by its other endings, and nothing by a word that nobody wrote', async () => {
    const found = await search(['voucher', 'vouchers', 'quokka']);
    expect(found.get('vouchers')!.size).toBeGreaterThan(0);
    expect([...found.get('vouchers')!.keys()].sort()).toEqual([...found.get('voucher')!.keys()].sort());
    expect(found.get('quokka')!.size).toBe(0);
  });

  test('comes with Pagefind’s files only when it is Pagefind’s', () => {
    expect([...files.keys()].some((name) => name.startsWith('pagefind/'))).toBe(usesPagefind);
  });

  test.skipIf(usesPagefind)('is small: some 30 bytes a service', () => {
    expect(brotliCompressSync(files.get(FULL_TEXT_FILE)!).length).toBeLessThan(45 * records.length);
  });
});
