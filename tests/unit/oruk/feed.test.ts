/** Our records in the form of the standard. */
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { toOrukFeed, type OrukFeed } from '../../../src/catalogue/views/oruk/feed.ts';
import type { Service } from '../../../src/model/service.ts';
import { endpoints, type Endpoint } from '../../../src/oruk/objects.ts';
import { publicRecord } from '../../../src/oruk/public-record.ts';
import type { Rec } from '../../../src/records/types.ts';
import { records, service, TODAY } from '../../support/records.ts';

const SITE = 'https://help.example.org/early-help/';

function feedOf(services: Rec<Service>[], changed?: ReadonlyMap<string, string>): OrukFeed {
  const given = records(services);
  given.topics[0]!.data.sameAs = ['type-7'];
  given.vocabularies.facilities = [{ id: 'step-free', name: 'Step-free', description: 'No steps.' }];
  const feed = toOrukFeed(buildCatalogue(given, TODAY), SITE, changed);
  for (const [list, items] of Object.entries(feed) as [Endpoint, object[]][])
    for (const item of items) expect(endpoints[list].safeParse(item).error?.issues ?? []).toEqual([]);
  return feed;
}
const one = (given: Partial<Service> = {}, body?: string) => feedOf([service('it', given, body)]).services[0]!;

