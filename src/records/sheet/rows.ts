/** The rows of a sheet with its headings, and what a draft of a record is. Knows no file system. */
import type { Path } from '../types.ts';
import { isBlank, type Cell } from './cells.ts';
import { keyOf, type Entry } from './entries.ts';
import type { SheetFault, SheetPlace } from './fault.ts';
import { readHeadings, type Heading } from './headings.ts';
import type { Identified } from './identify.ts';
import type { SheetKind } from './layout.ts';
import { withAlways, type Mapping } from './mapping.ts';

export interface Draft {
  kind: SheetKind;
  id: string;
  /** Where the id comes from: the sheet, a record of the same name, or the name of a new one. */
  idFrom: 'sheet' | 'name' | 'made';
  name: string;
  place: SheetPlace;
  /** Only what the sheets say. */
  data: Record<string, unknown>;
  removed: readonly { path: Path; place: SheetPlace }[];
  /** By the key of a path. */
  places: ReadonlyMap<string, SheetPlace>;
  /** Of each column that the sheets have, filled or not: its path, with `*` where a sheet has room for every entry. */
  columns: ReadonlySet<string>;
  /** The heading of each main column, by the key of its path. */
  headings: ReadonlyMap<string, SheetPlace>;
}

export interface Row {
  place: SheetPlace;
  cells: readonly Cell[];
}

export interface Sheet extends Identified {
  headings: Heading[];
  headingRow: number;
  rows: Row[];
}

/** A draft while it is made. */
export interface Made {
  draft: Omit<Draft, 'data' | 'places'>;
  entries: Entry[];
  removed: { path: Path; place: SheetPlace }[];
}

/** The drafts of each kind by id, in the order of the sheets. */
export type Drafts = ReadonlyMap<SheetKind, Map<string, Made>>;

export function readSheet(identified: Identified, mapping: Mapping, faults: SheetFault[]): Sheet {
  const { sheet, cells: own } = identified.table;
  const cells = identified.group ? own : withAlways(own, mapping);
  const { headings, row, faults: more } = readHeadings(cells, identified, sheet, mapping);
  faults.push(...more);
  const rows = cells.flatMap((line, index) =>
    index <= row || line.every(isBlank) ? [] : [{ place: { sheet, row: index + 1 }, cells: line }],
  );
  return { ...identified, headings, headingRow: row, rows };
}

export const cellOf = ({ headings }: Sheet, { cells }: Row, is: (heading: Heading) => boolean): Cell => {
  const heading = headings.find(is);
  return (heading && cells[heading.index]) ?? null;
};
export const isIdHeading = ({ meant }: Heading): boolean => meant.is === 'id';
export const isNameHeading = ({ meant }: Heading): boolean => meant.is === 'field' && keyOf(meant.path) === 'name';

export const textOf = (cell: Cell): string => (isBlank(cell) ? '' : String(cell).trim());
