/** Records that are not in the content yet, checked as if they were: the same schemas, the same rules, the same words. */
import type { RecordKind } from '../../model/fields.ts';
import { folderKinds } from '../../model/kinds.ts';
import { sortProblems, type Problem } from '../../records/problem.ts';
import { readRecord } from '../../records/read-file.ts';
import { runRules } from '../../records/rules/index.ts';
import type { ReadRecords } from '../../records/types.ts';
import { recordText } from '../../records/write/record-text.ts';

export interface Draft {
  kind: RecordKind;
  id: string;
  data: object;
  body?: string | undefined;
}

export interface CheckedDrafts {
  texts: { path: string; text: string }[];
  problems: Problem[];
}

export function checkDrafts(
  drafts: readonly Draft[],
  { records, today }: { records: ReadRecords; today: string },
): CheckedDrafts {
  const read = drafts.map(({ kind, id, data, body }) => {
    const path = `content/${folderKinds[kind].folder}/${id}${folderKinds[kind].extension}`;
    const text = recordText(kind, data, body);
    return { kind, id, path, text, ...readRecord(new TextEncoder().encode(text), { kind, id }, path) };
  });
  const own = read.flatMap(({ problems }) => problems);
  // Rules across records look at records that are right in themselves.
  const across = own.length > 0 ? [] : runRules(withDrafts(records, read), today);
  const paths = new Set(read.map(({ path }) => path));
  return {
    texts: read.map(({ path, text }) => ({ path, text })),
    problems: [...sortProblems(own), ...across.filter(({ file }) => paths.has(file))],
  };
}

type Read = { kind: RecordKind; id: string; record?: unknown };

function withDrafts(records: ReadRecords, drafts: readonly Read[]): ReadRecords {
  const folders: Record<string, unknown[]> = { ...records.folders };
  const ids: Record<string, ReadonlySet<string> | undefined> = { ...records.ids };
  for (const { kind, id, record } of drafts) {
    folders[kind] = [...(folders[kind] ?? []), record];
    ids[kind] = new Set([...(ids[kind] ?? []), id]);
  }
  // Each draft was read with the schema of its kind, which is what the types say.
  return { ...records, folders, ids } as unknown as ReadRecords;
}
