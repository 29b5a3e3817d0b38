/** Every shape of feed, as saved files: what comes out is V3 by the strict schemas, clean, and without private persons. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Feed, FeedService } from '../../../src/oruk/feed.ts';
import { serviceSchema } from '../../../src/oruk/objects.ts';
import { readFeed } from '../../../src/oruk/read/read-feed.ts';

const read = (name: string): Promise<Feed> => readFeed(join(import.meta.dirname, 'fixtures', `${name}.json`));
const codes = (feed: Feed, field?: string): string[] =>
  feed.problems.filter((problem) => field === undefined || problem.field === field).map(({ code }) => code);
const byName = (feed: Feed, name: string): FeedService => {
  const found = feed.services.find(({ service }) => service.name === name);
  if (!found) throw new Error(`no service "${name}" in ${feed.services.map(({ service }) => service.name).join(', ')}`);
  return found;
};

describe('every shape', () => {
  test.each([
    ['v3-vendors', 'v3', 2],
    ['v1', 'v1', 2],
    ['v1-lowercase', 'v1-lowercase', 1],
    ['outpost', 'outpost', 2],
  ])('%s is read as %s, in the strict form, and the same each time', async (name, shape, count) => {
    const feed = await read(name);
    expect(feed.shape).toBe(shape);
    expect(feed.services).toHaveLength(count);
    expect(feed.isComplete).toBe(true);
    for (const { service } of feed.services) expect(serviceSchema.parse(service)).toEqual(service);
    expect((await read(name)).services).toEqual(feed.services);
    expect(JSON.stringify(feed)).not.toMatch(
      /Petronella|Quillfeather|Plumtree|olive\.plentiful|somebody\.else|Somebody|Secret Street/,
    );
  });
});

describe('V3 with what vendors add', () => {
  test('a service is cleaned, field by field', async () => {
    const feed = await read('v3-vendors');
    const { service, sourceId, extra } = byName(feed, 'Sunbeam Stay and Play');
    expect(sourceId).toBe('0f3c1a77-9d1e-f2ab-0c44-5a6b7c8d9e01');
    expect(service).toMatchObject({
      id: sourceId,
      description:
        '## Welcome\n\nDon’t be shy: tea costs £1.\n\nJoin or [see our page](https://sunbeam.example.org/join).',
      url: 'https://www.sunbeam.example.org',
      minimum_age: 0,
      assured_date: '2025-09-02',
      last_modified: '2025-09-02T12:06:15.654+01:00',
      alert: 'Closed on 5 May & 6 May',
      organization: { name: 'Sunbeam Trust', description: 'Sunbeam Trust' },
      cost_options: [{ amount: 5 }, { option: 'Siblings', amount_description: 'Free' }],
      schedules: [
        { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '09:30+01:00', closes_at: '11:30+01:00' },
        { freq: 'WEEKLY', byday: 'MO,TU,WE,FR', opens_at: '10:00Z' },
      ],
    });
    for (const field of ['maximum_age', 'assurer_email']) expect(service).not.toHaveProperty(field);
    expect(service.organization).not.toHaveProperty('uri');
    expect(service.service_areas).toEqual([{ id: expect.any(String) as string, name: 'Lowmere' }]);
    expect(service.attributes?.map(({ taxonomy_term }) => taxonomy_term?.name)).toEqual(['Women', 'Care leavers']);
    expect(extra).toMatchObject({ x_theme: 'blue', pc_metadata: { date_created: '2020-06-05' } });
    expect(extra?.pc_targetAudience).toHaveLength(3);
  });

  test('persons go and their roles stay', async () => {
    const feed = await read('v3-vendors');
    const { service } = byName(feed, 'Sunbeam Stay and Play');
    expect(service.contacts).toEqual([
      {
        id: expect.any(String) as string,
        name: 'Family Worker',
        phones: [{ id: expect.any(String) as string, number: '07700 900123' }],
      },
      {
        id: expect.any(String) as string,
        name: 'Enquiries team',
        phones: [{ id: expect.any(String) as string, number: '01632 960001', extension: 12 }],
      },
    ]);
    expect(codes(feed, 'contacts.0.name')).toEqual(['staff-name']);
    expect(codes(feed, 'contacts.2.name')).toEqual(['staff-name']);
    expect(codes(feed, 'contacts.0.email')).toEqual(['personal-email']);
    expect(codes(feed, 'contacts.0.phones')).toEqual(['personal-phone']);
    expect(codes(feed, 'assurer_email')).toEqual(['personal-email']);
    expect(codes(feed, 'pc_metadata.assured_by')).toEqual(['staff-name']);
  });

  test('a place has what its own address says, and coordinates that had changed places', async () => {
    const { service } = byName(await read('v3-vendors'), 'Sunbeam Stay and Play');
    expect(service.service_at_locations?.[0]?.location).toMatchObject({
      location_type: 'physical',
      latitude: 52.24,
      longitude: -0.9,
      addresses: [{ address_1: '1 Made-up Lane, Lowmere', city: 'Lowmere', state_province: 'Lowmere', country: 'GB' }],
    });
  });

  test('what is wrong is told of the service and the field', async () => {
    const feed = await read('v3-vendors');
    expect(codes(feed)).toEqual(
      expect.arrayContaining([
        'no-name',
        'mojibake',
        'no-age',
        'object-for-text',
        'dead-link',
        'daily',
        'number-as-text',
      ]),
    );
    expect(codes(feed, 'url')).toEqual(['link-mended', 'dead-link']);
    const { service } = byName(feed, 'Lowmere Advice');
    expect(service).toMatchObject({ status: 'defunct', description: 'Plain words.\n\n- with a *list*' });
    expect(service).not.toHaveProperty('minimum_age');
    expect(feed.problems.find(({ code }) => code === 'ages-swapped')).toEqual({
      code: 'ages-swapped',
      text: 'The lowest age, 18, is above the highest, 11. Both were left out: ask the service.',
      field: 'minimum_age',
      item: { id: '0f3c1a77-9d1e-f2ab-0c44-5a6b7c8d9e03', name: 'Lowmere Advice' },
    });
  });
});

test('V1 is read as V3', async () => {
  const feed = await read('v1');
  const { service, extra, sourceId } = byName(feed, 'Harbour Counselling');
  expect(sourceId).toBe('abcdef0123456789abcdef0123456789');
  expect(service.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-5/);
  expect(service).toMatchObject({
    organization: { name: 'Harbour Trust', website: 'https://harbour.example.org' },
    minimum_age: 11,
    maximum_age: 25,
    eligibility_description: 'teen\nadult\nAges: 11 to 15; 18 to 25',
    schedules: [
      { freq: 'WEEKLY', byday: 'TU', opens_at: '09:00Z' },
      { freq: 'MONTHLY', byday: '1MO,-1FR' },
    ],
    contacts: [{ title: 'Reception', phones: [{ number: '1632960002' }] }],
    languages: [{ code: 'pl' }, { name: 'British Sign Language' }],
    funding: [{ source: 'Lottery' }],
    service_areas: [{ name: 'Lowmere', service_area: 'Lowmere' }],
    service_at_locations: [
      {
        location: {
          name: 'Harbour House',
          addresses: [{ city: 'Lowmere', country: 'GB', address_type: 'physical' }],
          accessibility: [{ description: 'Ramp at the door' }],
        },
      },
    ],
  });
  expect(service.attributes?.map(({ link_type, taxonomy_term }) => [link_type, taxonomy_term?.name])).toEqual([
    ['service type', 'Counselling'],
    ['deliverable_type', 'Counselling'],
    ['attending_type', 'venue'],
    ['attending_type', 'online'],
    ['attending_access', 'Self referral'],
  ]);
  expect(service.attributes?.[0]?.taxonomy_term).toMatchObject({
    taxonomy: 'esdServiceTypes',
    term: 'esdServiceType:163',
    description: 'Counselling',
  });
  expect(extra?.x_holiday_schedules).toHaveLength(1);
  expect(extra).not.toHaveProperty('reviews');
  expect(codes(feed)).toEqual(
    expect.arrayContaining(['no-slot', 'several-age-ranges', 'phone-as-number', 'no-age', 'staff-name']),
  );
  const dropIn = byName(feed, 'Harbour Drop-in');
  expect(dropIn.sourceId).toBe('77');
  for (const field of ['minimum_age', 'maximum_age']) expect(dropIn.service).not.toHaveProperty(field);
});

test('V1 in small letters is read as V3', async () => {
  const { service } = byName(await read('v1-lowercase'), 'Quayside Carers');
  expect(service).toMatchObject({
    assured_date: '2026-01-05',
    organization: { website: 'https://quayside.example.org' },
    schedules: [{ byday: 'SU', opens_at: '14:00Z', closes_at: '16:00Z' }],
    cost_options: [{ amount: 2 }],
    service_at_locations: [{ location: { addresses: [{ address_1: '3 Made-up Quay', postal_code: 'ZZ1 1ZZ' }] } }],
    attributes: [{ taxonomy_term: { term: 'esdServiceType:298' } }],
  });
});

test('Outpost is read as V3, and a masked address stays masked', async () => {
  const feed = await read('outpost');
  const { service, extra } = byName(feed, 'Meadow Autism Club');
  expect(service).toMatchObject({
    organization: { name: 'Meadow CIC', website: 'https://meadow.example.org' },
    minimum_age: 5,
    maximum_age: 11,
    eligibility_description: 'Ages 5 to 7',
    last_modified: '2026-07-01T20:14:55.847Z',
    status: 'active',
    schedules: [{ byday: 'SA', opens_at: '10:00Z' }],
    cost_options: [{ option: 'Each session', amount: 8, amount_description: 'per child' }],
    contacts: [{ name: 'Club line', email: 'club@meadow.example.org', phones: [{ number: '01632 960003' }] }],
  });
  const [barn, masked] = service.service_at_locations!.map(({ location }) => location!);
  expect(barn).toMatchObject({ latitude: 52.2, longitude: -0.9, accessibility: [{ description: 'Hearing loop' }] });
  expect(masked).toEqual({ id: expect.any(String) as string, location_type: 'physical', description: 'Highmere' });
  expect(service.attributes?.map(({ link_type }) => link_type)).toEqual(['taxonomy', 'send need', 'suitability']);
  expect(new Set(service.attributes?.map(({ taxonomy_term }) => taxonomy_term?.id)).size).toBe(3);
  expect(extra).toMatchObject({ x_local_offer: { description: 'We know autism.' } });
  expect(codes(feed)).toEqual(expect.arrayContaining(['masked-address', 'hidden', 'personal-email']));
  expect(byName(feed, 'Meadow Walks').service).toMatchObject({
    status: 'temporarily closed',
    cost_options: [{ option: 'Free', amount: 0 }],
  });
});
