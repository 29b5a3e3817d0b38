/**
 * The kinds of value that records are made of, each with the words an editor sees: a title, what to write, an example,
 * and the sentence shown when it is wrong. `help` names the heading in content/README.md that explains the field.
 */
import { z } from 'zod';
import {
  isEmail,
  isId,
  isRealDay,
  isTextNumber,
  isUkPhone,
  isWebAddress,
  postcodePattern,
  weekdays,
} from './rules/formats.ts';

/** Kinds of record that another record can point at by id. */
export type RecordKind =
  | 'services'
  | 'organisations'
  | 'places'
  | 'areas'
  | 'topics'
  | 'levels-of-need'
  | 'languages'
  | 'guides'
  | 'docs'
  | 'outcomes'
  | 'evidence'
  | 'comments';

/** Lists of words in content/vocabulary/. */
export type VocabularyName =
  | 'roles'
  | 'routes'
  | 'costs'
  | 'languages'
  | 'facilities'
  | 'place-kinds'
  | 'organisation-types'
  | 'area-kinds'
  | 'phrases'
  | 'ages'
  | 'warnings'
  | 'glossary'
  | 'hard-words'
  | 'taxonomies'
  | 'taxonomy-terms';

export interface FieldMeta {
  title?: string;
  description?: string;
  examples?: unknown[];
  /** Heading (anchor) in content/README.md. */
  help?: string;
  /** Set on a reference: which records or which vocabulary the id must come from. */
  refersTo?: RecordKind | `vocabulary/${VocabularyName}`;
  /** Kept in the file, never shown to the public. */
  internal?: boolean;
  /** Set on a text that is Markdown: its links are checked across records. */
  markdown?: true;
  /** Set on a text that only looks like a web address: it names a thing, and http:// is part of the name. */
  identifier?: true;
  /** Set on the path of a page of this site: whether there is such a page is checked across records. */
  sitePage?: true;
}

export const id = () =>
  z.string().refine(isId, {
    error: 'an id: small letters, digits and single hyphens, for example "family-hub-high-street"',
    abort: true,
  });

/** The id of another record or of a term in a vocabulary. Whether it exists is checked across records. */
export const ref = (refersTo: RecordKind | `vocabulary/${VocabularyName}`, title: string, description?: string) =>
  id().meta({ title, description, refersTo, help: 'references' } satisfies FieldMeta);

/** One line of plain text, without white space at its ends and without HTML. */
export const line = (title: string, maximum = 200, description?: string) =>
  z
    .string({ error: 'text. Put it in quotes if it looks like a number or a date' })
    .min(1, { error: 'some text. Leave the whole line out if there is nothing to say' })
    .max(maximum, { error: `at most ${maximum} characters` })
    .refine((text) => text === text.trim() && !/[\n\r\t]/.test(text), {
      error: 'one line, with no spaces before or after it',
    })
    .refine((text) => !/<[a-z/!]/i.test(text), { error: 'plain words, without HTML tags' })
    .meta({ title, description, help: 'text' } satisfies FieldMeta);

export const phone = (title = 'Phone') =>
  z
    .string({ error: 'a phone number in quotes, so that its first 0 is kept, for example "0300 126 1000"' })
    .refine(isUkPhone, { error: 'a UK phone number as people dial it, with spaces, for example "0300 126 1000"' })
    .meta({ title, examples: ['0300 126 1000'], help: 'phone' } satisfies FieldMeta);

export const textNumber = (title = 'Text') =>
  z
    .string({ error: 'a number in quotes, for example "85258"' })
    .refine(isTextNumber, { error: 'a number that takes texts: a mobile number or a short code, for example "85258"' })
    .meta({ title, examples: ['85258', '07507 329600'], help: 'phone' } satisfies FieldMeta);

export const email = (title = 'E-mail') =>
  z
    .string({ error: 'an e-mail address, for example "help@example.org"' })
    .refine(isEmail, { error: 'an e-mail address, for example "help@example.org"' })
    .meta({ title, examples: ['help@example.org'], help: 'email' } satisfies FieldMeta);

