/** What it costs to build and to check, held against the goals. Pure. */
import type { Found } from './figures-found.ts';
import { held, notMeasured, told, whereMeasured, type Row, type Section } from './figures-rows.ts';
import { goals } from './goals.ts';
import { exponents } from './growth.ts';

interface Size {
  readonly services: number;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMemoryMb: number;
}

/** The size that the goals are set for. */
const LARGE = 10_000;
const isLarge = ({ services }: { services: number }): boolean => Math.abs(services - LARGE) <= LARGE / 10;

function sizeRows(sizes: readonly Size[]): Row[] {
  const large = sizes.find(isLarge);
  const powers = exponents(sizes.map(({ services, cpuSeconds }) => ({ services, cost: cpuSeconds })));
  const steepest = powers.filter((power) => power !== undefined).sort((a, b) => b - a)[0];
  return [
    held('how seconds of processor grow with the services', goals.growth, steepest),
    held('10,000 services: seconds on the clock', goals.buildSeconds, large?.wallSeconds),
    told('10,000 services: seconds of processor', 's', large?.cpuSeconds),
    held('10,000 services: most memory', goals.buildMemory, large?.peakMemoryMb),
  ];
}

function buildSection(build: Found['build']): Section {
  const runs = build?.runs ?? [];
  const beside = runs.filter(({ others }) => others.astro?.cpuSeconds).at(-1);
  const overAstro = beside && beside.whole.cpuSeconds / beside.others.astro!.cpuSeconds!;
  return {
    title: 'A build, part by part',
    about: aboutRuns('npm run bench:build', build, runs),
    rows: [
      ...sizeRows(runs.map(({ services, whole }) => ({ services, ...whole }))),
      held(
        'seconds of processor, ours to a bare Astro that writes the same pages',
        goals.overAstro,
        overAstro,
        beside && `${beside.services} services`,
      ),
      held('10,000 services: seconds of `npm run check`', goals.checkSeconds, runs.find(isLarge)?.check.wallSeconds),
      held('a change while developing: seconds until it is seen', goals.changeSeconds, undefined),
    ],
  };
}

function scaleSection(scale: Found['scale']): Section {
  const sites = scale?.sites ?? [];
  const large = sites.find(isLarge);
  return {
    title: 'A build, size by size',
    about: aboutRuns('npm run bench:scale', scale, sites),
    rows: [
      ...sizeRows(sites),
      told('10,000 services: a search in Node, 95 of 100 are quicker', 'ms', large?.searchMs?.p95),
      told('10,000 services: the finder’s index, packed', 'bytes', large?.search.indexBrotli),
      told('many directories: first answer of a joined search', 'ms', scale?.shards?.near.first),
    ],
  };
}

/** Its sizes may have been measured at different times: the day is of the last, the load of each. */
function aboutRuns(
  command: string,
  results: Found['build'] | Found['scale'],
  runs: readonly { services: number; measured: string; load: number }[],
): string {
  const last = runs
    .map(({ measured }) => measured)
    .sort()
    .at(-1);
  if (!results || !last) return notMeasured(command);
  const sizes = runs.map(({ services }) => services).join(', ');
  const loads = runs.map(({ load }) => load).join(', ');
  return `${whereMeasured(command, { measured: last, machine: results.machine })} The sizes were ${sizes} services, with load ${loads}.`;
}

export const buildSections = ({ build, scale }: Found): Section[] => [buildSection(build), scaleSection(scale)];
