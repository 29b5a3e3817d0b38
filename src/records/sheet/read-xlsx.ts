/** An Excel file as sheets, with what Excel hides told. */
import readExcelFile from 'read-excel-file/node';
import { columnLetter, type SheetFault } from './fault.ts';
import { identify } from './identify.ts';
import { requireRows, requireSize, UnreadableSheet, type ReadSheets } from './read-csv.ts';
import type { Cell } from './cells.ts';
import type { Table } from './tables.ts';
import { sheetFacts, type SheetFacts } from './workbook.ts';

/** @throws UnreadableSheet */
export async function readXlsx(bytes: Uint8Array): Promise<ReadSheets & { faults: SheetFault[] }> {
  requireSize(bytes);
  let sheets: { sheet: string; data: unknown[][] }[];
  try {
    sheets = await readExcelFile(Buffer.from(bytes), { trim: false });
  } catch (error) {
    throw new UnreadableSheet(wordsFor(error));
  }
  const facts = new Map(sheetFacts(bytes).map((fact) => [fact.name, fact]));
  const all = sheets.map(({ sheet, data }): Table => ({ sheet, cells: data as Cell[][] }));
  for (const { cells } of all) requireRows(cells.length);
  const shown = all.filter(({ sheet }) => !facts.get(sheet)?.isHidden);
  const hidden = all.filter(({ sheet, cells }) => facts.get(sheet)?.isHidden && cells.length > 0);
  return {
    tables: shown,
    faults: [...hidden.flatMap(hiddenFault), ...shown.flatMap((table) => mergedFaults(table, facts.get(table.sheet)))],
    notes: hidden
      .filter((table) => hiddenFault(table).length === 0)
      .map(({ sheet }) => `The sheet "${sheet}" is hidden: it was not read.`),
  };
}

/** A hidden sheet that would be read if it were shown: somebody has to say whether it counts. */
function hiddenFault(table: Table): SheetFault[] {
  const { sheets } = identify([table], undefined);
  if (sheets.every(({ layout, group }) => (group?.sheet ?? layout.kind) !== table.sheet.toLowerCase())) return [];
  return [
    {
      sheet: table.sheet,
      found: 'a hidden sheet with rows in it',
      expected: 'every sheet of the template to be seen, so that nothing is written that nobody looked at',
      mend: 'show it (right-click on a sheet below, Unhide), or delete it',
      help: 'many-entries-at-once',
    },
  ];
}

/** Merged cells over more than one row or column hold one value, and the others look filled and are not. */
function mergedFaults({ sheet, cells }: Table, facts: SheetFacts | undefined): SheetFault[] {
  if (cells.length === 0) return [];
  return (facts?.merged ?? []).flatMap((ref) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+):/.exec(ref) ?? [];
    if (letters === '') return [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const text = cells[Number(row) - 1]?.[column];
    return [
      {
        ...{ sheet, row: Number(row), column },
        found: `merged cells (${ref})${typeof text === 'string' ? ` with "${text}"` : ''}`,
        expected: 'one cell for each row and column: only the first of merged cells holds a value',
        mend: `unmerge them, and fill each cell. The value stands in ${columnLetter(column)}${row} alone`,
        help: 'many-entries-at-once',
      },
    ];
  });
}

function wordsFor(error: unknown): string {
  const { code } = error as { code?: string };
  if (code === 'XLS_FILE_NOT_SUPPORTED')
    return 'This is an old Excel file (.xls), or one with a password. Open it in Excel, take the password away, and save it as "Excel Workbook (.xlsx)"';
  if (code === 'FILE_NOT_SUPPORTED' || code === 'INPUT_TYPE_NOT_SUPPORTED')
    return 'This is not an Excel file (.xlsx). For a CSV file use: npm run import:csv -- file.csv';
  return 'The Excel file is damaged and cannot be opened. Open it in Excel, let Excel repair it, and save it again';
}
