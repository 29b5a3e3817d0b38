/** Times that repeat: days in every way of writing them, as the standard's `byday`. */
import { isNothing, type Raw } from '../raw.ts';
import { quoted, type Tell } from '../report.ts';
import { within, type Prepare } from './cleaning.ts';
import { textIn } from './text.ts';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const groups: Record<string, readonly string[]> = {
  daily: days,
  everyday: days,
  weekdays: days.slice(0, 5),
  weekends: days.slice(5),
  weekend: days.slice(5),
};

/** Not every word that begins so: "weekly" is no Wednesday, and "month" no Monday. */
const dayName =
  /^(mo(n(day)?)?|tu(es?(day)?)?|we(d(s|nes(day)?)?)?|th(u(rs?(day)?)?)?|fr(i(day)?)?|sa(t(ur(day)?)?)?|su(n(day)?)?)s?$/i;

/** MO, 2MO, -1FR, Mon, Monday, Mondays */
function dayOf(word: string): string | undefined {
  const [, nth = '', letters = ''] = /^([+-]?[1-5])?([a-z]{2,10})$/i.exec(word) ?? [];
  if (!dayName.test(letters)) return undefined;
  return `${nth.replace('+', '')}${letters.slice(0, 2).toUpperCase()}`;
}

/** "MO,WE" of "Monday and Wednesday", "Mon-Fri", ["MO", "WE"]; undefined where a word is no day. */
function daysIn(value: unknown): string | undefined {
  const text = (
    Array.isArray(value) ? value.filter((part) => typeof part === 'string').join(',') : (textIn(value) ?? '')
  ).slice(0, 300);
  const words = text
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .split(/[\s,;/&|]+/)
    .flatMap((word) => word.split(/(?<=[a-z])-(?=[a-z])/).flatMap((part, index) => (index > 0 ? ['to', part] : [part])))
    .filter((word) => !['', 'and', 'every', 'on'].includes(word));
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const isRange = word === 'to' || word === '-' || word === 'until';
    const day = dayOf(isRange ? (words[(at += 1)] ?? '') : word);
    const group = Object.hasOwn(groups, word) ? groups[word] : undefined;
    if (group) found.push(...group);
    else if (day === undefined) return undefined;
    else found.push(...(isRange ? daysAfter(found.at(-1), day) : [day]));
  }
  return [...new Set(found)].join(',') || undefined;
}

function daysAfter(from: string | undefined, to: string): string[] {
  const [first, last] = [from ?? to, to].map((day) => days.indexOf(day as (typeof days)[number])) as [number, number];
  if (first < 0 || last < 0) return [to];
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => days[(first + step) % 7]!);
}

/** 1 is Monday and 7 Sunday; some programs begin with Sunday as 0. */
function dayOfNumber(value: unknown): string | undefined {
  const number = typeof value === 'string' && /^\s*\d\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= 7
    ? days[(number + 6) % 7]
    : daysIn(value);
}

export const prepareSchedule: Prepare = (raw, place, { tell }) => {
  const { weekday, ...rest } = raw;
  const numbered = isNothing(weekday) ? undefined : dayOfNumber(weekday);
  const given = isNothing(rest.byday) ? undefined : daysIn(rest.byday);
  if (!isNothing(rest.byday) && given === undefined)
    tell(
      'no-day',
      `${quoted(textIn(rest.byday) ?? 'a list')} names no days of the week that are known. It was left out.`,
      within(place, 'byday'),
    );
  if (!isNothing(weekday) && numbered === undefined)
    tell(
      'no-day',
      `${quoted(textIn(weekday) ?? 'a list')} is not a day of the week. It was left out.`,
      within(place, 'weekday'),
    );
  const byday = given ?? numbered;
  return {
    ...rest,
    byday,
    wkst: isNothing(rest.wkst) ? undefined : daysIn(rest.wkst),
    ...frequency(rest, byday, tell, within(place, 'freq')),
  };
};

function frequency(raw: Raw, byday: string | undefined, tell: Tell, field: string): Raw {
  const freq = (textIn(raw.freq) ?? '').trim().toUpperCase().slice(0, 40);
  if (/^W(EEKLY|EEK)?$/.test(freq)) return { freq: 'WEEKLY' };
  if (/^M(ONTHLY|ONTH)?$/.test(freq)) return { freq: 'MONTHLY' };
  if (freq === 'FORTNIGHTLY') return { freq: 'WEEKLY', interval: 2 };
  if (/^D(AILY|AY)?$/.test(freq)) return daily(raw, byday, tell, field);
  if (freq !== '')
    tell(
      'no-choice',
      `${quoted(freq)} is not a frequency that the standard has (WEEKLY or MONTHLY). It was left out: read the times by hand.`,
      field,
    );
  // Days of the week with times and no word of how often are every week's.
  return byday !== undefined && freq === '' && !/\d/.test(byday) ? { freq: 'WEEKLY' } : { freq: undefined };
}

function daily(raw: Raw, byday: string | undefined, tell: Tell, field: string): Raw {
  const interval = isNothing(raw.interval) ? 1 : Number(raw.interval);
  if (interval !== 1) {
    tell(
      'no-choice',
      'Every so many days is not a frequency that the standard has. It was left out: read the times by hand.',
      field,
    );
    return { freq: undefined, interval: undefined };
  }
  tell('daily', 'DAILY is not a frequency that the standard has. It was written as every day of every week.', field);
  return { freq: 'WEEKLY', byday: byday ?? days.join(',') };
}
