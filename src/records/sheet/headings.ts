/** The headings of a sheet: which column of ours each one is, or the nearest that it may have meant. Knows no file system. */
import { nearest } from '../nearest.ts';
import { shorten } from '../problem.ts';
import type { Path } from '../types.ts';
import { isBlank, type Cell } from './cells.ts';
import type { SheetFault } from './fault.ts';
import { bodyHeading, bodyPath, idHeading, numberHeading, type Column, type Group, type Layout } from './layout.ts';
import type { Mapping } from './mapping.ts';

/** What stands in a column of a sheet. Paths are from the record. */
export type Meant =
  | { is: 'id' }
  | { is: 'number'; of: Group }
  | { is: 'body'; path: Path }
  /** A whole group, which can only be taken away. */
  | { is: 'group'; path: Path }
  | { is: 'field'; path: Path; column: Column };

export interface Heading {
  /** From 0. */
  index: number;
  text: string;
  meant: Meant;
}

/** "Contact > Phone", "contact.phone" and "Contact phone" are the same words. */
export const plainHeading = (text: string): string =>
  text
    .replace(/[.>_*:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** A sheet of ours: the main one of its kind, or one of its groups. */
export interface SheetOf {
  layout: Layout;
  group?: Group;
}

/** Every heading of the first row that is not empty. */
export function readHeadings(
  cells: readonly (readonly Cell[])[],
  { layout, group }: SheetOf,
  sheet: string,
  mapping: Mapping,
): { headings: Heading[]; row: number; faults: SheetFault[] } {
  const row = Math.max(
    0,
    cells.findIndex((line) => line.some((cell) => !isBlank(cell))),
  );
  const known = group ? groupHeadings(group) : mainHeadings(layout);
  const faults: SheetFault[] = [];
  const headings: Heading[] = [];
  const width = Math.max(0, ...cells.map((line) => line.length));
  for (let index = 0; index < width; index += 1) {
    const cell = cells[row]?.[index];
    const at = { sheet, row: row + 1, column: index, help: 'many-entries-at-once' };
    if (isBlank(cell)) {
      const filled = cells.findIndex((line, place) => place > row && !isBlank(line[index]));
      if (filled >= 0) faults.push({ ...at, ...noHeading(filled + 1) });
      continue;
    }
    const text = String(cell).trim();
    const mapped = mapping.columns.get(plainHeading(text));
    if (mapped === null) continue;
    const meant = known.get(plainHeading(mapped ?? text)) ?? numbered(plainHeading(mapped ?? text), layout, group);
    const before = meant && headings.find((other) => sameMeaning(other.meant, meant));
    if (!meant) faults.push({ ...at, ...unknown(mapped ?? text, known, layout, group) });
    else if (before)
      faults.push({
        ...at,
        found: `"${shorten(text)}" a second time`,
        expected: 'each column only once',
        mend: 'take one of the two away',
      });
    else headings.push({ index, text, meant });
  }
  return { headings, row, faults };
}

const sameMeaning = (a: Meant, b: Meant): boolean =>
  a.is === b.is &&
  ('path' in a && 'path' in b ? a.path.join('\0') === b.path.join('\0') : !('of' in a && 'of' in b) || a.of === b.of);

function noHeading(row: number): Pick<SheetFault, 'found' | 'expected' | 'mend'> {
  return {
    found: `no heading, and something below it in row ${row}`,
    expected: 'a heading over every column that has something in it',
    mend: 'if the heading is merged with the one beside it, unmerge them and give each column its own',
  };
}

function unknown(
  text: string,
  known: ReadonlyMap<string, Meant>,
  layout: Layout,
  group: Group | undefined,
): Pick<SheetFault, 'found' | 'expected' | 'mend'> {
  const names = group ? group.columns : layout.columns;
  const word = nearest(plainHeading(text), known.keys());
  const heading =
    word &&
    (names.find(({ heading: own, title }) => [own, title].some((each) => plainHeading(each) === word))?.heading ??
      word);
  return {
    found: `the heading "${shorten(text)}"`,
    expected: `a heading of the template for ${group?.sheet ?? layout.kind}`,
    mend: `${heading ? `did you mean ${heading}? ` : ''}Rename it, or name it in a mapping file (null leaves it out)`,
  };
}

function mainHeadings(layout: Layout): Map<string, Meant> {
  const known = columnNames(layout.columns, []);
  known.set(idHeading, { is: 'id' });
  if (layout.hasBody) known.set(bodyHeading, { is: 'body', path: bodyPath });
  for (const group of layout.groups.filter(({ within }) => !within))
    known.set(plainHeading(group.path.map(String).join('.')), { is: 'group', path: group.path });
  return known;
}

function groupHeadings(group: Group): Map<string, Meant> {
  // The places of the entries are filled in row by row.
  const known = columnNames(group.columns, [...group.path, 0]);
  known.set(idHeading, { is: 'id' });
  known.set(numberHeading, { is: 'number', of: group });
  if (group.within)
    known.set(plainHeading(`${groupName(group.within)} ${numberHeading}`), { is: 'number', of: group.within });
  return known;
}

/** `sessions`; a part of the headings. */
export const groupName = (group: Group): string =>
  group.path.slice(group.within ? group.within.path.length + 1 : 0).join('.');

/** By heading, and by title where only one column has it. */
function columnNames(columns: readonly Column[], before: Path): Map<string, Meant> {
  const known = new Map<string, Meant>();
  const twice = new Set<string>();
  for (const column of columns) {
    const title = plainHeading(column.title);
    if (known.has(title)) twice.add(title);
    known.set(title, { is: 'field', path: [...before, ...column.path], column });
  }
  for (const title of twice) known.delete(title);
  for (const column of columns)
    known.set(plainHeading(column.heading), { is: 'field', path: [...before, ...column.path], column });
  return known;
}

/** In one sheet alone: `access 1 route`, `sessions 1 opening 2 days`. */
function numbered(text: string, layout: Layout, inGroup: Group | undefined): Meant | undefined {
  if (inGroup) return undefined;
  return layout.groups.map((group) => inNumbered(text, group)).find((meant) => meant !== undefined);
}

function inNumbered(text: string, group: Group): Meant | undefined {
  const chain = group.within ? [group.within, group] : [group];
  let rest = text;
  let path: Path = [];
  for (const link of chain) {
    const name = plainHeading(groupName(link));
    const [whole, number] = new RegExp(`^${name} ([1-9]\\d?) `).exec(rest) ?? [];
    if (!whole) return undefined;
    path = [...path, ...groupName(link).split('.'), Number(number) - 1];
    rest = rest.slice(whole.length);
  }
  const found = columnNames(group.columns, path).get(rest);
  return found;
}
