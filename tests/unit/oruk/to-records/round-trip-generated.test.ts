/**
 * Invented content, out by the very code that makes the feed of the site, as files, and in by the very code that reads any
 * feed: each record comes back as it was, but for what the one list names.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../../src/catalogue/build.ts';
import { toOrukFeed } from '../../../../src/catalogue/views/oruk/feed.ts';
import { onePage } from '../../../../src/features/oruk/files.ts';
import { endpoints, pageOf, type Endpoint } from '../../../../src/oruk/objects.ts';
import { readFeed } from '../../../../src/oruk/read/read-feed.ts';
import { importKinds } from '../../../../src/oruk/to-records/items.ts';
import { planFeed, type FeedPlan } from '../../../../src/oruk/to-records/plan.ts';
import { readContent } from '../../../../src/records/read-content.ts';
import { loadContent, toContent } from '../../../../src/records/load.ts';
import { contentFolder } from '../../../../src/records/inspect.ts';
import type { ContentRecords, ReadRecords } from '../../../../src/records/types.ts';
import { generate } from '../../../bench/generate.ts';
import { cameBack, expectedBack, type Trip } from '../../../support/feed-round-trip.ts';
import { madeRecords } from './any-records.ts';
import { day } from './made-feed.ts';
import { smallRecords } from './small-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'early-help-feed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const site = 'https://next.example.org/';

/** The same content with no organisation, place or service: what an importer has. */
const emptied = (records: ReadRecords): ReadRecords => ({
  ...records,
  folders: { ...records.folders, services: [], organisations: [], places: [] },
  ids: { ...records.ids, services: new Set(), organisations: new Set(), places: new Set() },
});

/** Out, through files, and in. */
async function roundTrip(content: ContentRecords, into: ReadRecords): Promise<FeedPlan> {
  const feed = toOrukFeed(buildCatalogue(content, day), site);
  rmSync(folder, { recursive: true, force: true });
  for (const name of Object.keys(endpoints) as Endpoint[]) {
    const page = onePage<unknown>(feed[name]);
    expect(pageOf(endpoints[name]).safeParse(page).error?.issues ?? [], name).toEqual([]);
    const file = join(folder, name, 'index.json');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(page));
  }
  return planFeed(await readFeed(folder, { feedUrl: site }), {
    records: into,
    base: undefined,
    name: 'next',
    today: day,
  });
}

/** @returns how many records were compared */
function compare(plan: FeedPlan, all: Trip): number {
  expect(plan.refused).toEqual([]);
  const came = new Map(plan.items.map((item) => [`${item.kind}/${item.id}`, item]));
  let compared = 0;
  for (const kind of importKinds)
    for (const record of all[kind]) {
      const key = `${kind}/${record.id}`;
      const expected = expectedBack(kind, record, all);
      const change = came.get(key)?.change;
      expect([key, change !== undefined]).toEqual([key, expected !== undefined]);
      if (!change || !expected) continue;
      expect(cameBack(change.data), key).toEqual(expected);
      if (kind === 'services') expect((change.body ?? '').trim(), key).toBe((record.body ?? '').trim());
      came.delete(key);
      compared += 1;
    }
  expect([...came.keys()]).toEqual([]);
  return compared;
}

test('120 services of the seeded generator', { timeout: 120_000 }, async () => {
  const own = await loadContent();
  const { services, places, organisations } = generate(own, 120, 7);
  const content = {
    ...own,
    services,
    places,
    organisations,
    outcomes: [],
    evidence: [],
    guides: [],
  } as unknown as ContentRecords;
  const { records } = await readContent(contentFolder());
  const plan = await roundTrip(content, emptied(records));
  expect(compare(plan, { services, places, organisations })).toBeGreaterThan(150);
});

describe('records of any shape that the schemas allow', () => {
  let small: ReadRecords;
  beforeAll(async () => {
    small = emptied(await smallRecords());
  });

  test('come back whole', { timeout: 120_000 }, async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(madeRecords(small, day), async (all) => {
        const content = { ...toContent(small), ...all } as unknown as ContentRecords;
        compared += compare(await roundTrip(content, small), all);
      }),
      { seed: 20261127, numRuns: 40, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(100);
  });
});
