/** Spreadsheets with faults: each is told with its row, its column and how to mend it, as text. */
import { describe, expect, test } from 'vitest';
import { readMapping } from '../../../../src/records/sheet/mapping.ts';
import { UnreadableSheet } from '../../../../src/records/sheet/read-csv.ts';
import { refusals, tried, xlsx } from './made-sheets.ts';

const csv = async (...lines: string[]): Promise<string> => refusals(await tried(`${lines.join('\n')}\n`));
const excel = async (...rows: unknown[][]): Promise<string> => refusals(await tried(await xlsx({ services: rows })));
const block = (place: string, found: string, expected: string, mend: string, help: string): string =>
  [
    place,
    `   found:    ${found}`,
    `   expected: ${expected}`,
    ...(mend ? [`   mend:     ${mend}`] : []),
    `   how:      content/README.md#${help}`,
  ].join('\n');

const text = 'format the cell as Text, then write';
const here = 'Sheet "services", row 2, column B';
const many = 'many-entries-at-once';

describe('what Excel does to a cell', () => {
  test.for<
    [what: string, heading: string, value: unknown, found: string, expected: string, mend: string, help: string]
  >([
    [
      'a phone number',
      'contact.phone',
      1536222222,
      'the number 1536222222',
      'a number as text: a spreadsheet takes its first 0 away',
      `${text} 01536222222, with spaces as people dial it`,
      'phone',
    ],
    [
      'a number that is no phone number',
      'contact.phone',
      12,
      'the number 12',
      'a number as text: a spreadsheet takes its first 0 away',
      `${text} it as people dial it`,
      'phone',
    ],
    [
      'a number for words',
      'summary',
      2026,
      'the number 2026',
      'text: a spreadsheet keeps this as a number, and a first 0 is lost',
      `${text} it again`,
      'text',
    ],
    [
      'a day as a number',
      'assurance.checked',
      46266,
      'the number 46266',
      'a day: a spreadsheet counts days from 1900',
      `${text} 2026-09-01`,
      'dates',
    ],
    [
      'a day that may be another',
      'assurance.checked',
      '1/9/26',
      '"1/9/26"',
      'a day that can be read in one way: this may be 1 September 2026 or 9 January 2026',
      `${text} 2026-09-01 or 2026-01-09`,
      'dates',
    ],
    [
      'a day of one reading',
      'assurance.checked',
      '22/11/2026',
      '"22/11/2026"',
      'a day as year-month-day',
      `${text} 2026-11-22`,
      'dates',
    ],
    [
      'ages that became a date',
      'eligibility.minimumAge',
      new Date(Date.UTC(2026, 10, 18)),
      'a date (2026-11-18)',
      'what was typed: a spreadsheet made a date of it, as it does with 11-18',
      `${text} it again`,
      'ages',
    ],
    [
      'two ages',
      'eligibility.minimumAge',
      '8 to 25',
      '"8 to 25"',
      'a whole number of years, for example 11',
      '',
      'ages',
    ],
    ['a yes for words', 'summary', true, 'TRUE', 'text', `${text} the words again`, 'text'],
    ['a word for yes', 'urgent', 'maybe', '"maybe"', 'true or false', '', 'text'],
    [
      'an organisation that is not there',
      'organisation',
      'helperz',
      '"helperz"',
      'an id or a name from the list "organisations"',
      'did you mean helpers?',
      'references',
    ],
    [
      'a misspelt word of a list',
      'status',
      'activ',
      '"activ"',
      'active, paused, unconfirmed, closed',
      'did you mean active?',
      'status',
    ],
    [
      'a long text',
      'summary',
      'x'.repeat(165),
      `"${'x'.repeat(75)}..."`,
      'at most 160 characters',
      'shorten it by 5 characters',
      'text',
    ],
    [
      'a phone number with a name',
      'contact.phone',
      '01536 222222 (Desk)',
      '"01536 222222 (Desk)"',
      'a UK phone number as people dial it, with spaces, for example "0300 126 1000"',
      '',
      'phone',
    ],
  ])('%s', async ([, heading, value, found, expected, mend, help]) => {
    expect(await excel(['id', heading], ['club', value])).toBe(
      block(`${here} "${heading}" (Corner Club)`, found, expected, mend, help),
    );
  });

  test('a time kept as a part of a day, and one that is a time', async () => {
    const sheets = (opens: unknown) => ({
      'services opening': [
        ['id', 'number', 'days', 'opens', 'closes', 'termTimeOnly', 'exceptBankHolidays', 'note'],
        ['club', 1, 'monday', opens, new Date(Date.UTC(1899, 11, 31, 16, 0)), '', '', ''],
      ],
    });
    expect(refusals(await tried(await xlsx(sheets(0.395833333))))).toBe(
      block(
        'Sheet "services opening", row 2, column D "opens" (Corner Club)',
        'the number 0.395833333',
        'a time as text: a spreadsheet keeps a time as a part of a day',
        `${text} 09:30`,
        'times',
      ),
    );
    const { plan } = await tried(await xlsx(sheets(new Date(Date.UTC(1899, 11, 31, 9, 30)))));
    expect(plan.faults).toEqual([]);
    expect(plan.files[0]?.text).toContain('opens: "09:30"\n    closes: "16:00"');
  });

  test('a month that became a day', async () => {
    const rows = [
      ['id', 'number', 'url', 'evidence', 'copyOf', 'date', 'dateNote', 'took'],
      ['club', 1, 'https://www.example.org/club', '', '', new Date(Date.UTC(2024, 6, 1)), '', ''],
    ];
    expect(refusals(await tried(await xlsx({ 'services assurance sources': rows })))).toBe(
      block(
        'Sheet "services assurance sources", row 2, column F "date" (Corner Club)',
        'a date (2024-07-01)',
        'a date as the source gives it, as text: a spreadsheet makes a day of a month',
        `${text} 2024-07 for the month, or 2024-07-01 for the day`,
        'dates',
      ),
    );
  });
});

