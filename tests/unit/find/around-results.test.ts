/** What stands around the list: bands, words, pins. */
import { expect, test } from 'vitest';
import { bandOf, bandWords } from '../../../src/features/find/bands.ts';
import { countWords, matchNote } from '../../../src/features/find/found-words.ts';
import { pinsOf, showPins } from '../../../src/features/find/pins.ts';
import { alton, entry, index, search } from './made.ts';

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
  expect([matchNote('all'), matchNote('everything')]).toEqual([undefined, undefined]);
  expect(matchNote('meaning')).toContain('what they mean');
  expect(matchNote('most')).toContain('most of them');
  expect(matchNote('any')).toContain('some of them');
  expect(matchNote('nothing')).toContain('Nothing here has your words');
});