describe('a service', () => {
  test('with the least that a record holds has no gap, no null and no empty text', () => {
    const feed = feedOf([service('it')]);
    expect(JSON.stringify(Object.values(feed).flat())).not.toMatch(/null|""|\[\]|\{\}|undefined/);
    expect(feed.services[0]).toMatchObject({
      ...{ name: 'Service it', status: 'active', assured_date: '2026-11-22' },
      description: 'What it does.\n\nWhat it does.',
      organization: { name: 'The Charity', description: 'Charity', website: 'https://www.example.org' },
      service_areas: [{ name: 'The County' }],
    });
    expect(feed.services[0]).not.toHaveProperty('service_at_locations');
    expect(feed.services[0]).not.toHaveProperty('url');
  });

  test.each([
    [{ status: 'active' }, 'active', undefined],
    [{ status: 'active', urgent: true }, 'active', 'For urgent help. In danger this minute, ring 999.'],
    [{ status: 'paused' }, 'temporarily closed', 'Not taking people at the moment.'],
    [
      { status: 'closed', urgent: true, closed: { instead: ['other'] } },
      'defunct',
      'This service has closed. Try instead: Service other.',
    ],
  ] as [Partial<Service>, string, string | undefined][])('%j is %s', (given, status, alert) => {
    const { services } = feedOf([service('it', given), service('other')]);
    expect(services[0]).toMatchObject({ name: 'Service it', status });
    expect(services[0]!.alert).toBe(alert);
  });

  test('that is not confirmed is nowhere', () => {
    const hidden = service('hidden', { status: 'unconfirmed', unconfirmedBecause: 'x', organisation: 'council' });
    const feed = feedOf([service('it'), hidden]);
    expect(feed.services.map(({ name }) => name)).toEqual(['Service it']);
    expect(JSON.stringify(Object.values(feed).flat())).not.toMatch(/hidden|North Council/);
  });

  test('says in years and in words who it is for', () => {
    const said = one({
      eligibility: { fromPregnancy: true, maximumAge: 19, maximumAgeWithDisability: 25, criteria: ['You live here'] },
      referral: { exclusions: ['adults', 'crises'] },
    });
    expect(said).toMatchObject({ minimum_age: 0, maximum_age: 19 });
    expect(said.eligibility_description).toBe(
      'From pregnancy to age 19, or 25 with SEND or a disability. You live here. Not for: adults; crises.',
    );
    expect(one()).not.toHaveProperty('minimum_age');
    expect(one({ eligibility: { criteria: ['You live here'] } }).eligibility_description).toBe('You live here.');
  });

  test('tells in words how to get it', () => {
    const said = one({
      whoCanRefer: ['school', 'gp'],
      access: [
        {
          ...{ for: 'family', route: 'phone', value: '01632 960001', detail: 'Ask for Sam’s desk', hours: 'Mornings' },
          ...{ needs: ['a name', 'a date'], next: 'They ring back' },
        },
        { for: 'professional', who: ['school'], route: 'online-form', value: 'https://www.example.org/refer' },
      ],
      referral: { consent: 'A parent agrees', by: 'in a week' },
    });
    expect(said.application_process).toBe(
      [
        'Families: Ring 01632 960001. Ask for Sam’s desk. When: Mornings. Have ready: a name; a date. What happens next: They ring back.',
        'Workers (School): Fill in: https://www.example.org/refer.',
        'Who can refer: School, GP.',
        'Consent: A parent agrees. You hear: in a week.',
      ].join('\n'),
    );
  });

  test('is reached by desks and roles, each number once', () => {
    const { contacts } = one({
      contact: { phone: '01632 960001', text: '85258', textWord: 'HELP', email: 'help@example.org' },
      access: [
        { for: 'family', route: 'phone', value: '01632960001' },
        { for: 'professional', who: ['gp'], route: 'phone', value: '01632 960002', detail: 'For GPs', hours: '9 to 5' },
        { for: 'everyone', route: 'email', value: 'HELP@example.org' },
        { for: 'everyone', route: 'email', value: 'refer@example.org' },
        { for: 'family', route: 'drop-in', value: '1 High Street' },
      ],
    });
    expect(contacts).toMatchObject([
      {
        ...{ title: 'Enquiries', email: 'help@example.org' },
        phones: [
          { number: '01632 960001', type: 'voice' },
          { number: '85258', type: 'text', description: 'Text the word HELP' },
        ],
      },
      { title: 'Workers (GP)', phones: [{ number: '01632 960002', description: 'For GPs. 9 to 5.' }] },
      { title: 'Everyone', email: 'refer@example.org' },
    ]);
    expect(contacts!.every((contact) => !('name' in contact))).toBe(true);
  });

  test('that is free says so in the one way there is, and another names no price', () => {
    expect(one({ cost: { kind: 'free', detail: 'Tea too' } })).toMatchObject({
      fees_description: 'Free. Tea too.',
      cost_options: [{ option: 'Free', amount: 0, currency: 'GBP', amount_description: 'Tea too' }],
    });
    const [option] = one({ cost: { kind: 'paid' } }).cost_options!;
    expect(option).not.toHaveProperty('amount');
  });

  test('names its topic, what that is elsewhere, its level, its facilities and who can refer', () => {
    const { attributes } = one({ facilities: ['step-free'], whoCanRefer: ['gp'], accessNotes: ['Ramp at the back'] });
    expect(attributes!.map((said) => [said.link_type, said.taxonomy_term?.name ?? said.value])).toEqual([
      ['topic', 'Feelings'],
      ['category', 'Talking'],
      ['level of need', 'universal'],
      ['area', 'The County'],
      ['facility', 'Step-free'],
      ['who can refer', 'GP'],
      ['accessibility', 'Ramp at the back'],
    ]);
    expect(attributes!.map((said) => said.taxonomy_term?.term_uri)).toEqual([
      `${SITE}topics/feelings/`,
      'http://id.example.org/type/7',
      `${SITE}professionals/levels/universal/`,
      `${SITE}areas/county/`,
      expect.stringMatching(
        /^https:\/\/help.example.org\/early-help\/api\/oruk\/v3\/taxonomy_terms\/[\w-]{36}\/index.json$/,
      ),
      `${SITE}professionals/gp/`,
      undefined,
    ]);
    expect(attributes![1]!.taxonomy_term).toMatchObject({ term: 'type:7', code: '7', taxonomy: 'Types of help' });
  });

  test('tells its areas by the name that the whole country knows them by, where they have one', () => {
    const all = records([service('it', { areas: ['north', 'corby'] })]);
    all.areas = all.areas.map((area) =>
      area.id === 'north' ? { ...area, data: { ...area.data, code: 'E06000061' } } : area,
    );
    const feed = toOrukFeed(buildCatalogue(all, TODAY), SITE);
    const north = 'http://statistics.data.gov.uk/id/statistical-geography/E06000061';
    expect(feed.services[0]!.service_areas!.map(({ name, uri }) => [name, uri])).toEqual([
      ['North', north],
      ['Corby', undefined],
    ]);
    const { taxonomy_terms: terms = [] } = feed.taxonomies.find(({ name }) => name === 'Areas')!;
    const term = (name: string) => terms.find((one) => one.name === name)!;
    expect(term('North')).toMatchObject({ term_uri: north, code: 'north' });
    expect(term('Corby')).toMatchObject({ term_uri: `${SITE}areas/corby/`, parent_id: term('North').id });
  });

  test('was last changed when its file was, or when it was checked, whichever came later', () => {
    const at = (moment: string) => feedOf([service('it')], new Map([['it', moment]])).services[0]!.last_modified;
    expect(at('2026-11-23T09:10:11.000Z')).toBe('2026-11-23T09:10:11.000Z');
    expect(at('2026-11-01T09:10:11.000Z')).toBe('2026-11-22T00:00:00.000Z');
    expect(one().last_modified).toBe('2026-11-22T00:00:00.000Z');
  });

  test('brings its public record and its text along', () => {
    const given = service(
      'it',
      { editorNote: 'inside', languages: ['pl'], languageNotes: ['Ask for Polish'] },
      '**Bold**\n',
    );
    const [it] = feedOf([given]).services;
    expect(it!.x_early_help).toEqual({
      id: 'it',
      record: { ...publicRecord('services', given.data), body: '**Bold**' },
    });
    expect(it).toMatchObject({
      languages: [{ code: 'pl', name: 'Polish' }],
      interpretation_services: 'Ask for Polish.',
    });
    expect(it!.organization!.x_early_help!.id).toBe('charity');
    expect(it!.description).toBe('What it does.\n\nBold');
  });
});

