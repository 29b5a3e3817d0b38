/** How the commands that change single records read, judge and write their files. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RecordKind } from '../model/fields.ts';
import { readRecord } from '../records/read-file.ts';
import { problemLines } from '../records/report/terminal.ts';
import { replaceFile } from '../records/write/replace-file.ts';
import { Stop } from './settings.ts';

interface Named {
  kind: RecordKind;
  id: string;
  /** Relative to the content folder's parent. */
  file: string;
}

/** Where a record's file is on this computer. */
export const placeOf = (folder: string, { file }: Named): string => join(dirname(folder), file);

export const textOf = (folder: string, record: Named): Promise<string> => readFile(placeOf(folder, record), 'utf8');

/**
 * Puts the new text in the file's place, when the check has nothing against it.
 * @throws Stop that says what is wrong; the file is then as it was
 */
export async function putText(folder: string, record: Named, text: string): Promise<void> {
  const { problems } = readRecord(new TextEncoder().encode(text), record, record.file);
  if (problems.length > 0) throw new Stop(`${problemLines(problems)}\n\n${record.file} was not changed.`);
  await replaceFile(placeOf(folder, record), text);
}
