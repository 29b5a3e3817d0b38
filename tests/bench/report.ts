/** The measurements as tables for a terminal. Sizes are in thousands of bytes. */
import type { Machine } from './machine.ts';
import type { BuildCost } from './measure-build.ts';
import type { FinderFiles } from './measure-finder.ts';
import type { KindCost } from './measure-pages.ts';
import type { Fetched } from './fetched.ts';
import { scaleReport } from './scale-report.ts';
import type { ScaleCost } from './measure-scale.ts';
import type { SearchCost, Times } from './measure-search.ts';
import { kb, table } from './table.ts';
import type { Weight } from './weigh.ts';

export interface Results {
  measured: string;
  machine: Machine;
  versions: Record<string, string>;
  build: BuildCost & { pages: number; files: number; bytes: number };
  pages: KindCost[];
  finder: FinderFiles;
  search: SearchCost;
  scale: ScaleCost[];
}

export function report({ measured, machine, versions, build, pages, finder, search, scale }: Results): string {
  const withChildren = build.peakMemoryWithChildrenMb;
  return [
    `${measured}  ${machine.name} (${machine.processor}, ${machine.memoryGb} GB, load ${machine.load}), ${Object.entries(
      versions,
    )
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`,
    '',
    `BUILD  ${build.wallSeconds} s on the clock, ${build.cpuSeconds} s of processor, ${build.peakMemoryMb} MB at most${
      withChildren === undefined ? '' : ` (${withChildren} MB with the programs it starts)`
    }`,
    `       ${build.pages} pages, ${build.files} files, ${(build.bytes / 1e6).toFixed(1)} MB`,
    '',
    'PAGES  HTML, CSS and JS in kB: raw / gzip / brotli; the sum is brotli, of the largest page, without the font',
    table(
      ['kind', 'pages', 'HTML median', 'HTML largest', 'CSS', 'JS', 'sum'],
      pages.map(({ kind, pages: count, html, css, js }) => [
        kind,
        count,
        three(html.median),
        three(html.largest),
        three(css),
        three(js),
        kb(html.largest.brotli + css.brotli + js.brotli),
      ]),
    ),
    '',
    'FILES',
    table(
      ['file', 'raw / gzip / brotli, kB'],
      [
        ...Object.entries(finder.data).map(([name, weight]) => [name, three(weight)]),
        [`Pagefind, all ${finder.pagefind.files} files`, three(finder.pagefind)],
        ['fonts', three(finder.fonts)],
      ],
    ),
    '',
    'SEARCH  milliseconds until the results are ready',
    table(
      ['when', 'searches', 'median', 'p95', 'slowest'],
      [
        row('opening /find/ with words, nothing kept', search.opening),
        row('first words on an open page', search.first),
        row('later words', search.later),
        row('later words with age, area and distance', search.laterWithFilters),
      ],
    ),
    '',
    table(
      ['what is fetched', 'requests', 'raw / gzip / brotli, kB'],
      [
        fetched('by the page, before any words', search.fetchedByPage),
        fetched('by the first search', search.fetchedByFirstSearch),
        fetched('by a later search (median)', search.fetchedByLaterSearch),
      ],
    ),
    '',
    scaleReport(scale),
  ].join('\n');
}

const three = (weight: Weight): string => [weight.raw, weight.gzip, weight.brotli].map(kb).join(' / ');
const row = (name: string, { searches, median, p95, slowest }: Times) => [name, searches, median, p95, slowest];
const fetched = (name: string, cost: Fetched) => [name, cost.requests, three(cost)];
