/** What was measured at each size, with how it grew, as rows. Pure. */
import { exponents } from './growth.ts';
import type { ScaleResults, ShardsRun, SiteRun } from './scale-results.ts';

const sites: [string, (run: SiteRun) => number | undefined, (value: number) => string][] = [
  ['seconds of processor', ({ cpuSeconds }) => cpuSeconds, (value) => value.toFixed(0)],
  ['seconds on the clock', ({ wallSeconds }) => wallSeconds, (value) => value.toFixed(0)],
  ['most memory, MB', ({ peakMemoryMb }) => peakMemoryMb, (value) => value.toFixed(0)],
  ['pages', ({ pages }) => pages, (value) => value.toFixed(0)],
  ['files', ({ files }) => files, (value) => value.toFixed(0)],
  ['output, MB', ({ bytes }) => bytes / 1e6, (value) => value.toFixed(0)],
  ['finder’s index, kB packed', ({ search }) => search.indexBrotli / 1000, (value) => value.toFixed(0)],
  ['full text, kB', ({ search }) => search.fullText / 1000, (value) => value.toFixed(0)],
  ['a search, ms (middle)', ({ searchMs }) => searchMs?.median, (value) => value.toFixed(1)],
  ['a search, ms (95 of 100)', ({ searchMs }) => searchMs?.p95, (value) => value.toFixed(1)],
];

export function siteRows(results: ScaleResults): { head: string[]; rows: string[][] } {
  const runs = results.sites;
  return {
    head: ['services', ...runs.map(({ services }) => String(services)), 'grows with the power'],
    rows: sites.map(([name, pick, say]) => {
      const costs = runs.map((run) => ({ services: run.services, cost: pick(run) ?? 0 }));
      const power = exponents(costs).slice(1);
      return [
        name,
        ...runs.map((run) => {
          const value = pick(run);
          return value === undefined ? '' : say(value);
        }),
        power.map((one) => one?.toFixed(2) ?? '').join(', '),
      ];
    }),
  };
}

export const shardRows = (run: ShardsRun): string[][] => [
  ['directories', `${run.shards} of ${run.services} services`],
  ['seconds of processor, all', run.cpuSeconds.toFixed(0)],
  ['seconds on the clock, all', run.wallSeconds.toFixed(0)],
  ['most memory, MB', String(run.peakMemoryMb)],
  ['files', String(run.files)],
  ['output, MB', (run.bytes / 1e6).toFixed(0)],
  ['again, with one record changed: seconds of processor', run.again.cpuSeconds.toFixed(0)],
  ['joined search: first answer, ms', String(run.near.first)],
  ['joined search: later answers, ms', String(run.near.later)],
  ['joined search: loaded for the first answer, kB', (run.near.bytes / 1000).toFixed(0)],
];
