/** What the preview beside a form draws of a service that nobody has finished writing. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { toPage, type ServicePage } from '../../../src/catalogue/views/service-page.ts';
import { fromFile, recordOf } from '../../../src/cms/format.ts';
import { drawable } from '../../../src/cms/page/drawable.ts';
import { previewRecords } from '../../../src/catalogue/views/preview-records.ts';
import { isGroup } from '../../../src/cms/values.ts';
import { loadContent } from '../../../src/records/load.ts';

type Form = Record<string, unknown>;

const real = await loadContent();
const records = previewRecords(real);
const formOf = (id: string): Form => fromFile('services', readFileSync(`content/services/${id}.md`, 'utf8'));

function pageOf(form: Form, from = records): ServicePage {
  const { fields } = recordOf('services', form);
  const { data, records: known } = drawable(fields, from, '2026-11-26');
  const catalogue = buildCatalogue({ ...known, services: [{ id: 'draft', file: '', data }] }, '2026-11-26');
  return toPage(catalogue.services[0]!, catalogue);
}

describe('an entry that has only just begun', () => {
  test('has a page that says what is missing', () => {
    const page = pageOf({});
    expect(page).toMatchObject({ name: 'No name yet', summary: 'No summary yet', areaWords: 'no area yet' });
    expect(page.provider.name).toBe('No organisation yet');
    expect(page.steps).toEqual({ family: [], professional: [] });
  });

  test('shows words as they are typed, however long, and half a number', () => {
    const summary = 'a long word '.repeat(20).trim();
    const page = pageOf({ name: 'New', summary, contact: { phone: '01632 96' } });
    expect([page.name, page.summary, page.contact[0]?.text]).toEqual(['New', summary, '01632 96']);
  });

  test('leaves out what points nowhere yet, and names a place that was written a moment ago by its id', () => {
    const page = pageOf({
      organisation: 'nobody-has-written-this',
      topics: ['no-such-topic', records.topics[0]!.id],
      access: [{ for: 'family', route: 'no-such-route' }, { for: 'family' }, { for: 'family', route: 'phone' }],
      sessions: [{ place: 'a-new-hall' }, {}],
      contact: { website: 'https://' },
    });
    expect(page.provider.name).toBe('No organisation yet');
    expect(page.topics.map(({ name }) => name)).toEqual([records.topics[0]!.data.name]);
    expect(page.steps.family).toHaveLength(1);
    expect(page.sessions.map(({ name }) => name)).toEqual(['a-new-hall']);
    expect(page.contact).toEqual([]);
  });

  test('an entry that is not confirmed is drawn as its page will be', () => {
    expect(pageOf({ name: 'New', status: 'unconfirmed', unconfirmedBecause: 'Ask' }).status).toBe('active');
    expect(pageOf({ name: 'New', status: 'closed' }).status).toBe('closed');
  });
});

/** Ways of a value to be half written, or wrong. */
const broken = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  ' ',
  'x',
  '2026-1',
  '25:0',
  'https://x',
  '<b',
  -7,
  1e9,
  true,
  [],
  {},
  [{}],
  [null],
);

/** Every place in a form where something stands. */
function paths(value: unknown, above: (string | number)[] = []): (string | number)[][] {
  const inner = Array.isArray(value) ? [...value.entries()] : isGroup(value) ? Object.entries(value) : [];
  return [...(above.length > 0 ? [above] : []), ...inner.flatMap(([key, each]) => paths(each, [...above, key]))];
}

function put(form: Form, path: (string | number)[], value: unknown): void {
  const holder = path.slice(0, -1).reduce<unknown>((held, key) => (held as Form | undefined)?.[key], form);
  if (typeof holder === 'object' && holder !== null) (holder as Form)[path.at(-1)!] = value;
}

test('no entry, half written or wrong in any place, is without a page', { timeout: 20_000 }, () => {
  const few = { ...records, organisations: records.organisations.slice(0, 9), places: records.places.slice(0, 9) };
  const forms = records.services.map(({ id }) => formOf(id));
  const change = fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), broken);
  fc.assert(
    fc.property(fc.constantFrom(...forms), fc.array(change, { minLength: 1, maxLength: 6 }), (form, changes) => {
      const half = structuredClone(form);
      const places = paths(form);
      for (const [where, value] of changes) put(half, places[Math.floor(where * places.length)]!, value);
      expect(pageOf(half, few).name).not.toBe('');
    }),
    { seed: 41, numRuns: 200 },
  );
});

test('a whole entry is drawn as it is', () => {
  for (const { id, data } of real.services.filter((each) => each.data.status !== 'unconfirmed'))
    expect(drawable(recordOf('services', formOf(id)).fields, records, '2026-11-26').data, id).toEqual({ ...data });
});

test('the records that are sent to the forms hold no note of an editor, and nothing that is not published', () => {
  const text = JSON.stringify(records);
  expect(text).not.toMatch(/"(editorNote|readingNote|unconfirmedBecause|body)":/);
  const hidden = real.services.filter(({ data }) => data.status === 'unconfirmed');
  expect(hidden.length).toBeGreaterThan(0);
  for (const { id } of hidden) expect(records.services.map((service) => service.id)).not.toContain(id);
  expect(records.services).toHaveLength(real.services.length - hidden.length);
});
