/** Spreadsheets and importing for tests: over the small content, in a folder that is thrown away. */
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { plain } from '../../../../src/records/report/paint.ts';
import { faultBlock } from '../../../../src/records/sheet/import-report.ts';
import { planImport, type ImportOptions, type ImportPlan } from '../../../../src/records/sheet/import-sheets.ts';
import { contentWith, today, type Changes } from '../small-content.ts';

export interface Tried {
  plan: ImportPlan;
  folder: string;
}

/** The bytes of an Excel file as people make them: numbers as numbers, dates as dates. */
export async function xlsx(
  sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
  hidden: readonly string[] = [],
): Promise<Uint8Array> {
  const made = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map(cellOf)) as SheetData,
  }));
  const hide = (xml: string): string =>
    hidden.reduce((text, name) => text.replace(` name="${name}"/>`, ` name="${name}" state="hidden"/>`), xml);
  const feature = { files: { transform: { 'xl/workbook.xml': { transform: hide } } } };
  return new Uint8Array(await writeExcelFile(made, { features: [feature] }).toBuffer());
}

function cellOf(value: unknown): unknown {
  if (value instanceof Date) return { value, format: value.getUTCFullYear() < 1901 ? 'hh:mm' : 'dd/mm/yyyy' };
  if (typeof value === 'number') return { value, type: Number };
  return value === '' ? null : value;
}

export async function tried(
  bytes: Uint8Array | string,
  options: Partial<ImportOptions> & { changes?: Changes } = {},
): Promise<Tried> {
  const { changes, ...more } = options;
  const folder = more.folder ?? contentWith(changes);
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const format = typeof bytes === 'string' ? 'csv' : 'xlsx';
  return { folder, plan: await planImport(content, { folder, today, format, ...more }) };
}

/** What is refused, as people read it. */
export const refusals = ({ plan }: Tried): string => plan.faults.map((fault) => faultBlock(fault, plain)).join('\n');

/** What would change, a line each. */
export const differences = ({ plan }: Tried): string[] =>
  plan.changes.flatMap(({ draft, differences: all }) =>
    all.map(({ heading, before, after }) => `${draft.id} ${heading}: ${String(before)} -> ${String(after)}`),
  );
