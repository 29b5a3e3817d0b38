/** A mapping file: which of our columns the headings of somebody else's sheet are, and what every row has in common. */
import { parse } from 'yaml';
import { nearest } from '../nearest.ts';
import { isBlank, type Cell } from './cells.ts';
import { plainHeading } from './headings.ts';
import { layoutOf, sheetKinds, type SheetKind } from './layout.ts';

export interface Mapping {
  /** By the other heading in plain letters; null leaves the column out. */
  columns: ReadonlyMap<string, string | null>;
  /** Our heading and its value, for rows that have none. */
  always: ReadonlyMap<string, string | number | boolean>;
  kind?: SheetKind;
}

export const noMapping: Mapping = { columns: new Map(), always: new Map() };

/** A mapping that cannot be used, in one sentence. */
export class MappingError extends Error {}

const parts = ['kind', 'columns', 'always'];

/** @throws MappingError */
export function readMapping(text: string): Mapping {
  let value: unknown;
  try {
    // An unknown tag is no news for people: without this Node would print it with a stack.
    value = parse(text, { logLevel: 'error' });
  } catch (error) {
    throw new MappingError(`The mapping file cannot be read as YAML: ${(error as Error).message.split('\n')[0]}`);
  }
  if (!isGroup(value))
    throw new MappingError('The mapping file has no columns. Write "columns:", and below it a line for each heading');
  for (const part of Object.keys(value)) {
    if (parts.includes(part)) continue;
    const meant = nearest(part, parts);
    throw new MappingError(
      `The mapping file has "${part}": it may have ${parts.join(', ')}${meant ? `. Did you mean ${meant}?` : ''}`,
    );
  }
  const kind = sheetKinds.find((name) => name === value.kind);
  if (value.kind !== undefined && !kind)
    throw new MappingError(
      `The mapping file says kind: ${JSON.stringify(value.kind)}. Choose from ${sheetKinds.join(', ')}`,
    );
  const { columns = {}, always = {} } = value;
  if (!isGroup(columns))
    throw new MappingError(
      'In the mapping file "columns" is a group: one line a heading, such as "Tel: contact.phone"',
    );
  if (!isGroup(always))
    throw new MappingError('In the mapping file "always" is a group: one line a column, such as "status: active"');
  const targets = Object.entries(columns).map(([heading, ours]) => {
    if (ours !== null && typeof ours !== 'string')
      throw new MappingError(
        `In the mapping file the heading "${heading}" needs one of our columns after it, or null to leave it out`,
      );
    if (ours !== null && kind) requireKnown(ours, kind);
    return [plainHeading(heading), ours] as const;
  });
  const fixed = Object.entries(always).map(([heading, given]) => {
    if (typeof given !== 'string' && typeof given !== 'number' && typeof given !== 'boolean')
      throw new MappingError(`In the mapping file "always" has no value for "${heading}"`);
    return [heading, given] as const;
  });
  return { columns: new Map(targets), always: new Map(fixed), ...(kind ? { kind } : {}) };
}

/** A column that is not numbered is told at once with the nearest; numbered ones are told by the sheet itself. */
function requireKnown(heading: string, kind: SheetKind): void {
  if (/\s\d+\s/.test(heading)) return;
  const { columns, hasBody } = layoutOf(kind);
  const known = ['id', ...(hasBody ? ['description'] : []), ...columns.map((column) => column.heading)];
  if (known.some((name) => plainHeading(name) === plainHeading(heading))) return;
  if (columns.some(({ title }) => plainHeading(title) === plainHeading(heading))) return;
  const meant = nearest(heading, known);
  throw new MappingError(
    `The mapping file names the column "${heading}", which ${kind} do not have${meant ? `: did you mean ${meant}?` : ''}`,
  );
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rows of a sheet as they would be if it had a column for each value that all rows have in common. */
export function withAlways(
  cells: readonly (readonly Cell[])[],
  { columns, always }: Mapping,
): readonly (readonly Cell[])[] {
  const top = cells.findIndex((line) => line.some((cell) => !isBlank(cell)));
  if (always.size === 0 || top < 0) return cells;
  const width = Math.max(...cells.map((line) => line.length));
  const headings = (cells[top] ?? []).map((cell) => {
    const plain = isBlank(cell) ? '' : plainHeading(String(cell));
    return plainHeading(columns.get(plain) ?? plain);
  });
  const places = [...always].map(([heading, value], index) => {
    const place = headings.indexOf(plainHeading(heading));
    return { heading, value, place: place < 0 ? width + index : place };
  });
  return cells.map((line, index) => {
    if (index < top || line.every(isBlank)) return line;
    const made: Cell[] = [...line];
    for (const { heading, value, place } of places) {
      while (made.length <= place) made.push(null);
      if (index === top) made[place] = isBlank(made[place]) ? heading : made[place]!;
      else if (isBlank(made[place])) made[place] = value;
    }
    return made;
  });
}
