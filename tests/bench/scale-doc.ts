/** The page of the documents that tells what was measured: made from `results/scale.json` and `assumptions.ts` alone. Pure. */
import { assumed, country } from './assumptions.ts';
import { forecastTable } from './forecast-table.ts';
import type { ScaleResults } from './scale-results.ts';
import { shardRows, siteRows } from './site-table.ts';
import { markdownTable } from './table.ts';

export const DOC = 'content/docs/how-far-it-carries.md';

export function scaleDoc(results: ScaleResults): string {
  const { machine, node, sites, shards } = results;
  const measured = siteRows(results);
  const { rows, breaks } = forecastTable(results);
  const days = [...new Set(sites.map((site) => site.measured.slice(0, 10)))].join(', ');
  return [
    '---',
    'title: How far it carries',
    'summary: >-',
    '  What a directory of 200, 2,000 or 10,000 services costs to build and to search, and what the whole country would cost.',
    'order: 11',
    '---',
    '',
    'This page is written by a program: `npm run bench:scale` measures, and `npm run bench:scale -- --table` writes the page again.',
    'Change no figure here by hand. The services it measures with are invented, and say so.',
    '',
    '## One directory',
    '',
    `Measured on ${days}: ${machine.name}, ${machine.processor}, ${machine.memoryGb} GB, Node ${node}. Other programs ran beside it (load ${sites.map(({ load }) => load).join(', ')}), so`,
    'seconds of processor say more than seconds on the clock. A power of 1 means that twice the services cost twice as much.',
    '',
    ...markdownTable(measured.head, measured.rows),
    '',
    ...(shards
      ? [
          '## Many directories side by side',
          '',
          `Built one after the other by \`npm run build:country\`, on ${shards.measured.slice(0, 10)}, and then searched in a browser from a postcode with neighbours.`,
          '',
          ...markdownTable(['many directories', 'measured'], shardRows(shards)),
          '',
        ]
      : []),
    `## ${country.authorities} councils and ${new Intl.NumberFormat('en-GB').format(country.services)} services`,
    '',
    'Nobody has built this. It is worked out from the figures above, along a straight line, and from assumptions that stand in one file,',
    '`tests/bench/assumptions.ts`.',
    '',
    ...markdownTable(['the whole country', 'worked out'], rows),
    '',
    '### Where it breaks first, and what then',
    '',
    ...markdownTable(['part', 'where', 'what then'], breaks),
    '',
    '### What is assumed',
    '',
    ...markdownTable(
      ['assumption', 'value', 'from'],
      Object.entries(assumed).map(([name, { value, source, read }]) => [
        wordsOf(name),
        String(value),
        `${source} (${read})`,
      ]),
    ),
    '',
  ].join('\n');
}

/** "ciPerMinute": "ci per minute". */
const wordsOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
