/** The feed that was built, brought into a content folder without a service: every record comes back as it stands in content/. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderKinds } from '../../src/model/kinds.ts';
import { planImport, type FeedImport } from '../../src/oruk/import-feed.ts';
import { readFeed } from '../../src/oruk/read/read-feed.ts';
import { importKinds, type ImportKind } from '../../src/oruk/to-records/items.ts';
import { buildDay } from '../../src/records/build-day.ts';
import { contentFolder } from '../../src/records/inspect.ts';
import { loadContent } from '../../src/records/load.ts';
import { readContent } from '../../src/records/read-content.ts';
import type { ReadRecords } from '../../src/records/types.ts';
import { cameBack, expectedBack, keptBack, type Facts, type Trip } from '../support/feed-round-trip.ts';
import { distFolder } from '../support/site.ts';

const above = mkdtempSync(join(tmpdir(), 'early-help-round-trip-'));
const folder = join(above, 'content');
let made: FeedImport;
let back: ReadRecords;
const content = await loadContent();
const all = Object.fromEntries(importKinds.map((kind) => [kind, content[kind]])) as unknown as Trip;

beforeAll(async () => {
  cpSync(contentFolder(), folder, { recursive: true });
  for (const kind of importKinds) rmSync(join(folder, folderKinds[kind].folder), { recursive: true });
  made = await planImport(await readFeed(join(distFolder, 'api/oruk/v3')), {
    folder,
    name: 'own',
    today: buildDay(),
  });
  // What else names a service has no end in this folder, so the import itself would refuse: its files are what is asked about.
  for (const { path, text } of made.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  back = (await readContent(folder)).records;
}, 120_000);
afterAll(() => rmSync(above, { recursive: true, force: true }));

const cameAs = (kind: ImportKind, id: string) => back.folders[kind].find((one) => one.id === id);

test('the import takes every record of the feed, and refuses none', () => {
  expect(made.plan.refused).toEqual([]);
  expect(made.feed.isComplete).toBe(true);
  expect(made.plan.items.filter(({ state }) => state !== 'added')).toEqual([]);
  // A fault would be one of the imported records, not of what named them before.
  expect(made.faults.filter(({ item }) => item !== undefined)).toEqual([]);
});

test('every field comes back, but what the one list names', () => {
  const wrong: unknown[] = [];
  const used = new Set<string>();
  let compared = 0;
  for (const kind of importKinds)
    for (const record of all[kind]) {
      const expected = expectedBack(kind, record, all, used);
      const came = cameAs(kind, record.id);
      if ((expected === undefined) !== (came === undefined)) wrong.push([kind, record.id, 'came or stayed']);
      if (!expected || !came) continue;
      compared += 1;
      expect(cameBack(came.data as Facts), `${kind}/${record.id}`).toEqual(expected);
      expect(came.body?.trim() ?? '', `${kind}/${record.id}`).toBe(record.body?.trim() ?? '');
    }
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(380);
  // The list has no reason that is none: each of its lines is met in our own content.
  const unmet = keptBack.filter(({ what, isRefusedInContent }) => !isRefusedInContent && !used.has(what));
  expect(unmet.map(({ what }) => what)).toEqual([]);
});

test('nothing came that is not in the content, and each says where it is from', () => {
  for (const kind of importKinds) {
    const ours = new Set(all[kind].map(({ id }) => id));
    expect(back.folders[kind].filter(({ id }) => !ours.has(id)).map(({ id }) => id)).toEqual([]);
  }
  const unsaid = back.folders.services.filter(
    ({ data }) => !data.assurance.sources.some(({ took }) => took?.startsWith('Every fact, from the feed of')),
  );
  expect(unsaid.map(({ id }) => id)).toEqual([]);
  expect(back.folders.services.filter(({ data }) => data.assurance.confidence === 'high')).toEqual([]);
});

test('a second import of the same feed changes nothing', async () => {
  const again = await planImport(made.feed, { folder, name: 'own', today: buildDay() });
  expect(again.files.map(({ path }) => path)).toEqual([]);
  expect(readFileSync(join(folder, '_imports/own.json'), 'utf8')).toContain('"feed"');
});
