/** Which entry of a group a row is: by its number, or by its place among the rows. Knows no file system. */
import type { Path } from '../types.ts';
import { isBlank } from './cells.ts';
import type { SheetFault } from './fault.ts';
import type { Made, Row, Sheet } from './rows.ts';

export interface Numbering {
  faults: SheetFault[];
  /** The last number of each group, where the sheet gives none. */
  numbers: Map<string, number>;
  taken: Set<string>;
}

/** In turn, each 0 of a group's path becomes the place of its entry. */
export function filledIn(path: Path, numbers: readonly number[]): Path {
  let next = 0;
  return path.map((step) => (step === 0 ? numbers[next++]! - 1 : step));
}

/** The number of the entry, and before it that of the entry around it. */
export function numbersOf(
  sheet: Sheet,
  row: Row,
  { id, name }: Made['draft'],
  filling: Numbering,
): number[] | undefined {
  const group = sheet.group!;
  const chain = group.within ? [group.within, group] : [group];
  const numbers: number[] = [];
  for (const link of chain) {
    const heading = sheet.headings.find(({ meant }) => meant.is === 'number' && meant.of === link);
    const cell = heading ? (row.cells[heading.index] ?? null) : null;
    const before = [id, ...numbers].join('\0');
    const isOuter = link !== group;
    const number = isBlank(cell) ? (isOuter ? NaN : (filling.numbers.get(before) ?? 0) + 1) : Number(cell);
    const place = { ...row.place, ...(heading ? { column: heading.index, heading: heading.text } : {}), record: name };
    if (!Number.isInteger(number) || number < 1 || number > 999) {
      filling.faults.push({
        ...place,
        found: isBlank(cell) ? 'nothing' : `"${String(cell)}"`,
        expected: isOuter
          ? `the number of the entry in the sheet "${link.sheet}" that this belongs to`
          : 'a number: 1 for the first',
        help: 'many-entries-at-once',
      });
      return undefined;
    }
    if (!isOuter) {
      filling.numbers.set(before, number);
      const key = `${before}\0${number}`;
      if (filling.taken.has(key)) {
        filling.faults.push({
          ...{
            ...place,
            found: `a second entry with the number ${number}`,
            expected: 'each number once for each entry',
          },
          ...{ mend: 'number them 1, 2, 3, or leave the numbers blank', help: 'many-entries-at-once' },
        });
        return undefined;
      }
      filling.taken.add(key);
    }
    numbers.push(number);
  }
  return numbers;
}
