/** The empty spreadsheet is published, can be opened, and the page of the open data leads to it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readXlsx } from '../../src/records/sheet/read-xlsx.ts';
import { layoutOf } from '../../src/records/sheet/layout.ts';
import { mainHeadings } from '../../src/records/sheet/tables.ts';
import { attribute, elements, named } from '../support/html.ts';
import { basePath, builtPages, distFolder } from '../support/site.ts';

test('template.xlsx holds the headings of a service and the words of this county', async () => {
  const bytes = readFileSync(join(distFolder, 'open-data', 'template.xlsx'));
  expect(bytes.length).toBeLessThan(150_000);
  const { tables, faults } = await readXlsx(bytes);
  expect(faults).toEqual([]);
  const rowsOf = (name: string) => tables.find(({ sheet }) => sheet === name)?.cells ?? [];
  expect(rowsOf('services')).toEqual([mainHeadings(layoutOf('services'))]);
  const lists = new Set(rowsOf('words').map(([list]) => list));
  expect([...lists]).toEqual(
    expect.arrayContaining(['topics', 'areas', 'levels-of-need', 'roles', 'routes', 'organisations']),
  );
});

test('the page of the open data leads to it', () => {
  const page = builtPages().find(({ url }) => url === '/open-data/')!;
  const links = named(elements(page.html), 'a').map((link) => attribute(link, 'href'));
  expect(links).toContain(`${basePath()}open-data/template.xlsx`);
});
