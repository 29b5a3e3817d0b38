/** All services, organisations and places as an Excel file, and the same file without them: the template. */
import type { ReadRecords } from '../types.ts';
import { listOf, wordRanges } from './drop-downs.ts';
import { columnLetter } from './fault.ts';
import { knownFrom, namesOf } from './known.ts';
import { bodyHeading, idHeading, layoutOf, sheetKinds, type Column, type Layout } from './layout.ts';
import { groupHeadings, mainHeadings, toTables, type Table } from './tables.ts';
import type { SheetLook } from './write-xlsx.ts';

/** Empty rows of the template that keep what is typed as text. */
const spareRows = 100;

/** Every record of the kinds that go into spreadsheets. */
export function exportTables(read: ReadRecords): SheetLook[] {
  const { records } = knownFrom(read);
  const tables = sheetKinds.flatMap((kind) => toTables(layoutOf(kind), [...records[kind].values()]));
  return [readMe, ...tables, columnsTable(), wordsTable(read)];
}

/** The sheets with their headings alone, for everybody: the words to choose from are those that the site shows. */
export function templateTables(all: ReadRecords): SheetLook[] {
  const read = published(all);
  const words = wordsTable(read);
  const tables = sheetKinds.flatMap((kind) => {
    const { columns, groups } = layoutOf(kind);
    const ownColumns = [columns, ...groups.map((group) => group.columns)];
    return toTables(layoutOf(kind), []).map((table, index) => ({
      ...table,
      spare: spareRows,
      lists: listsOf(table, ownColumns[index]!, words),
    }));
  });
  return [readMe, ...tables, columnsTable(), words];
}

function listsOf({ cells }: Table, columns: readonly Column[], words: Table): ReadonlyMap<string, string> {
  const ranges = wordRanges(words);
  return new Map(
    (cells[0] ?? []).flatMap((heading, index): [string, string][] => {
      const column = columns.find((one) => one.heading === heading);
      const list = column && listOf(column, ranges);
      return list === undefined ? [] : [[columnLetter(index), list]];
    }),
  );
}

/** Without services that are not published, and without organisations and places that no other service has. */
function published(read: ReadRecords): ReadRecords {
  const services = read.folders.services.filter(({ data }) => data.status !== 'unconfirmed');
  const providers = new Set(services.flatMap(({ data }) => [data.organisation, ...(data.partners ?? [])]));
  const venues = new Set(services.flatMap(({ data }) => (data.sessions ?? []).map(({ place }) => place)));
  return {
    ...read,
    folders: {
      ...read.folders,
      services,
      organisations: read.folders.organisations.filter(({ id }) => providers.has(id)),
      places: read.folders.places.filter(({ id }) => venues.has(id)),
    },
  };
}

const readMe: SheetLook = {
  sheet: 'read me',
  cells: [
    ['How to fill this in'],
    ['One row is one entry: a service in "services", an organisation in "organisations", a place in "places".'],
    [
      'Ways in, times, sessions and sources have sheets of their own: one row each, with the id or the name of the entry.',
    ],
    ['A new entry: leave its id blank. It gets one from its name.'],
    ['A blank cell leaves the field as it is. Write (none) to take a field away.'],
    ['Several values in one cell: put | between them, as in parenting | behaviour'],
    ['Keep the cells as Text, so that the first 0 of a phone number stays.'],
    ['A day is year-month-day: 2026-11-22. A time has four figures: 09:30.'],
    ['The sheet "columns" says what each column means, and "words" which words you may use.'],
    ['You need not keep columns that you do not use, but keep all of a sheet for ways in, times, sessions or sources.'],
    ['Try it: npm run import:xlsx -- file.xlsx. It shows what would change, and writes nothing until you add --write.'],
  ],
  widths: [120],
};

/** What each column is, as the model says it. */
export function columnsTable(): SheetLook {
  const rows = sheetKinds.flatMap((kind) => {
    const layout = layoutOf(kind);
    return [
      ...describe(kind, mainHeadings(layout), layout.columns, ''),
      ...layout.groups.flatMap((group) =>
        describe(group.sheet, groupHeadings(group), group.columns, numberedName(layout, group.sheet)),
      ),
    ];
  });
  const headings = [
    'sheet',
    'column',
    'in one sheet (CSV)',
    'what it is',
    'must be filled',
    'what to write',
    'for example',
    'words',
  ];
  return { sheet: 'columns', cells: [headings, ...rows], widths: [28, 28, 32, 34, 14, 60, 30, 24] };
}

/** `sessions 1 opening 1`: how an entry of a group is called where all stands in one sheet. */
function numberedName({ groups }: Layout, sheet: string): string {
  const group = groups.find((one) => one.sheet === sheet)!;
  const steps = group.path.reduce<string>(
    (words, step) =>
      typeof step === 'number'
        ? `${words} 1 `
        : words === '' || words.endsWith(' ')
          ? `${words}${String(step)}`
          : `${words}.${String(step)}`,
    '',
  );
  return `${steps} 1 `;
}

function describe(sheet: string, headings: readonly string[], columns: readonly Column[], before: string): string[][] {
  const own: Record<string, string> = {
    [idHeading]:
      before === '' ? 'Name of the file. Blank for a new entry' : 'The id or the name of the entry that it belongs to',
    [bodyHeading]: 'The text of the page, in Markdown',
  };
  return headings.map((heading) => {
    const column = columns.find((one) => one.heading === heading);
    if (!column) {
      const words = own[heading] ?? 'Which one it is: 1 for the first. Blank: in the order of the rows';
      return [sheet, heading, before === '' ? heading : '', words, '', '', '', ''];
    }
    const { title, needed, meta, options, isList, type } = column;
    const what = [
      meta.description,
      isList ? 'Several: put | between them.' : undefined,
      type === 'boolean' ? 'true or false.' : undefined,
    ];
    return [
      ...[sheet, heading, `${before}${heading}`, title, needed ? 'yes' : ''],
      what.filter(Boolean).join(' '),
      (meta.examples ?? []).map(String).join(', '),
      options.length > 0 ? options.join(', ') : (meta.refersTo?.replace('vocabulary/', '') ?? ''),
    ];
  });
}

/** Every id that a cell may hold, with its name. */
export function wordsTable(read: ReadRecords): SheetLook {
  const all = sheetKinds.flatMap((kind) => {
    const { columns, groups } = layoutOf(kind);
    return [...columns, ...groups.flatMap((group) => group.columns)];
  });
  const targets = [...new Set(all.flatMap(({ meta }) => meta.refersTo ?? []))];
  const rows = targets.flatMap((target) =>
    namesOf(read, target).map(([id, name]) => [target.replace('vocabulary/', ''), id, name]),
  );
  return { sheet: 'words', cells: [['list', 'id', 'name'], ...rows], widths: [22, 44, 60] };
}
