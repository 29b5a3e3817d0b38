/** The day that a build and a check go by. */
import { londonDay } from '../model/rules/freshness.ts';

/**
 * Today in London, or the day in `BUILD_DAY` (2026-11-26), for a build that must come out the same at any time.
 * @throws a plain error when `BUILD_DAY` is no day
 */
export function buildDay(environment: NodeJS.ProcessEnv = process.env): string {
  const day = environment.BUILD_DAY;
  if (!day) return londonDay(new Date());
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))
    throw new Error(`BUILD_DAY is "${day}". Write a day such as 2026-11-26, or leave it out for today.`);
  return day;
}
