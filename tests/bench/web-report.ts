/** What was measured of pages on a bad line, as tables for a terminal. Pure. */
import { kb, table } from './table.ts';
import type { Floor, ProfileResults } from './web-results.ts';

export function webReport({ setting, runs, lanes, machine, pages, presses, floor }: ProfileResults): string {
  return [
    `${setting.toUpperCase()}: medians of ${runs}, ${lanes} at once, load ${machine.load}`,
    table(
      ['template', 'LCP ms', 'CLS', 'TBT ms', 'kB', 'HTML kB', 'requests'],
      pages.map(({ name, largestPaint, shift, blocked, bytes, html, requests }) => [
        name,
        Math.round(largestPaint),
        shift,
        Math.round(blocked),
        kb(bytes),
        kb(html),
        requests,
      ]),
    ),
    '',
    `The finder: slowest key of a typed search ${presses.typing} ms, slowest press of a filter ${presses.filter} ms, a later search ${kb(presses.laterSearch)} kB`,
    '',
    table(
      [
        'the same words',
        'plain kB',
        'GOV.UK kB',
        'ours kB',
        'ours / plain',
        'plain LCP',
        'GOV.UK LCP',
        'ours LCP',
        'ratio',
      ],
      floor.map((one) => [
        one.page,
        ...[one.others.plain, one.others.govuk, one.ours].map(({ bytes }) => kb(bytes)),
        overFloor(one, 'bytes').toFixed(2),
        ...[one.others.plain, one.others.govuk, one.ours].map(({ largestPaint }) => Math.round(largestPaint)),
        overFloor(one, 'largestPaint').toFixed(2),
      ]),
    ),
  ].join('\n');
}

/** How many times as much as the plain page ours is, or that in GOV.UK's dress. */
export const overFloor = (floor: Floor, what: 'bytes' | 'largestPaint', whose: 'ours' | 'govuk' = 'ours'): number =>
  (whose === 'ours' ? floor.ours : floor.others.govuk)[what] / floor.others.plain[what];
