/** Every value of a record together with what the model says about its field: references, dates, web addresses. */
import type { z } from 'zod';
import type { FieldMeta } from '../model/fields.ts';
import { elementOf, shapeOf, unwrap } from './issues/fields.ts';

export interface FieldValue {
  path: readonly PropertyKey[];
  value: string;
  meta: FieldMeta;
}

type Walker = (value: unknown, path: readonly PropertyKey[], found: FieldValue[]) => void;

/**
 * Makes a function that lists the values (text only) of the fields asked for. The schema is gone through once, so that
 * ten thousand records cost little.
 */
export function fieldValues(schema: z.ZodType, wanted: (meta: FieldMeta) => boolean): (data: unknown) => FieldValue[] {
  const walker = walkerOf(schema, wanted);
  return (data) => {
    const found: FieldValue[] = [];
    walker?.(data, [], found);
    return found;
  };
}

function walkerOf(outer: z.ZodType, wanted: (meta: FieldMeta) => boolean): Walker | undefined {
  const { schema, meta } = unwrap(outer);
  const shape = shapeOf(schema);
  if (shape) return ofObject(shape, wanted);
  const element = elementOf(schema);
  if (element) return ofList(element, wanted);
  if (!wanted(meta)) return undefined;
  return (value, path, found) => {
    if (typeof value === 'string') found.push({ path, value, meta });
  };
}

function ofObject(shape: Record<string, z.ZodType>, wanted: (meta: FieldMeta) => boolean): Walker | undefined {
  const fields = Object.entries(shape).flatMap(([key, schema]) => {
    const walker = walkerOf(schema, wanted);
    return walker ? [[key, walker] as const] : [];
  });
  if (fields.length === 0) return undefined;
  return (value, path, found) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, walker] of fields) walker((value as Record<string, unknown>)[key], [...path, key], found);
  };
}

function ofList(element: z.ZodType, wanted: (meta: FieldMeta) => boolean): Walker | undefined {
  const walker = walkerOf(element, wanted);
  return (
    walker &&
    ((value, path, found) =>
      Array.isArray(value) && value.forEach((item, index) => walker(item, [...path, index], found)))
  );
}
