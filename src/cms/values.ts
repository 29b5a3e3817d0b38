/**
 * What stands in a file, as a form can show it, and back. Entries by id become a list; a pair of coordinates becomes a pin on
 * the map beside its two numbers; what an editor left empty is left out.
 */
import type { z } from 'zod';
import { ID, VALUE } from './fields.ts';
import { walk, type Walked } from './schema-walk.ts';

type Group = Record<string, unknown>;

/** @param value as it stands in the file, right or wrong */
export function toForm(schema: z.ZodType, value: unknown): unknown {
  const { shape } = walk(schema);
  if (shape.type === 'group' && isGroup(value)) return mapGroup(shape.fields, value, toForm);
  if (shape.type === 'list' && Array.isArray(value)) return value.map((entry) => toForm(shape.of, entry));
  if (shape.type === 'byId' && isGroup(value))
    return Object.entries(value).map(([id, entry]) => {
      const shown = toForm(shape.of, entry);
      return isGroup(shown) ? { [ID]: id, ...shown } : { [ID]: id, [VALUE]: shown };
    });
  return value;
}

/** @param value as the form has it; undefined comes back for what was left empty */
export function fromForm(schema: z.ZodType, value: unknown): unknown {
  const walked = walk(schema);
  const { shape } = walked;
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return textFrom(walked, value);
  if (shape.type === 'flag') return value === false && walked.optional ? undefined : value;
  if (shape.type === 'group' && isGroup(value)) {
    const group = mapGroup(shape.fields, value, fromForm);
    return Object.keys(group).length === 0 && walked.optional ? undefined : group;
  }
  if (shape.type === 'list' && Array.isArray(value)) {
    const entries = value.map((entry) => fromForm(shape.of, entry)).filter((entry) => entry !== undefined);
    return entries.length === 0 && walked.optional ? undefined : entries;
  }
  if (shape.type === 'byId' && Array.isArray(value)) {
    const entries = value
      .filter(isGroup)
      .map(({ [ID]: id, ...rest }) => [
        typeof id === 'string' ? id.trim() : '',
        fromForm(shape.of, walk(shape.of).shape.type === 'group' ? rest : rest[VALUE]) ?? {},
      ]);
    return entries.length === 0 && walked.optional ? undefined : Object.fromEntries(entries);
  }
  return value;
}

/** Spaces at the ends of a line are a slip of the finger. In longer texts they may mean something. */
function textFrom({ shape, meta, schema }: Walked, value: string): unknown {
  if (value.trim() === '') return undefined;
  const isLine = shape.type === 'text' && !meta.markdown && !value.includes('\n');
  const text = isLine ? value.trim() : value;
  // A form may hand over a number as it was typed.
  const number = shape.type === 'whole' || shape.type === 'number' ? Number(text) : Number.NaN;
  return Number.isFinite(number) && schema.safeParse(text).error ? number : text;
}

function mapGroup(fields: Record<string, z.ZodType>, value: Group, map: typeof toForm): Group {
  const entries = ownEntries(value).map(([name, entry]) => {
    const schema = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return [name, schema ? map(schema, entry) : entry] as const;
  });
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
}

/** Sveltia CMS marks the entries of a list for itself, and takes its marks out only after we have seen them. */
const ownEntries = (value: Group) => Object.entries(value).filter(([name]) => !name.startsWith('__sc_'));

export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The pin of the map: what Sveltia CMS keeps as GeoJSON, longitude first. */
export const pinOf = ({ latitude, longitude }: Group): string | undefined =>
  typeof latitude === 'number' && typeof longitude === 'number'
    ? JSON.stringify({ type: 'Point', coordinates: [longitude, latitude] })
    : undefined;

/** A moved pin says where the place is; where it was not moved, the two numbers do. */
export function withPin(place: Group, pin: unknown, before: unknown): Group {
  if (typeof pin !== 'string' || pin === '' || pin === before) return place;
  const coordinates = coordinatesOf(pin);
  if (!coordinates) return place;
  const [longitude, latitude] = coordinates.map((each) => Math.round(each * 1e5) / 1e5);
  return { ...place, latitude, longitude };
}

/** Undefined where it is no pin: then nothing is said of where the place is. */
function coordinatesOf(pin: string): number[] | undefined {
  try {
    const { coordinates } = JSON.parse(pin) as { coordinates?: unknown };
    const isPair = Array.isArray(coordinates) && coordinates.length >= 2 && coordinates.every(Number.isFinite);
    return isPair ? (coordinates as number[]) : undefined;
  } catch {
    return undefined;
  }
}
