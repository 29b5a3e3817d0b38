/** Judged queries: what was typed, and which services answer it how well. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { nothingAsked, type FindState } from '../../src/features/find/query.ts';

export interface Judged {
  q: string;
  kind: string;
  ages?: number[];
  send?: boolean;
  area?: string;
  postcode?: string;
  who?: string;
  topic?: string;
  urgent?: boolean;
  /** Service id to grade: 3 exactly what is needed first, 2 good, 1 acceptable. */
  relevant: Record<string, number>;
}

/** @param file YAML, a list */
export const readJudged = (file: string): Judged[] => parse(readFileSync(file, 'utf8')) as Judged[];

export function stateOf({ q, ages, send, area, postcode, who, topic }: Judged): FindState {
  return {
    ...nothingAsked,
    q,
    ages: ages ?? [],
    send: send ?? false,
    area: area ?? '',
    postcode: postcode ?? '',
    who: who ?? '',
    topics: topic ? [topic] : [],
  };
}

const gain = (grade: number): number => 2 ** grade - 1;
const discounted = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0);

export interface Score {
  /** Normalised discounted cumulative gain of the first ten, gain 2^grade - 1. */
  ndcg: number;
  /** Among the first three is a service of grade 2 or more, or of the best grade that there is. */
  success: boolean;
}

export function scoreOrder(order: readonly string[], relevant: Readonly<Record<string, number>>): Score {
  const grades = Object.values(relevant);
  const ideal = discounted([...grades].sort((a, b) => b - a).slice(0, 10));
  const enough = Math.min(2, Math.max(...grades));
  return {
    ndcg: ideal === 0 ? 0 : discounted(order.slice(0, 10).map((id) => relevant[id] ?? 0)) / ideal,
    success: order.slice(0, 3).some((id) => (relevant[id] ?? 0) >= enough),
  };
}

/** What is judged and published; the rest of a judgement waits for its records. */
export const published = (query: Judged, isPublished: (id: string) => boolean): Record<string, number> =>
  Object.fromEntries(Object.entries(query.relevant ?? {}).filter(([id]) => isPublished(id)));
