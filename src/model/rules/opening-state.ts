/** Is it open now? Answers only from structured times; words such as "every other Friday" stay words. */
import { weekdays, type Weekday } from './formats.ts';
import type { Opening } from '../opening.ts';

export type OpeningState =
  | { state: 'open'; closes: string; checkBankHoliday: boolean }
  | { state: 'always' }
  | { state: 'closed'; next?: { day: Weekday; opens: string; daysAhead: number } }
  /** In term time only, and we do not know the term dates. */
  | { state: 'check-first' }
  | { state: 'unknown' };

const londonClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A weekday and a time of day, "09:30", in London. */
export interface Moment {
  day: Weekday;
  time: string;
}

/** The weekday and the time of day in London at a moment. */
export function londonTime(moment: Date): Moment {
  const parts = Object.fromEntries(londonClock.formatToParts(moment).map(({ type, value }) => [type, value]));
  return { day: String(parts.weekday).toLowerCase() as Weekday, time: `${parts.hour}:${parts.minute}` };
}

const onDay = (opening: Opening, day: Weekday): boolean => opening.days === undefined || opening.days.includes(day);

const isAlways = (openings: readonly Opening[]): boolean =>
  weekdays.every((day) =>
    openings.some(
      (opening) =>
        onDay(opening, day) && opening.opens === '00:00' && opening.closes === '24:00' && !opening.termTimeOnly,
    ),
  );

/** @param moment a date, or its day and time in London where many are asked about the same moment */
export function openingState(openings: readonly Opening[] | undefined, moment: Date | Moment): OpeningState {
  if (!openings?.length) return { state: 'unknown' };
  if (isAlways(openings)) return { state: 'always' };
  const { day, time } = moment instanceof Date ? londonTime(moment) : moment;
  const now = openings.filter((opening) => onDay(opening, day) && opening.opens <= time && time < opening.closes);
  const sure = now.find((opening) => !opening.termTimeOnly);
  if (sure) return { state: 'open', closes: sure.closes, checkBankHoliday: sure.exceptBankHolidays === true };
  if (now.length > 0) return { state: 'check-first' };
  return { state: 'closed', next: nextOpening(openings, day, time) };
}

function nextOpening(openings: readonly Opening[], today: Weekday, time: string) {
  for (let daysAhead = 0; daysAhead <= 7; daysAhead += 1) {
    const day = weekdays[(weekdays.indexOf(today) + daysAhead) % 7]!;
    const starts = openings
      .filter((opening) => !opening.termTimeOnly && onDay(opening, day) && (daysAhead > 0 || opening.opens > time))
      .map(({ opens }) => opens)
      .sort();
    if (starts[0] !== undefined) return { day, opens: starts[0], daysAhead };
  }
  return undefined;
}
