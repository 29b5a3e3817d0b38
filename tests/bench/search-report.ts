/** The quality of the search as tables for a terminal. */
import type { EngineBytes } from './engines/engine.ts';
import type { SetFigures } from './measure-set.ts';
import type { Sample } from './sample-in-browser.ts';
import type { Line, Sum } from './score-sets.ts';
import { kb, table } from './table.ts';

export function setReport(name: string, { queries, ours, others, notAhead, urgent, ...figures }: SetFigures): string {
  const { contained, whole } = figures.withoutOwnWording;
  const kinds = Object.keys(ours.kinds);
  const byKind = (figure: 'ndcg' | 'success', of: Record<string, Sum>) =>
    kinds.map((kind) => of[kind]![figure].toFixed(2));
  const rows: (readonly [string, Sum, Record<string, Sum>])[] = [
    ['ours', ours.all, ours.kinds],
    ['  without phrases within the query', contained, contained.kinds],
    ['  without phrases that are the query', whole, whole.kinds],
    ...others.map((line) => [line.engine, line.all, line.kinds] as const),
  ];
  return [
    `SET ${name}  ${queries} queries`,
    table(
      ['engine', 'nDCG@10', 'success@3', 'empty %', 'median ms', 'p95 ms'],
      rows.map(([engine, all]) => [engine, ...figuresOf(all), ...timesOf(engine, [ours, ...others])]),
    ),
    '',
    table(
      ['nDCG@10 by kind', ...kinds],
      rows.map(([engine, , of]) => [engine, ...byKind('ndcg', of)]),
    ),
    '',
    table(
      ['success@3 by kind', ...kinds.map((kind) => `${kind} (${ours.kinds[kind]!.queries})`)],
      rows.map(([engine, , of]) => [engine, ...byKind('success', of)]),
    ),
    '',
    notAhead.length === 0 ? 'Ahead of every other engine in every kind.' : `Not ahead: ${notAhead.join('; ')}`,
    `Urgent boxes: ${urgent.asked - urgent.missed.length} of ${urgent.asked} shown${list(' Missed', urgent.missed)}; ${
      urgent.boxesNotAskedFor.length
    } where the judge asked for none${list('', urgent.boxesNotAskedFor)}`,
    `Phrases taken away a query: ${contained.phrasesGone} within it, ${whole.phrasesGone} that are it`,
  ].join('\n');
}

const list = (title: string, queries: readonly string[]): string =>
  queries.length === 0 ? '' : `${title}: ${queries.map((q) => `"${q}"`).join(', ')}`;

const figuresOf = ({ ndcg, success, empty }: Sum) => [ndcg.toFixed(3), success.toFixed(3), (100 * empty).toFixed(0)];

function timesOf(engine: string, lines: readonly Line[]): (string | number)[] {
  const line = lines.find((each) => each.engine === engine);
  return line ? [line.milliseconds.median, line.milliseconds.p95] : ['', ''];
}

export const bytesReport = (bytes: Record<string, EngineBytes & { fullText?: number }>): string =>
  table(
    ['brotli, kB', 'code', 'index', 'sum', 'full text, where asked for'],
    Object.entries(bytes).map(([engine, { library, index, fullText }]) => [
      engine,
      kb(library),
      kb(index),
      kb(library + index),
      fullText === undefined ? '' : kb(fullText),
    ]),
  );

export const sampleReport = ({ queries, sameOrder, different, ready, fetched }: Sample): string =>
  [
    `In the page: same order ${sameOrder} of ${queries}; ready in ${ready.median} ms (p95 ${ready.p95}), ${kb(fetched.brotli)} kB in ${fetched.requests} requests (median)`,
    ...different.map((each) => `  ${each}`),
  ].join('\n');
