/** Which sheets and columns a kind of record has: read off its schema, never listed by hand. Knows no file system. */
import type { z } from 'zod';
import type { FieldMeta } from '../../model/fields.ts';
import { folderKinds } from '../../model/kinds.ts';
import { asTitle, elementOf, shapeOf, unwrap } from '../issues/fields.ts';
import type { Path } from '../types.ts';

/** What can be kept in a spreadsheet. */
export const sheetKinds = ['services', 'organisations', 'places'] as const;
export type SheetKind = (typeof sheetKinds)[number];

export type CellType = 'text' | 'number' | 'boolean' | 'choice';

/** A column: a field, or a list of words that stand in one cell. */
export interface Column {
  /** As in the record's file, with dots: `contact.phone`. Inside a repeating group it begins below the group. */
  heading: string;
  /** From the record, or from the entry of its group. */
  path: Path;
  type: CellType;
  /** Several values in one cell. */
  isList: boolean;
  /** The schema of one value. */
  schema: z.ZodType;
  /** "Contact > Phone". */
  title: string;
  meta: FieldMeta;
  /** Must be filled wherever its record, group or entry is there. */
  needed: boolean;
  /** The words to choose from, of a choice. */
  options: readonly string[];
}

/** A repeating group, with a sheet of its own: ways in, sessions, sources, and the times of a session. */
export interface Group {
  /** The sheet's name: `services sessions opening`. */
  sheet: string;
  /** From the record; groups within groups have 0 where an entry's place would be: `['sessions', 0, 'opening']`. */
  path: Path;
  title: string;
  /** The group that it lies in. */
  within: Group | undefined;
  columns: readonly Column[];
}

export interface Layout {
  kind: SheetKind;
  columns: readonly Column[];
  groups: readonly Group[];
  /** Has a description in Markdown below its fields. */
  hasBody: boolean;
}

/** Where the description stands among the fields of a sheet: no field of a record can be called so. */
export const bodyPath: Path = ['#body'];
export const bodyHeading = 'description';
export const idHeading = 'id';
export const numberHeading = 'number';

const layouts = new Map<SheetKind, Layout>();

/** The layout of a kind, made once. */
export function layoutOf(kind: SheetKind): Layout {
  const known = layouts.get(kind);
  if (known) return known;
  const { schema, extension } = folderKinds[kind];
  const groups: Group[] = [];
  const columns = columnsOf(schema, { path: [], titles: [], needed: true }, { kind, within: undefined, groups });
  const layout: Layout = { kind, columns, groups, hasBody: extension === '.md' };
  layouts.set(kind, layout);
  return layout;
}

interface Above {
  path: Path;
  titles: readonly string[];
  needed: boolean;
}

interface Surroundings {
  kind: SheetKind;
  within: Group | undefined;
  groups: Group[];
}

function columnsOf(outer: z.ZodType, above: Above, around: Surroundings): Column[] {
  const { schema, meta } = unwrap(outer);
  const key = above.path.at(-1);
  const titles = key === undefined ? above.titles : [...above.titles, meta.title ?? asTitle(String(key))];
  const needed = above.needed && !outer.safeParse(undefined).success;
  const here: Above = { path: above.path, titles, needed };
  const shape = shapeOf(schema);
  if (shape) {
    return Object.entries(shape).flatMap(([name, field]) =>
      columnsOf(field, { ...here, path: [...here.path, name] }, around),
    );
  }
  const element = elementOf(schema);
  if (!element) return [column(here, { schema, meta }, false)];
  const inner = unwrap(element);
  if (!shapeOf(inner.schema)) return [column(here, { schema: inner.schema, meta: { ...inner.meta, ...meta } }, true)];
  addGroup(inner.schema, here, around);
  return [];
}

/** An entry of a group begins anew: its columns are called by what stands below the group. */
function addGroup(schema: z.ZodType, { path, titles }: Above, { kind, within, groups }: Surroundings): void {
  const group: Group = {
    sheet: [within?.sheet ?? kind, ...path.map(String)].join(' '),
    path: within ? [...within.path, 0, ...path] : path,
    title: [...(within ? [within.title] : []), ...titles].join(' > '),
    within,
    columns: [],
  };
  groups.push(group);
  group.columns = columnsOf(schema, { path: [], titles: [], needed: true }, { kind, within: group, groups });
}

function column(
  { path, titles, needed }: Above,
  { schema, meta }: { schema: z.ZodType; meta: FieldMeta },
  isList: boolean,
): Column {
  const { type, entries } = schema.def as { type: string; entries?: Record<string, string> };
  return {
    ...{ heading: path.map(String).join('.'), path, isList, schema, meta, needed },
    title: titles.join(' > '),
    type: type === 'number' || type === 'boolean' ? type : entries ? 'choice' : 'text',
    options: entries ? Object.values(entries) : [],
  };
}
