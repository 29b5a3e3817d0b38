/**
 * Pagefind's own browser code, run in Node on an index in memory: the same wasm, scores and result ids as on the site.
 * It asks for its files over `fetch`, which is answered here; everything else goes on as before.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { options, searchWords, type Pagefind } from '../../src/features/find/engine.ts';
import type { FullText } from '../../src/features/find/full-text.ts';
import { FULL_TEXT_FILE, type SearchFiles } from '../../src/site/search-index.ts';

/** With the text of each result, which the site never asks for. */
interface WholePagefind extends Pagefind {
  search: (term: string) => Promise<{ results: { id: string; score: number; data: () => Promise<Fragment> }[] } | null>;
}

interface Fragment {
  url: string;
  meta: Record<string, string>;
}

/** @returns a search for words: for each, the services that hold it (their places in the index) with a score */
export async function pagefindInNode(files: SearchFiles): Promise<(words: readonly string[]) => Promise<FullText>> {
  const pagefind = await openPagefind(files, options);
  const { ids } = JSON.parse(String(files.get(FULL_TEXT_FILE))) as { ids: readonly string[] };
  const places = new Map(ids.map((id, at) => [id, at]));
  return (words) => searchWords(pagefind, words, places);
}

let opened = 0;

/** @param files Pagefind's own, by their path in the site: `pagefind/...` */
export async function openPagefind(files: SearchFiles, settings: object): Promise<WholePagefind> {
  opened += 1;
  const address = `https://site-${opened}.invalid/pagefind/`;
  const usual = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(address)) return usual(input, init);
    const content = files.get(`pagefind/${url.slice(address.length).replace(/\?.*$/, '')}`);
    return Promise.resolve(
      content === undefined ? new Response(null, { status: 404 }) : new Response(Buffer.from(content)),
    );
  };
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  writeFileSync(join(folder, 'pagefind.mjs'), files.get('pagefind/pagefind.js') ?? '');
  const { createInstance } = (await import(pathToFileURL(join(folder, 'pagefind.mjs')).href)) as {
    createInstance: (options: object) => WholePagefind;
  };
  rmSync(folder, { recursive: true });
  return createInstance({ ...settings, basePath: address });
}