test('a formula that has failed', async () => {
  expect(await excel(['id', 'name'], ['club', '#REF!'])).toBe(
    block(
      `${here} "name" (#REF!)`,
      '#REF!',
      'a value: a formula in this cell has failed',
      'mend the formula, or type the value',
      'text',
    ),
  );
});

describe('sheets and headings', () => {
  test('merged headings, and the column without one', async () => {
    const made = await xlsx({
      services: [
        ['id', { value: 'contact.phone', columnSpan: 2 }, null],
        ['club', '01536 222222', 'mornings'],
      ],
    });
    expect(refusals(await tried(made))).toBe(
      [
        block(
          'Sheet "services", row 1, column B',
          'merged cells (B1:C1) with "contact.phone"',
          'one cell for each row and column: only the first of merged cells holds a value',
          'unmerge them, and fill each cell. The value stands in B1 alone',
          many,
        ),
        block(
          'Sheet "services", row 1, column C',
          'no heading, and something below it in row 2',
          'a heading over every column that has something in it',
          'if the heading is merged with the one beside it, unmerge them and give each column its own',
          many,
        ),
      ].join('\n'),
    );
  });

  test('a hidden sheet of the template is told; another hidden one is left out', async () => {
    const sheets = {
      services: [
        ['id', 'name'],
        ['club', 'Corner Club'],
      ],
      places: [
        ['id', 'name'],
        ['hall', 'Hall'],
      ],
      notes: [['x']],
    };
    const made = await tried(await xlsx(sheets, ['places', 'notes']));
    expect(refusals(made)).toBe(
      block(
        'Sheet "places"',
        'a hidden sheet with rows in it',
        'every sheet of the template to be seen, so that nothing is written that nobody looked at',
        'show it (right-click on a sheet below, Unhide), or delete it',
        many,
      ),
    );
    expect(made.plan.notes).toEqual(['The sheet "notes" is hidden: it was not read.']);
  });

  test('a misspelt sheet, and one that is none of ours', async () => {
    const made = await tried(
      await xlsx({ services: [['id'], ['club']], 'servces access': [['id'], ['club']], Budget: [['a']] }),
    );
    expect(refusals(made)).toBe(
      block(
        'Sheet "servces access"',
        'a sheet called "servces access"',
        'the name of a sheet of the template',
        'did you mean services access? Rename it, or take it out of the file',
        many,
      ),
    );
    expect(made.plan.notes).toEqual(['The sheet "Budget" is none of the template\'s: it was left out.']);
  });

  test('an unknown heading, and the same one twice', async () => {
    expect(await csv('id,sumary,Summary,summary', 'club,a,b,c')).toBe(
      [
        block(
          'Row 1, column B',
          'the heading "sumary"',
          'a heading of the template for services',
          'did you mean summary? Rename it, or name it in a mapping file (null leaves it out)',
          many,
        ),
        block('Row 1, column D', '"summary" a second time', 'each column only once', 'take one of the two away', many),
      ].join('\n'),
    );
  });
});

