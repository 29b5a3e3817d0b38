/** What a schema is, for those that make a form of it: one of a few shapes. */
import type { z } from 'zod';
import type { FieldMeta } from '../model/fields.ts';
import { unwrap } from '../records/issues/fields.ts';

/** The parts of a Zod definition that forms are made of. */
interface Definition {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  entries?: Record<string, string>;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  checks?: { _zod: { def: Check } }[];
}

interface Check {
  check: string;
  minimum?: number;
  maximum?: number;
  value?: number;
  format?: string;
}

export type Shape =
  | { type: 'text' | 'flag' | 'whole' | 'number' }
  | { type: 'choice'; values: readonly string[] }
  | { type: 'list'; of: z.ZodType }
  | { type: 'group'; fields: Record<string, z.ZodType> }
  /** Entries by an id that is not known beforehand. */
  | { type: 'byId'; of: z.ZodType };

export interface Walked {
  shape: Shape;
  meta: FieldMeta;
  optional: boolean;
  /** Least and most: signs of a text, entries of a list, or the number itself. */
  least?: number;
  most?: number;
  schema: z.ZodType;
}

const known = new WeakMap<z.ZodType, Walked>();

/** @throws Error where a schema has a shape that no form is known for */
export function walk(given: z.ZodType): Walked {
  const walked = known.get(given) ?? walkOnce(given);
  known.set(given, walked);
  return walked;
}

function walkOnce(given: z.ZodType): Walked {
  const { schema, meta } = unwrap(given);
  const def = schema.def as unknown as Definition;
  return { shape: shapeOf(def), meta, optional: given.safeParse(undefined).success, ...bounds(def), schema };
}

function shapeOf(def: Definition): Shape {
  switch (def.type) {
    case 'string':
      return { type: 'text' };
    case 'boolean':
      return { type: 'flag' };
    case 'number':
      return { type: 'format' in def && def.format === 'safeint' ? 'whole' : 'number' };
    case 'enum':
      return { type: 'choice', values: Object.values(def.entries!) };
    case 'array':
      return { type: 'list', of: def.element! };
    case 'object':
      return { type: 'group', fields: def.shape! };
    case 'record':
      return recordShape(def);
    default:
      throw new Error(`There is no form for a field of the type ${def.type}: say in src/cms/schema-walk.ts what it is`);
  }
}

/** Where the ids are known, each has a field of its own. */
function recordShape({ keyType, valueType }: Definition): Shape {
  const keys = keyType!.def as unknown as Definition;
  if (keys.type !== 'enum') return { type: 'byId', of: valueType! };
  const optional = (valueType as z.ZodType & { optional(): z.ZodType }).optional();
  return { type: 'group', fields: Object.fromEntries(Object.values(keys.entries!).map((key) => [key, optional])) };
}

function bounds({ checks = [] }: Definition): Pick<Walked, 'least' | 'most'> {
  const found: Pick<Walked, 'least' | 'most'> = {};
  for (const { _zod } of checks) {
    const { check, minimum, maximum, value } = _zod.def;
    if (check === 'min_length') found.least = minimum;
    if (check === 'max_length') found.most = maximum;
    if (check === 'greater_than') found.least = value;
    if (check === 'less_than') found.most = value;
  }
  return found;
}
