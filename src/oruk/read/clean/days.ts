/** Days, moments and times of day, in every way that feeds write them, as London reads them. */
import { isRealDay } from '../../../model/rules/formats.ts';
import { londonDay } from '../../../model/rules/freshness.ts';

const moment = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d)?$/i;
const ukDay = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T,].{0,30})?$/;

/** A day between which dates of a service may lie: 0001-01-01 and 9999-12-31 are a program's words for "none". */
const isPossible = (day: string): boolean => isRealDay(day) && day > '1900-01-01' && day < '2200-01-01';

/** 2026-11-22, or undefined where it is no day. A moment's day is that of London; 03/04/2026 is 3 April. */
export function dayOf(value: unknown): string | undefined {
  const text = textOf(value);
  const day = ukWritten(text) ?? text;
  if (isPossible(day)) return day;
  const [, date = '', time = '', zone] = moment.exec(day) ?? [];
  if (zone === undefined) return isPossible(date) ? date : undefined;
  const at = new Date(`${date}T${time}${zone.toUpperCase()}`);
  return Number.isNaN(at.getTime()) || !isPossible(date) ? undefined : londonDay(at);
}

/** A moment with its offset; one without is London's, and gets the offset that London had. */
export function instantOf(value: unknown): string | undefined {
  const text = textOf(value);
  const day = ukWritten(text) ?? text;
  const [, date = '', time = '', zone] = moment.exec(isPossible(day) ? `${day}T00:00:00` : day) ?? [];
  if (!isPossible(date)) return undefined;
  const clock = time.length === 5 ? `${time}:00` : time;
  const offset = zone === undefined ? londonOffset(date, clock) : zone.toUpperCase().replace(/^(...)(\d\d)$/, '$1:$2');
  const written = `${date}T${clock}${offset}`;
  return Number.isNaN(Date.parse(written)) ? undefined : written;
}

const ukWritten = (text: string): string | undefined => {
  const [, day = '', month = '', year = ''] = ukDay.exec(text) ?? [];
  return year === '' ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

const textOf = (value: unknown): string => (typeof value === 'string' && value.length < 60 ? value.trim() : '');

const londonZone = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeZoneName: 'longOffset' });

/** Z or +01:00. In the hour that comes twice, the first of the two. */
function londonOffset(date: string, clock: string): string {
  const at = new Date(`${date}T${clock}Z`);
  if (Number.isNaN(at.getTime())) return 'Z';
  const hourBefore = new Date(at.getTime() - 3_600_000);
  const named = londonZone.formatToParts(hourBefore).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return named.replace(/^GMT(\+00:00)?/, '') || 'Z';
}

const clock24 = /^(\d{1,2})[:.](\d\d)(?::(\d\d)(?:\.\d{1,9})?)?\s?(am|pm|a\.m\.|p\.m\.)?\s?(Z|[+-]\d\d:?\d\d)?$/i;
const clock12 = /^(\d{1,2})()()\s?(am|pm|a\.m\.|p\.m\.)$/i;

/**
 * 09:00Z, 09:00+01:00: the hour and minute as the feed wrote them, which in feeds is the time on the clock. Without an offset
 * it is London's on `day`, or Z where no day is known.
 */
export function timeOf(value: unknown, day: string | undefined): string | undefined {
  const text = textOf(value)
    .replace(/^\d{4}-\d\d-\d\d[T ]/, '')
    .replace(/^(noon|midday)$/i, '12:00')
    .replace(/^midnight$/i, '00:00');
  const four = /^\d{4}$/.test(text) ? `${text.slice(0, 2)}:${text.slice(2)}` : text;
  const match = clock24.exec(four) ?? clock12.exec(four);
  if (!match) return undefined;
  const [, hours = '', minutes = '', seconds = '', half, zone] = match;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0);
  // The end of a day; the standard has no 24:00.
  const written =
    hour === 24 && Number(minutes) === 0 ? '23:59' : `${String(hour).padStart(2, '0')}:${minutes || '00'}`;
  if (
    Number(written.slice(0, 2)) > 23 ||
    Number(written.slice(3)) > 59 ||
    Number(seconds) > 59 ||
    (half !== undefined && Number(hours) > 12)
  )
    return undefined;
  const offset = zone?.toUpperCase().replace(/^(...)(\d\d)$/, '$1:$2');
  return `${written}${offset ?? (day === undefined ? 'Z' : londonOffset(day, `${written}:00`))}`;
}
