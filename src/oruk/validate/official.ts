/**
 * What the official JSON Schemas ask of a feed, made from the one source of ours (../objects.ts) by loosening it: other fields
 * may stand beside, what HSDS or this project added is not looked at, texts and lists may be empty, days and times are any text.
 */
import { z } from 'zod';
import {
  apiDetailsSchema,
  endpoints,
  organizationSchema,
  pageOf,
  serviceAreaSchema,
  type Endpoint,
} from '../objects.ts';

/** Addresses that the official schemas leave unchecked, though ours are. */
const unchecked = new Map<z.ZodType, readonly string[]>([
  [organizationSchema, ['logo']],
  [serviceAreaSchema, ['uri']],
]);

/** As .NET and ajv have it: with a scheme, and without spaces and brackets. */
const uri = z
  .string()
  .refine((value) => URL.canParse(value) && !/[\s<>"{}|\\^`]/.test(value), { params: { format: 'uri' } });

const email = z.email({ pattern: /^[\w.!#$%&'*+/=?^`{|}~-]+@([a-z\d-]+\.)+[a-z\d-]+$/i });

function loosened(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return loosened(schema.unwrap() as z.ZodType).optional();
  if (schema instanceof z.ZodArray) return z.array(loosened(schema.element as z.ZodType));
  if (schema instanceof z.ZodObject) return loosenedObject(schema);
  if (schema instanceof z.ZodURL) return uri;
  if (schema instanceof z.ZodEmail) return email;
  if (schema instanceof z.ZodGUID || schema instanceof z.ZodISODateTime) return schema;
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat || schema instanceof z.ZodLiteral)
    return z.string();
  if (schema instanceof z.ZodNumber) return z.number();
  return schema;
}

function loosenedObject(
  schema: z.ZodObject,
  leaveOut: (field: z.ZodType) => boolean = () => false,
  inside: (field: z.ZodType) => z.ZodType = loosened,
): z.ZodType {
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(
    ([name, field]): [string, z.ZodType][] => {
      if (field.meta()?.from !== undefined || leaveOut(field)) return [];
      if (unchecked.get(schema)?.includes(name)) return [[name, z.string().optional()]];
      return [[name, inside(field)]];
    },
  );
  return z.looseObject(Object.fromEntries(fields));
}

const isList = (field: z.ZodType): boolean =>
  field instanceof z.ZodArray || (field instanceof z.ZodOptional && field.unwrap() instanceof z.ZodArray);

/** A list is asked for no keys of its page, and its items are looked at without their own lists. */
function list(item: z.ZodObject): z.ZodType {
  const contents = z.array(shallow(item)).optional();
  // The official list of organisations says nothing of the page.
  if (item === organizationSchema) return z.looseObject({ contents });
  const { contents: _contents, ...keys } = pageOf(z.unknown()).shape;
  const page = Object.entries(keys).map(([name, key]): [string, z.ZodType] => [
    name,
    key instanceof z.ZodNumber ? z.int().optional() : z.boolean().optional(),
  ]);
  return z.looseObject({ ...Object.fromEntries(page), contents });
}

/** Without child lists, one level of nesting included: the organisation of a service. */
const shallow = (item: z.ZodObject): z.ZodType =>
  loosenedObject(item, isList, (field) => {
    const inner = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field;
    return inner instanceof z.ZodObject ? loosenedObject(inner, isList).optional() : loosened(field);
  });

/** The bodies that are checked: the root, a list or one item of each kind. */
export type BodyKind = 'root' | `${Endpoint}` | `${Endpoint}/{id}`;

const names = Object.keys(endpoints) as Endpoint[];

export const officialSchemas = Object.fromEntries([
  ['root', loosened(apiDetailsSchema.pick({ version: true, profile: true, openapi_url: true }))],
  ...names.flatMap((name) => [
    [name, list(endpoints[name])],
    [`${name}/{id}`, loosened(endpoints[name])],
  ]),
]) as Record<BodyKind, z.ZodType>;
