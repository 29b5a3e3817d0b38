/** The template: every column of the schemas, explained, and only words that the site shows. */
import { describe, expect, test } from 'vitest';
import { fieldValues } from '../../../../src/records/walk.ts';
import { serviceSchema } from '../../../../src/model/service.ts';
import { readContent } from '../../../../src/records/read-content.ts';
import { columnsTable, templateTables } from '../../../../src/records/sheet/export.ts';
import { planImport } from '../../../../src/records/sheet/import-sheets.ts';
import { layoutOf, sheetKinds } from '../../../../src/records/sheet/layout.ts';
import { readXlsx } from '../../../../src/records/sheet/read-xlsx.ts';
import { writeXlsx } from '../../../../src/records/sheet/write-xlsx.ts';
import { columnLetter } from '../../../../src/records/sheet/fault.ts';
import { fileInZip } from '../../../support/zip.ts';
import { contentWith, service, today } from '../small-content.ts';

/** A folder with a service that is not published, and what its template holds. */
async function made() {
  const folder = contentWith({
    'services/secret.md': service
      .replace('Corner Club', 'Hidden Club')
      .replace('organisation: helpers', 'organisation: unseen')
      .replace('status: active', 'status: unconfirmed\nunconfirmedBecause: Ask.'),
    'organisations/unseen.yml': 'name: Unseen\ntype: charity\n',
  });
  const { records } = await readContent(folder);
  const bytes = await writeXlsx(templateTables(records));
  const { tables, faults } = await readXlsx(bytes);
  const sheet = (name: string) => tables.find((table) => table.sheet === name)!.cells;
  return { folder, bytes, tables, faults, sheet };
}

describe('the template', () => {
  test('has a sheet for each kind and each group, and three that explain', async () => {
    const { tables, faults } = await made();
    expect(faults).toEqual([]);
    expect(tables.map((table) => table.sheet)).toEqual([
      'read me',
      ...sheetKinds.flatMap((kind) => [kind, ...layoutOf(kind).groups.map((group) => group.sheet)]),
      'columns',
      'words',
    ]);
  });

  test('explains every column of every sheet', async () => {
    const { tables } = await made();
    const explained = new Set(
      columnsTable()
        .cells.slice(1)
        .map(([name, column]) => `${String(name)}: ${String(column)}`),
    );
    for (const { sheet: name, cells } of tables.filter(
      (table) => !['read me', 'columns', 'words'].includes(table.sheet),
    ))
      for (const heading of cells[0]!) expect(explained).toContain(`${name}: ${String(heading)}`);
  });

  test('has a column for every text of a service that the schema knows', async () => {
    const { sheet } = await made();
    const example = {
      contact: { phone: '1' },
      access: [{ value: '2' }],
      sessions: [{ opening: [{ opens: '3' }] }],
      referral: { needs: ['4'] },
    };
    expect(
      fieldValues(
        serviceSchema,
        () => true,
      )(example)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(['1', '2', '3', '4']);
    expect(sheet('services')[0]).toEqual(
      expect.arrayContaining(['id', 'contact.phone', 'referral.needs', 'description']),
    );
    expect(sheet('services access')[0]).toContain('value');
    expect(sheet('services sessions opening')[0]).toEqual([
      'id',
      'sessions number',
      'number',
      'days',
      'opens',
      'closes',
      'termTimeOnly',
      'exceptBankHolidays',
      'note',
    ]);
  });

  test('says how a column is called where all stands in one sheet, and those names are read', async () => {
    const { folder } = await made();
    const names = columnsTable().cells.flatMap(([name, , flat]) =>
      String(name).startsWith('services') && flat ? [String(flat)] : [],
    );
    expect(names).toEqual(
      expect.arrayContaining(['access 1 route', 'sessions 1 opening 1 days', 'assurance.sources 1 url']),
    );
    const csv = new TextEncoder().encode(`${names.join(',')}\nclub\n`);
    const plan = await planImport(csv, { folder, today, format: 'csv' });
    expect(plan.faults).toEqual([]);
    expect(plan.changes.map(({ state }) => state)).toEqual(['same']);
  });

  test('lists words with their names, and nothing that is not published', async () => {
    const { sheet } = await made();
    const words = sheet('words').map((row) => row.slice(0, 2).join(' '));
    expect(words).toEqual(
      expect.arrayContaining([
        'topics parenting',
        'areas corby',
        'roles parent-carer',
        'organisations helpers',
        'services club',
      ]),
    );
    expect(words.filter((line) => /secret|unseen/.test(line))).toEqual([]);
  });

  test('has lists to choose from in its cells, which lie where the words are', async () => {
    const { bytes, sheet } = await made();
    const xml = fileInZip(Buffer.from(bytes), 'xl/worksheets/sheet2.xml');
    expect(xml).toContain('</sheetData><dataValidations count="');
    expect(xml).toContain('"active,paused,unconfirmed,closed"');
    const letter = columnLetter(sheet('services')[0]!.indexOf('organisation'));
    const [, first, last] = new RegExp(
      `sqref="${letter}2:${letter}101"><formula1>words!\\$B\\$(\\d+):\\$B\\$(\\d+)<`,
    ).exec(xml)!;
    const rows = sheet('words').slice(Number(first) - 1, Number(last));
    expect(rows.map((row) => row.slice(0, 2))).toEqual([['organisations', 'helpers']]);
  });

  test('is imported empty without a change', async () => {
    const { folder, bytes } = await made();
    const plan = await planImport(bytes, { folder, today, format: 'xlsx' });
    expect([plan.changes, plan.faults, plan.files]).toEqual([[], [], []]);
  });
});
