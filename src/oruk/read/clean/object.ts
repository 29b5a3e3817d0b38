/**
 * Any object of the standard from what a feed has: it goes by the strict schemas themselves, so what comes out parses with
 * them, and a field that is added to them is read. What a kind of object needs besides stands in the `parts`.
 */
import type { z } from 'zod';
import { EXTENSION } from '../../objects.ts';
import { isNothing, isRaw, jsonOf, sourceIdOf, type Raw } from '../raw.ts';
import { within, type Cleaning, type Place } from './cleaning.ts';
import { keepExtra } from './extra.ts';
import { dayOf } from './days.ts';
import { cleanValue, fieldType, textForm } from './fields.ts';
import { feedId, kindOfReference } from './ids.ts';
import { parts } from './parts.ts';

/** Undefined where the object lacks what the standard asks for; that is told. */
export function cleanObject(schema: z.ZodObject, given: Raw, place: Place, cleaning: Cleaning): Raw | undefined {
  const part = parts[place.kind];
  const raw = part?.prepare?.(given, place, cleaning) ?? given;
  const clean: Raw = {};
  for (const [field, fieldSchema] of Object.entries(schema.shape)) {
    const value =
      field === 'id'
        ? idOf(raw, place, cleaning)
        : isNothing(raw[field])
          ? undefined
          : cleanField(fieldSchema, field, raw, place, cleaning);
    if (value !== undefined) clean[field] = value;
  }
  for (const [field, value] of Object.entries(raw))
    if (!Object.hasOwn(schema.shape, field)) keepExtra(within(place, field), value, cleaning);
  const finished = part?.finish?.(clean, place, cleaning) ?? clean;
  return isWhole(schema, finished, given, place, cleaning) ? finished : undefined;
}

function idOf(raw: Raw, place: Place, { site }: Cleaning): string {
  return feedId(site, place.kind, raw.id) ?? feedId(site, place.kind, place.source)!;
}

function cleanField(schema: unknown, field: string, raw: Raw, place: Place, cleaning: Cleaning): unknown {
  const at = within(place, field);
  const value = raw[field];
  const type = fieldType(schema);
  if (field === EXTENSION) return cleanExtension(schema as z.ZodType, value, at, cleaning);
  if (type.type === 'list') return cleanList(type.schema, field, value, place, cleaning);
  if (type.type === 'object') {
    if (isRaw(value)) return cleanObject(type.schema, value, placeOf(field, value, undefined, place), cleaning);
    cleaning.tell('no-object', 'An object with fields of its own belongs here. What stood here was kept apart.', at);
    keepExtra(at, value, cleaning);
    return undefined;
  }
  if (type.type === 'id') {
    const id = feedId(cleaning.site, kindOfReference(field, raw.link_entity), value);
    if (id === undefined) cleaning.tell('no-id', 'An id belongs here, as text or a number. It was left out.', at);
    return id;
  }
  const day = type.type === 'time' ? (dayOf(raw.dtstart) ?? dayOf(raw.valid_from)) : undefined;
  return cleanValue(type, value, textForm(place.kind, field), cleaning.tell, at, day);
}

/** Our own record inside a feed of ours: whole or not at all. Whether it is a good record is the importer's to judge. */
function cleanExtension(schema: z.ZodType, value: unknown, at: string, { tell }: Cleaning): unknown {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  tell('no-object', 'The record of this project’s own form could not be read. It was left out.', at);
  return undefined;
}

const mostInList = 500;

function cleanList(
  schema: z.ZodObject,
  field: string,
  value: unknown,
  place: Place,
  cleaning: Cleaning,
): Raw[] | undefined {
  const at = within(place, field);
  const entries: unknown[] = Array.isArray(value) ? value : [value];
  if (entries.length > mostInList)
    cleaning.tell('too-many', `This list has ${entries.length} entries. Only the first ${mostInList} were read.`, at);
  const seen = new Map<string, string | undefined>();
  const objects = entries.slice(0, mostInList).flatMap((entry, index): Raw[] => {
    if (isNothing(entry)) return [];
    if (!isRaw(entry)) {
      cleaning.tell(
        'no-object',
        'Objects with fields of their own belong in this list. What stood here was kept apart.',
        at,
      );
      keepExtra(`${at}.${index}`, entry, cleaning);
      return [];
    }
    const clean = cleanObject(schema, entry, placeOf(field, entry, index, place), cleaning);
    if (!clean) return [];
    const json = jsonOf(clean);
    if (!seen.has(clean.id as string)) return seen.set(clean.id as string, json) && [clean];
    if (seen.get(clean.id as string) !== json)
      cleaning.tell(
        'duplicate-id',
        'Two different entries of this list have the same id. The first was kept.',
        `${at}.${index}`,
      );
    return [];
  });
  return objects.length > 0 ? objects : undefined;
}

const singular: Record<string, string> = {
  addresses: 'address',
  service_at_locations: 'service_at_location',
  taxonomy_terms: 'taxonomy_term',
};

function placeOf(field: string, raw: Raw, index: number | undefined, place: Place): Place {
  const step = index === undefined ? field : `${field}.${index}`;
  const kind = singular[field] ?? field.replace(/(?<=[^s])s$/, '');
  // An organisation or a term without an id is the same wherever it is named.
  const shared = ['organization', 'taxonomy_term'].includes(kind) ? sourceIdOf(raw.name) : undefined;
  return {
    kind,
    path: within(place, step),
    source: sourceIdOf(raw.id) ?? (shared ? `name:${shared}` : `${place.source}/${step.replace('.', '/')}`),
  };
}

/** Has it all that is required? What is left out for want of a part is kept apart. */
function isWhole(schema: z.ZodObject, clean: Raw, given: Raw, place: Place, cleaning: Cleaning): boolean {
  const missing = Object.keys(schema.shape).filter((field) => clean[field] === undefined && isNeeded(schema, field));
  if (missing.length === 0) return !saysNothing(clean, place.kind);
  if (place.path !== '' && !saysNothing(clean, place.kind)) {
    cleaning.tell(
      'not-whole',
      `This ${called(place.kind)} lacks its ${missing.map(called).join(', ')}, which the standard asks for. It was kept apart, not as a part of the record.`,
      place.path,
    );
    keepExtra(place.path, given, cleaning);
  }
  return false;
}

const isNeeded = (schema: z.ZodObject, field: string): boolean =>
  !(schema.shape[field] as z.ZodType).safeParse(undefined).success;

/** An id alone is no contact; what joins two objects may hold no more than theirs. */
const saysNothing = (clean: Raw, kind: string): boolean =>
  Object.keys(clean).every(
    (field) =>
      field === 'id' ||
      (field.endsWith('_id') &&
        !(kind === 'service_at_location' && field === 'location_id') &&
        !(kind === 'attribute' && field === 'taxonomy_term_id')),
  );

const called = (name: string): string => name.replaceAll('_', ' ');
