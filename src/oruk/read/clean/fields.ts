/** One field of an object, made into what the schema of the standard's objects asks of it; undefined where it cannot be. */
import { z } from 'zod';
import type { Tell } from '../report.ts';
import { quoted } from '../report.ts';
import { dayOf, instantOf, timeOf } from './days.ts';
import { cleanText, sameWords, textIn, type TextForm } from './text.ts';
import { addressOf, emailsIn, numberOf } from './values.ts';

export type FieldType =
  | { type: 'id' | 'email' | 'url' | 'date' | 'instant' | 'time' | 'number' | 'text' | 'other' }
  | { type: 'enum'; options: readonly string[] }
  | { type: 'object'; schema: z.ZodObject }
  | { type: 'list'; schema: z.ZodObject };

/** What a schema asks for. The only text with a pattern is a time of day. */
export function fieldType(schema: unknown): FieldType {
  if (schema instanceof z.ZodOptional) return fieldType(schema.unwrap());
  if (schema instanceof z.ZodObject) return { type: 'object', schema };
  if (schema instanceof z.ZodArray)
    return schema.element instanceof z.ZodObject ? { type: 'list', schema: schema.element } : { type: 'other' };
  if (schema instanceof z.ZodEnum) return { type: 'enum', options: schema.options.map(String) };
  if (schema instanceof z.ZodGUID) return { type: 'id' };
  if (schema instanceof z.ZodEmail) return { type: 'email' };
  if (schema instanceof z.ZodURL) return { type: 'url' };
  if (schema instanceof z.ZodISODate) return { type: 'date' };
  if (schema instanceof z.ZodISODateTime) return { type: 'instant' };
  if (schema instanceof z.ZodNumber) return { type: 'number' };
  if (schema instanceof z.ZodString)
    return {
      type: schema.def.checks?.some(({ _zod: { def } }) => 'format' in def && def.format === 'regex') ? 'time' : 'text',
    };
  return { type: 'other' };
}

const severalLines =
  /^(description|details|notes|alert|fees|fees_description|application_process|eligibility_description|wait_time|accreditations|interpretation_services|transportation|accessibility|amount_description|licenses|note)$/;

export function textForm(kind: string, field: string): TextForm {
  if (field === 'description' && ['service', 'organization', 'location'].includes(kind)) return 'markdown';
  if (field === 'extent') return 'verbatim';
  return severalLines.test(field) ? 'words' : 'line';
}

/** @param day the day that a time without an offset belongs to */
export function cleanValue(
  { type, ...rest }: FieldType,
  value: unknown,
  form: TextForm,
  tell: Tell,
  field: string,
  day?: string,
): unknown {
  switch (type) {
    case 'text':
      return cleanText(value, form, tell, field);
    case 'number':
      return cleanNumber(value, tell, field);
    case 'url':
      return cleanUrl(value, tell, field);
    case 'email':
      return cleanEmail(value, tell, field);
    case 'date':
      return dated(dayOf(value), value, 'date', 'a day', tell, field);
    case 'instant':
      return dated(instantOf(value), value, 'date', 'a day with a time', tell, field);
    case 'time':
      return dated(timeOf(value, day), value, 'time', 'a time of day', tell, field);
    case 'enum':
      return cleanChoice(value, 'options' in rest ? rest.options : [], tell, field);
    default:
      return undefined;
  }
}

function dated(
  clean: string | undefined,
  value: unknown,
  code: string,
  called: string,
  tell: Tell,
  field: string,
): string | undefined {
  if (clean === undefined)
    tell(`no-${code}`, `${quoted(textIn(value) ?? typeof value)} is not ${called}. It was left out.`, field);
  return clean;
}

function cleanNumber(value: unknown, tell: Tell, field: string): number | undefined {
  const number = numberOf(value);
  if (number === undefined)
    tell('no-number', `A number belongs here, not ${quoted(textIn(value) ?? typeof value)}. It was left out.`, field);
  else if (typeof value === 'string')
    tell('number-as-text', 'A number was written as text. It was read as a number.', field);
  return number;
}

function cleanUrl(value: unknown, tell: Tell, field: string): string | undefined {
  const text = (typeof value === 'string' ? value : (textIn(value) ?? '')).slice(0, 3000);
  const address = addressOf(text);
  if ('wrong' in address) {
    if (address.wrong === 'placeholder')
      tell('dead-link', `${quoted(text)} is a filler that leads nowhere. It was left out.`, field);
    else
      tell(
        'dead-link',
        `${text.includes('@') ? 'An e-mail address' : quoted(text)} is not a web address, so nobody can follow it. It was left out.`,
        field,
      );
    return undefined;
  }
  if (address.change === 'scheme')
    tell(
      'link-mended',
      `${quoted(text)} lacked its beginning. "https://" was put before it: try whether it opens.`,
      field,
    );
  return z.url().safeParse(address.url).success ? address.url : undefined;
}

function cleanEmail(value: unknown, tell: Tell, field: string): string | undefined {
  const emails = emailsIn(textIn(value) ?? '').filter((email) => z.email().safeParse(email).success);
  if (emails.length === 0) tell('no-email', 'What stands here is not an e-mail address. It was left out.', field);
  if (emails.length > 1)
    tell(
      'several-emails',
      `There are ${emails.length} e-mail addresses in one field. The first was kept: add the others by hand if they are needed.`,
      field,
    );
  return emails[0];
}

function cleanChoice(value: unknown, options: readonly string[], tell: Tell, field: string): string | undefined {
  const words = sameWords(textIn(value) ?? '').replaceAll('_', ' ');
  const choice = options.find((option) => option.toLowerCase() === words);
  if (choice === undefined)
    tell(
      'no-choice',
      `${quoted(textIn(value) ?? typeof value)} is not one of ${options.join(', ')}. It was left out.`,
      field,
    );
  return choice;
}
