/** How the commands that change single records read, judge and write their files. */
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { RecordKind } from '../model/fields.ts';
import { readRecord } from '../records/read-file.ts';
import { problemLines } from '../records/report/terminal.ts';
import { writeAll } from '../records/write/write-all.ts';
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
 * Puts the new texts in the files' places, all of them or none, when the check has nothing against them.
 * @throws Stop that says what is wrong; the files are then as they were
 */
export async function putTexts(folder: string, texts: readonly { record: Named; text: string }[]): Promise<void> {
  for (const { record, text } of texts) {
    const { problems } = readRecord(new TextEncoder().encode(text), record, record.file);
    if (problems.length > 0) throw new Stop(`${problemLines(problems)}\n\n${record.file} was not changed.`);
  }
  await writeAll(
    folder,
    texts.map(({ record, text }) => ({ path: relative(folder, placeOf(folder, record)), text })),
  );
}
