/** The finder's files of a directory that is too large for a word list of its own: Pagefind's, over our real content. */
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FULL_TEXT_FILE, INDEX_FILE, makeSearchFiles, type SearchFiles } from '../../../src/site/search-index.ts';
import { pagefindInNode } from '../../bench/pagefind-in-node.ts';
import { lostWords, pageWords } from '../../support/page-words.ts';

let files: SearchFiles;

beforeAll(async () => {
  vi.stubEnv('OWN_TEXT_MOST', '0');
  files = await makeSearchFiles();
}, 60_000);
afterAll(() => vi.unstubAllEnvs());

describe('in Pagefind', () => {
  test('every service has a result id of its own, of the build that the index is of', () => {
    const { ids, version } = JSON.parse(String(files.get(FULL_TEXT_FILE))) as { ids: string[]; version: string };
    expect(version).toBe((JSON.parse(String(files.get(INDEX_FILE))) as { version: string }).version);
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.every((id) => id !== '')).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('only those files are kept that a search asks for', () => {
    const names = [...files.keys()].filter((name) => name.startsWith('pagefind/'));
    expect(names).toEqual(expect.arrayContaining(['pagefind/pagefind.js', 'pagefind/pagefind-entry.json']));
    expect(names.some((name) => name.startsWith('pagefind/index/'))).toBe(true);
    // Results are known by their id, so nothing is fetched for a result; Pagefind’s own interface would only be bytes.
    expect(names.filter((name) => /ui|modular|highlight|fragment|playground|worker|unknown/.test(name))).toEqual([]);
  });

  test('its script is in fewer bytes, and is still a module', () => {
    const script = Buffer.from(files.get('pagefind/pagefind.js') as Uint8Array);
    expect(brotliCompressSync(script).length).toBeLessThan(10_000);
    expect(script.toString('utf8')).toMatch(/export\s*\{[^}]*\bcreateInstance\b/);
  });

  test('its index is in a piece or two, so that a later search fetches little', () => {
    const pieces = [...files].filter(([name]) => name.startsWith('pagefind/index/'));
    expect(pieces.length).toBeLessThanOrEqual(2);
    expect(pieces.reduce((sum, [, { length }]) => sum + length, 0)).toBeLessThan(20_000);
  });

  test('every word finds its services as in our own list; a word that nobody wrote finds nothing', async () => {
    const search = await pagefindInNode(files);
    expect(await lostWords(await pageWords(), search)).toEqual([]);
    const found = await search(['voucher', 'vouchers', 'quokka']);
    expect(found.get('vouchers')!.size).toBeGreaterThan(0);
    expect([...found.get('vouchers')!.keys()].sort()).toEqual([...found.get('voucher')!.keys()].sort());
    expect(found.get('quokka')!.size).toBe(0);
  });
});
