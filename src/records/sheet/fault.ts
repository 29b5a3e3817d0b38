/** One thing that is wrong in a spreadsheet, with its place as the person who mends it sees it. */

export interface SheetPlace {
  sheet: string;
  /** As the spreadsheet counts: the headings are usually row 1. */
  row?: number;
  /** From 0: 0 is column A. */
  column?: number;
  heading?: string;
}

export interface SheetFault extends SheetPlace {
  /** What the row is about: "Corner Club". */
  record?: string;
  found?: string;
  expected: string;
  mend?: string;
  /** Heading (anchor) in content/README.md. */
  help: string;
}

/** 0 is A, 25 is Z, 26 is AA. */
export const columnLetter = (index: number): string =>
  (index >= 26 ? columnLetter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** Sheet "services", row 5, column F "contact.phone" (Corner Club). */
export function placeWords({
  sheet,
  row,
  column,
  heading,
  record,
}: SheetFault | (SheetPlace & { record?: string })): string {
  const parts = [
    sheet === '' ? undefined : `sheet "${sheet}"`,
    row === undefined ? undefined : `row ${row}`,
    column === undefined ? undefined : `column ${columnLetter(column)}`,
  ].filter((part) => part !== undefined);
  const words = parts.join(', ') + (heading === undefined ? '' : `${parts.length > 0 ? ' ' : 'column '}"${heading}"`);
  const named = record === undefined ? words : `${words} (${record})`;
  return named.charAt(0).toUpperCase() + named.slice(1);
}

/** By sheet as they came, then by row and column. */
export const sortFaults = (faults: readonly SheetFault[]): SheetFault[] => {
  const sheets = [...new Set(faults.map(({ sheet }) => sheet))];
  return [...faults].sort(
    (a, b) =>
      sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
};
