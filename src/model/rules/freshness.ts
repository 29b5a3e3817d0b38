/** How old is what a record says, and when should somebody check it again? Days are written 2026-11-22. */

export interface ReviewRules {
  /** Months after which a record is due, unless the record sets its own. */
  months: number;
  /** The same for urgent services. Left out: as for all. */
  urgentMonths?: number | undefined;
  /** Months before the due day in which it is said to be due soon. Left out: one. */
  soonMonths?: number | undefined;
  /** Months after the due day after which a record counts as overdue. */
  overdueMonths: number;
  /** Further months after which nobody should rely on it. Left out: it never lapses. */
  lapsedMonths?: number | undefined;
}

/** In the order of time. */
export const freshnessStates = ['fresh', 'due-soon', 'due', 'overdue', 'lapsed'] as const;
export type FreshnessState = (typeof freshnessStates)[number];

export interface Freshness {
  state: FreshnessState;
  checked: string;
  /** The days from which it is due soon, due, overdue and lapsed; each state lasts until the next begins. */
  soon: string;
  due: string;
  overdue: string;
  /** Undefined: never. */
  lapsed: string | undefined;
}

/** The same day some months on; the last day of the month where that month is shorter. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOfTarget = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  lastOfTarget.setUTCDate(Math.min(date, lastOfTarget.getUTCDate()));
  return lastOfTarget.toISOString().slice(0, 10);
}

/**
 * @param today the day of the build, or of the visit: a page that was built long ago works it out again
 * @param urgent true for help in a crisis, which is checked more often
 */
export function freshness(
  assurance: { checked: string; reviewMonths?: number | undefined },
  rules: ReviewRules,
  today: string,
  urgent = false,
): Freshness {
  const { months, urgentMonths = months, soonMonths = 1, overdueMonths, lapsedMonths } = rules;
  const due = addMonths(assurance.checked, assurance.reviewMonths ?? (urgent ? urgentMonths : months));
  const overdue = addMonths(due, overdueMonths);
  const days = {
    checked: assurance.checked,
    soon: addMonths(due, -soonMonths),
    due,
    overdue,
    lapsed: lapsedMonths === undefined ? undefined : addMonths(overdue, lapsedMonths),
  };
  return { state: stateOn(days, today), ...days };
}

/** The state on a day, from the days that were worked out before: so that an old page cannot pretend. */
export function stateOn(days: Pick<Freshness, 'soon' | 'due' | 'overdue' | 'lapsed'>, today: string): FreshnessState {
  if (days.lapsed !== undefined && today >= days.lapsed) return 'lapsed';
  if (today >= days.overdue) return 'overdue';
  if (today >= days.due) return 'due';
  return today >= days.soon ? 'due-soon' : 'fresh';
}

/** The days as a page carries them: checked, soon, due, overdue and, where there is one, lapsed. */
export const writtenDays = ({ checked, soon, due, overdue, lapsed }: Omit<Freshness, 'state'>): string =>
  [checked, soon, due, overdue, ...(lapsed === undefined ? [] : [lapsed])].join(' ');

/** How many of the days after the check have come. They stand in the order of time, so this is the place of the state. */
export const daysPassed = (written: string, today: string): number =>
  written.split(' ').filter((day, at) => at > 0 && day <= today).length;

/** The state on a day, from days that are written so. */
export const stateFrom = (written: string, today: string): FreshnessState =>
  freshnessStates[daysPassed(written, today)]!;

/** Today's date in London as 2026-11-22. */
export const londonDay = (moment: Date): string => (inLondon ??= londonDays()).format(moment);

/** Made once: to make it takes a hundred times longer than to use it. */
let inLondon: Intl.DateTimeFormat | undefined;

const londonDays = (): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });
