/** Out into a spreadsheet and in again: nothing is lost, of any record, and nothing changes in the real content. */
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../src/records/read-content.ts';
import { toDrafts } from '../../../../src/records/sheet/drafts.ts';
import { exportTables } from '../../../../src/records/sheet/export.ts';
import { identify } from '../../../../src/records/sheet/identify.ts';
import { planImport } from '../../../../src/records/sheet/import-sheets.ts';
import type { Known } from '../../../../src/records/sheet/known.ts';
import { bodyPath, layoutOf, sheetKinds, type SheetKind } from '../../../../src/records/sheet/layout.ts';
import { noMapping } from '../../../../src/records/sheet/mapping.ts';
import { readXlsx } from '../../../../src/records/sheet/read-xlsx.ts';
import { toTables, type SheetRecord, type Table } from '../../../../src/records/sheet/tables.ts';
import { writeXlsx } from '../../../../src/records/sheet/write-xlsx.ts';
import { today } from '../small-content.ts';
import { records } from './arbitrary.ts';

const perKind = <T>(value: () => T): Record<SheetKind, T> =>
  Object.fromEntries(sheetKinds.map((kind) => [kind, value()])) as Record<SheetKind, T>;
const nothing: Known = { records: perKind(() => new Map()), ids: perKind(() => new Set()), wordsOf: () => undefined };

/** The records that sheets say, when there is nothing yet. */
function readBack(tables: readonly Table[]): (SheetRecord & { kind: SheetKind })[] {
  const { sheets, faults } = identify(tables, undefined);
  const read = toDrafts(sheets, nothing, noMapping);
  expect([...faults, ...read.faults]).toEqual([]);
  return read.drafts.map(({ kind, id, data }) => {
    const { [String(bodyPath[0])]: body, ...fields } = data;
    return { kind, id, data: fields, body: body as string | undefined };
  });
}

describe.each(sheetKinds)('%s of any shape', (kind) => {
  test('come back from the rows as they were', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(records(kind), (all) => {
        expect(readBack(toTables(layoutOf(kind), all))).toEqual(all.map((record) => ({ kind, ...record })));
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  test('come back from the bytes of an Excel file as they were', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(records(kind), async (all) => {
        const { tables, faults } = await readXlsx(await writeXlsx(toTables(layoutOf(kind), all)));
        expect(faults).toEqual([]);
        expect(readBack(tables)).toEqual(all.map((record) => ({ kind, ...record })));
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});

describe('the real content', () => {
  test('changes nowhere when its own Excel file is imported', { timeout: 60_000 }, async () => {
    const { records: read } = await readContent('content');
    const bytes = await writeXlsx(exportTables(read));
    const plan = await planImport(bytes, { folder: 'content', today, format: 'xlsx' });
    const changed = plan.changes.filter(({ state }) => state !== 'same');
    expect(changed.map(({ draft, differences }) => ({ id: draft.id, differences }))).toEqual([]);
    expect(plan).toMatchObject({ faults: [], problems: [], files: [], notes: [] });
    expect(plan.changes).toHaveLength(globSync('content/{services,organisations,places}/*.{md,yml}').length);
  });

  test('is read from its Excel file as the same records, as if there were none yet', { timeout: 60_000 }, async () => {
    const { records: read } = await readContent('content');
    const { tables } = await readXlsx(await writeXlsx(exportTables(read)));
    const back = new Map(readBack(tables).map((record) => [`${record.kind}/${record.id}`, record]));
    for (const kind of sheetKinds)
      for (const { id, data, body, file } of read.folders[kind]) {
        const record = back.get(`${kind}/${id}`);
        expect(record?.data, file).toEqual(data);
        expect(record?.body, file).toBe(body?.trim());
      }
  });
});

test('text that a spreadsheet would run as a formula stays text', async () => {
  const data = { name: '=HYPERLINK("https://example.org")', type: '+1', website: '@x', editorNote: '-2' };
  const bytes = await writeXlsx(toTables(layoutOf('organisations'), [{ id: 'a', data }]));
  const [sheet] = (await readExcelFile(Buffer.from(bytes))) as unknown as { data: unknown[][] }[];
  expect(sheet!.data[1]).toEqual(['a', '=HYPERLINK("https://example.org")', '+1', '@x', null, '-2']);
  const { fileInZip } = await import('../../../support/zip.ts');
  const xml = fileInZip(Buffer.from(bytes), 'xl/worksheets/sheet1.xml');
  expect(xml).not.toContain('<f>');
  expect(xml).toContain('t="s"');
  expect(readFileSync('src/records/sheet/write-xlsx.ts', 'utf8')).not.toContain("'Formula'");
});
