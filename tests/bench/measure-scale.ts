/**
 * How the search holds up in a large directory: the real content, then with generated services beside it. The finder's files are
 * made by the same functions as in a build, the full text included; in the browser they take the place of those of the real site,
 * whose pages are left as they are: ten thousand pages need not be built to time a search.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import type { PackedIndex } from '../../src/catalogue/views/pack-index.ts';
import { makeLexicon } from '../../src/features/find/lexicon.ts';
import { unpackIndex } from '../../src/features/find/unpack-index.ts';
import { londonDay } from '../../src/model/rules/freshness.ts';
import { contentFolder } from '../../src/records/inspect.ts';
import { forget, loadContent } from '../../src/records/load.ts';
import { readPostcodeTables } from '../../src/site/postcode-tables.ts';
import { INDEX_FILE, searchFilesOf, type SearchFiles } from '../../src/site/search-index.ts';
import { brotli } from './engines/bundle.ts';
import { ourFinder } from './engines/ours.ts';
import { generatedContent, takeAway } from './generated-content.ts';
import { readJudged, stateOf } from './judged.ts';
import { measureKeys, type KeyTimes } from './measure-keys.ts';
import { quantile } from './table.ts';

export interface ScaleCost {
  services: number;
  /** `data/find.json`, in bytes. */
  index: { raw: number; brotli: number };
  /**
   * In Node, in milliseconds: from the index's text to a lexicon, and one search of the judged queries. Each the quickest of
   * several runs, so that other work on the machine does not count.
   */
  node: { parse: number; lexicon: number; search: { median: number; p95: number } };
  /** In Chromium, its processor slowed down four times. */
  browser: KeyTimes;
}

export const sizes = [200, 2000, 10_000] as const;

/** @param built the site's folder, built from the real content */
export async function measureScale(built: string, total: number): Promise<ScaleCost> {
  const isReal = total <= sizes[0];
  const folder = isReal ? contentFolder() : await generatedContent(total);
  try {
    const catalogue = buildCatalogue(await loadContent(folder), londonDay(new Date()));
    const files = await searchFilesOf(catalogue, JSON.stringify(await readPostcodeTables()));
    const text = String(files.get(INDEX_FILE));
    return {
      services: catalogue.services.filter(({ data }) => data.status !== 'closed').length,
      index: { raw: Buffer.byteLength(text), brotli: brotli(text) },
      node: await inNode(files),
      browser: await inBrowser(built, files),
    };
  } finally {
    forget(folder);
    if (!isReal) takeAway(folder);
  }
}

const AGAIN = 5;

export async function inNode(files: SearchFiles): Promise<ScaleCost['node']> {
  const text = String(files.get(INDEX_FILE));
  const read = () => unpackIndex(JSON.parse(text) as PackedIndex);
  const index = read();
  const finder = await ourFinder(files);
  const folder = join(import.meta.dirname, 'queries');
  const states = readdirSync(folder).flatMap((file) => readJudged(join(folder, file)).map(stateOf));
  for (const state of states.slice(0, 50)) finder.askCards(state);
  const searches = states.map((state) => quickest(() => finder.askCards(state)));
  return {
    parse: round(quickest(read)),
    lexicon: round(quickest(() => makeLexicon(index))),
    search: { median: round(quantile(searches, 0.5)), p95: round(quantile(searches, 0.95)) },
  };
}

function quickest(run: () => unknown): number {
  const all = Array.from({ length: AGAIN }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...all);
}

const round = (ms: number): number => Math.round(ms * 10) / 10;

async function inBrowser(built: string, files: SearchFiles): Promise<KeyTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'early-help-scale-'));
  try {
    cpSync(built, folder, { recursive: true });
    rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
    // The page takes an index of its own release alone; what is put in its place here is of none.
    const find = join(folder, 'find', 'index.html');
    writeFileSync(find, readFileSync(find, 'utf8').replace(/ data-release="[^"]*"/, ''));
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return await measureKeys(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
