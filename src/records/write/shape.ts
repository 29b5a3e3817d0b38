/** In which order the fields of a kind are written: as its schema names them, at every depth. Knows no file system. */
import { z } from 'zod';
import { fileKinds, folderKinds } from '../../model/kinds.ts';
import type { RecordKind } from '../../model/fields.ts';
import type { FileKind } from '../../model/kinds.ts';

export type Kind = RecordKind | FileKind;

interface Json {
  properties?: Record<string, Json>;
  items?: Json | Json[];
  anyOf?: Json[];
  oneOf?: Json[];
  additionalProperties?: Json | boolean;
}

const shapes = new Map<Kind, Json>();

function shapeOf(kind: Kind): Json {
  const known = shapes.get(kind);
  if (known) return known;
  const all = { ...folderKinds, ...fileKinds } as Record<Kind, { schema: z.ZodType }>;
  const shape = z.toJSONSchema(all[kind].schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }) as Json;
  shapes.set(kind, shape);
  return shape;
}

/**
 * The same values with their fields in the schema's order; fields that it does not have come last, in their own order.
 * What is undefined is left out; an empty list, an empty text and an empty group are not: whether they may be is the schema's to say.
 */
export const inOrder = (kind: Kind, data: object): Record<string, unknown> =>
  ordered(data, shapeOf(kind)) as Record<string, unknown>;

function ordered(value: unknown, shape: Json | undefined): unknown {
  if (Array.isArray(value)) {
    const items = shape && alternatives(shape).find((one) => one.items !== undefined)?.items;
    return value.map((item) => ordered(item, Array.isArray(items) ? items[0] : items));
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = fieldsOf(value, shape);
  const names = [...Object.keys(fields), ...Object.keys(value).filter((name) => !(name in fields))];
  const given = value as Record<string, unknown>;
  return Object.fromEntries(
    names.filter((name) => given[name] !== undefined).map((name) => [name, ordered(given[name], fields[name])]),
  );
}

/** Of several shapes the one that knows the most of the fields that are there. */
function fieldsOf(value: object, shape: Json | undefined): Record<string, Json> {
  const names = Object.keys(value);
  const known = (one: Json): number => names.filter((name) => name in (one.properties ?? {})).length;
  const all = shape ? alternatives(shape).filter(({ properties }) => properties) : [];
  return [...all].sort((a, b) => known(b) - known(a))[0]?.properties ?? {};
}

const alternatives = (shape: Json): Json[] => [shape, ...(shape.anyOf ?? []), ...(shape.oneOf ?? [])];
