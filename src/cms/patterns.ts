/**
 * Which sign-by-sign pattern a form can test as somebody types, and the sentence it shows. The sentence is the schema's own:
 * a field has a pattern when its schema refuses with the sentence of one of these. A pattern may let through what the schema
 * then refuses at saving (a phone number with a digit too few); it never refuses what the schema takes.
 */
import type { z } from 'zod';
import { email, id, partialDate, phone, postcode, textNumber, time, webAddress } from '../model/fields.ts';
import { postcodePattern } from '../model/rules/formats.ts';

/** Taken by no field that has a form of its own. */
const WRONG = '%';

export const sentencesOf = (schema: z.ZodType, wrong: unknown = WRONG): string[] =>
  schema.safeParse(wrong).error?.issues.map(({ message }) => message) ?? [];

const forms: readonly (readonly [schema: z.ZodType, pattern: string])[] = [
  [id(), '^[a-z0-9]+(-[a-z0-9]+)*$'],
  [phone(), '^(0|1)[0-9]*( [0-9]+)*$|^999$'],
  [textNumber(), '^[0-9]+( [0-9]+)*$'],
  [email(), '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$'],
  [webAddress(), '^https?://[^\\s<>"]+$'],
  [postcode(), postcodePattern.source],
  [partialDate(''), '^unknown$|^(19|20)[0-9]{2}(-[0-9]{2}(-[0-9]{2})?)?$'],
  [time(''), '^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$'],
];

const bySentence = new Map(forms.map(([schema, pattern]) => [sentencesOf(schema)[0]!, pattern]));

/** For the `pattern` of a field: what is tested, and what is said when it does not fit. */
export function patternOf(schema: z.ZodType): [pattern: string, sentence: string] | undefined {
  for (const sentence of sentencesOf(schema)) {
    const pattern = bySentence.get(sentence) ?? ownPattern(schema);
    if (pattern) return [pattern, `Write ${sentence}.`];
  }
  return undefined;
}

interface Check {
  _zod: { def: { check: string; pattern?: RegExp } };
}

/** A schema that says its pattern itself. */
function ownPattern(schema: z.ZodType): string | undefined {
  const { checks = [] } = schema.def as { checks?: Check[] };
  return checks.map(({ _zod }) => _zod.def.pattern).find((pattern) => pattern !== undefined)?.source;
}
