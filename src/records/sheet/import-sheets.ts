/** From the bytes of a spreadsheet to files: read, compared, checked with the whole content, and only then written. */
import { existsSync, readFileSync } from 'node:fs';
import { join, basename } from 'node:path';
import { inspect } from '../inspect.ts';
import type { Problem } from '../problem.ts';
import { writeSchemas } from '../write-schemas.ts';
import { writeAll, type BeforeEach, type FileText } from '../write/write-all.ts';
import { toDrafts } from './drafts.ts';
import { sortFaults, type SheetFault } from './fault.ts';
import { filesFor, pathOf } from './files.ts';
import { identify } from './identify.ts';
import { knownFrom, type Known } from './known.ts';
import type { SheetKind } from './layout.ts';
import { noMapping, type Mapping } from './mapping.ts';
import { faultOf, planned, type Change } from './plan.ts';
import { readCsv, type ReadSheets } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { Draft } from './rows.ts';
import { tryOut } from './try-out.ts';

export interface ImportPlan {
  changes: readonly Change[];
  /** With one of these, nothing is written. */
  faults: readonly SheetFault[];
  /** Faults that the changes bring about elsewhere in the content. */
  problems: readonly Problem[];
  /** What to think about; it stops nothing. */
  warnings: readonly Problem[];
  notes: readonly string[];
  files: readonly FileText[];
}

export interface ImportOptions {
  folder: string;
  today: string;
  format: 'csv' | 'xlsx';
  mapping?: Mapping;
  /** What the rows are, of a file whose sheet does not say so. */
  kind?: SheetKind;
  /** Told what is being done, for a bar of progress. */
  onStep?: (words: string) => void | Promise<void>;
}

/**
 * What an import would do. Writes nothing into the folder.
 * @throws UnreadableSheet
 */
export async function planImport(bytes: Uint8Array, options: ImportOptions): Promise<ImportPlan> {
  await options.onStep?.('Reading the spreadsheet');
  const read = options.format === 'csv' ? { ...readCsv(bytes), faults: [] } : await readXlsx(bytes);
  return planTables(read, options);
}

/** The same for sheets at hand. */
export async function planTables(
  read: ReadSheets & { faults: readonly SheetFault[] },
  { folder, today, mapping = noMapping, kind, onStep }: Omit<ImportOptions, 'format'>,
): Promise<ImportPlan> {
  await onStep?.('Reading the content');
  const before = await inspect(folder, today);
  const known = knownFrom(before.records);
  await onStep?.('Comparing');
  const found = identify(read.tables, kind ?? mapping.kind);
  const { drafts, faults: cellFaults } = toDrafts(found.sheets, known, mapping);
  const { changes, faults: recordFaults } = planned(drafts, known);
  const faulty = drafts.flatMap((draft) => unreadable(draft, known, basename(folder)));
  // What is wrong with a cell is told once, not again as a field without a value.
  const told = new Set(cellFaults.map(cellKey));
  const faults = [
    ...read.faults,
    ...found.faults,
    ...cellFaults,
    ...recordFaults.filter((fault) => !told.has(cellKey(fault))),
    ...faulty,
  ];
  const notes = [...read.notes, ...found.notes];
  const plan = { changes, notes, problems: [], warnings: [], files: [] };
  if (faults.length > 0) return { ...plan, faults: sortFaults(faults) };
  const files = filesFor(changes, (path) => readFileSync(join(folder, path), 'utf8'));
  if (files.length === 0) return { ...plan, faults };
  await onStep?.('Checking the whole content with the changes');
  const tried = await tryOut(folder, files, today, before);
  const byFile = new Map(changes.map((change) => [`${basename(folder)}/${pathOf(change)}`, change]));
  const own = tried.errors.flatMap((problem) => {
    const change = byFile.get(problem.file);
    return change ? [faultOf(change.draft, problem)] : [];
  });
  const problems = tried.errors.filter(({ file }) => !byFile.has(file));
  return { ...plan, faults: sortFaults(own), problems, warnings: tried.warnings, files };
}

export const isRefused = ({ faults, problems }: Pick<ImportPlan, 'faults' | 'problems'>): boolean =>
  faults.length + problems.length > 0;

/** Writes what was planned, all of it or nothing, and then the ids of new records into the schemas that editors complete with. */
export async function writePlan(folder: string, plan: ImportPlan, beforeEach?: BeforeEach): Promise<void> {
  if (isRefused(plan)) throw new Error('A plan with faults is not written');
  await writeAll(folder, plan.files, beforeEach);
  const hasNew = plan.changes.some(({ state }) => state === 'new');
  if (hasNew && existsSync(join(folder, '_schema'))) await writeSchemas(folder);
}

const cellKey = ({ sheet, row, column }: SheetFault): string => [sheet, row, column].join('\0');

/** A record whose file has faults cannot be compared, and must not be written over as if it were new. */
function unreadable(draft: Draft, { records, ids }: Known, top: string): SheetFault[] {
  const { kind, id, place, name } = draft;
  if (records[kind].has(id) || !ids[kind].has(id)) return [];
  return [
    {
      ...{ ...place, record: name, found: 'an entry whose file has a fault' },
      expected: 'a file without faults to compare with',
      mend: `mend ${top}/${pathOf({ draft })} first: npm run check says how`,
      help: 'many-entries-at-once',
    },
  ];
}
