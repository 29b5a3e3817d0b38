/** Records as sheets: one row a record, and one row an entry of each repeating group. Knows no file system. */
import type { Path } from '../types.ts';
import { encodeCell, type Cell } from './cells.ts';
import { valueAt } from './entries.ts';
import { groupName } from './headings.ts';
import { bodyHeading, idHeading, numberHeading, type Group, type Layout } from './layout.ts';

/** A sheet: the headings and the rows below them. */
export interface Table {
  /** Empty for a file with one sheet that has no name, such as CSV. */
  sheet: string;
  cells: readonly (readonly Cell[])[];
}

export interface SheetRecord {
  id: string;
  data: object;
  body?: string | undefined;
}

/** The main sheet of a kind and those of its groups. Every column is there, filled or not. */
export function toTables(layout: Layout, records: readonly SheetRecord[]): Table[] {
  const main: Table = {
    sheet: layout.kind,
    cells: [
      mainHeadings(layout),
      ...records.map(({ id, data, body }) => [
        id,
        ...layout.columns.map((column) => encodeCell(column, valueAt(data, column.path))),
        ...(layout.hasBody ? [encodeCell({ isList: false }, body || undefined)] : []),
      ]),
    ],
  };
  return [main, ...layout.groups.map((group) => groupTable(group, records))];
}

export const mainHeadings = ({ columns, hasBody }: Layout): string[] => [
  idHeading,
  ...columns.map(({ heading }) => heading),
  ...(hasBody ? [bodyHeading] : []),
];

export const groupHeadings = (group: Group): string[] => [
  idHeading,
  ...(group.within ? [`${groupName(group.within)} ${numberHeading}`] : []),
  numberHeading,
  ...group.columns.map(({ heading }) => heading),
];

function groupTable(group: Group, records: readonly SheetRecord[]): Table {
  const rows = records.flatMap(({ id, data }) =>
    entriesOf(data, group).map(({ numbers, entry }) => [
      id,
      ...numbers,
      ...group.columns.map((column) => encodeCell(column, valueAt(entry, column.path))),
    ]),
  );
  return { sheet: group.sheet, cells: [groupHeadings(group), ...rows] };
}

/** The entries of a group in one record, each with its number and, within another group, that one's number before it. */
function entriesOf(data: object, group: Group): { numbers: number[]; entry: unknown }[] {
  const listAt = (from: unknown, path: Path): unknown[] => (valueAt(from, path) as unknown[] | undefined) ?? [];
  const { within } = group;
  if (!within) return listAt(data, group.path).map((entry, index) => ({ numbers: [index + 1], entry }));
  const below = group.path.slice(within.path.length + 1);
  return listAt(data, within.path).flatMap((outer, place) =>
    listAt(outer, below).map((entry, index) => ({ numbers: [place + 1, index + 1], entry })),
  );
}
