/** How a state of freshness looks and what it says: the same at the build, in the page and in the finder. */
import { freshnessStates, type FreshnessState } from '../model/rules/freshness.ts';
import { ageNotes, checkedIn } from '../words/checked.ts';

/** The class beside `fresh`. */
export const freshnessLooks = {
  fresh: 'checked',
  'due-soon': 'checked',
  due: 'due',
  overdue: 'old',
  lapsed: 'old',
} as const;

export const freshnessIcon = (state: FreshnessState): 'badge-check' | 'clock-alert' =>
  freshnessLooks[state] === 'checked' ? 'badge-check' : 'clock-alert';

export const ageNote = (kind: keyof typeof ageNotes, state: FreshnessState): string =>
  ageNotes[kind][freshnessStates.indexOf(state)]!;

const monthYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "Checked November 2026", from days as `writtenDays` writes them. */
export const checkedMonth = (days: string): string => checkedIn(monthYear.format(new Date(days.slice(0, 10))));
