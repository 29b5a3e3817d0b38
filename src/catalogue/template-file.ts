/** The empty spreadsheet that people fill in, with the words of this county. */
import { inspectOnce } from '../records/load.ts';
import { templateTables } from '../records/sheet/export.ts';
import { writeXlsx } from '../records/sheet/write-xlsx.ts';

/** @returns the bytes of an .xlsx file */
export async function templateFile(): Promise<Uint8Array> {
  const { records } = await inspectOnce();
  return writeXlsx(templateTables(records));
}
