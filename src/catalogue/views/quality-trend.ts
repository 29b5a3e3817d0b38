/** How the quality of the data changed, read from the history of the records. Pure. */
import type { ContentHistory } from '../../records/history/content-history.ts';
import { freshness, type ReviewRules } from '../../model/rules/freshness.ts';
import { facts, factsOf, type Surroundings } from '../../model/rules/known-facts.ts';
import type { Catalogue } from '../types.ts';
import { isCounted, surroundingsOf } from './quality.ts';

export interface TrendPoint {
  /** The end of this day. */
  day: string;
  entries: number;
  /** Fresh or due soon. */
  inDate: number;
  needed: number;
  unknown: number;
}

export interface Trend {
  reach: ContentHistory['reach'];
  /** The first day that can be seen. */
  since?: string;
  step: 'day' | 'week' | 'month';
  /** Oldest first; the last is today. */
  points: readonly TrendPoint[];
}

/** A young history is told by the day, then by the week: one point says nothing. */
const BY_DAY = 14;
const BY_WEEK = 90;
/** Two years and today. */
const MOST = 25;
const DAY_MS = 86_400_000;

export function toTrend(history: ContentHistory, catalogue: Catalogue): Trend {
  const since = history.since?.day;
  const { today } = catalogue;
  const { step, days } = since === undefined ? { step: 'day' as const, days: [] } : momentsOf(since, today);
  const surroundings = surroundingsOf(catalogue);
  const now = new Map<string, unknown>(catalogue.services.map(({ id, data }) => [id, data]));
  const past = days.filter((day) => day < today);
  return {
    reach: history.reach,
    ...(since !== undefined && { since }),
    step,
    points: [
      ...past.map((day) => [day, recordsOn(history, now, day)] as const),
      [today, [...now.values()]] as const,
    ].map(([day, records]) => pointOf(day, records, catalogue.site.review, surroundings)),
  };
}

/** The days to tell of, oldest first, today last. */
export function momentsOf(since: string, today: string): Pick<Trend, 'step'> & { days: string[] } {
  const age = Math.round((Date.parse(today) - Date.parse(since)) / DAY_MS);
  const step = age <= BY_DAY ? 'day' : age <= BY_WEEK ? 'week' : 'month';
  const days = [today];
  for (let before = stepBack(today, step); before >= since && days.length < MOST; before = stepBack(before, step))
    days.unshift(before);
  return { step, days };
}

function stepBack(day: string, step: Trend['step']): string {
  const date = new Date(`${day}T00:00:00Z`);
  // The day before the first of a month is the end of the one before it.
  if (step === 'month') date.setUTCDate(0);
  else date.setUTCDate(date.getUTCDate() - (step === 'week' ? 7 : 1));
  return date.toISOString().slice(0, 10);
}

/**
 * The records as they were at the end of a day: after the last change until then, else before the first change since, else,
 * never changed, as they are.
 */
export function recordsOn(history: ContentHistory, now: ReadonlyMap<string, unknown>, day: string): unknown[] {
  const changes = Map.groupBy(history.changes, ({ id }) => id);
  const fromTheStart = new Set(history.since?.published);
  const ids = new Set([...changes.keys(), ...fromTheStart]);
  return [...ids].flatMap((id) => {
    const own = changes.get(id);
    if (!own) return now.has(id) ? [now.get(id)] : [];
    const last = own.findLast((change) => change.day <= day);
    return last ? [last.after] : [own[0]!.before];
  });
}

function pointOf(day: string, records: readonly unknown[], rules: ReviewRules, around: Surroundings): TrendPoint {
  const counted = records.filter((record): record is object => isCounted((record ?? {}) as { status?: unknown }));
  const known = counted.map((record) => factsOf(record, around));
  const states = known.flatMap((record) => facts.map((fact) => record[fact])).filter((state) => state !== 'not-needed');
  return {
    day,
    entries: counted.length,
    inDate: counted.filter((record) => isInDate(record, rules, day)).length,
    needed: states.length,
    unknown: states.filter((state) => state === 'unknown').length,
  };
}

/** By the rules of today, on that day. A record without a day of a check is not in date. */
function isInDate(record: object, rules: ReviewRules, day: string): boolean {
  const { assurance, urgent } = record as {
    assurance?: { checked?: unknown; reviewMonths?: unknown };
    urgent?: unknown;
  };
  const { checked, reviewMonths } = assurance ?? {};
  if (typeof checked !== 'string' || Number.isNaN(Date.parse(checked))) return false;
  const own = typeof reviewMonths === 'number' ? { reviewMonths } : {};
  return ['fresh', 'due-soon'].includes(freshness({ checked, ...own }, rules, day, urgent === true).state);
}