describe('times and places', () => {
  const hall = (opening: Service['opening'], more: object = {}) =>
    one({ timesFrom: '2022-07', sessions: [{ place: 'hall', opening, ...more }] });

  test('are weekly, in the order of the week, on the clock of London', () => {
    const said = hall([
      { days: ['wednesday', 'monday'], opens: '09:30', closes: '12:00', termTimeOnly: true, note: 'Upstairs' },
      { opens: '00:00', closes: '24:00', exceptBankHolidays: true },
    ]);
    const notes = 'Times are from July 2022: check first.';
    const [at] = said.service_at_locations!;
    expect(said.schedules).toMatchObject([
      {
        ...{ freq: 'WEEKLY', byday: 'MO,WE', opens_at: '09:30Z', closes_at: '12:00Z', service_at_location_id: at!.id },
        notes: `In term time only. Upstairs. ${notes}`,
      },
      {
        ...{ freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00Z', closes_at: '23:59Z' },
        notes: `Not on bank holidays. ${notes}`,
      },
    ]);
    // The profile has them on the service, HSDS on the place: each stands in both, the same.
    expect(at!.schedules).toEqual(said.schedules);
  });

  test('in words alone are words', () => {
    const { schedules } = hall(undefined, { hours: 'Most Mondays' });
    expect(schedules).toEqual([
      expect.objectContaining({ description: 'Most Mondays', notes: 'Times are from July 2022: check first.' }),
    ]);
    expect(schedules![0]).not.toHaveProperty('freq');
  });

  test('two sessions at one place are one place with both times', () => {
    const said = one({
      sessions: [
        { place: 'hall', hours: 'Mondays', note: 'Babies' },
        { place: 'hub' },
        { place: 'hall', hours: 'Fridays', note: 'Toddlers' },
      ],
    });
    expect(said.service_at_locations).toMatchObject([
      { description: 'Babies. Toddlers.', schedules: [{ description: 'Mondays' }, { description: 'Fridays' }] },
      { location: { name: 'The Hub' } },
    ]);
    expect(new Set(said.schedules!.map(({ id }) => id)).size).toBe(2);
  });

  test('an address is whole, or in words', () => {
    const [hallAt, hubAt] = one({ sessions: [{ place: 'hall' }, { place: 'hub' }] }).service_at_locations!;
    expect(hallAt!.location).toMatchObject({
      ...{ location_type: 'physical', latitude: 52.488, longitude: -0.7045 },
      addresses: [
        {
          ...{ address_1: '1 High Street', city: 'Corby', state_province: 'The County', postal_code: 'NN17 1QG' },
          ...{ country: 'GB', address_type: 'physical' },
        },
      ],
    });
    expect(hallAt!.location).not.toHaveProperty('description');
    expect(hubAt!.location).toMatchObject({ description: 'Daventry', x_early_help: { id: 'hub' } });
    expect(hubAt!.location).not.toHaveProperty('addresses');
  });

  test('where no building is known are the words, or online', () => {
    const inWords = one({ where: 'A part of Corby' }).service_at_locations!;
    expect(inWords).toMatchObject([{ location: { location_type: 'physical', name: 'A part of Corby' } }]);
    expect(inWords[0]!.location).not.toHaveProperty('x_early_help');
    expect(one({ online: true }).service_at_locations).toMatchObject([{ location: { location_type: 'virtual' } }]);
  });

  test('that are secret are nowhere, and others who share the house keep theirs', () => {
    const refuge = service('refuge', {
      ...{ confidentialAddress: true, where: 'Behind the station', sessions: [{ place: 'hub' }] },
      access: [{ for: 'everyone', route: 'drop-in', value: '1 Hidden Lane' }],
    });
    const feed = feedOf([refuge, service('club', { sessions: [{ place: 'hall' }] })]);
    expect(JSON.stringify(Object.values(feed).flat())).not.toMatch(/station|The Hub|Hidden Lane|"hub"/);
    expect(feed.services[1]).not.toHaveProperty('service_at_locations');
    expect(feed.service_at_locations).toMatchObject([{ location: { name: 'The Hall' } }]);
  });
});

describe('ids', () => {
  const all = [
    service('a', { sessions: [{ place: 'hall' }], cost: { kind: 'free' }, languages: ['pl', 'cy'] }),
    service('b', { sessions: [{ place: 'hall', hours: 'Mondays' }], topics: ['food', 'feelings'] }),
  ];

  test('are the same at the next build, and others on another site', () => {
    const [first, again] = [feedOf(all), feedOf([...all].reverse())];
    expect(again).toEqual(first);
    const elsewhere = toOrukFeed(buildCatalogue(records(all), TODAY), 'https://other.example.org/');
    const ids = new Set(elsewhere.services.map(({ id }) => id));
    expect(first.services.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  test('name one thing each: what has the same id is the same', () => {
    const byId = new Map<string, string>();
    const clashes: string[] = [];
    JSON.stringify(feedOf(all), (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string') {
        const text = JSON.stringify(value);
        if (value.id.length === 36 && (byId.get(value.id) ?? text) !== text) clashes.push(text);
        byId.set(value.id, text);
      }
      return value;
    });
    expect(clashes).toEqual([]);
    expect(byId.size).toBeGreaterThan(30);
  });
});

test('five times as many services take about five times as long, not twenty-five times', () => {
  /** Seconds of the processor: what else the machine does takes none of them. */
  const cost = (count: number): number => {
    const many = Array.from({ length: count }, (_, index) => service(`s${index}`, { sessions: [{ place: 'hall' }] }));
    const all = buildCatalogue(records(many), TODAY);
    const before = process.cpuUsage();
    expect(toOrukFeed(all, SITE).services).toHaveLength(count);
    const { user } = process.cpuUsage(before);
    return user;
  };
  cost(100);
  expect(cost(1000) / cost(200)).toBeLessThan(14);
}, 30_000);
