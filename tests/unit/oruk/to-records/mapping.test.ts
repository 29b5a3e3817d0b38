/** Each part of a service of the standard, as what it becomes here. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReadRecords } from '../../../../src/records/types.ts';
import type { Feed, FeedService } from '../../../../src/oruk/feed.ts';
import { planFeed, type FeedPlan, type ItemPlan } from '../../../../src/oruk/to-records/plan.ts';
import { smallRecords } from './small-records.ts';
import { day, feed, location, organization, service, term, uuid } from './made-feed.ts';

let records: ReadRecords;
beforeAll(async () => {
  records = await smallRecords();
});

const planOf = (given: Feed): FeedPlan => planFeed(given, { records, base: undefined, name: 'next', today: day });
const only = (item: FeedService, given: Partial<Feed> = {}): ItemPlan =>
  planOf(feed([item], given)).items.find(({ kind }) => kind === 'services')!;
const dataOf = (given: Parameters<typeof service>[1], more?: Partial<FeedService>): Record<string, unknown> =>
  only(service('Listening Ear', given, more)).change!.data;

test('a service that lacks nothing is active, with its provenance and its licence', () => {
  const item = only(service('Listening Ear'));
  expect(item).toMatchObject({ state: 'added', id: 'listening-ear', conflicts: [], leftOut: [] });
  expect(item.change!.data).toEqual({
    name: 'Listening Ear',
    organisation: 'made-up-helpers',
    summary: 'Listening Ear listens to you.',
    topics: ['parenting'],
    levelsOfNeed: ['universal'],
    areas: ['corby'],
    contact: { phone: '01632 960001', website: 'https://www.example.org/help' },
    status: 'active',
    assurance: {
      checked: '2026-10-01',
      by: 'Imported from Nextshire Council, where it was checked',
      confidence: 'medium',
      sources: [
        {
          url: `https://feed.example.org/services/${uuid('service Listening Ear')}`,
          date: day,
          took: 'Every fact, from the feed of Nextshire Council',
          licence: 'Open Government Licence v3.0 (https://www.example.org/ogl)',
        },
      ],
    },
  });
  expect(item.change!.body).toBe('Listening Ear listens to you. It is open to all.');
});

test('without a day on which somebody assured it, it says that nobody here checked it, and is due soon', () => {
  for (const assured_date of [undefined, '2027-01-01'])
    expect(dataOf({ assured_date }).assurance).toMatchObject({
      ...{ checked: day, by: 'Imported from Nextshire Council, not checked here', confidence: 'low', reviewMonths: 1 },
    });
});

test('what the feed leaves open waits for an editor, and says what to find out', () => {
  const data = dataOf({
    attributes: undefined,
    service_areas: undefined,
    phones: undefined,
    url: undefined,
    description: undefined,
  });
  expect(data).toMatchObject({
    status: 'unconfirmed',
    topics: ['parenting'],
    levelsOfNeed: ['universal'],
    areas: ['smallshire'],
    summary: 'Listening Ear',
  });
  expect(data.unconfirmedBecause).toBe(
    'Imported from Nextshire Council. Find out: what it is about (topics); how much help it is for (levels of need); where it is offered (areas); what it does, in one sentence (summary); how to reach it (a phone number, an address or a website).',
  );
});

test.each([
  ['active', 'active'],
  ['temporarily closed', 'paused'],
  ['inactive', 'closed'],
  ['defunct', 'closed'],
] as const)('%s is %s', (status, ours) => expect(dataOf({ status }).status).toBe(ours));

describe('a service of which the feed does not say who provides it', () => {
  const nobodys = (name: string) => {
    const item = service(name);
    delete item.service.organization;
    return item;
  };
  const both = feed([nobodys('Listening Ear'), nobodys('Knitting'), service('Chess')]);
  const services = ({ items }: FeedPlan) =>
    Object.fromEntries(items.filter(({ kind }) => kind === 'services').map(({ id, change }) => [id, change?.data]));

  test('waits for an editor, below one organisation that says so', () => {
    const plan = planOf(both);
    expect(plan.refused).toEqual([]);
    const standIns = plan.items.filter(({ id }) => id === 'provider-not-known');
    expect(standIns.map(({ kind, change }) => [kind, change!.data.name])).toEqual([
      ['organisations', 'Provider not known'],
    ]);
    expect(services(plan)).toMatchObject({
      'listening-ear': {
        organisation: 'provider-not-known',
        status: 'unconfirmed',
        unconfirmedBecause: 'Imported from Nextshire Council. Find out: who provides it (organisation).',
      },
      knitting: { organisation: 'provider-not-known', status: 'unconfirmed' },
      chess: { organisation: 'made-up-helpers', status: 'active' },
    });
  });

  test('has the one that was stated, and is then as sure as any', () => {
    const plan = planFeed(both, { records, base: undefined, name: 'next', today: day, organisation: 'helpers' });
    expect(plan.items.filter(({ id }) => id === 'provider-not-known')).toEqual([]);
    expect(services(plan)).toMatchObject({
      'listening-ear': { organisation: 'helpers', status: 'active' },
      chess: { organisation: 'made-up-helpers' },
    });
  });

  test('keeps who it was said to be at the last import', () => {
    const first = planFeed(both, { records, base: undefined, name: 'next', today: day, organisation: 'helpers' });
    const again = planFeed(both, { records, base: { about: '', ...first.base }, name: 'next', today: day });
    expect(again.base.items.find(({ id }) => id === 'listening-ear')!.data!.organisation).toBe('helpers');
  });
});

describe('ages', () => {
  test.each([
    [
      { minimum_age: 5, maximum_age: 11 },
      { minimumAge: 5, maximumAge: 11 },
    ],
    [
      { minimum_age: 0.5, maximum_age: 4.9 },
      { minimumAge: 0, maximumAge: 4 },
    ],
    [{ minimum_age: 16, maximum_age: 99 }, { minimumAge: 16 }],
    [{ maximum_age: 30 }, { criteria: ['Up to age 30.'] }],
    [{ minimum_age: 60 }, { criteria: ['From age 60.'] }],
    [
      { eligibility_description: 'You care for somebody. You live here.' },
      { criteria: ['You care for somebody. You live here.'] },
    ],
  ])('%j', (given, ours) => expect(dataOf(given).eligibility).toEqual(ours));

  test('in the wrong order are left out and told', () => {
    const { change, leftOut } = only(service('Listening Ear', { minimum_age: 12, maximum_age: 3 }));
    expect(change!.data.eligibility).toBeUndefined();
    expect(leftOut).toEqual([
      { field: 'minimum_age, maximum_age', found: '12 to 3', why: 'the youngest age is above the oldest' },
    ]);
  });
});

describe('cost', () => {
  const option = (given: object) => ({ cost_options: [{ id: uuid('cost'), ...given }] });
  test.each([
    [option({ amount: 0, option: 'Free' }), { kind: 'free' }],
    [option({ amount: 2.5, option: 'Adult' }), { kind: 'paid', detail: 'Adult: £2.50' }],
    [
      {
        cost_options: [
          { id: uuid('a'), amount: 0, option: 'Child' },
          { id: uuid('b'), amount: 3, option: 'Adult' },
        ],
      },
      { kind: 'varies', detail: 'Child; Adult: £3' },
    ],
    [{ fees: 'Free of charge.' }, { kind: 'free' }],
  ])('%j', (given, ours) => expect(dataOf(given).cost).toEqual(ours));

  test('in words whose kind nobody can tell stands in the description', () => {
    const { change } = only(service('Listening Ear', { fees_description: 'Free for under fives, ask for others' }));
    expect(change!.data.cost).toBeUndefined();
    expect(change!.body).toContain('\n\nCost: Free for under fives, ask for others');
  });
});

describe('times and places', () => {
  const schedule = (given: object) => ({
    id: uuid('schedule'),
    freq: 'WEEKLY' as const,
    byday: 'MO,WE',
    opens_at: '09:00Z',
    closes_at: '12:00+01:00',
    ...given,
  });
  const at = (given: object, where = location('Invented Hall')) => ({
    service_at_locations: [{ id: uuid('at'), location: where, schedules: [schedule(given)] }],
  });

  test('certain times are times', () => {
    const items = planOf(feed([service('Listening Ear', at({ notes: 'Ring the bell' }))])).items;
    const place = items.find(({ kind }) => kind === 'places')!;
    expect(items.at(-1)!.change!.data.sessions).toEqual([
      {
        place: 'invented-hall',
        opening: [{ days: ['monday', 'wednesday'], opens: '09:00', closes: '12:00', note: 'Ring the bell' }],
      },
    ]);
    expect(place.change!.data).toMatchObject({
      name: 'Invented Hall',
      address: '1 Invented Street',
      town: 'Corby',
      postcode: 'NN17 1QG',
      area: 'corby',
      kind: 'hall',
    });
  });

  test.each([
    [{ freq: 'MONTHLY', byday: '2MO' }, 'The second Monday of the month, 09:00 to 12:00'],
    [{ interval: 2 }, 'Monday, Wednesday, every 2 weeks, 09:00 to 12:00'],
    [{ valid_from: '2027-01-04' }, 'Monday, Wednesday, 09:00 to 12:00, from 2027-01-04'],
    [
      { freq: 'MONTHLY', byday: undefined, bymonthday: '1', description: 'The first of the month' },
      'The first of the month',
    ],
  ])('%j is in words', (given, hours) =>
    expect(dataOf(at(given)).sessions).toEqual([{ place: 'invented-hall', hours }]),
  );

  test('what has ended is left out, and a service of no place has its times itself', () => {
    expect(dataOf(at({ valid_to: '2026-01-01' })).sessions).toEqual([{ place: 'invented-hall' }]);
    expect(dataOf({ schedules: [schedule({})] }).opening).toEqual([
      { days: ['monday', 'wednesday'], opens: '09:00', closes: '12:00' },
    ]);
  });

  test('a place without an address is words, and one on a screen is online', () => {
    const bare = location('Somewhere', { addresses: undefined });
    expect(dataOf(at({}, bare))).toMatchObject({ where: 'Somewhere' });
    const screen = location('On a screen', { location_type: 'virtual', addresses: undefined } as never);
    expect(dataOf({ ...at({}, screen), phones: undefined }).online).toBe(true);
  });

  test('what is said of getting in becomes facilities, or words', () => {
    const access = [
      { id: uuid('x'), description: 'Ramp at the door' },
      { id: uuid('y'), description: 'Two flights of stairs', details: 'no lift' },
    ];
    const plan = planOf(feed([service('Listening Ear', at({}, location('Invented Hall', { accessibility: access })))]));
    expect(plan.items.find(({ kind }) => kind === 'places')!.change!.data.facilities).toEqual(['step-free']);
    expect(plan.items.at(-1)!.change!.data.accessNotes).toEqual(['Two flights of stairs: no lift']);
    expect(plan.unmapped).toEqual([{ kind: 'access to a building', says: 'Two flights of stairs', count: 1 }]);
  });
});

describe('words of the feed', () => {
  test('are counted where nobody gave them a meaning, the most frequent first', () => {
    const carers = { attributes: [term('Unheard-of', 'vendor:7'), term('Rare'), term('Nothing to us')] };
    const plan = planOf(
      feed([service('One', carers), service('Two', { attributes: [term('Unheard-of', 'vendor:7')] })]),
    );
    expect(plan.unmapped).toEqual([
      { kind: 'term', says: 'vendor:7', name: 'Unheard-of', count: 2 },
      { kind: 'term', says: 'Rare', count: 1 },
    ]);
  });

  test('mean what a wider term means, even in a ring of terms', () => {
    const narrow = term('Young carers of ten', undefined, 'Young carers');
    const ring = term('Ring', undefined, 'Ring');
    const terms = [term('Young carers', 'esdServiceType:300').taxonomy_term, ring.taxonomy_term];
    expect(
      only(service('One', { attributes: [narrow, ring, term('Everybody')] }), { terms }).change!.data.topics,
    ).toEqual(['parenting']);
  });

  test('stand in fields of a publisher as well', () => {
    expect(
      dataOf({ attributes: [term('Everybody')] }, { extra: { pc_targetAudience: ['Being a parent '] } }),
    ).toMatchObject({ topics: ['parenting'], status: 'active' });
  });

  test('name areas by their code, by name and by what else they are called', () => {
    const area = (given: object) => ({ service_areas: [{ id: uuid('area'), ...given }] });
    expect(dataOf(area({ uri: 'http://statistics.data.gov.uk/id/statistical-geography/E06000999' })).areas).toEqual([
      'smallshire',
    ]);
    expect(dataOf(area({ name: 'corby BOROUGH ' })).areas).toEqual(['corby']);
    const asTerm = { ...term('Corby borough'), link_type: 'area' };
    expect(dataOf({ service_areas: undefined, attributes: [asTerm] }).areas).toEqual(['corby']);
    expect(
      planOf(feed([service('One', area({ uri: 'https://x.example.org/E06000001', name: 'Farshire' }))])).unmapped,
    ).toEqual([{ kind: 'area', says: 'E06000001', name: 'Farshire', count: 1 }]);
  });

  test('name languages', () => {
    const languages = [
      { id: uuid('l'), code: 'en-GB' },
      { id: uuid('m'), name: 'Invented tongue' },
    ];
    expect(dataOf({ languages, interpretation_services: 'Ask for an interpreter' })).toMatchObject({
      ...{ languages: ['en'], languageNotes: ['Invented tongue', 'Ask for an interpreter'] },
    });
  });
});

describe('ways in', () => {
  test('how to apply goes with the first, and other numbers have their words', () => {
    const phones = [
      { id: uuid('p'), number: '01632 960001' },
      { id: uuid('q'), number: '01632960002', description: 'Evenings', extension: 5 },
      { id: uuid('r'), number: 'ask inside' },
    ];
    const { change, leftOut } = only(
      service('Listening Ear', { phones, application_process: 'Ring us. We ring back.' }),
    );
    expect(change!.data.access).toEqual([
      { for: 'everyone', route: 'phone', detail: 'Ring us. We ring back.', value: '01632 960001' },
      { for: 'everyone', route: 'phone', detail: 'Evenings. Extension 5', value: '01632 960002' },
    ]);
    expect(leftOut).toEqual([{ field: 'phones', found: 'ask inside', why: 'not a UK phone number' }]);
  });
});

describe('organisations', () => {
  test('one that is here by name is pointed at; its type is told by the end of its address, or asked for', () => {
    expect(only(service('One', { organization: organization('helpers') })).change!.data.organisation).toBe('helpers');
    const unknown = only(service('One', { organization: organization('Strangers') })).change!.data;
    expect(unknown.unconfirmedBecause).toBe(
      'Imported from Nextshire Council. Find out: what kind of organisation "Strangers" is.',
    );
  });
});

describe('a service that may be here already', () => {
  test('is kept back, whether by its name or by a like name and the same phone', () => {
    const { change, mayBe, id } = only(service('The Corner Club'));
    expect({ mayBe, id }).toEqual({ mayBe: ['club'], id: 'the-corner-club' });
    expect(change!.data).toMatchObject({
      status: 'unconfirmed',
      unconfirmedBecause: 'Imported from Nextshire Council. May be the same as content/services/club.md: keep one.',
    });
    const phones = [{ id: uuid('p'), number: '01536 222222' }];
    expect(only(service('Corner Club Juniors', { phones })).mayBe).toEqual(['club']);
    expect(only(service('Knitting', { phones })).mayBe).toEqual([]);
  });
});
