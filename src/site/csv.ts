/**
 * Comma-separated values after RFC 4180: CRLF at the end of every line, quotes where a cell needs them, quotes within a
 * cell doubled. A byte order mark comes first, because Excel reads UTF-8 wrongly without one.
 */
const BYTE_ORDER_MARK = '\uFEFF';

export function toCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * Spreadsheets run a cell that begins with = + - @, a tab or a carriage return as a formula, which a hostile change to a
 * record could use (OWASP, "CSV Injection"). Such a cell gets an apostrophe before it, and shows as text. No phone number
 * is touched: ours begin with a digit, and the spaces in them keep a spreadsheet from eating the first 0.
 */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
