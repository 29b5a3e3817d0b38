/** The order: areas, distance, who asks; and the ways in for them. */
import { describe, expect, test } from 'vitest';
import type { FinderEntry } from '../../../src/catalogue/views/finder-index.ts';
import { bandOf, bandOrder, bandWords, NEAR_MILES } from '../../../src/features/find/bands.ts';
import type { KnownPlace } from '../../../src/features/find/place.ts';
import { refersItself, waysFor } from '../../../src/features/find/routes.ts';
import { alton, entry, ids, index, search, whyFirst } from './made.ts';

describe('the other council', () => {
  const mine = entry({ id: 'z-mine', areas: ['north'], reach: 'place', places: [1], summary: 'Food parcels' });
  const theirs = entry({ id: 'a-theirs', areas: ['west'], reach: 'place', places: [0], summary: 'Food parcels' });
  const line = entry({ id: 'line', areas: ['west'], reach: 'remote', summary: 'Food parcels' });

  test('is never near, however near its door is, and says whom it is not for', () => {
    for (const metres of [0, 10, 5000, undefined]) expect(bandOf({ reach: 'place' }, 'no', metres)).toBe('elsewhere');
    expect(bandOf({ reach: 'remote' }, 'no', undefined)).toBe('elsewhere');
    expect(whyFirst(search([theirs], {}, alton))[0]).toBe('not for Alton: ask first, you can get in touch yourself');
  });

  test.for(['best', 'near', undefined] as const)('comes after, sorted by %s, with words and without', (sort) => {
    for (const q of ['', 'food parcels'])
      expect(ids(search([theirs, line, mine], { q, sort }, alton))[0]).toBe('z-mine');
  });

  test('comes after though it has the words in its name', () => {
    const named = { ...theirs, name: 'Food parcels' };
    expect(ids(search([named, mine], { q: 'food parcels' }))).toEqual(['a-theirs', 'z-mine']);
    expect(ids(search([named, mine], { q: 'food parcels' }, alton))).toEqual(['z-mine', 'a-theirs']);
  });

  test('does so for an area that was chosen too, where it is left out', () => {
    expect(ids(search([theirs, mine], { area: 'north' }))).toEqual(['z-mine']);
  });

  test('is of no matter where the place is not known', () => {
    expect(ids(search([theirs, mine], { q: 'food' }))).toHaveLength(2);
    expect(whyFirst(search([theirs], {})).join()).not.toContain('not for');
  });
});

describe('bands', () => {
  const metres = NEAR_MILES * 1609.344;
  test.for<
    [reach: FinderEntry['reach'], area: 'all' | 'part' | 'no' | undefined, metres: number | undefined, band: string]
  >([
    ['place', 'all', 0, 'near'],
    ['place', 'part', metres, 'near'],
    ['place', 'all', metres + 1, 'county'],
    ['place', undefined, 10, 'near'],
    ['place', 'all', undefined, 'county'],
    ['area', 'all', undefined, 'county'],
    ['area', 'all', 10, 'near'],
    ['remote', 'all', 10, 'remote'],
    ['remote', undefined, undefined, 'remote'],
    ['place', 'no', 10, 'elsewhere'],
  ])('%s, area %s, %s m: %s', ([reach, area, away, band]) => {
    expect(bandOf({ reach }, area, away)).toBe(band);
  });

  test('each has a heading of its own', () => {
    const titles = bandOrder.map((band) => bandWords(band, 'Testshire').title);
    expect(titles).toEqual(['Near you', 'Across Testshire', 'Online and phone', 'For other areas']);
  });
});

