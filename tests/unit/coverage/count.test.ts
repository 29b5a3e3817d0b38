/** What is counted where: areas, ages, levels, referral, online; and which gap a place in the table shows. */
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { countIn, kindOf, matching, shadeOf } from '../../../src/features/coverage/count.ts';
import { ANYWHERE, areasOf, coverageFacts, smallestAreas } from '../../../src/features/coverage/facts.ts';
import { records, service, TODAY } from '../../support/records.ts';

const all = buildCatalogue(
  records([
    service('corby', { areas: ['corby'], eligibility: { minimumAge: 5, maximumAge: 10 } }),
    service('north', { areas: ['north'], levelsOfNeed: ['targeted'] }),
    service('county', { areas: ['county'], eligibility: { fromPregnancy: true, minimumAge: 0, maximumAge: 19 } }),
    service('uk', { areas: ['uk'] }),
    service('referred', {
      areas: ['west'],
      topics: ['food'],
      whoCanRefer: ['school'],
      contact: undefined,
      access: [{ for: 'professional', route: 'professional-referral' }],
    }),
    service('online', { areas: ['west'], topics: ['food'], online: true }),
    service('paused', { status: 'paused' }),
    service('closed', { status: 'closed' }),
    service('kept', { status: 'unconfirmed', unconfirmedBecause: 'nobody answers' }),
  ]),
  TODAY,
);
const facts = coverageFacts(all);
const ids = (question: Parameters<typeof matching>[1]) => {
  const { fitting, unsaid } = matching(facts, question);
  return { fitting: fitting.map(({ id }) => id).sort(), unsaid: unsaid.map(({ id }) => id).sort() };
};

test('only what is running now is counted', () =>
  expect(facts.map(({ id }) => id).sort()).toEqual(['corby', 'county', 'north', 'online', 'referred', 'uk']));

describe('areas', () => {
  test('are the councils, each with its districts after it, and never the county or the country', () =>
    expect(areasOf(all).map(({ id }) => id)).toEqual(['north', 'corby', 'west', 'daventry']));
  test('families live in the smallest of them', () =>
    expect(smallestAreas(all).map(({ id }) => id)).toEqual(['corby', 'daventry']));
  test('count what covers all of them: a district’s service is not the council’s', () => {
    expect(ids({ area: 'corby' }).fitting).toEqual(['corby', 'county', 'north', 'uk']);
    expect(ids({ area: 'north' }).fitting).toEqual(['county', 'north', 'uk']);
    expect(ids({ area: ANYWHERE }).fitting).toEqual(facts.map(({ id }) => id).sort());
  });
  test('tell what is local from what is for the county and the country', () => {
    const { all: sum, local, county, national } = countIn(facts, { area: 'corby', topic: 'feelings' });
    expect({ sum, local, county, national }).toEqual({ sum: 4, local: 2, county: 1, national: 1 });
  });
});

test('an age counts what states it, and apart what does not say', () => {
  expect(ids({ area: 'corby', stretch: '5-to-10' })).toEqual({ fitting: ['corby', 'county'], unsaid: ['north', 'uk'] });
  expect(ids({ area: 'corby', stretch: '11-to-15' })).toEqual({ fitting: ['county'], unsaid: ['north', 'uk'] });
});

test('a level counts what names it', () =>
  expect(ids({ area: 'corby', level: 'targeted' }).fitting).toEqual(['north']));

describe('kinds of place in the table', () => {
  const kind = (question: Parameters<typeof countIn>[1]) => kindOf(countIn(facts, question));
  test('local, wide and none', () => {
    expect(kind({ area: 'corby', topic: 'feelings' })).toBe('local');
    expect(kind({ area: 'daventry', topic: 'feelings' })).toBe('wide');
    expect(kind({ area: 'corby', topic: 'food' })).toBe('none');
  });
  test('to see somebody only by referral, beside help online', () =>
    expect(kind({ area: 'daventry', topic: 'food' })).toBe('referral'));
  test('only online or by phone', () => {
    const online = facts.filter(({ id }) => id === 'online' || id === 'uk');
    expect(kindOf(countIn(online, { area: 'daventry', topic: 'food' }))).toBe('remote');
    expect(kindOf(countIn(online, { area: 'daventry' }))).toBe('remote');
  });
  test('what does not say its ages does not fill a gap', () =>
    expect(kindOf(countIn(facts, { area: 'daventry', topic: 'food', stretch: '5-to-10' }))).toBe('none'));
});

test.for([
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 2],
  [5, 3],
  [7, 3],
  [8, 4],
  [40, 4],
])('a count of %i has shade %i', ([count, shade]) => expect(shadeOf(count!)).toBe(shade));
