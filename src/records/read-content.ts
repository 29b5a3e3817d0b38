/** Everything in the content folder, read once: the records without faults, and every problem. */
import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readBaseMap } from './base-map/read.ts';
import type { RecordKind } from '../model/fields.ts';
import { folderKinds, type FileKind } from '../model/kinds.ts';
import { optionalFiles } from './complete.ts';
import { atStart } from './files/decode.ts';
import { listContent, type ListedFile } from './files/list.ts';
import { readGeography } from './geography.ts';
import { sortProblems, type Problem } from './problem.ts';
import { isFolderKind, problemOf, readContentFile, type ReadFile } from './read-file.ts';
import type { ReadRecord, ReadRecords, Target } from './types.ts';

/**
 * Reads a content folder. Files with faults are left out of `records`, and each fault is in `problems`. The rules across
 * records are not run here.
 */
export async function readContent(folder: string): Promise<{ records: ReadRecords; problems: Problem[] }> {
  const root = resolve(folder);
  const name = basename(root);
  if (!existsSync(root) || !statSync(root).isDirectory())
    return { records: emptyRecords(), problems: [noFolder(folder)] };

  const { files, strays } = await listContent(root);
  const read = files.map((listed) => readContentFile(root, listed, `${name}/${listed.path}`));
  const problems = [
    ...strays.map(({ path, fault, severity }) => problemOf(`${name}/${path}`, fault, severity)),
    ...read.flatMap(({ problems }) => problems),
  ];
  const gathered = gather(files, read);
  const geography = await readGeography(root);
  const map = gathered.files.site?.data.map;
  const baseMap = map && (await readBaseMap(root, map.base));
  return {
    records: { ...gathered, geography, ...(baseMap && { baseMap }) },
    problems: sortProblems(problems),
  };
}

export function emptyRecords(): ReadRecords {
  const kinds = Object.keys(folderKinds) as RecordKind[];
  return {
    folders: Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as ReadRecords['folders'],
    files: {},
    ids: Object.fromEntries(kinds.map((kind) => [kind, new Set<string>()])),
  };
}

function gather(files: readonly ListedFile[], read: readonly ReadFile[]): ReadRecords {
  const folders = new Map<RecordKind, ReadRecord<unknown>[]>();
  const single = new Map<FileKind, ReadRecord<unknown>>();
  const ids = new Map<Target, Set<string>>();
  for (const kind of Object.keys(folderKinds) as RecordKind[]) {
    folders.set(kind, []);
    ids.set(kind, new Set());
  }
  for (const [index, { kind, id }] of files.entries()) {
    const { record, value } = read[index] as ReadFile;
    if (isFolderKind(kind)) {
      ids.get(kind)?.add(id);
      if (record) folders.get(kind)?.push(record);
    } else {
      if (record) single.set(kind, record);
      const terms = kind.startsWith('vocabulary/') ? termIds(value) : undefined;
      if (terms) ids.set(kind as Target, terms);
    }
  }
  for (const list of folders.values()) list.sort((a, b) => (a.id < b.id ? -1 : 1));
  // Each list was checked against the schema of its kind, which is what the types say.
  return {
    folders: Object.fromEntries(folders),
    files: Object.fromEntries(single),
    ids: Object.fromEntries(ids),
  } as unknown as ReadRecords;
}

/** The ids of a vocabulary, even of one with faults elsewhere; undefined when it has no terms to be read. */
function termIds(value: unknown): Set<string> | undefined {
  const terms = (value as { terms?: unknown } | undefined)?.terms;
  if (!Array.isArray(terms)) return undefined;
  return new Set(
    terms.map((term: { id?: unknown } | null) => term?.id).filter((id): id is string => typeof id === 'string'),
  );
}

/** Are all files there without which there is no directory? */
export const isComplete = ({ files }: ReadRecords, needed: readonly FileKind[]): boolean =>
  needed.every((kind) => optionalFiles.includes(kind) || files[kind] !== undefined);

const noFolder = (folder: string): Problem =>
  problemOf(folder, {
    ...atStart,
    field: 'The content folder',
    found: 'nothing',
    expected: 'a folder with the records',
    mend: 'check the name, or the setting CONTENT_DIR',
    rule: 'missing-folder',
    help: 'files',
  });
