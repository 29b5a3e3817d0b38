/** The forecast in words and figures: rows for the terminal and for content/docs/how-far-it-carries.md. Pure. */
import { assumed, country, limits } from './assumptions.ts';
import { forecast, servicesUntil, type Assumed, type Forecast } from './forecast.ts';
import type { ScaleResults } from './scale-results.ts';

export interface ForecastTable {
  rows: [string, string][];
  breaks: [part: string, where: string, then: string][];
}

export const valuesOf = (all: typeof assumed): Assumed =>
  Object.fromEntries(Object.entries(all).map(([name, { value }]) => [name, value])) as unknown as Assumed;

export function forecastTable({ sites }: ScaleResults): ForecastTable {
  const sent = sites.find(({ services }) => services >= 1000)?.sent ?? sites.at(-1)!.sent;
  const seen = forecast(sites, sent, country, valuesOf(assumed));
  return { rows: rowsOf(seen), breaks: breaksOf(seen, sites) };
}

const rowsOf = (seen: Forecast): [string, string][] => [
  ['services in each council’s directory, on average', whole(seen.servicesEach)],
  ['build of one directory, one processor', `${seen.minutesEach.toFixed(1)} minutes`],
  ['memory of one build', `${whole(seen.memoryMbEach)} MB`],
  [
    `all ${country.authorities} built anew, ${assumed.ciJobsAtOnce.value} at a time`,
    `${whole(seen.minutesAll)} paid minutes, ${whole(seen.clockMinutesAll)} on the clock, ${dollars(seen.dollarsAll)}`,
  ],
  [
    `a month in which ${percent(assumed.changedADay.value)} of them change each day`,
    `${whole(seen.minutesAMonth)} minutes, ${dollars(seen.dollarsAMonth)}`,
  ],
  ['files, all together', whole(seen.files)],
  ['bytes, all together', gb(seen.bytes)],
  ['to keep them for a month', dollars(seen.storageDollarsAMonth)],
  [`traffic of ${whole(assumed.visitsAMonth.value)} visits a month`, gb(seen.trafficBytesAMonth)],
  ['that traffic, paid by use', `${dollars(seen.trafficDollarsAMonth)} a month`],
];

function breaksOf(seen: Forecast, sites: ScaleResults['sites']): ForecastTable['breaks'] {
  const until = (most: number, pick: (site: ScaleResults['sites'][number]) => number): string =>
    whole(
      servicesUntil(
        most,
        sites.map((site) => ({ services: site.services, cost: pick(site) })),
      ),
    );
  const free = limits['Cloudflare Pages: files of a site, free'].most;
  const paid = limits['Cloudflare Pages: files of a site, paid'].most;
  const pages = limits['GitHub Pages: bytes of a site'].most;
  const memory = limits['A hosted machine of GitHub: bytes of memory'].most;
  return [
    [
      'files on a host that counts them',
      `${whole(free)} files are a directory of ${until(free, ({ files }) => files)} services, ${whole(paid)} one of ${until(paid, ({ files }) => files)}`,
      `a host without that limit: an object store behind a content network, or a web server of one’s own. All together are ${whole(seen.files)} files`,
    ],
    [
      'the size of a site on GitHub Pages',
      `1 GB is a directory of ${until(pages, ({ bytes }) => bytes)} services`,
      'one repository for each council, or another host',
    ],
    [
      'everything in one build',
      `it would take ${whole(seen.inOne.minutes)} minutes and ${whole(seen.inOne.memoryMb)} MB of memory; ${whole(memory / 1e9)} GB are enough for ${until(memory / 2 ** 20, ({ peakMemoryMb }) => peakMemoryMb)} services`,
      'it is not done: each council is a build of its own',
    ],
    [
      'Pagefind in one process',
      'its memory grows to 6 GB at 50,000 entries, as was found before this measurement',
      'no process is given more than one council’s services; the browser joins the indexes that it needs',
    ],
    [
      'the finder’s index on a phone',
      `${sites.map((site) => `${kb(site.search.indexBrotli)} for ${whole(site.services)} services`).join(', ')}, sent once`,
      'a council of more than some 10,000 services is split in two directories, or its finder loads by area',
    ],
    [
      'joining all directories in one folder',
      `${whole(seen.files)} links are made, file by file`,
      'each council’s folder is sent to the host by itself: only those that changed',
    ],
    [
      'a council’s changes one after the other',
      `a change is on the site after its build, ${seen.minutesEach.toFixed(1)} minutes and the start of a machine`,
      'changes that come while a build waits go into it together',
    ],
  ];
}

const whole = (value: number): string => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }).format(value);
const dollars = (value: number): string => (value < 10 ? `$${value.toFixed(2)}` : `$${whole(value)}`);
const percent = (share: number): string => `${Math.round(share * 100)} %`;
const gb = (bytes: number): string => `${whole(bytes / 1e9)} GB`;
const kb = (bytes: number): string => `${whole(bytes / 1000)} kB`;