export const webAddress = (title = 'Website') =>
  z
    .string({ error: 'a web address that starts with https://' })
    .refine(isWebAddress, {
      error:
        'a web address that starts with https:// (copy it from the browser), for example "https://www.example.org"',
    })
    .meta({ title, examples: ['https://www.example.org'], help: 'web-address' } satisfies FieldMeta);

/** The name of a thing in the form of a web address, as its owner writes it: http:// too. */
export const identifier = (title: string, description: string, example: string) =>
  z
    .string({ error: `an address that names it, for example "${example}"` })
    .regex(/^https?:\/\/[^\s/.]+(\.[^\s/.]+)+\/\S*$/, { error: `an address that names it, for example "${example}"` })
    .meta({ title, description, examples: [example], help: 'vocabulary', identifier: true } satisfies FieldMeta);

export const postcode = () =>
  z
    .string({ error: 'a postcode, for example "NN1 1AF"' })
    .refine((value) => postcodePattern.test(value), {
      error: 'a full postcode in capitals with one space, for example "NN1 1AF"',
    })
    .meta({ title: 'Postcode', examples: ['NN1 1AF'], help: 'postcode' } satisfies FieldMeta);

/** A day as 2026-11-22. */
export const day = (title: string, description?: string) =>
  z
    .string({ error: 'a day written as year-month-day, for example 2026-11-22' })
    .refine((value) => !Number.isNaN(Date.parse(value)) && isRealDay(value), {
      error: 'a real day written as year-month-day, for example 2026-11-22',
    })
    .meta({ title, description, examples: ['2026-11-22'], help: 'dates' } satisfies FieldMeta);

/** As much of a date as a source gives: a year, a school year, a month, a day, or "unknown". */
export const partialDate = (title: string) =>
  z
    .string({ error: 'a date in quotes: "2024", "2024-07", "2024-07-13", "2021-22" or "unknown"' })
    .refine((value) => value === 'unknown' || /^(19|20)\d\d(-\d\d(-\d\d)?)?$/.test(value), {
      error: 'a date as the source gives it: "2024", "2024-07", "2024-07-13", "2021-22" or "unknown"',
    })
    .meta({ title, examples: ['2024-07'], help: 'dates' } satisfies FieldMeta);

/** A time of day on the 24-hour clock. */
export const time = (title: string) =>
  z
    .string({ error: 'a time in quotes on the 24-hour clock, for example "09:30"' })
    .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, {
      error: 'a time on the 24-hour clock, for example "09:30" or "16:00"',
      abort: true,
    })
    .meta({ title, examples: ['09:30'], help: 'times' } satisfies FieldMeta);

export const age = (title: string, description?: string) =>
  z
    .int({ error: 'a whole number of years, for example 11' })
    .min(0, { error: 'an age in years, 0 or more. For help before birth use fromPregnancy: true' })
    .max(25, { error: 'an age in years, 25 at most. Leave it out where there is no upper limit' })
    .meta({ title, description, examples: [11], help: 'ages' } satisfies FieldMeta);

export const flag = (title: string, description?: string) =>
  z.boolean({ error: 'true or false, without quotes' }).meta({ title, description, help: 'text' } satisfies FieldMeta);

/** A list with at least one entry and no entry twice. */
export const listOf = <T extends z.ZodType>(item: T, title: string, description?: string) =>
  z
    .array(item, { error: 'a list: one entry a line, each after a hyphen' })
    .min(1, { error: 'at least one entry. Leave the whole field out if there is none' })
    .refine((entries) => new Set(entries.map((entry) => JSON.stringify(entry))).size === entries.length, {
      error: 'each entry only once',
    })
    .meta({ title, description, help: 'lists' } satisfies FieldMeta);

export const weekday = () =>
  z
    .enum(weekdays, { error: `a day of the week: ${weekdays.join(', ')}` })
    .meta({ title: 'Day', help: 'times' } satisfies FieldMeta);

/** Markdown, below the front matter or in a field. Unsafe HTML is removed when it is rendered, and reported by the check. */
export const markdown = (title: string, maximum = 20_000) =>
  z
    .string({ error: 'text. Put it in quotes if it looks like a number or a date' })
    .max(maximum, { error: `at most ${maximum.toLocaleString('en-GB')} characters` })
    .meta({ title, help: 'markdown', markdown: true } satisfies FieldMeta);
