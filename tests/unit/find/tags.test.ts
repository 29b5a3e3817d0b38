/** What is asked, as tags, and the ways on when nothing fits. */
import { describe, expect, test } from 'vitest';
import type { FindState } from '../../../src/features/find/query.ts';
import { activeTags, ageName, countFilters, isNothingAsked, waysOn } from '../../../src/features/find/tags.ts';
import { alton, asked, entry, find, index, search } from './made.ts';

const line = entry({ id: 'line', name: 'The Line' });
const tagsOf = (state: Partial<FindState>, place?: typeof alton) =>
  activeTags(find([line], state, place), index([line]));
const wordsOf = (state: Partial<FindState>) => tagsOf(state).map(({ words }) => words);

describe('tags of the form', () => {
  const state = asked({
    q: 'worry',
    postcode: 'ts1 1aa',
    ages: [-1, 14],
    send: true,
    sendAges: [14],
    who: 'gp',
    topics: ['money', 'gone'],
    area: 'north',
    online: true,
    days: ['monday', 'not-stated'],
    times: ['evening'],
    open: ['now'],
    facilities: ['step-free'],
    page: 3,
  });
  const tags = tagsOf(state, { ...alton, label: 'TS1 1AA' });

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
      'Open now',
      'Monday',
      'Does not state their days',
      'Evenings, from 5pm',
      'Step-free',
      'gone',
    ]);
  });

  test('each takes away one thing, and going on takes away all', () => {
    let [left, steps] = [state, 0];
    for (let [next] = tagsOf(left); next; [next] = tagsOf(left)) {
      left = next.without;
      steps += 1;
      expect(steps).toBeLessThan(30);
    }
    expect(isNothingAsked(left)).toBe(true);
    for (const { without } of tags) expect(without.page).toBe(1);
  });

  test('every tag has a key of its own', () => {
    expect(new Set(tags.map(({ key }) => key)).size).toBe(tags.length);
  });

  test('an age that goes takes its special needs along; the special needs take all of theirs', () => {
    const without = (key: string) => tags.find((tag) => tag.key === key)?.without;
    expect(without('age-14')).toMatchObject({ ages: [-1], sendAges: [], send: true });
    expect(without('age--1')).toMatchObject({ ages: [14], sendAges: [14] });
    expect(without('send')).toMatchObject({ ages: [-1, 14], sendAges: [], send: false });
  });

  test('the filters are counted for their button', () => {
    // Money, North, online, open now, Monday, not stated, evening, step-free; what is gone has no place in the side.
    expect(countFilters(find([line], state).results.groups)).toBe(8);
  });

  test('ages are named', () => {
    expect([-1, 0, 1, 25].map(ageName)).toEqual(['Before birth', 'Under 1', 'Age 1', 'Age 25']);
  });

  test('a family that asks is named as one, and a role that is gone by its id', () => {
    expect(wordsOf({ who: 'family' })).toEqual(['Asking: a family']);
    expect(wordsOf({ who: 'wizard' })).toEqual(['Asking: wizard']);
  });

  test('long words are cut', () => {
    const [tag] = wordsOf({ q: 'debt '.repeat(30) });
    expect(tag?.length).toBeLessThan(45);
    expect(tag).toMatch(/…”$/);
  });
});

describe('tags of what the words say', () => {
  test.for<[q: string, words: string[], without: string[]]>([
    ['debt, my 14 year old', ['Age 14'], ['debt, my']],
    ['debt in Alton', ['Near Alton'], ['debt']],
    ['corfe food bank', ['Near Corfe'], ['food bank']],
    ['toddler tantrums', ['Toddler: 1 to 3'], ['tantrums']],
    ['BABY wont sleep', ['Baby: up to 1'], ['wont sleep']],
    ['11 to 16 year olds, debt', ['Age 11 to 16'], ['debt']],
    ['debt, old alton, aged 9', ['Near Old Alton', 'Age 9'], ['debt, aged 9', 'debt, old alton,']],
    ['20 month old debt', ['Age 1'], ['debt']],
  ])('%s', ([q, words, without]) => {
    const [own, ...said] = tagsOf({ q });
    expect(own?.without.q).toBe('');
    expect(said.map((tag) => tag.words)).toEqual(words);
    expect(said.map((tag) => tag.without.q)).toEqual(without);
  });

  test('a tag that was taken away does not come back', () => {
    for (const q of ['debt in Alton', 'toddler tantrums', 'my 14 year old and my 9 year old', 'NN17 debt']) {
      for (const tag of tagsOf({ q }).slice(1))
        expect([q, tagsOf(tag.without).map(({ key, words }) => `${key} ${words}`)]).toEqual([
          q,
          expect.not.arrayContaining([`${tag.key} ${tag.words}`]),
        ]);
    }
  });

  test('the place of the form stands before the one in the words', () => {
    expect(wordsOf({ q: 'debt in Corfe', postcode: 'alton' })).toEqual(['“debt in Corfe”', 'Near alton']);
  });
});

describe('when nothing fits', () => {
  const services = [
    entry({ id: 'a', costKind: 'free', topics: ['money'] }),
    entry({ id: 'b', costKind: 'paid', topics: ['mental-health'], ages: { minimumAge: 11, maximumAge: 18 } }),
  ];
  const ways = (state: ReturnType<typeof asked>) =>
    waysOn(state, activeTags(find(services, state), index(services)), (other) => search(services, other).total).map(
      ({ tag, total }) => [tag.words, total],
    );

  test('says which one to take away, and what that gives', () => {
    expect(ways(asked({ costs: ['free'], topics: ['mental-health'] }))).toEqual([
      ['Feelings and mental health', 1],
      ['Free', 1],
    ]);
  });

  test('the way that gives the most comes first', () => {
    const more = asked({ costs: ['paid'], topics: ['mental-health'], ages: [3] });
    expect(ways(more)).toEqual([['Age 3', 1]]);
    expect(ways(asked({ languages: ['pl'], topics: ['money', 'mental-health'] }))).toEqual([['Polish', 2]]);
  });

  test('offers an age within the words', () => {
    expect(ways(asked({ q: '3 year old', costs: ['paid'] }))).toContainEqual(['Age 3', 1]);
  });

  test('offers to take all away when no single one is enough', () => {
    expect(ways(asked({ costs: ['free'], topics: ['mental-health'], languages: ['pl'] }))).toEqual([['any filter', 2]]);
  });
});

test('sorting and a further page ask for nothing', () => {
  expect(isNothingAsked(asked({ sort: 'name', page: 3 }))).toBe(true);
  expect(isNothingAsked(asked({ q: 'debt' }))).toBe(false);
  expect(isNothingAsked(asked({ times: ['evening'] }))).toBe(false);
});
