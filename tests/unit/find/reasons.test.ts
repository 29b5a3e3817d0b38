/** Why a result is here, in exact sentences. */
import { describe, expect, test } from 'vitest';
import type { FindState } from '../../../src/features/find/query.ts';
import { alton, entry, find, search, whyFirst } from './made.ts';

const teens = entry({
  id: 'lowdown',
  summary: 'Help with low mood',
  areas: ['north'],
  reach: 'place',
  places: [1],
  ages: { minimumAge: 11, maximumAge: 18 },
});
const self = 'you can get in touch yourself';
const why = (given: Partial<Parameters<typeof entry>[0]>, state: Partial<FindState> = {}, place?: typeof alton) =>
  whyFirst(search([entry({ id: 'it', ...given })], state, place));

describe('children', () => {
  test('one', () => {
    expect(why(teens, { ages: [14] })).toEqual([`For your 14-year-old: age 11 to 18, ${self}`]);
  });
  test('two that it fits', () => {
    expect(why(teens, { ages: [12, 14] })).toEqual([
      `For your 12-year-old and your 14-year-old: age 11 to 18, ${self}`,
    ]);
  });
  test('three, and one that it does not fit', () => {
    expect(why(teens, { ages: [3, 12, 14, 15] })).toEqual([
      `For your 12-year-old, your 14-year-old and your 15-year-old: age 11 to 18, ${self}`,
      'not for your 3-year-old',
    ]);
  });
  test('a baby, and one on the way', () => {
    expect(why({ ages: { fromPregnancy: true, maximumAge: 5 } }, { ages: [-1, 0] })).toEqual([
      `For your baby on the way and your baby: from pregnancy to age 5, ${self}`,
    ]);
  });
  test('before birth, where it says from birth', () => {
    expect(why({ ages: { minimumAge: 0, maximumAge: 5 } }, { ages: [-1] })).toEqual([
      self,
      'ask whether it is for your baby on the way: it says from birth to age 5',
    ]);
  });
  test('no ages stated', () => {
    expect(why({}, { ages: [14] })).toEqual([self, 'age not stated: ask whether it is for your 14-year-old']);
    expect(why({}, { ages: [3, 14] })).toEqual([
      self,
      'age not stated: ask whether it is for your 3-year-old and your 14-year-old',
    ]);
  });
  test('none asked', () => {
    expect(why(teens)).toEqual([self]);
    expect(why({})).toEqual([self]);
  });
  test('one that it does not fit, and that may be the parent', () => {
    const parents = { summary: 'For whoever has a baby', ages: { minimumAge: 16 } };
    expect(why(parents, { q: 'baby' })).toEqual([self, 'not for your baby: age 16 and over', 'matched “baby”']);
  });
  test('a word and a stretch', () => {
    const service = { ...teens, summary: 'For a teenager or teens' };
    expect(why(service, { q: 'teenager' })[0]).toBe(`For your teenager: age 11 to 18, ${self}`);
    expect(why({ ...teens, summary: 'debt' }, { q: 'debt, 15 to 17 year olds' })[0]).toBe(
      `For a child of 15 to 17: age 11 to 18, ${self}`,
    );
  });
  test('longer with special needs', () => {
    const ages = { minimumAge: 0, maximumAge: 18, maximumAgeWithDisability: 25 };
    expect(why({ ages }, { ages: [14, 22], send: true, sendAges: [22] })[0]).toBe(
      `For your 14-year-old and your 22-year-old: from birth to age 18, or 25 with SEND or a disability, ${self}`,
    );
  });
});

describe('where', () => {
  test('it covers where they live, and how far it is', () => {
    expect(why(teens, {}, alton)).toEqual([`covers Alton, ${self}`, 'about 5 miles away']);
  });
  test('for another area', () => {
    expect(why({ areas: ['west'] }, {}, alton)).toEqual([`not for Alton: ask first, ${self}`]);
  });
  test('in a part of the area that was chosen', () => {
    expect(why({ areas: ['alton'] }, { area: 'north' })).toEqual([
      `covers some of North Testshire, so check your address, ${self}`,
    ]);
  });
  test('wherever they live: no distance, though its office has one', () => {
    expect(why({ areas: ['uk'], reach: 'remote', places: [0] }, {}, alton)).toEqual([`wherever you live, ${self}`]);
  });
});

describe('who asks', () => {
  const byWorker = { family: ['professional-referral'], workers: [{ route: 'letter' }] };
  test.for<[given: Partial<Parameters<typeof entry>[0]>, who: string, words: string[]]>([
    [byWorker, '', ['someone who works with you has to ask for it']],
    [byWorker, 'family', ['someone who works with you has to ask for it']],
    [{ family: [], workers: [] }, '', []],
    [{ urgent: true }, '', []],
    [{ whoCanRefer: ['professional'] }, 'gp', ['takes referrals from: GP']],
    [{ whoCanRefer: ['professional'] }, 'school', ['takes referrals from: school']],
    [{ whoCanRefer: ['school'] }, 'gp', ['does not list this role: GP']],
    [{}, 'gp', ['who can refer is not stated']],
    [{ whoCanRefer: ['school'] }, 'parent-carer', [self]],
  ])('%j asked by "%s": %j', ([given, who, words]) => {
    expect(why(given, { who })).toEqual(words);
  });
});

test('the visitor’s own words, or the phrase that they mean, and all in one order', () => {
  expect(whyFirst(search([teens], { q: 'low mood', ages: [14, 3] }, alton))).toEqual([
    `For your 14-year-old: age 11 to 18, covers Alton, ${self}`,
    'not for your 3-year-old',
    'matched “low mood”',
    'about 5 miles away',
  ]);
  const school = entry({ id: 'school-team' });
  expect(whyFirst(search([school], { q: 'my lad wont go to school' }))).toContain("matched “won't go to school”");
});

test('long words are cut, and a place in the words is named', () => {
  const [typed] = [`quibble ${'and so on '.repeat(20)}`];
  const named = entry({ id: 'q', name: 'Quibble', areas: ['alton'] });
  const said = whyFirst(search([named], { q: typed })).find((words) => words.startsWith('matched'));
  expect(said).toMatch(/^matched “quibble and so on.*…”$/);
  expect(said!.length).toBeLessThan(75);
  expect(find([named], { q: 'quibble in Alton' }).reading.place?.said).toBe('in Alton');
});
