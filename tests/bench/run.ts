/**
 * Measures a whole build and what visitors get of it: `npm run bench`. Prints tables and writes the figures to
 * `results/<date>-<machine>.json`. Nothing here passes or fails.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { command, root } from '../../src/commands/settings.ts';
import { machine, versions } from './machine.ts';
import { measureBuild } from './measure-build.ts';
import { measureFinder } from './measure-finder.ts';
import { measurePages } from './measure-pages.ts';
import { measureScale, sizes, type ScaleCost } from './measure-scale.ts';
import { measureSearch } from './measure-search.ts';
import { report, type Results } from './report.ts';
import { sizeOf } from './weigh.ts';

await command(import.meta.url, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'early-help-bench-'));
  try {
    console.log('Building into a temporary folder ...');
    // Addresses as they are served below, whatever this terminal has set.
    const build = await measureBuild(folder, { BASE_PATH: '', SITE_URL: 'http://localhost:4321' });
    console.log('Weighing every page ...');
    const pages = await measurePages(folder);
    const finder = await measureFinder(folder);
    console.log('Searching in a browser ...');
    const search = await measureSearch(folder);
    const scale: ScaleCost[] = [];
    for (const size of sizes) {
      console.log(`Searching in about ${size} services ...`);
      scale.push(await measureScale(folder, size));
    }
    const results: Results = {
      measured: new Date().toISOString(),
      machine: machine(),
      versions: await versions(['astro', 'pagefind']),
      build: { ...build, pages: sizeOf(folder, '**/*.html').files, ...sizeOf(folder) },
      pages,
      finder,
      search,
      scale,
    };
    console.log(`\n${report(results)}`);
    const file = write(results);
    console.log(`\nWritten to ${relative(root, file)}`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function write(results: Results): string {
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${results.measured.slice(0, 10)}-${results.machine.name}.json`);
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  return file;
}
