/** How a feature makes an Excel file: of sheets with a name, headings and rows. */
import { writeXlsx } from '../records/sheet/write-xlsx.ts';

/** Text, a number, yes or no; null leaves the cell empty. The first row has the headings. */
export interface Sheet {
  sheet: string;
  cells: readonly (readonly (string | number | boolean | null)[])[];
  /** In letters, a column each. */
  widths?: readonly number[];
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @returns the bytes of an .xlsx file: the same for the same sheets */
export const spreadsheet = (sheets: readonly Sheet[]): Promise<Uint8Array> => writeXlsx(sheets);
