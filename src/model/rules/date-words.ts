/** Dates and times in words, for people in England. */
import type { Weekday } from './formats.ts';
import type { Opening } from '../opening.ts';

const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "22 November 2026". */
export const dayWords = (day: string): string => long.format(new Date(`${day}T00:00:00Z`));

/** As much as a source gave: "13 July 2024", "July 2024", "2024", "school year 2021-22", or undefined when unknown. */
export function partialDateWords(date: string | undefined): string | undefined {
  if (date === undefined || date === 'unknown') return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return dayWords(date);
  const [year, month] = date.split('-');
  if (month === undefined) return year;
  return Number(month) > 12 ? date : monthYear.format(new Date(`${date}-01T00:00:00Z`));
}

/** "9am", "4.30pm", "midday", "midnight". */
export function timeWords(time: string): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && hour % 24 === 0) return 'midnight';
  const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

export const weekdayWords = (day: Weekday): string => day[0]!.toUpperCase() + day.slice(1);

/** "Tuesday, 4pm to 8pm", "Every day, day and night". */
export function openingWords(opening: Opening): string {
  const allDay = opening.opens === '00:00' && opening.closes === '24:00';
  const times = allDay ? 'day and night' : `${timeWords(opening.opens)} to ${timeWords(opening.closes)}`;
  const extras = [
    opening.termTimeOnly && 'in term time',
    opening.exceptBankHolidays && 'not on bank holidays',
    opening.note,
  ].filter(Boolean);
  return [`${daysWords(opening.days)}, ${times}`, ...extras].join(', ');
}

const order: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** "Monday to Friday", "Tuesday and Thursday", "Every day". */
export function daysWords(days: readonly Weekday[] | undefined): string {
  if (!days || days.length === 7) return 'Every day';
  const sorted = [...days].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const run = sorted.every((day, index) => index === 0 || order.indexOf(day) === order.indexOf(sorted[index - 1]!) + 1);
  const names = sorted.map(weekdayWords);
  if (run && names.length > 2) return `${names[0]} to ${names.at(-1)}`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
