/** The rows of all sheets as drafts of records: what each says, and where it says it. Knows no file system. */
import { z } from 'zod';
import { decodeCell, isBlank, type Cell, type WordsOf } from './cells.ts';
import { keyOf, put, renumbered } from './entries.ts';
import type { SheetFault, SheetPlace } from './fault.ts';
import { noOwner, ownerOf, startDrafts, startFromGroup } from './identity.ts';
import type { Identified } from './identify.ts';
import { withNew, type Known } from './known.ts';
import { bodyHeading, bodyPath, sheetKinds, type Column, type SheetKind } from './layout.ts';
import type { Mapping } from './mapping.ts';
import { filledIn, numbersOf, type Numbering } from './numbers.ts';
import { readSheet, type Draft, type Drafts, type Made, type Row, type Sheet } from './rows.ts';

/** @returns drafts in the order of the sheets; with faults they are not whole */
export function toDrafts(
  identified: readonly Identified[],
  known: Known,
  mapping: Mapping,
): { drafts: Draft[]; faults: SheetFault[] } {
  const faults: SheetFault[] = [];
  const sheets = identified.map((sheet) => readSheet(sheet, mapping, faults));
  const made = new Map<SheetKind, Map<string, Made>>(sheetKinds.map((kind) => [kind, new Map()]));
  for (const sheet of sheets.filter(({ group }) => !group)) startDrafts(sheet, known, made, faults);
  for (const sheet of sheets.filter(({ group }) => group)) startFromGroup(sheet, known, made);
  const all = [...made.values()].flatMap((drafts) => [...drafts.values()]);
  const added = Object.fromEntries(
    [...made].map(([kind, drafts]) => [kind, [...drafts.values()].map(({ draft }) => [draft.id, draft.name] as const)]),
  );
  const wordsOf = withNew(known.wordsOf, added);
  const byRow = new Map(all.map((one) => [rowKey(one.draft.place), one]));
  for (const sheet of sheets) {
    const numbering: Numbering = { faults, numbers: new Map(), taken: new Set() };
    for (const row of sheet.rows) fill(sheet, row, { ...numbering, made, wordsOf, known, byRow });
  }
  return { drafts: all.map(finish), faults };
}

interface Filling extends Numbering {
  made: Drafts;
  wordsOf: WordsOf;
  known: Known;
  /** The draft of each row of the main sheets. */
  byRow: ReadonlyMap<string, Made>;
}

const rowKey = ({ sheet, row }: SheetPlace): string => `${sheet}\0${row}`;

function fill(sheet: Sheet, row: Row, filling: Filling): void {
  const { made, wordsOf, faults, known } = filling;
  const { kind } = sheet.layout;
  const owner = sheet.group
    ? made.get(kind)!.get(ownerOf(sheet, row, known, made) ?? '')
    : filling.byRow.get(rowKey(row.place));
  if (!owner) {
    if (sheet.group) faults.push(noOwner(sheet, row, made, known));
    return;
  }
  const numbers = sheet.group ? numbersOf(sheet, row, owner.draft, filling) : [];
  if (!numbers) return;
  for (const { index, text, meant } of sheet.headings) {
    const cell = row.cells[index];
    if (!('path' in meant) || isBlank(cell)) continue;
    const place: SheetPlace = { ...row.place, column: index, heading: text };
    const path = sheet.group ? filledIn(meant.path, numbers) : meant.path;
    const column = meant.is === 'field' ? meant.column : bodyColumn;
    const decoded = decodeCell(column, cell!, wordsOf);
    if ('fault' in decoded) {
      // Its cell is known all the same, so that it is not told a second time as one that is missing.
      owner.entries.push({ path, value: undefined, place });
      faults.push({ ...place, ...decoded.fault, record: owner.draft.name, help: column.meta.help ?? 'fields' });
    } else if ('remove' in decoded) {
      if (!sheet.group) owner.removed.push({ path, place });
    } else if (meant.is === 'group')
      faults.push({ ...place, ...onlyNone(cell!), record: owner.draft.name, help: 'many-entries-at-once' });
    else if (!Array.isArray(decoded.value) || decoded.value.length > 0)
      owner.entries.push({ path, value: decoded.value, place });
  }
}

/** The description: any text, whose length is checked with the record. */
const bodyColumn: Column = {
  ...{ heading: bodyHeading, path: bodyPath, type: 'text', isList: false, title: 'Description', needed: false },
  ...{ options: [], meta: { help: 'markdown' }, schema: z.string() },
};

const onlyNone = (cell: Cell): Pick<SheetFault, 'found' | 'expected' | 'mend'> => ({
  found: `"${String(cell)}"`,
  expected: 'a blank cell, or (none) to take all of them away',
  mend: 'write each of them in the columns that are numbered, or in the sheet of its own',
});

function finish({ draft, entries, removed }: Made): Draft {
  const data: Record<string, unknown> = {};
  const places = new Map<string, SheetPlace>();
  for (const { path, value, place } of renumbered(entries)) {
    put(data, path, value);
    for (let length = path.length; length > 0; length -= 1) {
      const key = keyOf(path.slice(0, length));
      if (!places.has(key)) places.set(key, place);
    }
  }
  return { ...draft, removed, data, places };
}
