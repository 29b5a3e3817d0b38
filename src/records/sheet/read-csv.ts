/** A CSV file as rows, however a spreadsheet saved it. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Cell } from './cells.ts';
import type { Table } from './tables.ts';

/** A file that cannot be read as a spreadsheet, in one sentence. */
export class UnreadableSheet extends Error {}

export const largestSheet = 20_000_000;
export const mostRows = 20_000;

export interface ReadSheets {
  tables: Table[];
  /** What was found out about the file, for people. */
  notes: string[];
}

/** @throws UnreadableSheet */
export function readCsv(bytes: Uint8Array): ReadSheets {
  requireSize(bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new UnreadableSheet('This is an Excel file and not CSV. Use: npm run import:xlsx -- file.xlsx');
  const { text, note } = decoded(bytes);
  const delimiter = delimiterOf(text);
  const notes = [...(note ? [note] : []), ...(delimiter.note ? [delimiter.note] : [])];
  try {
    const rows: string[][] = parse(text, { delimiter: delimiter.sign, relax_column_count: true, bom: true });
    requireRows(rows.length);
    return { tables: [{ sheet: '', cells: rows.map((row) => row.map(cellOf)) }], notes };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableSheet(wordsFor(error));
  }
}

/** The sign that our own CSV files put before what a spreadsheet would run as a formula (src/model/rules/csv.ts). */
const cellOf = (text: string): Cell => (text === '' ? null : text.replace(/^'(?=[=+\-@\t\r])/, ''));

export function requireSize(bytes: Uint8Array): void {
  if (bytes.length > largestSheet)
    throw new UnreadableSheet(`The file is larger than ${largestSheet / 1_000_000} MB: divide it into several`);
  if (bytes.length === 0) throw new UnreadableSheet('The file is empty');
}

export function requireRows(rows: number): void {
  if (rows > mostRows)
    throw new UnreadableSheet(
      `A sheet has ${rows.toLocaleString('en-GB')} rows, and ${mostRows.toLocaleString('en-GB')} are the most: divide the file into several`,
    );
}

function decoded(bytes: Uint8Array): { text: string; note?: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return {
      text: new TextDecoder('utf-16le').decode(bytes),
      note: 'The file is saved as UTF-16: it was read as that.',
    };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return {
      text: new TextDecoder('utf-16be').decode(bytes),
      note: 'The file is saved as UTF-16: it was read as that.',
    };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      note: 'The file is not saved as UTF-8: it was read as Windows-1252, the old way of Excel. Look at letters such as é, £ and ’ below. If they are wrong, save it again as "CSV UTF-8".',
    };
  }
}

/** The sign that the line of headings has most of, outside quotes. */
function delimiterOf(text: string): { sign: string; note?: string } {
  const first = text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (sign: string): number => bare.split(sign).length - 1;
  const [sign] = [',', ';', '\t'].sort((a, b) => count(b) - count(a)) as [string];
  if (sign === ';') return { sign, note: 'The columns are divided by semicolons: it was read so.' };
  if (sign === '\t') return { sign, note: 'The columns are divided by tabs: it was read so.' };
  return { sign };
}

function wordsFor(error: CsvError): string {
  const line = Number((error as unknown as { lines?: number }).lines ?? 0);
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return 'A cell begins with a quotation mark that is never closed, so the rest of the file is one cell. Open the file in a spreadsheet and save it as CSV again';
  return `Line ${line} has a quotation mark where none can be. Open the file in a spreadsheet and save it as CSV again`;
}