describe('rows', () => {
  test('the same id twice', async () => {
    expect(await csv('id,name', 'club,Corner Club', 'club,Corner Club')).toBe(
      block(
        'Row 3, column A "id" (Corner Club)',
        '"club", which row 2 has too',
        'one row for each entry',
        'put what you know into one row',
        many,
      ),
    );
  });

  test('an id that is none, and a row that says of nobody', async () => {
    expect(await csv('id,name,summary', 'The Club,The Club,a', ',,b')).toBe(
      [
        block(
          'Row 2, column A "id" (The Club)',
          '"The Club"',
          'an id: small letters, digits and single hyphens, as the file of the entry is called',
          'write the-club, or leave it blank for a new entry',
          many,
        ),
        block(
          'Row 3, column B "name"',
          'neither an id nor a name',
          'the id of an entry that is there, or the name of a new one',
          '',
          many,
        ),
      ].join('\n'),
    );
  });

  test('a way in of nobody', async () => {
    const rows = [
      ['id', 'number', 'for', 'route'],
      ['clubb', 1, 'family', 'phone'],
    ];
    expect(refusals(await tried(await xlsx({ 'services access': rows })))).toBe(
      block(
        'Sheet "services access", row 2, column A "id"',
        '"clubb"',
        'the id or the name of an entry in the sheet "services", or of one that is there',
        'did you mean club?',
        many,
      ),
    );
  });

  test('two ways in with one number', async () => {
    const head = ['id', 'number', 'for', 'route', 'value'];
    const rows = [head, ['club', 1, 'family', 'phone', '01536 222222'], ['club', 1, 'family', 'phone', '']];
    expect(refusals(await tried(await xlsx({ 'services access': rows })))).toBe(
      block(
        'Sheet "services access", row 3, column B "number" (Corner Club)',
        'a second entry with the number 1',
        'each number once for each entry',
        'number them 1, 2, 3, or leave the numbers blank',
        many,
      ),
    );
  });

  test('a sheet that would lose what its columns do not have', async () => {
    const rows = [
      ['id', 'for', 'route'],
      ['club', 'family', 'phone'],
    ];
    expect(refusals(await tried(await xlsx({ 'services access': rows })))).toBe(
      block(
        'Sheet "services access", row 2, column B "for" (Corner Club)',
        'no column "access 1 value"',
        'every column that this entry fills in "access": it is written whole, and "01536 222222" would be lost',
        'add the column: npm run export:xlsx writes a file that has them all',
        many,
      ),
    );
  });

  test('a new service with nothing but its name is told every column that it needs', async () => {
    const told = await csv('name,summary', 'Blue Hats,A club for you.');
    expect([...told.matchAll(/fill the column "([^"]+)"/g)].map(([, name]) => name)).toEqual([
      ...['organisation', 'topics', 'levelsOfNeed', 'areas', 'status', 'assurance.checked', 'assurance.by'],
      ...['assurance.confidence', 'assurance.sources 1 url'],
    ]);
    expect(told).toContain('expected: active, paused, unconfirmed, closed. unconfirmed: kept here, never published');
  });

  test('what only the whole content can tell: a route whose value does not fit it', async () => {
    expect(
      await csv('id,access 1 for,access 1 route,access 1 value', 'club,family,phone,https://www.example.org'),
    ).toBe(
      block(
        'Row 2, column D "access 1 value" (Corner Club)',
        '"https://www.example.org"',
        'a UK phone number as people dial it, for example "0300 126 1000", because the route is phone',
        'correct it, or choose another route',
        'access',
      ),
    );
  });
});

