/** What an import would change: each draft beside the record that is there, field by field. Knows no file system. */
import { isDeepStrictEqual } from 'node:util';
import { folderKinds } from '../../model/kinds.ts';
import { toProblems } from '../issues/to-problems.ts';
import { wordsFor } from '../issues/words.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../types.ts';
import { toDrafts } from './drafts.ts';
import { keyOf, leaves, put, take, valueAt } from './entries.ts';
import type { SheetFault, SheetPlace } from './fault.ts';
import type { Known } from './known.ts';
import { bodyHeading, bodyPath, layoutOf, sheetKinds, type Layout } from './layout.ts';
import { noMapping } from './mapping.ts';
import type { Draft } from './rows.ts';
import { toTables, type SheetRecord } from './tables.ts';

export interface FieldDifference {
  /** As a heading: `access 1 route`. */
  heading: string;
  before: unknown;
  after: unknown;
}

export interface Change {
  draft: Draft;
  state: 'new' | 'changed' | 'same';
  data: Record<string, unknown>;
  body: string | undefined;
  before: SheetRecord | undefined;
  differences: readonly FieldDifference[];
}

/** A change for each draft, in their order, and what stands against them as far as one record alone can tell. */
export function planned(drafts: readonly Draft[], known: Known): { changes: Change[]; faults: SheetFault[] } {
  const said = asSheetsSay(drafts, known);
  const faults: SheetFault[] = [];
  const changes = drafts.map((draft) => {
    const before = known.records[draft.kind].get(draft.id);
    const change = changeOf(draft, before, said.get(`${draft.kind}/${draft.id}`), faults);
    if (change.state !== 'same') faults.push(...schemaFaults(change));
    return change;
  });
  return { changes, faults };
}

/**
 * The records that are there as an export and an import would give them: where a draft says the same, the record stays
 * as it is, to the letter.
 */
function asSheetsSay(drafts: readonly Draft[], known: Known): Map<string, Record<string, unknown>> {
  const said = new Map<string, Record<string, unknown>>();
  for (const kind of sheetKinds) {
    const layout = layoutOf(kind);
    const records = drafts.flatMap((draft) => (draft.kind === kind ? (known.records[kind].get(draft.id) ?? []) : []));
    for (const { id, data } of fromTables(layout, records, known)) said.set(`${kind}/${id}`, data);
  }
  return said;
}

const fromTables = (layout: Layout, records: readonly SheetRecord[], known: Known): Draft[] => {
  const [main, ...groups] = toTables(layout, records);
  const sheets = [
    { layout, table: main! },
    ...groups.map((table, index) => ({ layout, group: layout.groups[index]!, table })),
  ];
  return toDrafts(sheets, known, noMapping).drafts;
};

function changeOf(
  draft: Draft,
  before: SheetRecord | undefined,
  said: Record<string, unknown> | undefined,
  faults: SheetFault[],
): Change {
  const { columns, groups, hasBody } = layoutOf(draft.kind);
  const old: Record<PropertyKey, unknown> = { ...before?.data };
  if (hasBody && before?.body) old[String(bodyPath[0])] = before.body;
  const next = structuredClone(old);
  const top = groups.filter(({ within }) => !within);
  for (const { path } of [...columns, ...top, { path: bodyPath }]) {
    const value = valueAt(draft.data, path);
    if (value === undefined || isDeepStrictEqual(value, valueAt(said, path))) continue;
    if (top.some((group) => group.path === path)) faults.push(...lost(draft, valueAt(old, path), path));
    put(next, path, value);
  }
  for (const { path } of draft.removed) take(next, path);
  const differences = before && isDeepStrictEqual(old, next) ? [] : differencesOf(old, next);
  const body = next[String(bodyPath[0])] as string | undefined;
  delete next[String(bodyPath[0])];
  const state = !before ? 'new' : differences.length > 0 ? 'changed' : 'same';
  return { draft, state, data: next, body, before, differences };
}

/** A group is written whole, so a sheet without a column that its entries fill would lose what stands there. */
function lost(draft: Draft, entries: unknown, path: Path): SheetFault[] {
  const has = (leaf: Path): boolean =>
    draft.columns.has(keyOf(leaf)) ||
    draft.columns.has(keyOf(leaf.map((step) => (typeof step === 'number' ? '*' : step))));
  const missing = leaves(entries, path).find((leaf) => !has(leaf.path));
  if (!missing) return [];
  return [
    {
      ...(draft.places.get(keyOf(path)) ?? draft.place),
      record: draft.name,
      found: `no column "${headingOf(missing.path)}"`,
      expected: `every column that this entry fills in "${headingOf(path)}": it is written whole, and "${wordsOf(missing.value)}" would be lost`,
      mend: 'add the column: npm run export:xlsx writes a file that has them all',
      help: 'many-entries-at-once',
    },
  ];
}

