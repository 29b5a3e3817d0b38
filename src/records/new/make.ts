/** Answers as a new record: its id, its status, what is nearly the same, and the file that would be written. */
import { isId } from '../../model/rules/formats.ts';
import { folderKinds } from '../../model/kinds.ts';
import { asId } from '../files/names.ts';
import { inspect } from '../inspect.ts';
import { likeness } from '../nearest.ts';
import type { ReadRecords } from '../types.ts';
import { encodeCell, isBlank, type Cell } from '../sheet/cells.ts';
import { leaves } from '../sheet/entries.ts';
import { planTables, type ImportPlan } from '../sheet/import-sheets.ts';
import { plainName } from '../sheet/known.ts';
import type { SheetKind } from '../sheet/layout.ts';
import { headingOf } from '../sheet/plan.ts';

/** By heading, as a sheet would have it: `access 1 route`. */
export type Answers = Map<string, Cell>;

/** A new record that cannot be, in one sentence. */
export class NotNew extends Error {}

/** The fields of a record as answers; `description` is its text. */
export const answersFrom = (data: object): Answers =>
  new Map(
    leaves(data).map(({ path, value }) => [headingOf(path), encodeCell({ isList: Array.isArray(value) }, value)]),
  );

/**
 * @param wished an id that somebody chose
 * @throws NotNew when there is such a record, or was
 */
export function idFor(kind: SheetKind, name: string, read: ReadRecords, wished?: string): string {
  const { called, folder, extension } = folderKinds[kind];
  const id = wished ?? asId(name);
  if (!isId(id))
    throw new NotNew(
      name === '' && wished === undefined
        ? `A new ${called} needs a name`
        : `"${wished ?? name}" gives no id: choose one with --id, of small letters, digits and single hyphens`,
    );
  if (read.ids[kind]?.has(id))
    throw new NotNew(
      `There is a ${called} with the id ${id}: change content/${folder}/${id}${extension}, or choose another name`,
    );
  const same = read.folders[kind].find(({ data }) => plainName(data.name) === plainName(name));
  if (same) throw new NotNew(`There is a ${called} of this name: change content/${folder}/${same.id}${extension}`);
  const gone = kind === 'services' ? retiredWith(id, name, read) : undefined;
  if (gone)
    throw new NotNew(
      `content/retired.yml lists "${gone.name}": ${gone.why} If it is open again, take it off that list first`,
    );
  return id;
}

function retiredWith(id: string, name: string, { files }: ReadRecords): { name: string; why: string } | undefined {
  const { closed = [], unclear = [] } = files.retired?.data ?? {};
  return [...closed, ...unclear].find((entry) =>
    [entry.name, ...(entry.alsoCalled ?? [])].some(
      (other) => asId(other) === id || plainName(other) === plainName(name),
    ),
  );
}

/** From this likeness on somebody should look whether two names mean one thing. */
const nearlySame = 0.7;

/** Records of the kind whose names are nearly this one, the nearest first. */
export function nearNames(kind: SheetKind, name: string, read: ReadRecords): { id: string; name: string }[] {
  const asked = plainName(name);
  return read.folders[kind]
    .map(({ id, data }) => ({ id, name: data.name, like: alike(asked, plainName(data.name)) }))
    .filter(({ like }) => like >= nearlySame)
    .sort((a, b) => b.like - a.like)
    .slice(0, 5)
    .map(({ id, name: other }) => ({ id, name: other }));
}

/** A name that has the other in it is near, whatever its length. */
const alike = (a: string, b: string): number =>
  Math.min(a.length, b.length) >= 5 && (a.includes(b) || b.includes(a)) ? 0.95 : likeness(a, b);

const noWayIn = 'No way in is known yet: a number, an address or a place.';
const notConfirmed = 'Nobody has confirmed yet that it runs as it says here.';

/** Without a way in, or until somebody says that it is confirmed, a service is kept and not published. Changes the answers. */
export function withStatus(kind: SheetKind, answers: Answers, isConfirmed: boolean): void {
  if (kind !== 'services' || !isBlank(answers.get('status'))) return;
  const hasWayIn = [...answers].some(
    ([heading, cell]) => /^(access \d|contact\.|sessions \d)/.test(heading) && !isBlank(cell),
  );
  answers.set('status', hasWayIn && isConfirmed ? 'active' : 'unconfirmed');
  if (hasWayIn && isConfirmed) return;
  if (isBlank(answers.get('unconfirmedBecause'))) answers.set('unconfirmedBecause', hasWayIn ? notConfirmed : noWayIn);
}

export interface NewRecord {
  folder: string;
  today: string;
  kind: SheetKind;
  id: string;
  answers: Answers;
}

/** What would be written, checked with the whole content, as for a sheet of one row. */
export async function planNew({ folder, today, kind, id, answers }: NewRecord): Promise<ImportPlan> {
  const filled = [...answers].filter(([heading, cell]) => heading !== 'id' && !isBlank(cell));
  const checked = 'assurance.checked';
  if (kind === 'services' && !answers.has(checked)) filled.push([checked, today]);
  const cells: Cell[][] = [
    ['id', ...filled.map(([heading]) => heading)],
    [id, ...filled.map(([, cell]) => cell)],
  ];
  return planTables({ tables: [{ sheet: '', cells }], notes: [], faults: [] }, { folder, today, kind });
}

/** The records to choose from. */
export const readFor = async (folder: string, today: string): Promise<ReadRecords> =>
  (await inspect(folder, today)).records;
