/**
 * The files that the finder reads, made once the pages are: `data/find.json` (cards, filters, places, words),
 * `data/full-text.json`, `data/postcodes.json` (and `data/postcodes/`, where whole postcodes were imported), and for a large
 * directory Pagefind's full-text index in `pagefind/`.
 *
 * Their names are fixed. A page is written before its index is, so it cannot carry the index's hash; instead the finder
 * asks for the file with revalidation, which costs one small answer ("304 Not Modified") on any static host and can never
 * pair an old index with new full text: both name their version, which Pagefind's own files carry as their cache tag.
 */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadCatalogue } from '../catalogue/load.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { toFinderIndex } from '../catalogue/views/finder-index.ts';
import { packIndex } from '../catalogue/views/pack-index.ts';
import { forget } from '../records/load.ts';
import { realWordsAtRisk } from './real-words.ts';
import { makeFullText } from './full-text.ts';
import { serveWhileDeveloping } from './serve-search-files.ts';
import { readPostcodeTables } from './postcode-tables.ts';
import { wholePostcodeFiles } from './whole-postcode-files.ts';

/** The files by their path in the site. */
export type SearchFiles = ReadonlyMap<string, string | Uint8Array>;

export const INDEX_FILE = 'data/find.json';
/** The words of pages that cards do not have, or the way to them in Pagefind's index. Most searches do not want it. */
export const FULL_TEXT_FILE = 'data/full-text.json';
export const POSTCODES_FILE = 'data/postcodes.json';

/** Makes all of them from the content folder. */
export async function makeSearchFiles(): Promise<SearchFiles> {
  const catalogue = await loadCatalogue();
  const tables = await readPostcodeTables();
  const whole = await wholePostcodeFiles(tables, catalogue.areaTree);
  const made = await searchFilesOf(catalogue, JSON.stringify({ ...tables, ...(whole && { whole: whole.source }) }));
  return new Map([...made, ...(whole?.files ?? [])]);
}

export async function searchFilesOf(catalogue: Catalogue, postcodes: string): Promise<SearchFiles> {
  const index = toFinderIndex(catalogue);
  index.realWords = realWordsAtRisk(index);
  const packed = packIndex(index);
  const { content, pagefind } = await makeFullText(
    catalogue,
    index.services.map(({ id }) => id),
  );
  const version = createHash('sha256')
    .update(JSON.stringify([packed, content]))
    .digest('hex')
    .slice(0, 12);
  return new Map<string, string | Uint8Array>([
    [INDEX_FILE, JSON.stringify({ version, ...packed })],
    [FULL_TEXT_FILE, JSON.stringify({ version, ...content })],
    [POSTCODES_FILE, postcodes],
    ...pagefind,
  ]);
}

/** Put it into `integrations` of `astro.config.mjs`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        serveWhileDeveloping(server, logger, () => {
          forget();
          return makeSearchFiles();
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await makeSearchFiles();
        const folder = fileURLToPath(dir);
        for (const [path, content] of files) {
          const file = join(folder, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`wrote ${files.size} files for the finder`);
      },
    },
  };
}
