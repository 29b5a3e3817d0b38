/**
 * `npm run bench:scale`: real builds of one site at several sizes and of many shards, the growth, and a forecast for a whole
 * country. `-- --sizes 200,2000` builds these sizes only, `--shards 10x2000` (or `0`) so many directories, `--table` nothing at
 * all: it prints and writes again what was measured before. Results go to `results/scale.json` and content/docs.
 */
import { appendFileSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { command, root, Stop } from '../../src/commands/settings.ts';
import type { SearchFiles } from '../../src/site/search-index.ts';
import { forecastTable } from './forecast-table.ts';
import { generatedContent } from './generated-content.ts';
import { inventCountry } from './invented-country.ts';
import { machine } from './machine.ts';
import { measureNear } from './measure-near.ts';
import { measureOutput } from './measure-output.ts';
import { inNode } from './measure-scale.ts';
import { runMeasured } from './run-measured.ts';
import { DOC, scaleDoc } from './scale-doc.ts';
import { readScale, withSite, writeScale, type ScaleResults, type ShardsRun, type SiteRun } from './scale-results.ts';
import { shardRows, siteRows } from './site-table.ts';
import { table } from './table.ts';
import { keep, takeDown, temporary } from './temporary.ts';
import { sizeOf } from './weigh.ts';

/** Above it Pagefind's memory in one process is no longer small: the shards are for that. */
const MOST_IN_ONE = 10_000;

export function readSizes(text: string): number[] {
  const sizes = text.split(',').map(Number);
  const wrong = sizes.find((size) => !Number.isInteger(size) || size < 1 || size > MOST_IN_ONE);
  if (wrong === undefined) return sizes;
  throw new Stop(`--sizes is "${text}": whole numbers from 1 to ${MOST_IN_ONE} with commas, such as 200,2000`);
}

function readShards(text: string): [shards: number, services: number] | undefined {
  if (text === '0') return undefined;
  const [, shards = '', services = ''] = /^(\d{1,3})x(\d{1,5})$/.exec(text) ?? [];
  if (Number(shards) >= 2 && Number(services) >= 1) return [Number(shards), Number(services)];
  throw new Stop(`--shards is "${text}": how many directories (2 or more) of how many services, such as 10x2000, or 0`);
}

const load = (): number => Math.round(loadavg()[0]! * 10) / 10;

async function measureSite(size: number): Promise<SiteRun> {
  const content = keep(await generatedContent(size));
  const work = temporary('scale');
  const out = join(work, 'dist');
  const cost = await runMeasured([join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    ...{ CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: join(work, 'astro'), BASE_PATH: '' },
  });
  const files = searchFiles(out);
  const { search } = await inNode(files);
  const run: SiteRun = { ...measured(cost), services: size, ...measureOutput(out), searchMs: search };
  takeDown(work);
  takeDown(content);
  return run;
}

/** As the finder's browser gets them: what is text as text, Pagefind's pieces as bytes. */
function searchFiles(out: string): SearchFiles {
  const read = (path: string): string | Uint8Array =>
    path.endsWith('.json') && path.startsWith('data')
      ? readFileSync(join(out, path), 'utf8')
      : readFileSync(join(out, path));
  return new Map(
    globSync(['data/**/*.*', 'pagefind/**/*.*'], { cwd: out }).map((path) => [path.replaceAll('\\', '/'), read(path)]),
  );
}

const measured = ({ wallSeconds, cpuSeconds = 0, peakMemoryMb = 0 }: Awaited<ReturnType<typeof runMeasured>>) => ({
  ...{ load: load(), measured: new Date().toISOString(), wallSeconds, cpuSeconds, peakMemoryMb },
});

async function measureShards(shards: number, services: number): Promise<ShardsRun> {
  const work = temporary('country');
  const { ids, postcodes } = await inventCountry(work, shards, services);
  const out = join(work, 'dist');
  const build = () =>
    runMeasured([join(root, 'src/commands/build-country.ts'), work, '--jobs', '1', '--cache', join(work, 'kept')], {
      OUT_DIR: out,
    });
  const cost = await build();
  const changed = join(work, ids[0]!, 'services');
  const isInvented = (file: string): boolean => readFileSync(join(changed, file), 'utf8').includes('(invented)');
  appendFileSync(join(changed, readdirSync(changed).find(isInvented)!), '\nOne line more.\n');
  const { wallSeconds, cpuSeconds = 0 } = await build();
  const run: ShardsRun = {
    ...{ ...measured(cost), shards, services, again: { wallSeconds, cpuSeconds } },
    ...sizeOf(out),
    // The second county: it has a neighbour on each side.
    near: await measureNear(out, postcodes[1]!),
  };
  takeDown(work);
  return run;
}

function print(results: ScaleResults): void {
  const sites = siteRows(results);
  console.log(`\nONE SITE\n${table(sites.head, sites.rows)}`);
  if (results.shards) console.log(`\nMANY DIRECTORIES\n${table(['', ''], shardRows(results.shards))}`);
  if (results.sites.length < 2) return;
  const { rows, breaks } = forecastTable(results);
  console.log(`\nTHE WHOLE COUNTRY, worked out and not measured\n${table(['', ''], rows)}`);
  console.log('\nWHERE IT BREAKS FIRST');
  for (const [part, where, then] of breaks) console.log(`- ${part}: ${where}. Then: ${then}.`);
}

await command(import.meta.url, async () => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { sizes: text, shards: text, table: { type: 'boolean' } } });
  const { name, processor, memoryGb } = machine();
  const before = readScale();
  const results: ScaleResults = {
    ...(before?.shards && { shards: before.shards }),
    ...{ machine: { name, processor, memoryGb }, node: process.versions.node, sites: before?.sites ?? [] },
  };
  if (values.table) Object.assign(results, before);
  else {
    const sizes = values.sizes === '0' ? [] : readSizes(values.sizes ?? '200,2000,10000');
    const shards = readShards(values.shards ?? '10x2000');
    for (const size of sizes) {
      console.log(`Building a site of ${size} services ...`);
      results.sites = withSite(results.sites, await measureSite(size));
      writeScale(results);
    }
    if (shards) {
      console.log(`Building ${shards[0]} directories of ${shards[1]} services and their first page ...`);
      results.shards = await measureShards(...shards);
      writeScale(results);
    }
  }
  print(results);
  if (results.sites.length >= 2) writeFileSync(join(root, DOC), scaleDoc(results));
  return 0;
});