describe('files that are none', () => {
  const message = async (bytes: Uint8Array | string): Promise<string> => {
    const error: unknown = await tried(bytes).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UnreadableSheet);
    return (error as Error).message;
  };

  test.for<[what: string, bytes: Uint8Array | string, says: RegExp]>([
    ['an empty one', '', /^The file is empty$/],
    ['a cell that never ends', 'id,name\nclub,"Corner Club\n', /quotation mark that is never closed/],
    ['a stray quotation mark', 'id,name\nclub,Corner "Club"\n', /^Line 2 has a quotation mark where none can be/],
    ['Excel called CSV', 'PK\x03\x04', /^This is an Excel file and not CSV/],
    ['text called Excel', new TextEncoder().encode('id,name'), /^This is not an Excel file/],
    [
      'an old Excel file',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      /^This is an old Excel file \(\.xls\), or one with a password/,
    ],
    [
      'a cut-off Excel file',
      Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0]),
      /damaged and cannot be opened|not an Excel file/,
    ],
  ])('%s', async ([, bytes, says]) => {
    expect(await message(bytes)).toMatch(says);
  });

  test('a file with more rows than anybody reads', async () => {
    expect(await message(`id\n${'club\n'.repeat(20_001)}`)).toMatch(/^A sheet has 20,002 rows/);
  });
});

describe('CSV however it was saved', () => {
  const head = 'id;name;summary';
  const latin = Uint8Array.from(
    [...`${head}\r\nclub;Caf`]
      .map((c) => c.charCodeAt(0))
      .concat(0xe9, ...[...';Talk '].map((c) => c.charCodeAt(0)), 0x93, 0x61, 0x94),
  );

  test('semicolons and Windows-1252 are read, and said', async () => {
    const text1252 = { format: 'csv' as const };
    const { plan } = await tried(latin, text1252);
    expect(plan.changes[0]?.data).toMatchObject({ name: 'Café', summary: 'Talk “a”' });
    expect(plan.notes[0]).toMatch(/^The file is not saved as UTF-8: it was read as Windows-1252/);
    expect(plan.notes[1]).toBe('The columns are divided by semicolons: it was read so.');
  });

  test('a byte order mark, tabs, UTF-16 and empty rows do no harm', async () => {
    const rows = 'id\tname\n\nclub\tCorner Clubs\n\n';
    for (const bytes of [
      new TextEncoder().encode(`\uFEFF${rows}`),
      new Uint8Array(Buffer.from(`\uFEFF${rows}`, 'utf16le')),
    ]) {
      const { plan } = await tried(bytes, { format: 'csv' });
      expect(plan.faults).toEqual([]);
      expect(plan.changes.map(({ state, draft }) => [state, draft.place.row])).toEqual([['changed', 3]]);
    }
  });

  test('the sign before a formula is taken off again, and a lost first 0 is told', async () => {
    const { plan } = await tried("id,editorNote\nclub,'=1+1\n");
    expect(plan.changes[0]?.data).toMatchObject({ editorNote: '=1+1' });
    expect(await csv('id,contact.phone', 'club,1536222222')).toBe(
      block(
        'Row 2, column B "contact.phone" (Corner Club)',
        '"1536222222"',
        'a number with its first 0, which a spreadsheet takes away',
        `${text} 01536222222, with spaces as people dial it`,
        'phone',
      ),
    );
  });
});

describe('a mapping that cannot be used', () => {
  test.for<[text: string, says: string]>([
    [
      'colums:\n  Tel: contact.phone\n',
      'The mapping file has "colums": it may have kind, columns, always. Did you mean columns?',
    ],
    [
      'kind: services\ncolumns:\n  Tel: contact.phon\n',
      'The mapping file names the column "contact.phon", which services do not have: did you mean contact.phone?',
    ],
    ['kind: service\n', 'The mapping file says kind: "service". Choose from services, organisations, places'],
    [
      'columns:\n  Tel: [a]\n',
      'In the mapping file the heading "Tel" needs one of our columns after it, or null to leave it out',
    ],
    ['just words', 'The mapping file has no columns. Write "columns:", and below it a line for each heading'],
    ['always:\n  status:\n', 'In the mapping file "always" has no value for "status"'],
  ])('%s', ([text, says]) => {
    expect(() => readMapping(text)).toThrow(says);
  });
});
