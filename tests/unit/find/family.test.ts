/** The children that a search is about, and what that does to the list. */
import { describe, expect, test } from 'vitest';
import { childrenOf } from '../../../src/features/find/family.ts';
import { readQuery } from '../../../src/features/find/reading/reading.ts';
import { asked, entry, ids, lexiconOf, search } from './made.ts';
import type { FindState } from '../../../src/features/find/query.ts';

const lexicon = lexiconOf([]);
const children = (state: Partial<FindState>, sendSaid = false) =>
  childrenOf(asked(state), readQuery(state.q ?? '', lexicon).ages, sendSaid);

describe('the children', () => {
  test('of the form, each with its special needs or without', () => {
    expect(children({ ages: [3, 14] })).toEqual([{ age: 3 }, { age: 14 }]);
    expect(children({ ages: [3, 14], send: true, sendAges: [14] })).toEqual([{ age: 3 }, { age: 14, send: true }]);
    expect(children({ ages: [3, 14], send: true })).toEqual([
      { age: 3, send: true },
      { age: 14, send: true },
    ]);
    expect(children({ ages: [3], sendAges: [3] })).toEqual([{ age: 3 }]);
    expect(children({})).toEqual([]);
  });

  test('of the words', () => {
    expect(children({ q: '3 and 6 year olds' })).toEqual([{ age: 3 }, { age: 6 }]);
    expect(children({ q: '11 to 16 year olds' })).toEqual([{ age: 11, to: 16 }]);
    expect(children({ q: 'my Toddler' })).toEqual([{ age: 1, to: 3, said: 'toddler' }]);
    expect(children({ q: '32 year old mum' })).toEqual([]);
  });

  test('a word for a baby may be about the parent', () => {
    expect(children({ q: 'baby' })).toEqual([{ age: 0, to: 1, said: 'baby', soft: true }]);
    expect(children({ q: 'pregnant' })).toEqual([{ age: -1, said: 'pregnant', soft: true }]);
    expect(children({ q: '0 year old' })).toEqual([{ age: 0 }]);
  });

  test('an age that the form has is not asked twice', () => {
    expect(children({ q: 'my teenager', ages: [14] })).toEqual([{ age: 14 }]);
    expect(children({ q: 'my 14 year old', ages: [14] })).toEqual([{ age: 14 }]);
    expect(children({ q: 'my teenager', ages: [3] })).toEqual([{ age: 3 }, { age: 13, to: 19, said: 'teenager' }]);
  });

  test('words about special needs count for all of them', () => {
    expect(children({ q: 'my 6 year old', ages: [3] }, true)).toEqual([
      { age: 3, send: true },
      { age: 6, send: true },
    ]);
  });
});

const ages = (id: string, minimumAge?: number, maximumAge?: number, maximumAgeWithDisability?: number) =>
  entry({ id, ages: { minimumAge, maximumAge, maximumAgeWithDisability } });

describe('the list for a family', () => {
  const services = [
    ages('unstated'),
    ages('tots', 0, 4),
    ages('teens', 11, 18),
    ages('all', 0, 18, 25),
    ages('adults', 18),
  ];

  test.for<[state: Partial<FindState>, order: string[]]>([
    [{ ages: [3] }, ['tots', 'all', 'unstated']],
    [{ ages: [14] }, ['teens', 'all', 'unstated']],
    [{ ages: [3, 14] }, ['all', 'tots', 'teens', 'unstated']],
    [{ ages: [22], send: true }, ['all', 'adults', 'unstated']],
    [{ ages: [22] }, ['adults', 'unstated']],
    [{ ages: [14, 22], send: true, sendAges: [22] }, ['all', 'adults', 'teens', 'unstated']],
  ])('%j: %j', ([state, order]) => {
    expect([...ids(search(services, state))].sort()).toEqual([...order].sort());
    expect(ids(search(services, state)).at(-1)).toBe('unstated');
    expect(ids(search(services, state))[0]).toBe(order[0]);
  });

  test('whoever says "baby" may want help as a parent: nothing is left out, and what fits comes first', () => {
    const found = ids(search(services, { q: 'baby' }, undefined, { ageWords: lexicon.index.ageWords }));
    // No card holds the word, so those who point the way would stand here, and there are none.
    expect(found).toEqual([]);
    const named = services.map((one) => ({ ...one, summary: 'Help with a baby.' }));
    const withBaby = ids(search(named, { q: 'baby' }));
    expect([...withBaby].sort()).toEqual(['adults', 'all', 'teens', 'tots', 'unstated']);
    expect(withBaby.indexOf('tots')).toBeLessThan(withBaby.indexOf('unstated'));
    expect(withBaby.indexOf('unstated')).toBeLessThan(withBaby.indexOf('adults'));
  });

  test('help for the whole family before help for each, where there are several children', () => {
    const two = [ages('a-school', 3, 18), ages('z-whole', 0, 18)];
    expect(ids(search(two, { ages: [4, 14] }))).toEqual(['z-whole', 'a-school']);
    expect(ids(search(two, { ages: [4] }))).toEqual(['a-school', 'z-whole']);
  });

  test('special needs bring up what is about them', () => {
    const two = [
      entry({ id: 'a-other', ages: { minimumAge: 0, maximumAge: 18 } }),
      entry({ id: 'z-special', ages: { minimumAge: 0, maximumAge: 18 }, topics: ['special-needs'] }),
    ];
    expect(ids(search(two, { ages: [4] }))).toEqual(['a-other', 'z-special']);
    expect(ids(search(two, { ages: [4], send: true }))).toEqual(['z-special', 'a-other']);
  });
});
