import { describe, expect, test } from 'vitest';
import type { KnownPlace } from '../../../src/features/find/place.ts';
import { PAGE_SIZE, sortOf } from '../../../src/features/find/results.ts';
import type { MatchedBy } from '../../../src/features/find/text-match.ts';
import { alton, entry, ids, search, whyFirst } from './made.ts';

const local = entry({
  id: 'local',
  areas: ['alton'],
  reach: 'place',
  places: [0],
  ages: { minimumAge: 11, maximumAge: 18 },
});
const further = entry({ id: 'further', areas: ['north'], reach: 'place', places: [1] });
const acrossTheLine = entry({ id: 'across', areas: ['west'], reach: 'place', places: [2] });
const whole = entry({ id: 'whole', areas: ['county'], reach: 'area' });
const line = entry({ id: 'line', areas: ['uk'], reach: 'remote', ages: { minimumAge: 0, maximumAge: 5 } });
const faraway = entry({ id: 'faraway', areas: ['county'], reach: 'place', places: [2] });
const services = [line, whole, acrossTheLine, further, local, faraway];

describe('a list by distance', () => {
  const found = search(services, { sort: 'near' }, alton);

  test('has near places first, then the county, then online and phone, then other areas', () => {
    expect(ids(found)).toEqual(['local', 'further', 'faraway', 'whole', 'line', 'across']);
    expect(found.bands).toEqual([
      { id: 'near', count: 2 },
      { id: 'county', count: 2 },
      { id: 'remote', count: 1 },
      { id: 'elsewhere', count: 1 },
    ]);
  });

  test('drops nothing, wherever the visitor is', () => {
    const places: KnownPlace[] = [
      alton,
      { ...alton, areas: [{ area: 'corfe', share: 1 }], point: { latitude: 50, longitude: 1 } },
      { ...alton, areas: [] },
    ];
    for (const place of places) {
      for (const sort of ['near', 'best', 'name'] as const)
        expect([...ids(search(services, { sort }, place))].sort()).toEqual(services.map(({ id }) => id).sort());
    }
  });

  test('never offers the other council’s service as local, however near its door is', () => {
    const nextDoor = entry({ id: 'next-door', areas: ['west'], reach: 'place', places: [0] });
    const found = search([nextDoor], { sort: 'near' }, alton);
    expect(found.results[0]).toMatchObject({ band: 'elsewhere', metres: 0 });
    expect(whyFirst(found)[0]).toContain('not for Alton: ask first');
  });

  test('shows some of every band on its first page', () => {
    const many = Array.from({ length: 40 }, (_, at) => entry({ id: `near-${at}`, reach: 'place', places: [0] }));
    const { shown, total } = search([...many, whole, line], { sort: 'near' }, alton);
    expect(total).toBe(42);
    expect(new Set(shown.map(({ band }) => band))).toEqual(new Set(['near', 'county', 'remote']));
    expect(shown).toHaveLength(12);
  });

  test('gives each the distance to its nearest place, in whole metres', () => {
    const both = entry({ id: 'both', reach: 'place', places: [2, 1] });
    const [result] = search([both], {}, alton).results;
    expect(result?.nearestPlace).toBe(1);
    expect(Number.isInteger(result?.metres)).toBe(true);
    expect(result?.metres).toBeGreaterThan(7000);
  });
});

describe('the order', () => {
  test.for<[by: MatchedBy, sort: 'best' | 'near' | 'name' | undefined, place: KnownPlace | undefined, order: string]>([
    ['everything', undefined, undefined, 'best'],
    ['everything', undefined, alton, 'near'],
    ['all', undefined, alton, 'best'],
    ['nothing', undefined, alton, 'best'],
    ['all', 'near', alton, 'near'],
    ['everything', 'near', undefined, 'best'],
    ['everything', 'near', { ...alton, point: undefined }, 'best'],
    ['everything', undefined, { ...alton, point: undefined }, 'best'],
    ['everything', 'name', alton, 'name'],
  ])('%s, sorted by %s', ([by, sort, place, order]) => {
    expect(sortOf({ sort }, place, by)).toBe(order);
  });

  test('by name is by name', () => {
    expect(ids(search(services, { sort: 'name' }))).toEqual(['across', 'faraway', 'further', 'line', 'local', 'whole']);
  });

  test('puts a certain age before one that is not stated, and leaves out one that does not fit', () => {
    expect(ids(search([whole, line, local], { ages: [14] }))).toEqual(['local', 'whole']);
  });

  test('keeps a service that fits one child of several, after one that fits both', () => {
    const both = entry({ id: 'both', ages: { minimumAge: 0, maximumAge: 19 } });
    expect(ids(search([line, both, local], { ages: [3, 14] }))).toEqual(['both', 'line', 'local']);
  });

  test('puts an unsure record after one that is the same and sure', () => {
    expect(ids(search([entry({ id: 'a-unsure', unsure: true }), entry({ id: 'b-sure' })], {}))).toEqual([
      'b-sure',
      'a-unsure',
    ]);
  });

  test('puts first what takes referrals from the role that asks', () => {
    const closed = entry({ id: 'a-not-gp', whoCanRefer: ['parent-carer'] });
    const open = entry({ id: 'b-gp', whoCanRefer: ['professional'] });
    expect(ids(search([closed, open], { who: 'gp' }))).toEqual(['b-gp', 'a-not-gp']);
  });

  test('prefers a near place when the words are the same', () => {
    const near = entry({ id: 'z-food', summary: 'Food parcels', reach: 'place', places: [0] });
    const far = entry({ id: 'a-food', summary: 'Food parcels', reach: 'place', places: [2] });
    expect(ids(search([far, near], { q: 'food parcels' }, alton))).toEqual(['z-food', 'a-food']);
  });
});

describe('pages', () => {
  const many = Array.from({ length: 45 }, (_, at) => entry({ id: `s-${String(at).padStart(2, '0')}` }));

  test('show ten more each, and no more than there are', () => {
    const lengths = [1, 2, 3, 9].map((page) => search(many, { page }).shown.length);
    expect(lengths).toEqual([PAGE_SIZE, 2 * PAGE_SIZE, 3 * PAGE_SIZE, 45]);
  });

  test('begin the same, whatever the page', () => {
    const [first, second] = [1, 2].map((page) => search(many, { page }).shown.map(({ entry: { id } }) => id));
    expect(second!.slice(0, PAGE_SIZE)).toEqual(first);
  });
});
