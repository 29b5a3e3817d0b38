/** Sheets as an Excel file in which every cell that is not a number is text: Excel changes nothing that people type. */
import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { Cell } from './cells.ts';
import { dropDownsXml } from './drop-downs.ts';
import type { Table } from './tables.ts';

export interface SheetLook extends Table {
  /** In letters, a column each. */
  widths?: readonly number[];
  /** What can be chosen in a column, by its letter, as Excel names it. */
  lists?: ReadonlyMap<string, string>;
  /** Rows below the last one that are ready to be filled as text. */
  spare?: number;
}

/** @returns the bytes of an .xlsx file: the same for the same sheets */
export async function writeXlsx(sheets: readonly SheetLook[]): Promise<Uint8Array> {
  const made = sheets.map(({ sheet, cells, widths, spare = 0 }) => {
    const [headings = [], ...rows] = cells;
    const empty = Array.from({ length: spare }, () => headings.map(() => textCell('')));
    return {
      sheet,
      data: [headings.map(headingCell), ...rows.map((row) => row.map(cellOf)), ...empty],
      columns: headings.map((heading, index) => ({
        width: widths?.[index] ?? Math.max(14, String(heading).length + 2),
      })),
      stickyRowsCount: 1,
    };
  });
  return undated(new Uint8Array(await writeExcelFile(made, { features: [dropDowns(sheets)] }).toBuffer()));
}

/** The moment of writing stands in the ZIP file. Without it the same sheets are the same bytes, and a build can be compared. */
const undated = (bytes: Uint8Array): Uint8Array => zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 1) });

/** Excel wants the lists to choose from next after the cells. */
const dropDowns = (sheets: readonly SheetLook[]) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string, _options: unknown, { sheetIndex }: { sheetIndex: number }): string => {
          const { lists = new Map<string, string>(), cells, spare = 0 } = sheets[sheetIndex]!;
          return xml.replace('</sheetData>', `</sheetData>${dropDownsXml(lists, cells.length + spare)}`);
        },
      },
    },
  },
});

const textCell = (value: string) => ({ value: escaped(value), type: String, format: '@' });
const headingCell = (cell: Cell) => ({ ...textCell(String(cell ?? '')), fontWeight: 'bold' as const });

function cellOf(cell: Cell) {
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  return cell === null || cell instanceof Date ? null : { ...textCell(cell), wrap: cell.includes('\n') };
}

/**
 * Text that reads like Excel's own sign for a character (`_x000D_`) keeps its letters. So does a word that every object of
 * JavaScript knows ("constructor"): the library looks texts up in an object, and would write another one for it.
 */
function escaped(text: string): string {
  if (text in {}) return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${text.slice(1)}`;
  return text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}
