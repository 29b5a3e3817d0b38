/** Sums over judged queries: by kind, with times. Pure. */
import { scoreOrder, type Judged } from './judged.ts';
import { quantile } from './table.ts';

export interface Answer {
  query: Judged;
  /** Ids in order. */
  order: readonly string[];
  /** The judgement of what is published. */
  relevant: Readonly<Record<string, number>>;
  milliseconds: number;
}

export interface Sum {
  queries: number;
  /** Means over the queries. */
  ndcg: number;
  success: number;
  /** Share of queries with no result at all. */
  empty: number;
}

export interface Line {
  engine: string;
  settings: string;
  all: Sum;
  kinds: Record<string, Sum>;
  milliseconds: { median: number; p95: number };
}

export function lineOf(engine: string, settings: string, answers: readonly Answer[]): Line {
  const kinds = [...Map.groupBy(answers, ({ query }) => query.kind)].sort(([, a], [, b]) => b.length - a.length);
  const times = answers.map(({ milliseconds }) => milliseconds);
  return {
    engine,
    settings,
    all: sumOf(answers),
    kinds: Object.fromEntries(kinds.map(([kind, some]) => [kind, sumOf(some)])),
    milliseconds: { median: round(quantile(times, 0.5), 2), p95: round(quantile(times, 0.95), 2) },
  };
}

export function sumOf(answers: readonly Answer[]): Sum {
  const scores = answers.map(({ order, relevant }) => scoreOrder(order, relevant));
  const mean = (values: readonly number[]): number =>
    round(values.reduce((sum, value) => sum + value, 0) / values.length, 3);
  return {
    queries: answers.length,
    ndcg: mean(scores.map(({ ndcg }) => ndcg)),
    success: mean(scores.map(({ success }) => Number(success))),
    empty: mean(answers.map(({ order }) => Number(order.length === 0))),
  };
}

/** The line with the better nDCG, as a maintainer would choose the setting. */
export const better = (lines: readonly Line[]): Line => lines.reduce((a, b) => (b.all.ndcg > a.all.ndcg ? b : a));

/** Kinds in which another engine is better than ours, by either figure. */
export function notAhead(ours: Line, others: readonly Line[]): string[] {
  return Object.entries(ours.kinds).flatMap(([kind, own]) =>
    others.flatMap(({ engine, kinds }) => {
      const other = kinds[kind]!;
      const faults = (['ndcg', 'success'] as const).filter((figure) => other[figure] > own[figure]);
      return faults.map((figure) => `${kind}: ${engine} has ${figure} ${other[figure]}, ours ${own[figure]}`);
    }),
  );
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;
