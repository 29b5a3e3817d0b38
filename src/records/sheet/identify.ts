/** Which sheet of a file is which, and the words to read its cells with. Knows no file system. */
import { nearest } from '../nearest.ts';
import { isBlank } from './cells.ts';
import type { SheetFault } from './fault.ts';
import { plainHeading, type SheetOf } from './headings.ts';
import { layoutOf, sheetKinds, type SheetKind } from './layout.ts';
import { mainHeadings, type Table } from './tables.ts';

/** Sheets of the template that explain it, and are not read. */
export const explaining = ['read me', 'columns', 'words'] as const;

export interface Identified extends SheetOf {
  table: Table;
}

/** The kind that knows the most of the headings; services when none knows more. */
function likeliestKind({ cells }: Table): SheetKind {
  const first = cells.find((line) => line.some((cell) => !isBlank(cell))) ?? [];
  const given = first.map((cell) => plainHeading(String(cell ?? '')));
  const knows = (kind: SheetKind): number => {
    const known = new Set(mainHeadings(layoutOf(kind)).map(plainHeading));
    return given.filter((heading) => known.has(heading)).length;
  };
  return sheetKinds.reduce((best, kind) => (knows(kind) > knows(best) ? kind : best));
}

/** @param kind what the rows of a file with a single, nameless sheet are */
export function identify(
  tables: readonly Table[],
  kind: SheetKind | undefined,
): { sheets: Identified[]; faults: SheetFault[]; notes: string[] } {
  const known = new Map<string, SheetOf>(
    sheetKinds.flatMap((name): [string, SheetOf][] => {
      const layout = layoutOf(name);
      return [[name, { layout }], ...layout.groups.map((group): [string, SheetOf] => [group.sheet, { layout, group }])];
    }),
  );
  const filled = tables.filter(({ cells }) => cells.length > 0);
  const named = filled.flatMap((table) => {
    const sheet = known.get(plainHeading(table.sheet));
    return sheet ? [{ ...sheet, table }] : [];
  });
  const others = filled.filter(
    ({ sheet }) => !known.has(plainHeading(sheet)) && !explaining.some((name) => name === plainHeading(sheet)),
  );
  if (named.length === 0 && others.length > 0) {
    const [table] = others as [Table];
    const sheet: Identified = { layout: layoutOf(kind ?? likeliestKind(table)), table };
    const left = others.slice(1).map(({ sheet: name }) => `Only the first sheet was read. "${name}" was left out.`);
    return { sheets: [sheet], faults: [], notes: left };
  }
  const faults: SheetFault[] = [];
  const notes: string[] = [];
  for (const { sheet } of others) {
    const meant = nearest(plainHeading(sheet), known.keys());
    if (meant)
      faults.push({
        ...{ sheet, found: `a sheet called "${sheet}"`, expected: `the name of a sheet of the template` },
        ...{ mend: `did you mean ${meant}? Rename it, or take it out of the file`, help: 'many-entries-at-once' },
      });
    else notes.push(`The sheet "${sheet}" is none of the template's: it was left out.`);
  }
  if (named.length === 0 && faults.length === 0)
    faults.push({
      ...{ sheet: '', found: 'no rows', expected: 'a sheet with headings and at least one row' },
      help: 'many-entries-at-once',
    });
  return { sheets: named, faults, notes };
}
