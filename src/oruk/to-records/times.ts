/** When a service happens: as times where a schedule is certain, as the feed's own words where it is not. */
import type { Opening } from '../../model/opening.ts';
import { weekdays, type Weekday } from '../../model/rules/formats.ts';
import type { OrukSchedule } from '../objects.ts';
import { asLine, cutLine } from './text.ts';

export interface Times {
  opening?: Opening[];
  hours?: string;
}

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** @param day on which it is asked: what ended before is left out */
export function timesOf(schedules: readonly OrukSchedule[], day: string, longest: number): Times {
  const now = schedules.filter(
    ({ valid_to: to, until }) => !(to !== undefined && to < day) && !(until !== undefined && until < day),
  );
  const opening: Opening[] = [];
  const words: string[] = [];
  for (const schedule of now) {
    const certain = certainTimes(schedule, day);
    if (certain && !opening.some((one) => JSON.stringify(one) === JSON.stringify(certain))) opening.push(certain);
    const said = asLine(schedule.description) ?? (certain ? undefined : inWords(schedule, day));
    // What a certain time says already in its note is not said twice.
    if (said !== undefined && certain?.note !== said && !words.includes(said)) words.push(said);
  }
  const hours = cutLine(words.join('; '), longest);
  return { ...(opening.length > 0 ? { opening } : {}), ...(hours === undefined ? {} : { hours }) };
}

/** Every week, on days that are named, within one day, and begun already. Anything else is not certain. */
function certainTimes(schedule: OrukSchedule, day: string): Opening | undefined {
  const { freq, interval = 1, byday, bymonthday, byweekno, byyearday, count, valid_from: from, dtstart } = schedule;
  const [opens, closes] = [clock(schedule.opens_at), clock(schedule.closes_at)];
  const days = daysOf(byday);
  const isPlain =
    freq === 'WEEKLY' && interval === 1 && ![bymonthday, byweekno, byyearday, count].some((rule) => rule !== undefined);
  const hasBegun = [from, dtstart].every((start) => start === undefined || start <= day);
  if (!isPlain || !hasBegun || !days || opens === undefined || closes === undefined || opens >= closes)
    return undefined;
  const note = cutLine(schedule.notes, 120);
  return { days, opens, closes, ...(note === undefined ? {} : { note }) };
}

function daysOf(byday: string | undefined): Weekday[] | undefined {
  const names = (byday ?? '').split(',').map((code) => weekdays[codes.indexOf(code.trim().toUpperCase())]);
  return names.every((name) => name !== undefined) ? [...new Set(names)] : undefined;
}

/** What stands on the clock: "09:00Z" is nine in the morning to whoever wrote it, in summer too. */
const clock = (time: string | undefined): string | undefined => time?.slice(0, 5);

const counts = ['', 'first', 'second', 'third', 'fourth', 'fifth'];

/** A rule in plain words; undefined where it is none that people would say so. */
function inWords(schedule: OrukSchedule, day: string): string | undefined {
  const { freq, interval = 1, byday = '', opens_at, closes_at, dtstart, valid_from, notes } = schedule;
  const [opens, closes] = [clock(opens_at), clock(closes_at)];
  const times = opens === undefined ? '' : closes === undefined ? `from ${opens}` : `${opens} to ${closes}`;
  const [, count = '', code = ''] = /^(-?\d)?([A-Z]{2})$/.exec(byday.trim().toUpperCase()) ?? [];
  const weekday = weekdays[codes.indexOf(code)];
  const named = weekday === undefined ? undefined : `${weekday[0]!.toUpperCase()}${weekday.slice(1)}`;
  const which = count === '-1' ? 'last' : counts[Number(count)];
  const plainDays = daysOf(byday)
    ?.map((one) => `${one[0]!.toUpperCase()}${one.slice(1)}`)
    .join(', ');
  const when =
    freq === 'MONTHLY' && interval === 1 && named !== undefined && which
      ? `The ${which} ${named} of the month`
      : freq === 'WEEKLY' && plainDays !== undefined
        ? interval === 1
          ? plainDays
          : `${plainDays}, every ${interval} weeks`
        : freq === undefined && plainDays !== undefined
          ? plainDays
          : undefined;
  const start = [valid_from, dtstart].find((one) => one !== undefined && one > day);
  const said = [when, times, start !== undefined ? `from ${start}` : ''].filter(Boolean).join(', ');
  return asLine([when === undefined ? undefined : said, notes].filter(Boolean).join('; '));
}
