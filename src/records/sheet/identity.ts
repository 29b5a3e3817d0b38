/** Which record a row is about: by its id, by its name, or a new one. Knows no file system. */
import { isId } from '../../model/rules/formats.ts';
import { asId } from '../files/names.ts';
import { didYouMean } from '../nearest.ts';
import type { Path } from '../types.ts';
import { keyOf } from './entries.ts';
import type { SheetFault, SheetPlace } from './fault.ts';
import { plainName, type Known } from './known.ts';
import type { SheetKind } from './layout.ts';
import {
  cellOf,
  isIdHeading,
  isNameHeading,
  textOf,
  type Draft,
  type Drafts,
  type Made,
  type Row,
  type Sheet,
} from './rows.ts';

/** One draft a row of a main sheet. */
export function startDrafts(sheet: Sheet, known: Known, made: Drafts, faults: SheetFault[]): void {
  const { kind } = sheet.layout;
  const drafts = made.get(kind)!;
  const taken = new Set([...known.ids[kind], ...sheet.rows.map((row) => textOf(cellOf(sheet, row, isIdHeading)))]);
  for (const row of sheet.rows) {
    const id = textOf(cellOf(sheet, row, isIdHeading));
    const name = textOf(cellOf(sheet, row, isNameHeading));
    const found = id === '' ? idForName(kind, name, known, taken) : { id, from: 'sheet' as const };
    const column = sheet.headings.find(id === '' ? isNameHeading : isIdHeading);
    const place: SheetPlace = { ...row.place, ...(column ? { column: column.index, heading: column.text } : {}) };
    const fault = found ? idFault(found.id, drafts.get(found.id)?.draft) : noName;
    if (fault) faults.push({ ...place, ...fault, ...(name ? { record: name } : {}), help: 'many-entries-at-once' });
    if (!found || fault) continue;
    taken.add(found.id);
    const old = known.records[kind].get(found.id)?.data as { name?: string } | undefined;
    drafts.set(found.id, start(sheet, found.id, found.from, name || (old?.name ?? found.id), row.place));
  }
}

const noName = {
  found: 'neither an id nor a name',
  expected: 'the id of an entry that is there, or the name of a new one',
};

function idFault(
  id: string,
  before: Made['draft'] | undefined,
): Pick<SheetFault, 'found' | 'expected' | 'mend'> | undefined {
  if (before)
    return {
      ...{ found: `"${id}", which row ${before.place.row} has too`, expected: 'one row for each entry' },
      mend: 'put what you know into one row',
    };
  if (isId(id)) return undefined;
  const better = asId(id);
  const expected = 'an id: small letters, digits and single hyphens, as the file of the entry is called';
  return {
    found: `"${id}"`,
    expected,
    ...(better ? { mend: `write ${better}, or leave it blank for a new entry` } : {}),
  };
}

/** The record of this name, or a new id that nobody has. */
function idForName(
  kind: SheetKind,
  name: string,
  known: Known,
  taken: ReadonlySet<string>,
): { id: string; from: 'name' | 'made' } | undefined {
  const same = name === '' ? undefined : known.wordsOf(kind)?.idOf(name);
  if (same !== undefined) return { id: same, from: 'name' };
  const wished = asId(name);
  if (wished === '') return undefined;
  let id = wished;
  for (let next = 2; taken.has(id); next += 1) id = `${wished.slice(0, 76)}-${next}`;
  return { id, from: 'made' };
}

function start(sheet: Sheet, id: string, idFrom: Draft['idFrom'], name: string, place: SheetPlace): Made {
  const removed: Made['removed'] = [];
  const fields = sheet.group ? [] : sheet.headings.filter(({ meant }) => meant.is === 'field' || meant.is === 'body');
  const headings = new Map(
    fields.map(({ meant, index, text }) => [
      keyOf((meant as { path: Path }).path),
      { sheet: sheet.table.sheet, column: index, heading: text },
    ]),
  );
  const columns = new Set(headings.keys());
  return {
    draft: { ...{ kind: sheet.layout.kind, id, idFrom, name, place, removed }, columns, headings },
    entries: [],
    removed,
  };
}

/** The id that a row of a group names, by id or by the name of a record here or in the main sheet. */
export function ownerOf(sheet: Sheet, row: Row, known: Known, made: Drafts): string | undefined {
  const text = textOf(cellOf(sheet, row, isIdHeading));
  const { kind } = sheet.layout;
  const drafts = made.get(kind)!;
  if (drafts.has(text) || known.records[kind].has(text)) return text;
  const named = [...drafts.values()].filter(({ draft }) => plainName(draft.name) === plainName(text));
  return named.length === 1 ? named[0]!.draft.id : known.wordsOf(kind)?.idOf(text);
}

/** A file may have the sheet of a group alone: its records are started from it. */
export function startFromGroup(sheet: Sheet, known: Known, made: Drafts): void {
  const drafts = made.get(sheet.layout.kind)!;
  for (const row of sheet.rows) {
    const owner = ownerOf(sheet, row, known, made);
    if (owner === undefined) continue;
    if (!drafts.has(owner)) {
      const old = known.records[sheet.layout.kind].get(owner);
      drafts.set(
        owner,
        start(sheet, owner, 'sheet', (old?.data as { name?: string } | undefined)?.name ?? owner, row.place),
      );
    }
    const { columns } = drafts.get(owner)!.draft;
    for (const { meant } of sheet.headings)
      if (meant.is === 'field')
        (columns as Set<string>).add(keyOf(meant.path.map((step) => (step === 0 ? '*' : step))));
  }
}

export function noOwner(sheet: Sheet, row: Row, made: Drafts, known: Known): SheetFault {
  const heading = sheet.headings.find(isIdHeading);
  const text = textOf(cellOf(sheet, row, isIdHeading));
  const { kind } = sheet.layout;
  const mend = text === '' ? undefined : didYouMean(text, [...made.get(kind)!.keys(), ...known.ids[kind]]);
  return {
    ...row.place,
    ...(heading ? { column: heading.index, heading: heading.text } : {}),
    found: text === '' ? 'nothing' : `"${text}"`,
    expected: `the id or the name of an entry in the sheet "${kind}", or of one that is there`,
    ...(mend === undefined ? {} : { mend }),
    help: 'many-entries-at-once',
  };
}
