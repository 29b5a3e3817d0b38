/** What both who writes the finder's index and who reads it must know. */
import { normalise } from './words.ts';
import { weekdays, type Weekday } from './formats.ts';
import type { Opening } from '../opening.ts';

/** One higher with each change that an older page would misread. */
export const INDEX_FORMAT = 4;

/** The id that most names have; such an id is not sent. */
export const idOfName = (name: string): string => normalise(name).replaceAll(' ', '-');

/** "1234 09:00 17:00 tb": days from Monday, opens, closes, t for term time only, b for not on bank holidays. A note is left out. */
export function writeOpening({ days, opens, closes, termTimeOnly, exceptBankHolidays }: Opening): string {
  const figures = (days ?? weekdays).map((day) => weekdays.indexOf(day) + 1).join('');
  const limits = `${termTimeOnly ? 't' : ''}${exceptBankHolidays ? 'b' : ''}`;
  return [figures, opens, closes, ...(limits === '' ? [] : [limits])].join(' ');
}

export function readOpening(written: string): Opening {
  const [figures = '', opens = '', closes = '', limits = ''] = written.split(' ');
  return {
    days: [...figures].flatMap((figure): Weekday[] => weekdays.slice(Number(figure) - 1, Number(figure))),
    opens,
    closes,
    ...(limits.includes('t') && { termTimeOnly: true }),
    ...(limits.includes('b') && { exceptBankHolidays: true }),
  };
}
