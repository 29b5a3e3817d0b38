/** What pages cost on a bad line, held against the goals. Pure. */
import { held, notMeasured, template, told, whereMeasured, type Row, type Section } from './figures-rows.ts';
import { goals } from './goals.ts';
import { overFloor } from './web-report.ts';
import { worst, type PageVisit, type ProfileResults, type WebResults } from './web-results.ts';

const COMMAND = 'npm run bench:web';

export const isService = ({ name }: { name: string }): boolean => name.startsWith('service: ');
export const isFinder = ({ path }: { path: string }): boolean => path.startsWith('/find/');
const isMap = ({ name }: { name: string }): boolean => name === '/map/';

/** The page with the most of something among some, as the end of a row. */
function most(
  pages: readonly PageVisit[] | undefined,
  is: (page: PageVisit) => boolean,
  what: 'largestPaint' | 'shift' | 'blocked' | 'bytes' | 'html' | 'firstResults',
): [value: number | undefined, of: string | undefined] {
  const of = (page: PageVisit): number => page[what] ?? -Infinity;
  const page = worst(pages?.filter(is) ?? [], of);
  const value = page?.[what];
  // Of nought every page is the worst.
  return [value, value ? template(page?.name) : undefined];
}

const every = (): boolean => true;

function timeRows(slow4g: ProfileResults | undefined): Row[] {
  const pages = slow4g?.pages;
  return [
    held(
      'page of a service: its largest part is there (LCP)',
      goals.servicePaint,
      ...most(pages, isService, 'largestPaint'),
    ),
    held('finder: its largest part is there (LCP)', goals.findPaint, ...most(pages, isFinder, 'largestPaint')),
    held('finder: slowest key of a search that is typed (INP)', goals.press, slow4g?.presses.typing),
    held('finder: slowest press of a filter (INP)', goals.press, slow4g?.presses.filter),
    held('any page: how much moves by itself (CLS)', goals.shift, ...most(pages, every, 'shift')),
    told('any page: how long it could not answer a press (TBT)', 'ms', ...most(pages, every, 'blocked')),
  ];
}

function slow3gRows(slow3g: ProfileResults | undefined): Row[] {
  const pages = slow3g?.pages;
  return [
    told('page of a service: its largest part is there (LCP)', 'ms', ...most(pages, isService, 'largestPaint')),
    told('finder: its largest part is there (LCP)', 'ms', ...most(pages, isFinder, 'largestPaint')),
    told('finder: slowest key of a search that is typed (INP)', 'ms', slow3g?.presses.typing),
    told('finder: slowest press of a filter (INP)', 'ms', slow3g?.presses.filter),
    told('any page: how much moves by itself (CLS)', 'moved', ...most(pages, every, 'shift')),
    told('any page: how long it could not answer a press (TBT)', 'ms', ...most(pages, every, 'blocked')),
  ];
}

const read: [string, (page: PageVisit) => boolean][] = [
  ['service', isService],
  ['topic', ({ name }) => name === '/topics/*/'],
  ['area', ({ name }) => name === '/areas/*/'],
  ['guide', ({ name }) => name === '/guides/*/'],
];

function weightRows(slow4g: ProfileResults | undefined): Row[] {
  const pages = slow4g?.pages;
  const heavy = pages?.filter(({ html }) => html > goals.html.most!).length;
  return [
    ...read.map(([kind, is]) =>
      held(`heaviest page of its kind, all in all: ${kind}`, goals.page, ...most(pages, is, 'bytes')),
    ),
    held('heaviest HTML of any page', goals.html, ...most(pages, every, 'html')),
    told('templates whose HTML is heavier than that', 'number', heavy),
    held('finder: until the first results', goals.firstResults, ...most(pages, isFinder, 'firstResults')),
    held('finder: all in all', goals.findComplete, ...most(pages, isFinder, 'bytes')),
    held('finder: a later search', goals.laterSearch, slow4g?.presses.laterSearch),
    held('map', goals.map, most(pages, isMap, 'bytes')[0]),
  ];
}

function floorRows(slow4g: ProfileResults | undefined): Row[] {
  return ['service', 'topic', 'guide'].flatMap((page) => {
    const floor = slow4g?.floor.find((one) => one.page === page);
    const over = (...how: [what: 'bytes' | 'largestPaint', whose?: 'govuk']) => floor && overFloor(floor, ...how);
    return [
      held(`${page}: bytes, ours to plain`, goals.overFloor, over('bytes')),
      told(`${page}: bytes, GOV.UK Frontend to plain`, 'times', over('bytes', 'govuk')),
      held(`${page}: largest part there, ours to plain`, goals.overFloor, over('largestPaint')),
      told(`${page}: largest part there, GOV.UK Frontend to plain`, 'times', over('largestPaint', 'govuk')),
    ];
  });
}

function about(one: ProfileResults | undefined, more: string): string {
  if (!one) return notMeasured(COMMAND);
  const { measured, machine, setting, runs, lanes } = one;
  const beside = lanes > 1 ? `, ${lanes} pages open at once` : '';
  return `${whereMeasured(COMMAND, { measured, machine, load: machine.load })} ${setting[0]!.toUpperCase()}${setting.slice(1)}: medians of ${runs}${beside}. ${more}`;
}

export function webSections(results: WebResults | undefined): Section[] {
  const [slow4g, slow3g] = [results?.profiles['slow-4g'], results?.profiles['slow-3g']];
  return [
    {
      title: 'A bad line and a slow phone',
      about: about(slow4g, 'The slowest page of its kind stands for all. The line is slowed down request by request.'),
      rows: timeRows(slow4g),
    },
    { title: 'A very bad line', about: about(slow3g, 'No goal was set for it.'), rows: slow3gRows(slow3g) },
    {
      title: 'What a page weighs',
      about: about(
        slow4g,
        'All that came over the line, packed, with headers, pictures and letters, and nothing kept.',
      ),
      rows: weightRows(slow4g),
    },
    {
      title: 'Beside the plainest page there is',
      about: about(
        slow4g,
        'The same words in plain HTML without any style, and in GOV.UK Frontend, sent by the same program in the same run.',
      ),
      rows: floorRows(slow4g),
    },
  ];
}

export const webRows = (results: WebResults): Row[] => webSections(results).flatMap(({ rows }) => rows);
