/**
 * Three versions of a record: as it was last imported, as the feed has it now, as it stands here. What only the feed changed
 * comes along, what only we changed stays, and where both did, ours stays and the editor is told. A list is one value.
 */
import { isDeepStrictEqual } from 'node:util';

export interface Conflict {
  /** "contact.phone" */
  field: string;
  was: unknown;
  theirs: unknown;
  ours: unknown;
}

type Group = Record<string, unknown>;

export interface Versions {
  base: Group;
  theirs: Group;
  ours: Group;
}

/** Fields with a way of their own: see `merged`. */
const statusFields = ['status', 'unconfirmedBecause', 'closed'] as const;
const apart = new Set<string>([...statusFields, 'assurance', 'sources', 'editorNote', 'readingNote']);

/**
 * @param feedStatus what the feed said of it, then and now: only then does a change of it reach an editor who has decided
 * @returns the record as it shall stand
 */
export function merged(
  { base, theirs, ours }: Versions,
  feedStatus?: { was: string | undefined; now: string | undefined },
): { data: Group; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  const data = mergeGroups(base, theirs, ours, '', conflicts);
  for (const field of ['editorNote', 'readingNote']) if (ours[field] !== undefined) data[field] = ours[field];
  mergeStatus(data, { base, theirs, ours }, feedStatus, conflicts);
  if (ours.sources !== undefined || theirs.sources !== undefined)
    data.sources = mergeEntries(base.sources, theirs.sources, ours.sources);
  const assurance = mergeAssurance(base.assurance as Group, theirs.assurance as Group, ours.assurance as Group);
  if (assurance !== undefined) data.assurance = assurance;
  return { data, conflicts };
}

function mergeGroups(base: Group, theirs: Group, ours: Group, within: string, conflicts: Conflict[]): Group {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  const group: Group = {};
  for (const name of names) {
    if (within === '' && apart.has(name)) continue;
    const field = within === '' ? name : `${within}.${name}`;
    const value = mergeValue(base[name], theirs[name], ours[name], field, conflicts);
    if (value !== undefined) group[name] = value;
  }
  return group;
}

function mergeValue(base: unknown, theirs: unknown, ours: unknown, field: string, conflicts: Conflict[]): unknown {
  if (isDeepStrictEqual(theirs, base) || isDeepStrictEqual(theirs, ours)) return ours;
  if (isDeepStrictEqual(ours, base)) return theirs;
  if (isGroup(theirs) && isGroup(ours)) {
    const group = mergeGroups(isGroup(base) ? base : {}, theirs, ours, field, conflicts);
    return Object.keys(group).length > 0 ? group : undefined;
  }
  conflicts.push({ field, was: base, theirs, ours });
  return ours;
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Who has decided here on a status keeps it. That the feed has changed its mind is told. */
function mergeStatus(
  data: Group,
  { base, theirs, ours }: Versions,
  feedStatus: { was: string | undefined; now: string | undefined } | undefined,
  conflicts: Conflict[],
): void {
  const isOurs = statusFields.some((field) => !isDeepStrictEqual(ours[field], base[field]));
  const from = isOurs ? ours : theirs;
  for (const field of statusFields) if (from[field] !== undefined) data[field] = from[field];
  if (!isOurs || !feedStatus || feedStatus.was === feedStatus.now || theirs.status === ours.status) return;
  conflicts.push({ field: 'status', was: feedStatus.was, theirs: feedStatus.now, ours: ours.status });
}

/** Who checked it here has the word on when and by whom; where the facts are from is the sum of both. */
function mergeAssurance(
  base: Group | undefined,
  theirs: Group | undefined,
  ours: Group | undefined,
): Group | undefined {
  if (!base || !theirs || !ours) return ours ?? theirs;
  const isCheckedHere = ours.checked !== base.checked || ours.by !== base.by;
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  const group: Group = {};
  for (const name of names) {
    const isTheirs = !isCheckedHere && isDeepStrictEqual(ours[name], base[name]);
    const value = isTheirs ? theirs[name] : ours[name];
    if (value !== undefined) group[name] = value;
  }
  group.sources = mergeEntries(base.sources, theirs.sources, ours.sources);
  return group;
}

/** What the feed took away goes, what it added comes, in its place; all else of ours stays. */
function mergeEntries(base: unknown, theirs: unknown, ours: unknown): unknown[] {
  const [old, fresh, here] = [base, theirs, ours].map((list) => (Array.isArray(list) ? (list as unknown[]) : [])) as [
    unknown[],
    unknown[],
    unknown[],
  ];
  const has = (list: readonly unknown[], entry: unknown): boolean => list.some((one) => isDeepStrictEqual(one, entry));
  const kept = here.filter((entry) => !has(old, entry) || has(fresh, entry));
  const added = fresh.filter((entry) => !has(old, entry) && !has(kept, entry));
  return [...kept, ...added];
}
