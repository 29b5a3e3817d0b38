/**
 * What spreadsheets do to what people type: numbers lose their first 0, "1/9/26" becomes one of two days, "9:30" becomes
 * a fraction of a day. What is certain is read; the rest is told, with what to write instead.
 */
import { dayWords } from '../../model/rules/date-words.ts';
import type { Cell, CellFault } from './cells.ts';
import type { Column } from './layout.ts';

type Told = { value: string } | { fault: CellFault };
type TextKind = 'phone' | 'day' | 'partial' | 'time' | 'plain';

const asText = 'format the cell as Text, then write';
const kinds = new WeakMap<object, TextKind>();

/** Which kind of text a field takes, found out by asking its schema. */
function kindOf({ schema }: Pick<Column, 'schema'>): TextKind {
  const known = kinds.get(schema);
  if (known) return known;
  const takes = (text: string): boolean => schema.safeParse(text).success;
  const kind = takes('x')
    ? 'plain'
    : takes('2024-07')
      ? 'partial'
      : takes('2026-11-22')
        ? 'day'
        : takes('09:30')
          ? 'time'
          : takes('07700 900123')
            ? 'phone'
            : 'plain';
  kinds.set(schema, kind);
  return kind;
}

/** The text of a cell that a spreadsheet may have changed, or what it did to it. */
export function trapOf(column: Column, cell: Cell): Told {
  const kind = column.type === 'text' ? kindOf(column) : 'plain';
  if (cell instanceof Date) return fromDate(kind, cell);
  if (typeof cell === 'number') return fromNumber(column, kind, cell);
  if (typeof cell === 'boolean')
    return { fault: { found: String(cell).toUpperCase(), expected: 'text', mend: `${asText} the words again` } };
  const text = cell ?? '';
  return kind === 'day' || kind === 'partial'
    ? fromDayText(text)
    : kind === 'phone'
      ? fromPhoneText(column, text)
      : { value: text };
}

function fromDate(kind: TextKind, date: Date): Told {
  const iso = date.toISOString();
  const day = iso.slice(0, 10);
  const time = iso.slice(11, 16);
  const isDay = time === '00:00' && date.getUTCFullYear() > 1900;
  if (kind === 'day' && isDay) return { value: day };
  if (kind === 'time' && date.getUTCFullYear() <= 1900 && iso.slice(17, 23) === '00.000') return { value: time };
  const found = isDay || kind !== 'time' ? `a date (${day})` : `a time (${time})`;
  if (kind === 'partial' && isDay) {
    if (!day.endsWith('-01')) return { value: day };
    const expected = 'a date as the source gives it, as text: a spreadsheet makes a day of a month';
    return { fault: { found, expected, mend: `${asText} ${day.slice(0, 7)} for the month, or ${day} for the day` } };
  }
  if (kind === 'time')
    return { fault: { found, expected: 'a time on the 24-hour clock', mend: `${asText} it, such as 09:30` } };
  return {
    fault: {
      found,
      expected: 'what was typed: a spreadsheet made a date of it, as it does with 11-18',
      mend: `${asText} it again`,
    },
  };
}

function fromNumber(column: Column, kind: TextKind, number: number): Told {
  const text = String(number);
  const found = `the number ${text}`;
  if (kind === 'phone') {
    if (column.schema.safeParse(text).success) return { value: text };
    return {
      fault: {
        found,
        expected: 'a number as text: a spreadsheet takes its first 0 away',
        mend: withZero(column, text),
      },
    };
  }
  if (kind === 'time' && number >= 0 && number < 1) {
    const minutes = Math.round(number * 1440);
    const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    const expected = 'a time as text: a spreadsheet keeps a time as a part of a day';
    return { fault: { found, expected, mend: `${asText} ${time}` } };
  }
  if (kind === 'partial' && /^(19|20)\d\d$/.test(text)) return { value: text };
  if (kind === 'day' && number > 20_000 && number < 80_000) {
    const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(number) * 86_400_000).toISOString().slice(0, 10);
    const expected = 'a day: a spreadsheet counts days from 1900';
    return { fault: { found, expected, mend: `${asText} ${day}` } };
  }
  const expected = 'text: a spreadsheet keeps this as a number, and a first 0 is lost';
  return { fault: { found, expected, mend: `${asText} it again` } };
}

/** In a CSV file the first 0 is lost as well. */
function fromPhoneText(column: Column, text: string): Told {
  const lost = /^[1-9][\d ]{8,}$/.test(text) && !column.schema.safeParse(text).success;
  if (!lost || !column.schema.safeParse(`0${text}`).success) return { value: text };
  const expected = 'a number with its first 0, which a spreadsheet takes away';
  return { fault: { found: `"${text}"`, expected, mend: withZero(column, text) } };
}

const withZero = ({ schema }: Column, text: string): string =>
  schema.safeParse(`0${text}`).success
    ? `${asText} 0${text}, with spaces as people dial it`
    : `${asText} it as people dial it`;

/** 1/9/26 is two days; 22/11/2026 is one. */
function fromDayText(text: string): Told {
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(text) ?? [];
  if (!first || !second || !year) return { value: text };
  const full = year.length === 2 ? `20${year}` : year;
  const dayOf = (day: string, month: string): string | undefined => {
    const written = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const date = new Date(`${written}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : undefined;
  };
  const days = [...new Set([dayOf(first, second), dayOf(second, first)].filter((day) => day !== undefined))];
  const found = `"${text}"`;
  if (days.length < 2) {
    const [day] = days;
    const expected = 'a day as year-month-day';
    return { fault: { found, expected, ...(day === undefined ? {} : { mend: `${asText} ${day}` }) } };
  }
  const expected = `a day that can be read in one way: this may be ${days.map((day) => dayWords(day)).join(' or ')}`;
  return { fault: { found, expected, mend: `${asText} ${days.join(' or ')}` } };
}
