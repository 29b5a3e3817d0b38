/** How old is what a record says, and when should somebody check it again? Days are written 2026-11-22. */

export interface ReviewRules {
  /** Months after which a record is due, unless the record sets its own. */
  months: number;
  /** Further months after which it counts as overdue. */
  overdueMonths: number;
}

export interface Freshness {
  state: 'checked' | 'due' | 'overdue';
  checked: string;
  /** The day from which it is due. */
  due: string;
}

/** The same day some months on; the last day of the month where that month is shorter. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOfTarget = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  lastOfTarget.setUTCDate(Math.min(date, lastOfTarget.getUTCDate()));
  return lastOfTarget.toISOString().slice(0, 10);
}

export function freshness(
  assurance: { checked: string; reviewMonths?: number },
  rules: ReviewRules,
  today: string,
): Freshness {
  const due = addMonths(assurance.checked, assurance.reviewMonths ?? rules.months);
  const overdue = addMonths(due, rules.overdueMonths);
  const state = today >= overdue ? 'overdue' : today >= due ? 'due' : 'checked';
  return { state, checked: assurance.checked, due };
}

/** Today's date in London as 2026-11-22. */
export function londonDay(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(moment);
}
