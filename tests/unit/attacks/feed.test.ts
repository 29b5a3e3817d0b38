/** The door of feeds: each attack in every field of a service at once, read, planned and written. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderKinds } from '../../../src/model/kinds.ts';
import { isId } from '../../../src/model/rules/formats.ts';
import { isRefused, planImport, writeImport } from '../../../src/oruk/import-feed.ts';
import { importReport } from '../../../src/oruk/import-report.ts';
import { serviceSchema } from '../../../src/oruk/objects.ts';
import { FeedError } from '../../../src/oruk/read/feed-error.ts';
import { readFeed } from '../../../src/oruk/read/read-feed.ts';
import { planFeed } from '../../../src/oruk/to-records/plan.ts';
import { inspect } from '../../../src/records/inspect.ts';
import type { ReadRecords } from '../../../src/records/types.ts';
import { attacks, called, type Attack } from '../../support/attacks/corpus.ts';
import { changes, smallRecords } from '../oruk/to-records/small-records.ts';
import { textsIn } from '../oruk/to-records/texts-in.ts';
import { contentWith, today } from '../records/small-content.ts';
import { bounded, expectNoPollution, expectPlainText, expectPlainWords } from './harm.ts';

const folder = mkdtempSync(join(tmpdir(), 'early-help-attacks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let records: ReadRecords;

const organization = (text: string) => ({ id: `o ${text}`, name: text, description: text, website: text, email: text });
const attacked = (text: string, index: number) => ({
  ...{ id: index % 2 ? text : `id-${index}`, name: text, description: text, url: text, email: text, status: text },
  ...{ alert: text, fees: text, fees_description: text, wait_time: text, application_process: text },
  ...{ eligibility_description: text, interpretation_services: text, minimum_age: text, assured_date: text },
  ...{ last_modified: text, assurer_email: text, accreditations: text, organization: organization(text) },
  phones: [{ id: 'p', number: text, description: text, extension: text, type: text }],
  contacts: [{ id: 'c', name: text, title: text, department: text, email: text, phones: [{ id: 'q', number: text }] }],
  schedules: [
    {
      id: 's',
      freq: text,
      byday: text,
      opens_at: text,
      closes_at: text,
      dtstart: text,
      description: text,
      notes: text,
    },
  ],
  service_areas: [{ id: 'a', name: text, uri: text, extent: text, extent_type: text }],
  languages: [{ id: 'l', name: text, code: text, note: text }],
  cost_options: [{ id: 'm', option: text, amount: text, amount_description: text, currency: text }],
  attributes: [
    { id: 't', link_type: text, value: text, taxonomy_term: { id: text, name: text, term_uri: text, term: text } },
  ],
  service_at_locations: [
    {
      id: 'at',
      description: text,
      location: {
        ...{
          id: `l ${text}`,
          name: text,
          description: text,
          location_type: 'physical',
          latitude: text,
          longitude: text,
        },
        addresses: [{ id: 'd', address_1: text, city: text, postal_code: text, state_province: text, country: text }],
        accessibility: [{ id: 'x', description: text, details: text, url: text }],
      },
    },
  ],
  x_early_help: {
    id: 'theirs',
    record: {
      name: text,
      summary: text,
      body: text,
      [text.slice(0, 100)]: text,
      contact: { website: text, email: text },
    },
  },
  [text.slice(0, 200)]: text,
});

const file = join(folder, 'feed.json');
const write = (services: readonly object[]): void =>
  writeFileSync(file, JSON.stringify({ total_items: services.length, total_pages: 1, contents: services }));

beforeAll(async () => {
  records = await smallRecords();
  write([attacked('warm', 1)]);
  planFeed(await readFeed(file), { records, base: undefined, name: 'odd', today });
});

test.each(attacks.map((attack, index) => [called(attack), attack, index] as const))(
  '%s',
  async (_, attack: Attack, index) => {
    // With its own record and without: each goes another way.
    const { x_early_help: _own, ...plain } = attacked(attack.text, index);
    for (const given of [attacked(attack.text, index), plain]) {
      write([given]);
      await bounded(attack, async () => {
        const feed = await readFeed(file);
        for (const { service } of feed.services) {
          expect(serviceSchema.safeParse(service).error?.issues, called(attack)).toBeUndefined();
          expectPlainText(service.description ?? '', attack);
        }
        const plan = planFeed(feed, { records, base: undefined, name: 'odd', today });
        for (const { kind, id, change } of plan.items) {
          expect(isId(id), id).toBe(true);
          if (!change) continue;
          expect(folderKinds[kind].schema.safeParse(change.data).error?.issues, called(attack)).toBeUndefined();
          expectPlainText(change.body ?? '', attack);
        }
        for (const { text } of feed.problems) expectPlainWords(text, attack);
      });
      expectNoPollution(attack);
    }
  },
);

test('the feed itself is the attack', async () => {
  for (const attack of attacks) {
    writeFileSync(file, attack.text);
    const error: unknown = await bounded(attack, () => readFeed(file).catch((thrown: unknown) => thrown));
    if (!(error instanceof FeedError)) continue;
    expectPlainWords(error.message, attack);
    expect(error.message).toContain('feed.json');
  }
});

test(
  'all of them in one feed are written into their folders, and the check has nothing against them',
  { timeout: 120_000 },
  async () => {
    // A file may have so many bytes and no more.
    write(attacks.map(({ text }, index) => attacked(text.slice(0, 2000), index)));
    const content = contentWith(changes);
    const before = Object.keys(textsIn(content));
    const made = await planImport(await readFeed(file), { folder: content, name: 'odd', today });
    expect(made.faults.map(({ problem, item }) => [item?.id, problem.path, problem.expected])).toEqual([]);
    expect(isRefused(made)).toBe(false);
    await writeImport(content, made);
    const fresh = Object.keys(textsIn(content)).filter((path) => !before.includes(path));
    expect(fresh.length).toBeGreaterThan(100);
    expect(
      fresh.filter(
        (path) => !/^(services|places|organisations)\/[a-z0-9-]+\.(md|yml)$|^_imports\/odd\.json$/.test(path),
      ),
    ).toEqual([]);
    expect((await inspect(content, today)).errors).toEqual([]);
    const report = importReport(made, true);
    expectPlainWords(report, attacks[0]!);
    expect(readFileSync(join(content, '_imports/odd.json'), 'utf8')).not.toContain('\u0000');
  },
);
