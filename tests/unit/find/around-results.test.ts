/** What stands around the list: tags, ways on, the urgent box, words, pins. */
import { describe, expect, test } from 'vitest';
import { bandOf, bandWords } from '../../../src/features/find/bands.ts';
import { countWords, matchNote } from '../../../src/features/find/found-words.ts';
import { pinsOf, showPins } from '../../../src/features/find/pins.ts';
import { activeTags, ageName, countFilters, isNothingAsked, waysOn } from '../../../src/features/find/tags.ts';
import { urgentFor } from '../../../src/features/find/urgent.ts';
import { alton, asked, entry, index, search } from './made.ts';

const line = entry({ id: 'line', name: 'The Line', phone: { value: '0800 1111' }, text: '85258' });

describe('tags', () => {
  const state = asked({
    q: 'worry',
    postcode: 'ts1 1aa',
    ages: [-1, 14],
    send: true,
    who: 'gp',
    topics: ['money', 'gone'],
    area: 'north',
    online: true,
    page: 3,
  });
  const { groups } = search([line], state);
  const tags = activeTags(state, index([line]), groups, 'TS1 1AA');

  test('name everything that is asked', () => {
    expect(tags.map(({ words }) => words)).toEqual([
      '“worry”',
      'Near TS1 1AA',
      'Before birth',
      'Age 14',
      'SEND or a disability',
      'Asking: GP',
      'Money and food',
      'North Testshire',
      'Online or by phone',
      'gone',
    ]);
  });

  test('each takes away one thing, and going on takes away all', () => {
    const left = tags.reduce(
      (at) => activeTags(at, index([line]), search([line], at).groups, undefined)[0]?.without ?? at,
      state,
    );
    expect(isNothingAsked(left)).toBe(true);
    for (const { without } of tags) expect(without.page).toBe(1);
  });

  test('the filters are counted for their button', () => {
    expect(countFilters(groups)).toBe(3);
  });

  test('ages are named', () => {
    expect([-1, 0, 1, 25].map(ageName)).toEqual(['Before birth', 'Under 1', 'Age 1', 'Age 25']);
  });
});

describe('when nothing fits', () => {
  const services = [
    entry({ id: 'a', costKind: 'free', topics: ['money'] }),
    entry({ id: 'b', costKind: 'paid', topics: ['mental-health'] }),
  ];
  const ways = (state: ReturnType<typeof asked>) => {
    const { groups } = search(services, state);
    return waysOn(
      state,
      activeTags(state, index(services), groups, undefined),
      (other) => search(services, other).total,
    ).map(({ tag, total }) => [tag.words, total]);
  };

  test('says which one to take away, and what that gives', () => {
    expect(ways(asked({ costs: ['free'], topics: ['mental-health'] }))).toEqual([
      ['Feelings and mental health', 1],
      ['Free', 1],
    ]);
  });

  test('offers to take all away when no single one is enough', () => {
    expect(ways(asked({ costs: ['free'], topics: ['mental-health'], languages: ['pl'] }))).toEqual([['any filter', 2]]);
  });
});

describe('the urgent box', () => {
  const all = index([line]);

  test.for(['I don’t want to live', 'i DONT want to live any more', "she says she don't want to live"])(
    'comes up for "%s"',
    (typed) => {
      const [box] = urgentFor(typed, all);
      expect(box).toEqual({
        title: 'Talk to someone now',
        text: 'Ring.',
        services: [{ id: 'line', name: 'The Line', href: '/services/line/', phone: '0800 1111', text: '85258' }],
      });
    },
  );

  test.for(['', 'where to live', 'want to live in Alton'])('does not for "%s"', (typed) => {
    expect(urgentFor(typed, all)).toEqual([]);
  });
});

test('pins carry the numbers of the cards, one pin a place', () => {
  const services = [entry({ id: 'a', places: [0, 1] }), entry({ id: 'b', places: [0] }), entry({ id: 'c' })];
  const everywhere = search(services, { sort: 'name' });
  expect(
    pinsOf(everywhere.shown, index(services)).map(({ place, services: at }) => [place, at.map(({ number }) => number)]),
  ).toEqual([
    ['alton-hub', [1, 2]],
    ['brill-hub', [1]],
  ]);
  const from = showPins(search(services, { sort: 'name' }, alton).shown, alton, index(services));
  expect(from.pins.map(({ place }) => place)).toEqual(['alton-hub']);
  expect(from.from).toMatchObject({ label: 'Alton', withinMetres: 2000 });
});

test('bands: areas before distance', () => {
  expect(bandOf({ reach: 'place' }, 'no', 10)).toBe('elsewhere');
  expect(bandOf({ reach: 'place' }, 'all', 10)).toBe('near');
  expect(bandOf({ reach: 'place' }, 'all', 30_000)).toBe('county');
  expect(bandOf({ reach: 'remote' }, 'all', 10)).toBe('remote');
  expect(bandWords('county', 'Testshire').title).toBe('Across Testshire');
});

test('the count in words', () => {
  expect([countWords(0, ''), countWords(1, ''), countWords(24, 'low mood')]).toEqual([
    '0 services',
    '1 service',
    '24 services for “low mood”',
  ]);
  expect([matchNote('all'), matchNote('meaning')]).toEqual([undefined, undefined]);
  expect(matchNote('any')).toContain('some of them');
});
