/** The two versions of a content folder that a pull request stands between, as git has them. */
import { basename, dirname, resolve } from 'node:path';
import { askGit, isNoFile, textsOf } from '../../records/history/git.ts';
import type { ReadRecord, ReadRecords } from '../../records/types.ts';
import { type Entry, entryOf } from './entries.ts';
import type { Edition } from './facts.ts';
import type { NameOf } from './field-facts.ts';
import type { ChangedFile } from './problems.ts';

export interface Versions {
  before: Edition;
  after: Edition;
  changed: ChangedFile[];
}

/** A line of `git diff --raw`. */
export interface RawChange {
  path: string;
  before: string;
  after: string;
}

/** Reads what `git diff --raw -z` says: links and other things that are no files of text are left out. */
export function readRawDiff(output: string): RawChange[] {
  const parts = output.split('\0');
  const changes: RawChange[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [, modeBefore, modeAfter, before, after] =
      /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/.exec(parts[index] ?? '') ?? [];
    const path = parts[index + 1];
    if (!path || before === undefined || after === undefined) continue;
    if ([modeBefore, modeAfter].every((mode) => /^(000000|100644|100755)$/.test(mode ?? '')))
      changes.push({ path, before, after });
  }
  return changes;
}

/**
 * What `head` changes in the folder against `base`; undefined when git cannot say.
 * @param records of the folder as it is in `head`: what ids are called
 */
export async function versionsBetween(
  folder: string,
  { base, head }: { base: string; head: string },
  records: ReadRecords,
): Promise<Versions | undefined> {
  const content = resolve(folder);
  const above = dirname(content);
  const output = await askGit(above, [
    ...['-c', 'core.quotePath=false', 'diff', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff'],
    ...['--relative', '--end-of-options', base, head, '--', basename(content)],
  ]);
  if (output === undefined) return undefined;
  const changes = readRawDiff(output.toString('utf8'));
  const hashes = changes.flatMap(({ before, after }) => [before, after]).filter((hash) => !isNoFile(hash));
  const texts = await textsOf(above, [...new Set(hashes)]);
  const entries = (side: 'before' | 'after'): Map<string, Entry> =>
    new Map(
      changes.flatMap((change): [string, Entry][] => {
        const text = isNoFile(change[side]) ? undefined : texts.get(change[side]);
        const entry = text === undefined ? undefined : entryOf(change.path, text);
        return entry ? [[change.path, entry]] : [];
      }),
    );
  const [before, after] = [entries('before'), entries('after')];
  return {
    before: { entries: before, nameOf: namesOf(before) },
    after: { entries: after, nameOf: bothNames(namesOf(after), namesIn(records)) },
    changed: changes.map(({ path }) => ({ file: path, name: (after.get(path) ?? before.get(path))?.name ?? path })),
  };
}

const bothNames =
  (first: NameOf, then: NameOf): NameOf =>
  (target, id) =>
    first(target, id) ?? then(target, id);

const namesOf = (entries: ReadonlyMap<string, Entry>): NameOf => {
  const names = new Map<string, string>();
  for (const { kind, id, name, value } of entries.values()) {
    names.set(`${kind} ${id}`, name);
    for (const [term, called] of termsOf(kind, value)) names.set(term, called);
  }
  return (target, id) => names.get(`${target} ${id}`);
};

function namesIn({ folders, files }: ReadRecords): NameOf {
  const names = new Map<string, string>();
  for (const { kind, id, data } of Object.values(folders).flat() as ReadRecord<{ name?: string; title?: string }>[])
    names.set(`${kind} ${id}`, data.name ?? data.title ?? id);
  for (const [kind, record] of Object.entries(files))
    for (const [term, called] of termsOf(kind, record?.data)) names.set(term, called);
  return (target, id) => names.get(`${target} ${id}`);
}

function termsOf(kind: string, value: unknown): [string, string][] {
  const terms = (value as { terms?: unknown } | undefined)?.terms;
  if (!kind.startsWith('vocabulary/') || !Array.isArray(terms)) return [];
  return (terms as ({ id?: unknown; name?: unknown } | null)[]).flatMap((term) =>
    typeof term?.id === 'string' && typeof term.name === 'string' ? [[`${kind} ${term.id}`, term.name]] : [],
  );
}
