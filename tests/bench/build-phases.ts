/**
 * The parts of a build that can be run by themselves, each in turn: `node build-phases.ts <built folder>`, with CONTENT_DIR. Prints
 * seconds of processor as JSON. What is left of a whole build is drawing and writing the pages.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { toOrukFeed } from '../../src/catalogue/views/oruk/feed.ts';
import { buildDay } from '../../src/records/build-day.ts';
import { loadContent } from '../../src/records/load.ts';
import { searchFilesOf } from '../../src/site/search-index.ts';

export interface Phases {
  read: number;
  join: number;
  search: number;
  feed: number;
  /** All texts of the site packed with gzip, from every tenth file: a host does it, or `compress` of the hosting. */
  compress: number;
}

const [built] = process.argv.slice(2);
const spent: Partial<Phases> = {};

async function timed<T>(phase: keyof Phases, run: () => T | Promise<T>, times = 1): Promise<T> {
  const before = process.cpuUsage();
  const made = await run();
  const { user, system } = process.cpuUsage(before);
  spent[phase] = Math.round(((user + system) / 1e6) * times * 100) / 100;
  return made;
}

const records = await timed('read', () => loadContent());
const catalogue = await timed('join', () => buildCatalogue(records, buildDay()));
await timed('search', () => searchFilesOf(catalogue, '{}'));
await timed('feed', () => JSON.stringify(toOrukFeed(catalogue, 'https://example.org/', new Map())).length);
const EVERY = 10;
await timed(
  'compress',
  () => {
    const texts = globSync('**/*.{html,json,js,css,svg,xml,csv,ics,vcf}', { cwd: built! }).sort();
    for (const file of texts.filter((_, at) => at % EVERY === 0)) gzipSync(readFileSync(join(built!, file)));
  },
  EVERY,
);
console.log(JSON.stringify(spent));
