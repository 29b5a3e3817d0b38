/** What an import does with sound sheets: who is meant, what changes, and that the same sheet changes nothing twice. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/records/report/paint.ts';
import { importReport } from '../../../../src/records/sheet/import-report.ts';
import { writePlan } from '../../../../src/records/sheet/import-sheets.ts';
import { exportTables } from '../../../../src/records/sheet/export.ts';
import { writeXlsx } from '../../../../src/records/sheet/write-xlsx.ts';
import { readContent } from '../../../../src/records/read-content.ts';
import { readMapping } from '../../../../src/records/sheet/mapping.ts';
import { contentWith, service } from '../small-content.ts';
import { differences, refusals, tried, xlsx } from './made-sheets.ts';

const fields = ['name', 'organisation', 'summary', 'topics', 'levelsOfNeed', 'areas', 'contact.phone', 'status'];
const checked = ['assurance.checked', 'assurance.by', 'assurance.confidence', 'assurance.sources 1 url'];
const head = [...fields, ...checked].join(',');
const tail = '2026-11-20,Family information team,high,https://www.example.org/new';

test('a new row gets an id from its name, and the second import changes nothing', async () => {
  const sheet = `${head}\nBlue Hats Club,Helpers,Make hats with others.,Being a parent,universal,corby,01632 960123,active,${tail}\n`;
  const { plan, folder } = await tried(sheet);
  expect(plan.faults).toEqual([]);
  expect(plan.changes.map(({ draft, state }) => [draft.id, draft.idFrom, state])).toEqual([
    ['blue-hats-club', 'made', 'new'],
  ]);
  await writePlan(folder, plan);
  const text = readFileSync(join(folder, 'services/blue-hats-club.md'), 'utf8');
  expect(text).toContain('organisation: helpers\n');
  expect(text).toContain('topics:\n  - parenting\n');
  const again = await tried(sheet, { folder });
  expect(again.plan.changes.map(({ draft, state }) => [draft.id, draft.idFrom, state])).toEqual([
    ['blue-hats-club', 'name', 'same'],
  ]);
  expect(again.plan.files).toEqual([]);
});

test('an id that is taken is numbered', async () => {
  const sheet = `${head}\nClub,helpers,Make hats with others.,parenting,universal,corby,01632 960123,active,${tail}\n`;
  const { plan } = await tried(sheet);
  expect(plan.files.map(({ path }) => path)).toEqual(['services/club-2.md']);
});

test("somebody else's headings are mapped, and what all rows have in common is said once", async () => {
  const mapping = readMapping(`kind: services
columns:
  Group: name
  Run by: organisation
  Tel: contact.phone
  What it is: summary
  Our notes: null
always:
  topics: parenting
  levelsOfNeed: universal
  areas: corby
  status: active
  assurance.checked: 2026-11-20
  assurance.by: Voluntary sector list
  assurance.confidence: medium
  assurance.sources 1 url: https://www.example.org/list
`);
  const made = await tried(
    'Group,Run by,TEL,What it is,Our notes\nBlue Hats,Helpers,01632 960123,Make hats.,secret\n',
    { mapping },
  );
  expect(refusals(made)).toBe('');
  expect(made.plan.changes[0]?.data).toEqual({
    name: 'Blue Hats',
    organisation: 'helpers',
    summary: 'Make hats.',
    topics: ['parenting'],
    levelsOfNeed: ['universal'],
    areas: ['corby'],
    contact: { phone: '01632 960123' },
    status: 'active',
    assurance: {
      checked: '2026-11-20',
      by: 'Voluntary sector list',
      confidence: 'medium',
      sources: [{ url: 'https://www.example.org/list' }],
    },
  });
});

test('one file may bring an organisation, its service and its ways in, tied by their names', async () => {
  const made = await tried(
    await xlsx({
      organisations: [
        ['name', 'type'],
        ['Hat Makers', 'charity'],
      ],
      services: [
        ['name', 'organisation', 'summary', 'topics', 'levelsOfNeed', 'areas', 'status', ...checked],
        ['Blue Hats', 'Hat Makers', 'Make hats.', 'parenting', 'universal', 'corby', 'active', ...tail.split(',')],
      ],
      'services access': [
        ['id', 'for', 'route', 'value'],
        ['Blue Hats', 'family', 'phone', '01632 960123'],
        ['Blue Hats', 'professional', 'email', 'help@example.org'],
      ],
    }),
  );
  expect(refusals(made)).toBe('');
  expect(made.plan.files.map(({ path }) => path)).toEqual(['services/blue-hats.md', 'organisations/hat-makers.yml']);
  expect(made.plan.files[0]?.text).toContain('organisation: hat-makers\n');
  expect(made.plan.files[0]?.text).toContain(
    'access:\n  - for: family\n    route: phone\n    value: "01632 960123"\n  - for: professional\n    route: email\n    value: help@example.org\n',
  );
});

test('a blank cell leaves a field, and (none) takes it away with the group that is empty then', async () => {
  const made = await tried('id,name,summary,contact.phone,description\nclub,Corner Clubs,,(none),\n');
  expect(differences(made)).toEqual([
    'club name: Corner Club -> Corner Clubs',
    'club contact.phone: 01536 222222 -> undefined',
  ]);
  expect(made.plan.faults.map(({ found }) => found)).toEqual([]);
  expect(made.plan.files[0]?.text).not.toContain('contact');
});

test('a whole group is taken away, and only so', async () => {
  expect(differences(await tried('id,access\nclub,(none)\n'))).toEqual([
    ...['club access 1 for: family -> undefined', 'club access 1 route: phone -> undefined'],
    'club access 1 value: 01536 222222 -> undefined',
  ]);
  expect(refusals(await tried('id,access\nclub,phone\n'))).toContain(
    'expected: a blank cell, or (none) to take all of them away',
  );
});

describe('of a file that is there', () => {
  const byHand = service.replace('name: Corner Club', "# Ask Monday's team\nname:   'Corner Club'");

  test('one changed cell is one changed line, and the comment stays', async () => {
    const { plan } = await tried('id,summary\nclub,A club to talk in.\n', { changes: { 'services/club.md': byHand } });
    expect(plan.files[0]?.text).toBe(byHand.replace('A club where you can talk to someone.', 'A club to talk in.'));
  });

  test('a new description stands below the fields, which stay as they are', async () => {
    const { plan } = await tried('id,description\nclub,"You can talk.\n\nCome on Mondays."\n', {
      changes: { 'services/club.md': byHand },
    });
    expect(plan.files[0]?.text).toBe(
      byHand.replace('You can drop in on Mondays.', 'You can talk.\n\nCome on Mondays.'),
    );
  });

  test('with a fault nothing is written over it', async () => {
    const made = await tried('id,summary\nclub,A club.\n', {
      changes: { 'services/club.md': service.replace('status: active', 'status: on') },
    });
    expect(refusals(made)).toContain('found:    an entry whose file has a fault\n');
    expect(made.plan.files).toEqual([]);
  });
});

test('a change that breaks another entry is refused, and says where', async () => {
  const made = await tried(
    'id,contact.phone,access 1 for,access 1 route,access 1 value\nclub,01632 960123,family,phone,01632 960123\n',
  );
  expect(made.plan.problems.map(({ file, rule }) => [file, rule])).toEqual([['content/site.yml', 'urgent-numbers']]);
  await expect(writePlan(made.folder, made.plan)).rejects.toThrow('A plan with faults is not written');
});

test('faults that were there before do not stop an import', async () => {
  const folder = contentWith();
  writeFileSync(join(folder, 'places/hall.yml'), 'name: Hall\n');
  const { plan } = await tried('id,summary\nclub,A club to talk in.\n', { folder });
  expect([plan.faults, plan.problems, plan.files.length]).toEqual([[], [], 1]);
});

test('the report reads as people need it', async () => {
  const { plan } = await tried(
    `id,${head}\nclub,,,A club to talk in.,,,,,,,,,\n,Blue Hats,helpers,Make hats.,parenting,universal,corby,01632 960123,active,${tail}\nhall,Hall,,,,,,,,,,,\n`,
  );
  expect(importReport({ ...plan, warnings: [] }, false, plain)).toMatch(
    /^New \(1\)\n\nservices\/blue-hats\.md {2}Row 3, its id is made from its name\n(.+\n){12}\nChanged \(1\)\n\nservices\/club\.md {2}Row 2\n {3}summary: A club where you can talk to someone\. -> A club to talk in\.\n\nRefused \(\d+\)\n\nRow 4/,
  );
  const sound = await tried('id,summary\nclub,A club to talk in.\n');
  expect(importReport({ ...sound.plan, warnings: [] }, false, plain)).toBe(
    `Changed (1)

services/club.md  Row 2
   summary: A club where you can talk to someone. -> A club to talk in.

0 new, 1 changed, 0 the same, no faults.
Nothing was written: this was a trial. Add --write to write it.
`,
  );
  expect(importReport({ ...sound.plan, warnings: [] }, true, plain)).toContain('1 file written. No entry was deleted.');
});

test('the guide has the heading that every fault of a sheet points at, and its mapping can be used', async () => {
  const guide = readFileSync('content/README.md', 'utf8');
  expect(guide).toContain('\n## Many entries at once\n');
  const [, yaml = ''] = /```yaml\n(kind: services #[\s\S]*?)```/.exec(guide) ?? [];
  const mapping = readMapping(yaml);
  const rest = 'organisation,summary,topics,levelsOfNeed,areas';
  const made = await tried(
    `Group name,Tel,How to join,Our own notes,${rest}\nBlue Hats,01632 960123,Ring us,x,Helpers,Make hats.,parenting,universal,corby\n`,
    { mapping },
  );
  expect(refusals(made)).toBe('');
  expect(made.plan.changes[0]?.data).toMatchObject({
    contact: { phone: '01632 960123' },
    access: [{ for: 'everyone', route: 'phone', detail: 'Ring us' }],
    assurance: { confidence: 'medium' },
  });
});

test('what the rows are is told by their headings', async () => {
  const { plan } = await tried('name,type,website\nHat Makers,charity,https://www.example.org\n');
  expect(plan.files.map(({ path }) => path)).toEqual(['organisations/hat-makers.yml']);
  const places = await tried('id,postcode,town\nhall,XX1 1AA,Corby\n');
  expect(places.plan.changes.map(({ draft }) => draft.kind)).toEqual(['places']);
});

test('new ids go into the schemas that editors complete with, where a folder has them', async () => {
  const { plan, folder } = await tried('name,type\nHat Makers,charity\n', {
    changes: { '_schema/services.json': '{}' },
  });
  await writePlan(folder, plan);
  expect(readFileSync(join(folder, '_schema/services.json'), 'utf8')).toContain('"hat-makers"');
});

test('what a sheet cannot hold stays in the record, when its cell is as the export wrote it', async () => {
  const odd = service
    .replace('status: active', 'status: active\neditorNote: "  Ask. "\nreadingNote: x')
    .replace('contact:\n  phone: "01536 222222"\n', 'contact: {}\n');
  const folder = contentWith({ 'services/club.md': odd });
  const bytes = await writeXlsx(exportTables((await readContent(folder)).records));
  const { plan } = await tried(bytes, { folder, format: 'xlsx' });
  expect(differences({ plan, folder })).toEqual([]);
  expect([plan.faults, plan.files]).toEqual([[], []]);
});