/** Field by field, a list of words as one. */
export function differencesOf(before: object, after: object): FieldDifference[] {
  const old = new Map(leaves(before).map(({ path, value }) => [headingOf(path), value]));
  const fresh = new Map(leaves(after).map(({ path, value }) => [headingOf(path), value]));
  return [...new Set([...fresh.keys(), ...old.keys()])]
    .map((heading) => ({ heading, before: old.get(heading), after: fresh.get(heading) }))
    .filter((difference) => !isDeepStrictEqual(difference.before, difference.after));
}

/** `access 1 route`: as the heading of a sheet has it. */
export function headingOf(path: Path): string {
  if (path[0] === bodyPath[0]) return bodyHeading;
  return path.reduce<string>((words, step) => {
    if (typeof step === 'number') return `${words} ${step + 1}`;
    return words === '' ? String(step) : `${words}${/ \d+$/.test(words) ? ' ' : '.'}${String(step)}`;
  }, '');
}

/** A value on one line, for people. */
export function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(' | ');
  return typeof value === 'string' ? value : value === undefined ? 'nothing' : JSON.stringify(value);
}

function schemaFaults({ draft, data }: Change): SheetFault[] {
  const { schema, called } = folderKinds[draft.kind];
  const value = withNeededGroups(data, draft.kind);
  const checked = schema.safeParse(value, { error: wordsFor });
  if (checked.success) return [];
  const nowhere = () => ({ line: 0, column: 0 });
  const source = { value, positionOf: nowhere, keyPositionOf: nowhere, sourceOf: () => undefined };
  return toProblems(checked.error.issues, { ...source, file: draft.kind, schema, called }).map((problem) =>
    faultOf(draft, problem),
  );
}

/** A group that must be there is told by the columns that it lacks, and not as a whole: a sheet has no cell for it. */
function withNeededGroups(data: object, kind: Draft['kind']): object {
  const whole = structuredClone(data) as Record<PropertyKey, unknown>;
  for (const { path, needed } of layoutOf(kind).columns) {
    if (!needed || path.length < 2 || valueAt(whole, path.slice(0, -1)) !== undefined) continue;
    put(whole, path.slice(0, -1), {});
  }
  return whole;
}

/** A problem of a record, at the cell that it comes from. */
export function faultOf(draft: Draft, { path, field, found, expected, mend, rule, help }: Problem): SheetFault {
  const place = placeOf(draft, path);
  const isMissing = rule === 'missing-field';
  const group = layoutOf(draft.kind).groups.find((one) => keyOf(one.path) === keyOf(path));
  const heading = isMissing && group ? `${headingOf(path)} 1 ${group.columns[0]!.heading}` : headingOf(path);
  const words = isMissing
    ? `fill the column "${heading}"${group ? `, or the sheet "${group.sheet}"` : ''}`
    : forCell(mend);
  return {
    ...place,
    ...(place.heading === undefined && heading !== '' ? { heading } : {}),
    record: draft.name,
    found: found ?? field,
    expected: isMissing ? neededWords(draft.kind, path, expected) : expected,
    ...(words === undefined ? {} : { mend: words }),
    help,
  };
}

/** What a cell that is empty should hold. */
function neededWords(kind: Draft['kind'], path: Path, expected: string): string {
  const { columns, groups } = layoutOf(kind);
  const asTemplate = keyOf(path.map((step) => (typeof step === 'number' ? 0 : step)));
  const column =
    columns.find((one) => keyOf(one.path) === asTemplate) ??
    groups.flatMap((group) => group.columns.filter((one) => keyOf([...group.path, 0, ...one.path]) === asTemplate))[0];
  const group = groups.find((one) => keyOf(one.path) === keyOf(path));
  if (group) return `at least one entry: ${group.title}`;
  if (!column) return expected.replace(/^\w+: /, '');
  const { meta, options, title } = column;
  const list = meta.refersTo && `an id or a name from the list "${meta.refersTo.replace('vocabulary/', '')}"`;
  const words = [list, options.join(', '), meta.description?.replace(/\.$/, '')].filter(Boolean);
  return words.length > 0 ? words.join('. ') : title;
}

/** What is said of files does not hold for cells. */
const forCell = (mend: string | undefined): string | undefined =>
  mend === undefined || /quotes|as a list|after the colon|begins "/.test(mend) ? undefined : mend;

/** The cell of a value; of one that is missing, its column in the row; else the cell or the row that is nearest. */
function placeOf(draft: Draft, path: Path): SheetPlace {
  const own = draft.places.get(keyOf(path));
  if (own) return own;
  const column = draft.headings.get(keyOf(path));
  if (column && draft.place.row !== undefined) return { ...column, row: draft.place.row };
  for (let length = path.length - 1; length > 0; length -= 1) {
    const near = draft.places.get(keyOf(path.slice(0, length)));
    if (near) return { sheet: near.sheet, ...(near.row === undefined ? {} : { row: near.row }) };
  }
  return draft.place;
}
