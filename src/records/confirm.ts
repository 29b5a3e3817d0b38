/** "Still right as of today": the one line of a record that says on which day somebody checked it. Knows no file system. */
import { personalData } from '../model/rules/personal-data.ts';
import type { DatedKind } from './due.ts';
import { nearest } from './nearest.ts';
import type { Path, ReadRecords } from './types.ts';
import { changedText } from './write/change-text.ts';

/** Where the day stands. */
const dayPaths: Record<DatedKind, Path> = { services: ['assurance', 'checked'], guides: ['checked'] };

/** Where it says who checked; a guide does not. */
const byPaths: Partial<Record<DatedKind, Path>> = { services: ['assurance', 'by'] };

export interface Confirmed {
  kind: DatedKind;
  id: string;
  file: string;
  name: string;
  checked: string;
}

type Folders = ReadRecords['folders'];

/**
 * The record that somebody means by `services/camhs`, `camhs` or `content/services/camhs.md`; or a sentence that says why
 * there is none.
 */
export function findConfirmable(asked: string, folders: Folders): Confirmed | string {
  const all = datedRecords(folders);
  const wanted = plainId(asked);
  const found = all.filter(({ kind, id }) => wanted === id || wanted === `${kind}/${id}`);
  if (found.length === 1) return found[0]!;
  if (found.length > 1)
    return `"${asked}" can be ${found.map(({ kind, id }) => `${kind}/${id}`).join(' or ')}: write one of them.`;
  const other = withoutDay(wanted, folders);
  if (other)
    return `"${asked}" is kept without a day of its own: ${other} checked together with services. Name one of its services.`;
  const near = nearestOf(wanted, all);
  return near.length > 0
    ? `There is no service or guide "${asked}". Did you mean ${near.join(' or ')}?`
    : `There is no service or guide "${asked}". Its id is the last part of its page's address.`;
}

/** The text with the new day, and nothing else changed but `by` when it is given. */
export function confirmedText(kind: DatedKind, text: string, day: string, by?: string): string {
  const byPath = byPaths[kind];
  return changedText(text, [
    { path: dayPaths[kind], value: day },
    ...(by === undefined || byPath === undefined ? [] : [{ path: byPath, value: by }]),
  ]);
}

/** Why these words cannot stand for who checked; undefined when they can. Names of people it cannot tell. */
export function whyNotBy(by: string): string | undefined {
  if (by.trim() === '' || by !== by.trim() || by.length > 120)
    return 'Write a role or a team in at most 120 characters: --by "Family information team".';
  const [personal] = personalData(by);
  return personal && `"${by}" holds ${personal.called} (${personal.found}). Write a role or a team, never a person.`;
}

const datedRecords = ({ services, guides }: Folders): Confirmed[] => [
  ...services.map(({ id, file, data }) => ({
    ...{ kind: 'services' as const, id, file, name: data.name },
    checked: data.assurance.checked,
  })),
  ...guides.map(({ id, file, data }) => ({
    ...{ kind: 'guides' as const, id, file, name: data.title },
    checked: data.checked,
  })),
];

const plainId = (asked: string): string =>
  asked
    .replaceAll('\\', '/')
    .replace(/^(.*\/)?(services|guides)\/([^/]+?)(\.md)?\/?$/, '$2/$3')
    .replace(/\.md$/, '');

/** Of records that exist and have no day: what is true of their kind. */
function withoutDay(wanted: string, { organisations, places }: Folders): string | undefined {
  const isIn = (kind: string, records: readonly { id: string }[]): boolean =>
    records.some(({ id }) => wanted === id || wanted === `${kind}/${id}`);
  if (isIn('organisations', organisations)) return 'organisations are';
  return isIn('places', places) ? 'places are' : undefined;
}

/** The three that are nearest. */
function nearestOf(wanted: string, all: readonly Confirmed[]): string[] {
  const id = wanted.split('/').at(-1) ?? '';
  const left = new Map(all.map((record) => [record.id, `${record.kind}/${record.id}`]));
  const found: string[] = [];
  while (found.length < 3) {
    const near = nearest(id, left.keys());
    if (near === undefined) break;
    found.push(left.get(near)!);
    left.delete(near);
  }
  return found;
}
