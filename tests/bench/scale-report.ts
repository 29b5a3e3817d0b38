/** How the search holds up in large directories, as tables for a terminal. */
import type { ScaleCost } from './measure-scale.ts';
import type { Times } from './measure-search.ts';
import { kb, table } from './table.ts';

export function scaleReport(scale: readonly ScaleCost[]): string {
  const [one] = scale;
  return [
    'SCALE  the real services, then with generated ones beside them; in Node, milliseconds, the quickest of five runs',
    table(
      ['services', 'index kB', 'brotli kB', 'reading it', 'lexicon', 'search median', 'p95'],
      scale.map(({ services, index, node }) => [
        services,
        kb(index.raw),
        kb(index.brotli),
        node.parse,
        node.lexicon,
        node.search.median,
        node.search.p95,
      ]),
    ),
    '',
    `in Chromium with its processor slowed down ${one?.browser.slowedDown} times, 360 px wide, milliseconds: median / p95`,
    table(
      ['services', 'ready', 'Enter to painted results', 'of which the page works', 'letter to suggestions'],
      scale.map(({ services, browser: { ready, enter, enterWork, letter } }) => [
        services,
        ready,
        two(enter),
        two(enterWork),
        letter ? two(letter) : 'no list',
      ]),
    ),
  ].join('\n');
}

const two = ({ median, p95 }: Times): string => `${median} / ${p95}`;
