/** Nothing was checked, written or published in the future. */
import { fieldRule, problemAt } from './rule.ts';

export const dates = fieldRule(
  ({ help }) => help === 'dates',
  ({ path, value }, record, _records, today) => {
    // A service may say beforehand on which day it will close.
    if (path[0] === 'closed' || !isFuture(value, today)) return undefined;
    return problemAt(record, path, {
      rule: 'dates',
      value,
      expected: `a date that is not in the future (today is ${today})`,
      mend: 'check the year and the month',
      help: 'dates',
    });
  },
);

/** A year, month or day after today. "2026-27" is a school year, and begins in its first. */
export function isFuture(date: string, today: string): boolean {
  const [year = '', month] = date.split('-');
  if (!/^\d{4}$/.test(year)) return false;
  const known = month !== undefined && Number(month) > 12 ? year : date;
  return known > today.slice(0, known.length);
}
