/** What the model knows about the field at a path: its title, its sentence, its heading in the guide for editors. */
import type { z } from 'zod';
import type { FieldMeta } from '../../model/fields.ts';
import type { Path } from '../types.ts';
import { shorten } from '../problem.ts';

/** The parts of a schema's definition that lead further in. */
interface Definition {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
}

export interface FieldFacts {
  /** "Contact > Phone"; empty for the record itself. */
  words: string;
  meta: FieldMeta;
  /** The nearest heading for help; "fields" when no part of the path names one. */
  help: string;
  schema: z.ZodType | undefined;
}

const definition = (schema: z.ZodType) => schema.def as unknown as Definition;

/** The schema below optional() and the like, and the meta data met on the way (the outermost wins). */
export function unwrap(schema: z.ZodType): { schema: z.ZodType; meta: FieldMeta } {
  let meta = (schema.meta() ?? {}) as FieldMeta;
  let inner = schema;
  for (let next = within(inner); next; next = within(inner)) {
    inner = next;
    meta = { ...(inner.meta() as FieldMeta | undefined), ...meta };
  }
  return { schema: inner, meta };
}

const within = (schema: z.ZodType) => definition(schema).innerType ?? definition(schema).in;

/** The fields of an object, the element of a list. */
export const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> | undefined => definition(schema).shape;
export const elementOf = (schema: z.ZodType): z.ZodType | undefined => definition(schema).element;

/** Everything about the field at a path, as far as the schema knows the path. */
export function fieldAt(root: z.ZodType, path: Path): FieldFacts {
  const words: string[] = [];
  let help = 'fields';
  let current: { schema: z.ZodType; meta: FieldMeta } | undefined = unwrap(root);
  for (const step of path) {
    const next: z.ZodType | undefined =
      current && (typeof step === 'number' ? elementOf(current.schema) : shapeOf(current.schema)?.[String(step)]);
    current = next && unwrap(next);
    help = current?.meta.help ?? help;
    if (typeof step === 'number') words.push(`${words.pop() ?? 'Entry'} ${step + 1}`);
    // A key that no schema knows may hold anything.
    else words.push(current?.meta.title ?? shorten(asTitle(String(step))));
  }
  return { words: words.join(' > '), meta: current?.meta ?? {}, help, schema: current?.schema };
}

/** maximumAge: "Maximum age". */
export const asTitle = (key: string): string => {
  const spaced = key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};
