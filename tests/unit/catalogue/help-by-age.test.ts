import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import {
  ageStretches,
  anyAge,
  finderHref,
  stretchFit,
  stretchSearch,
} from '../../../src/catalogue/views/age-stretches.ts';
import {
  guidedPaths,
  helpFor,
  stretchesOf,
  stretchesWithHelp,
  topicsFor,
} from '../../../src/catalogue/views/help-by-age.ts';
import { records, service, TODAY } from '../../support/records.ts';

const stretch = (id: string) => ageStretches.find((one) => one.id === id)!;
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const all = buildCatalogue(
  records([
    service('teens', { eligibility: { minimumAge: 13, maximumAge: 17 } }),
    service('pregnant', { eligibility: { fromPregnancy: true, maximumAge: 1 } }),
    service('from-birth', { eligibility: { minimumAge: 0, maximumAge: 4 }, topics: ['food'] }),
    service('to-25', { eligibility: { minimumAge: 11, maximumAge: 19, maximumAgeWithDisability: 25 } }),
    service('no-age', { topics: ['food', 'feelings'] }),
    service('gone', { status: 'closed', eligibility: { minimumAge: 13, maximumAge: 17 } }),
  ]),
  TODAY,
);

describe('the stretches', () => {
  test('cover every age from before birth to 25 once, in order, and stand for one of their own ages', () => {
    expect(ageStretches.flatMap(({ ages }) => [...ages])).toEqual(Array.from({ length: 27 }, (_, index) => index - 1));
    for (const { ages, typical } of ageStretches) expect(ages as readonly number[]).toContain(typical);
  });
  test('fit when one of their ages does', () => {
    expect(stretchFit({ minimumAge: 13, maximumAge: 17 }, stretch('11-to-15'))).toBe('yes');
    expect(stretchFit({ minimumAge: 13, maximumAge: 17 }, stretch('5-to-10'))).toBe('no');
    expect(stretchFit({ maximumAge: 19, maximumAgeWithDisability: 25 }, stretch('20-to-25-send'))).toBe('yes');
    expect(stretchFit({ maximumAge: 19 }, stretch('20-to-25-send'))).toBe('no');
    expect(stretchFit({ minimumAge: 0, maximumAge: 4 }, stretch('before-birth'))).toBe('unknown');
    expect(stretchFit(undefined, stretch('2-to-4'))).toBe('unknown');
    expect(stretchFit({ minimumAge: 13 }, anyAge)).toBe('yes');
  });
  test('are one age in a search, for several would mean several children', () => {
    expect(stretchSearch(stretch('before-birth'))).toBe('/find/#age=-1');
    expect(stretchSearch(stretch('20-to-25-send'), [['area', 'corby']])).toBe('/find/#age=21&send=1&area=corby');
    expect(stretchSearch(anyAge)).toBe('/find/');
    expect(finderHref([['topic', 'food']])).toBe('/find/#topic=food');
  });
});

describe('help for a stretch', () => {
  test('is what fits for certain, and apart from it what does not say; closed services are left out', () => {
    const help = helpFor(all.services, stretch('11-to-15'));
    expect(ids(help.certain)).toEqual(['teens', 'to-25']);
    expect(ids(help.unsaid)).toEqual(['no-age']);
  });
  test('before birth, a service "from birth" does not say', () => {
    const help = helpFor(all.services, stretch('before-birth'));
    expect(ids(help.certain)).toEqual(['pregnant']);
    expect(ids(help.unsaid)).toEqual(['from-birth', 'no-age']);
  });
  test('at any age is everything that is open', () => {
    expect(helpFor(all.services, anyAge)).toMatchObject({ unsaid: [], certain: { length: 5 } });
  });
});

describe('no dead end', () => {
  const only = (given: Parameters<typeof service>[1]) => buildCatalogue(records([service('only', given)]), TODAY);
  const teensOnly = only({ eligibility: { minimumAge: 13, maximumAge: 15 } });

  test('a topic without help for the stretch is not offered, one that may have help is', () => {
    expect(ids(topicsFor(teensOnly, stretch('11-to-15')).map(({ topic }) => topic))).toEqual(['feelings']);
    expect(topicsFor(teensOnly, stretch('under-2'))).toEqual([]);
    expect(ids(topicsFor(only({}), stretch('under-2')).map(({ topic }) => topic))).toEqual(['feelings']);
  });
  test('nor is a stretch that nothing fits', () => {
    expect(ids(stretchesWithHelp(teensOnly))).toEqual(['11-to-15']);
    expect(ids(stretchesOf(teensOnly.topics.find(({ id }) => id === 'feelings')!))).toEqual(['11-to-15']);
    expect(stretchesOf(teensOnly.topics.find(({ id }) => id === 'food')!)).toEqual([]);
  });
  test('only pages that are built are told to search engines', () => {
    expect(guidedPaths(teensOnly)).toEqual([
      '/help-me/',
      '/help-me/age/',
      '/help-me/11-to-15/',
      '/help-me/any-age/',
      '/help-me/11-to-15/everything/',
      '/help-me/11-to-15/feelings/',
    ]);
  });
  test('topics of the first page come first, in its order', () => {
    const made = records([service('a'), service('b', { topics: ['food'] })]);
    const food = made.topics.find(({ id }) => id === 'food')!;
    food.data.door = 1;
    expect(ids(topicsFor(buildCatalogue(made, TODAY), anyAge).map(({ topic }) => topic))).toEqual(['food', 'feelings']);
  });
});
