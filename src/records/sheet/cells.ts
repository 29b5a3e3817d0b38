/** A value as a cell, and a cell as a value: nothing is lost on the way, and nothing is guessed. Knows no file system. */
import { didYouMean } from '../nearest.ts';
import { shorten } from '../problem.ts';
import type { Column } from './layout.ts';
import { trapOf } from './traps.ts';

/** What a spreadsheet keeps in a cell. */
export type Cell = string | number | boolean | Date | null;

export interface CellFault {
  found?: string;
  expected: string;
  mend?: string;
}

export type Decoded = { value: unknown } | { remove: true } | { fault: CellFault };

/** The ids and names that a reference may be written with. */
export interface Words {
  has(id: string): boolean;
  idOf(name: string): string | undefined;
  readonly ids: Iterable<string>;
}
export type WordsOf = (target: string) => Words | undefined;

/** In a cell: take this field away. A blank cell leaves the field as it is. */
export const NONE = '(none)';
/** Between the values of one cell. */
export const SEPARATOR = ' | ';

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

/** How a value stands in its cell. */
export function encodeCell(column: Pick<Column, 'isList'>, value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (column.isList) {
    const text = (value as unknown[])
      .map((entry) => String(entry).replaceAll('\\', '\\\\').replaceAll('|', '\\|'))
      .join(SEPARATOR);
    return text === NONE ? `\\${NONE}` : text;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = value as string;
  return escaped.test(text) ? `\\${text}` : text;
}

/** What a spreadsheet shows where a formula has failed. */
const brokenFormula = /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!)$/;

/** A text that really says "(none)" is written with a sign before it. */
const escaped = /^\\*\(none\)$/;

/** @param cell not blank */
export function decodeCell(column: Column, cell: Cell, wordsOf: WordsOf): Decoded {
  if (typeof cell === 'string' && cell.trim().toLowerCase() === NONE) return { remove: true };
  if (typeof cell === 'string' && brokenFormula.test(cell.trim()))
    return {
      fault: {
        found: cell.trim(),
        expected: 'a value: a formula in this cell has failed',
        mend: 'mend the formula, or type the value',
      },
    };
  if (column.type === 'number') return numberOf(column, cell);
  if (column.type === 'boolean') return booleanOf(column, cell);
  const read = typeof cell === 'string' ? { value: cell.replaceAll('\r\n', '\n').trim() } : trapOf(column, cell);
  if ('fault' in read) return read;
  if (!column.isList) {
    const told = trapOf(column, read.value);
    if ('fault' in told) return told;
    return oneOf(column, escaped.test(read.value) ? read.value.replace(/^\\/, '') : read.value, wordsOf);
  }
  const values: unknown[] = [];
  for (const entry of entriesOf(column, read.value)) {
    const decoded = oneOf(column, entry, wordsOf);
    if (!('value' in decoded)) return decoded;
    values.push(decoded.value);
  }
  return { value: values };
}

/** Between signs or on lines of their own; ids and fixed words also between commas, as people write them. */
function entriesOf({ meta, type }: Column, text: string): string[] {
  const areIds = meta.refersTo !== undefined || type === 'choice';
  const signs = areIds ? /\\[\s\S]|[|\n,;]/g : /\\[\s\S]|[|\n]/g;
  const entries: string[] = [''];
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(signs)) {
    entries[entries.length - 1] += text.slice(from, index);
    if (sign.startsWith('\\')) entries[entries.length - 1] += sign.slice(1);
    else entries.push('');
    from = index + sign.length;
  }
  entries[entries.length - 1] += text.slice(from);
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}

function oneOf(column: Column, text: string, wordsOf: WordsOf): { value: string } | { fault: CellFault } {
  const target = column.meta.refersTo;
  if (column.type === 'choice') {
    const word = column.options.find((option) => option.toLowerCase() === text.toLowerCase());
    return word === undefined ? { fault: unknownWord(text, column.options, messageOf(column, text)) } : { value: word };
  }
  const words = target === undefined ? undefined : wordsOf(target);
  if (!words || words.has(text)) return { value: text };
  const id = words.idOf(text);
  if (id !== undefined) return { value: id };
  const list = target!.replace('vocabulary/', '');
  return { fault: unknownWord(text, words.ids, `an id or a name from the list "${list}"`) };
}

function unknownWord(text: string, known: Iterable<string>, expected: string): CellFault {
  const mend = didYouMean(text, known);
  return { found: quoted(text), expected, ...(mend === undefined ? {} : { mend }) };
}

function numberOf(column: Column, cell: Cell): Decoded {
  if (typeof cell === 'number') return { value: cell };
  if (cell instanceof Date || typeof cell === 'boolean') return trapOf(column, cell);
  const text = cell?.trim() ?? '';
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text) };
  return { fault: { found: quoted(text), expected: messageOf(column, text) } };
}

function booleanOf(_column: Column, cell: Cell): Decoded {
  if (typeof cell === 'boolean') return { value: cell };
  const text = cell instanceof Date ? 'a date' : String(cell).trim();
  if (/^(true|yes|y)$/i.test(text)) return { value: true };
  if (/^(false|no|n)$/i.test(text)) return { value: false };
  return { fault: { found: cell instanceof Date ? text : quoted(text), expected: 'true or false' } };
}

/** What the model says of a value that is not right. */
export function messageOf({ schema }: Pick<Column, 'schema'>, value: unknown): string {
  const checked = schema.safeParse(value);
  return checked.success ? 'text' : (checked.error.issues[0]?.message ?? 'text');
}

const quoted = (text: string): string => `"${shorten(text, 78)}"`;