describe('sorted', () => {
  const at = (id: string, places: number[], given: Partial<FinderEntry> = {}) =>
    entry({ ...given, ages: undefined, id, reach: 'place', places });
  const far = at('a-far', [2], { topics: ['money'], summary: 'Debt and more debt', name: 'Élan debt' });
  const near = at('b-near', [0], { topics: ['money'], summary: 'Debt', name: 'zebra' });
  const middle = at('c-middle', [1], { name: 'apple pie', summary: 'Debt' });
  const second = at('d-second', [1], { name: 'Apple', summary: 'Debt' });
  const nowhere = entry({ id: 'e-nowhere', name: 'Nowhere', summary: 'Debt' });
  const all = [nowhere, far, second, middle, near];

  test('by distance: near first, within a band what has no place last', () => {
    const found = ids(search(all, { sort: 'near' }, alton));
    expect([found[0], found.at(-1)]).toEqual(['b-near', 'e-nowhere']);
    const { results } = search(all, { sort: 'near' }, alton);
    const away = results.map((result) => result.metres ?? Number.POSITIVE_INFINITY);
    expect(away).toEqual([...away].sort((a, b) => a - b));
  });

  test('by name: as a dictionary does, whatever the words and the place', () => {
    for (const place of [undefined, alton])
      expect(ids(search(all, { sort: 'name', q: 'debt' }, place))).toEqual([
        'd-second',
        'c-middle',
        'a-far',
        'e-nowhere',
        'b-near',
      ]);
  });

  test('by best: what is near before the same far away, and the far one is still there', () => {
    const found = ids(search(all, { q: 'debt' }, alton));
    expect(found.indexOf('b-near')).toBeLessThan(found.indexOf('c-middle'));
    expect(found.indexOf('c-middle')).toBeLessThan(found.indexOf('a-far'));
    expect(found).toHaveLength(5);
  });

  test('an area that was chosen orders by its main town, and tells no distance', () => {
    const found = search([far, near], { area: 'alton', topics: ['money'] });
    expect(ids(found)).toEqual(['b-near', 'a-far']);
    expect(found.results.map(({ metres }) => metres)).toEqual([undefined, undefined]);
  });

  test('what covers only a part of where they live comes after what covers all', () => {
    const part = entry({ id: 'a-part', areas: ['alton'] });
    const whole = entry({ id: 'b-whole', areas: ['north'] });
    const inNorth: KnownPlace = { ...alton, point: undefined, areas: [{ area: 'north', share: 1 }] };
    expect(ids(search([part, whole], {}, inNorth))).toEqual(['b-whole', 'a-part']);
  });

  test('the order does not hang on the order of the index', () => {
    for (const sort of ['best', 'near', 'name'] as const)
      expect(ids(search([...all].reverse(), { q: 'debt', sort }, alton))).toEqual(
        ids(search(all, { q: 'debt', sort }, alton)),
      );
  });
});

describe('who asks', () => {
  const self = entry({ id: 'b-self', family: ['phone'], workers: [], whoCanRefer: ['parent-carer'] });
  const byWorker = entry({
    id: 'a-worker',
    family: ['professional-referral'],
    workers: [{ route: 'online-form' }],
    whoCanRefer: ['professional'],
  });
  const schoolOnly = entry({
    id: 'c-school',
    family: [],
    workers: [{ route: 'letter', who: ['school'] }],
    whoCanRefer: ['school'],
  });
  const all = [byWorker, self, schoolOnly];

  test('a family: what it can reach by itself first', () => {
    expect(all.map(refersItself)).toEqual([false, true, false]);
    expect(ids(search(all, { who: 'family' }))).toEqual(['b-self', 'a-worker', 'c-school']);
    expect(ids(search(all, { who: 'parent-carer' }))[0]).toBe('b-self');
    expect(ids(search(all, {}))[0]).toBe('b-self');
  });

  test('a worker: what takes referrals from the role first, what does not list it last', () => {
    expect(ids(search(all, { who: 'gp' }))[0]).toBe('a-worker');
    expect(
      ids(search(all, { who: 'school' }))
        .slice(0, 2)
        .sort(),
    ).toEqual(['a-worker', 'c-school']);
    expect(ids(search(all, { who: 'school' })).at(-1)).toBe('b-self');
    expect(ids(search(all, { who: 'professional' }))[0]).toBe('a-worker');
  });

  test('nothing is left out for who asks', () => {
    for (const who of ['', 'family', 'parent-carer', 'gp', 'school', 'professional', 'wizard'])
      expect([who, search(all, { who }).total]).toEqual([who, 3]);
  });
});

describe('the ways in', () => {
  const known = index([]);
  const both = {
    family: ['phone', 'professional-referral'],
    workers: [
      { route: 'online-form', who: ['professional'] },
      { route: 'letter', who: ['school'] },
      { route: 'phone' },
    ],
  };
  test.for<[role: string | undefined, ways: string[]]>([
    [undefined, ['Phone', 'Referral']],
    ['gp', ['Online form', 'Phone']],
    ['school', ['Online form', 'Letter', 'Phone']],
    // A school is a worker; not every worker is a school.
    ['professional', ['Online form', 'Phone']],
    ['wizard', ['Phone']],
  ])('for %s: %j', ([role, ways]) => {
    expect(waysFor(both, role, known)).toEqual(ways);
  });

  test('the family’s where none is open to the role; each once; none that the directory does not know', () => {
    expect(waysFor({ family: ['phone'], workers: [{ route: 'letter', who: ['school'] }] }, 'gp', known)).toEqual([
      'Phone',
    ]);
    expect(waysFor({ family: ['phone', 'phone', 'pigeon'], workers: [] }, undefined, known)).toEqual(['Phone']);
  });
});
