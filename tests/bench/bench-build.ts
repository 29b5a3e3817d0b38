/**
 * `npm run bench:build`: what a build costs at several sizes, part by part, beside others that write the same pages: plain Node,
 * Eleventy and a bare Astro. `-- --sizes 200,2000` builds these sizes only, `--without eleventy` leaves one out. Results go to
 * `results/build.json`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { command, root } from '../../src/commands/settings.ts';
import { runBare, type Bare, type BareCost } from './bare-builders.ts';
import { readSizes } from './bench-scale.ts';
import type { Phases } from './build-phases.ts';
import { generatedContent } from './generated-content.ts';
import { exponents } from './growth.ts';
import { machine, type Machine } from './machine.ts';
import { runMeasured } from './run-measured.ts';
import { table } from './table.ts';
import { keep, takeDown, temporary } from './temporary.ts';
import { sizeOf } from './weigh.ts';

export interface BuildRun {
  services: number;
  measured: string;
  load: number;
  pages: number;
  files: number;
  whole: { wallSeconds: number; cpuSeconds: number; peakMemoryMb: number };
  /** Seconds of processor. `render` is what is left of the whole: drawing and writing pages and pictures. */
  phases: Phases & { render: number };
  check: { wallSeconds: number; cpuSeconds: number };
  others: Partial<Record<Bare, BareCost>>;
}

export interface BuildResults {
  machine: Omit<Machine, 'hostname' | 'load'>;
  node: string;
  runs: BuildRun[];
}

const file = join(import.meta.dirname, 'results', 'build.json');
const builders: readonly Bare[] = ['node', 'eleventy', 'astro'];

async function measure(services: number, bare: readonly Bare[]): Promise<BuildRun> {
  const content = keep(await generatedContent(services));
  const work = temporary('build');
  const out = join(work, 'dist');
  const settings = { CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: join(work, 'astro'), BASE_PATH: '' };
  const whole = await runMeasured([join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], settings);
  const { output } = await runMeasured([join(import.meta.dirname, 'build-phases.ts'), out], settings);
  const phases = JSON.parse(output.trim().split('\n').at(-1)!) as Phases;
  const check = await runMeasured([join(root, 'src/records/check.ts'), content]);
  const others: BuildRun['others'] = {};
  for (const one of bare) others[one] = await runBare(one, out, join(work, one));
  const cpuSeconds = whole.cpuSeconds ?? 0;
  const run: BuildRun = {
    ...{ services, measured: new Date().toISOString(), load: Math.round(loadavg()[0]! * 10) / 10 },
    pages: sizeOf(out, '**/*.html').files,
    files: sizeOf(out).files,
    whole: { wallSeconds: whole.wallSeconds, cpuSeconds, peakMemoryMb: whole.peakMemoryMb ?? 0 },
    phases: {
      ...phases,
      render: Math.round((cpuSeconds - phases.read - phases.join - phases.search - phases.feed) * 100) / 100,
    },
    check: { wallSeconds: check.wallSeconds, cpuSeconds: check.cpuSeconds ?? 0 },
    others,
  };
  takeDown(work);
  takeDown(content);
  return run;
}

function rows(runs: readonly BuildRun[]): string[][] {
  const lines: [string, (run: BuildRun) => number | undefined][] = [
    ['whole build', ({ whole }) => whole.cpuSeconds],
    ['- read', ({ phases }) => phases.read],
    ['- join', ({ phases }) => phases.join],
    ['- render and write', ({ phases }) => phases.render],
    ['- search', ({ phases }) => phases.search],
    ['- feed', ({ phases }) => phases.feed],
    ['compress (not part of it)', ({ phases }) => phases.compress],
    ['npm run check', ({ check }) => check.cpuSeconds],
    ...builders.map((one): [string, (run: BuildRun) => number | undefined] => [
      `the same pages by ${one}`,
      ({ others }) => others[one]?.cpuSeconds,
    ]),
    ['ours / bare Astro', ({ whole, others }) => others.astro && whole.cpuSeconds / (others.astro.cpuSeconds ?? NaN)],
    ['on the clock, whole build', ({ whole }) => whole.wallSeconds],
    ['most memory, MB', ({ whole }) => whole.peakMemoryMb],
    ['pages', ({ pages }) => pages],
  ];
  return lines.map(([name, pick]) => [
    name,
    ...runs.map((run) => pick(run)?.toFixed(1) ?? ''),
    exponents(runs.map((run) => ({ services: run.services, cost: pick(run) ?? 0 })))
      .slice(1)
      .map((power) => power?.toFixed(2) ?? '')
      .join(', '),
  ]);
}

await command(import.meta.url, async () => {
  const { values } = parseArgs({ options: { sizes: { type: 'string' }, without: { type: 'string', multiple: true } } });
  const bare = builders.filter((one) => !values.without?.includes(one));
  const { name, processor, memoryGb } = machine();
  let runs = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BuildResults).runs : [];
  for (const size of readSizes(values.sizes ?? '200,2000,10000')) {
    console.log(`Building ${size} services, and the same pages by ${bare.join(', ') || 'nobody else'} ...`);
    const run = await measure(size, bare);
    runs = [...runs.filter(({ services }) => services !== size), run].sort((a, b) => a.services - b.services);
    const about = { machine: { name, processor, memoryGb }, node: process.versions.node };
    writeFileSync(file, `${JSON.stringify({ ...about, runs }, null, 2)}\n`);
  }
  console.log(`\nSECONDS OF PROCESSOR, unless it says otherwise, and the power with which they grow`);
  console.log(table(['', ...runs.map(({ services }) => String(services)), 'power'], rows(runs)));
  return 0;
});
