/**
 * Pagefind's own browser code, run in Node on an index in memory: the same wasm, scores and result ids as on the site.
 * It asks for its files over `fetch`, which is answered here; everything else goes on as before.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inPagefind, options, type PagefindModule, type SearchWords } from '../../src/features/find/engine.ts';
import { FULL_TEXT_FILE, type SearchFiles } from '../../src/site/search-index.ts';

const ADDRESS = 'https://site.invalid/pagefind/';

/** @param files of a build that uses Pagefind (`src/site/full-text-size.ts`) */
export async function pagefindInNode(files: SearchFiles): Promise<SearchWords> {
  const usual = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(ADDRESS)) return usual(input, init);
    const content = files.get(`pagefind/${url.slice(ADDRESS.length).replace(/\?.*$/, '')}`);
    return Promise.resolve(
      content === undefined ? new Response(null, { status: 404 }) : new Response(Buffer.from(content)),
    );
  };
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  writeFileSync(join(folder, 'pagefind.mjs'), files.get('pagefind/pagefind.js') ?? '');
  const { createInstance } = (await import(pathToFileURL(join(folder, 'pagefind.mjs')).href)) as PagefindModule;
  rmSync(folder, { recursive: true });
  const { ids } = JSON.parse(String(files.get(FULL_TEXT_FILE))) as { ids: readonly string[] };
  return inPagefind(createInstance({ ...options, basePath: ADDRESS }), ids);
}
