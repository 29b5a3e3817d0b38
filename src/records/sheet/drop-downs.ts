/** Lists to choose from in the cells of the template. They help and refuse nothing: a name is as good as an id. */
import type { Column } from './layout.ts';
import type { Table } from './tables.ts';

/** The rows of each list in the sheet of words, as Excel names them: `words!$B$2:$B$9`. */
export function wordRanges({ sheet, cells }: Table): Map<string, string> {
  const ranges = new Map<string, { first: number; last: number }>();
  cells.forEach(([list], index) => {
    if (index === 0) return;
    const name = String(list);
    ranges.set(name, { first: ranges.get(name)?.first ?? index + 1, last: index + 1 });
  });
  return new Map([...ranges].map(([name, { first, last }]) => [name, `${sheet}!$B$${first}:$B$${last}`]));
}

/** What Excel calls the list of a column; undefined where there is none, or several values may stand in a cell. */
export function listOf(
  { meta, options, type, isList }: Column,
  ranges: ReadonlyMap<string, string>,
): string | undefined {
  if (isList) return undefined;
  if (type === 'boolean') return '"true,false"';
  if (options.length > 0) return `"${options.join(',')}"`;
  return meta.refersTo && ranges.get(meta.refersTo.replace('vocabulary/', ''));
}

/**
 * The lists as a part of a sheet's XML.
 * @param lists by the letter of the column
 */
export function dropDownsXml(lists: ReadonlyMap<string, string>, lastRow: number): string {
  if (lists.size === 0) return '';
  const all = [...lists].map(
    ([letter, list]) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${letter}2:${letter}${lastRow}"><formula1>${list.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}
