import { describe, expect, test } from 'vitest';
import { findPlace, livesIn, needsTables, placeFit, precisionWords } from '../../../src/features/find/place.ts';
import { lookIn } from '../../../src/features/find/postcode-place.ts';
import type { PostcodeTables } from '../../../src/model/rules/postcode.ts';
import type { Whole } from '../../../src/model/rules/postcode-lookup.ts';
import { packRows, type WholePostcode, type WholePostcodes } from '../../../src/model/rules/whole-postcodes.ts';
import { alton, index } from './made.ts';

const towns = index([]);
const tables: PostcodeTables = {
  sectors: {
    'TS1 1': [52.4, -0.7, 900, 0, [['alton', 10]]],
    'TS1 2': [
      52.4,
      -0.9,
      3000,
      0,
      [
        ['alton', 6],
        ['corfe', 4],
      ],
    ],
    'TS1 3': [52.4, -0.9, 3000, 5, [['alton', 6]]],
  },
  outcodes: {},
  britain: { B1: [52.48, -1.91] },
};
const place = (typed: string) => {
  const answer = findPlace(typed, towns, lookIn({ tables }));
  return answer && 'place' in answer ? answer.place : undefined;
};
const problem = (typed: string) => {
  const answer = findPlace(typed, towns, lookIn({ tables }));
  return answer && 'problem' in answer ? answer.problem : undefined;
};

describe('where the visitor is', () => {
  test('is a town, by any of its names', () => {
    expect(place('  old ALTON')).toMatchObject({
      label: 'Alton',
      areas: [{ area: 'alton', share: 1 }],
      isPostcode: false,
    });
  });

  test('is an area without a point, by its name', () => {
    expect(place('north testshire')).toEqual({
      label: 'North Testshire',
      withinMetres: 0,
      areas: [{ area: 'north', share: 1 }],
      isPostcode: false,
    });
  });

  test('is a postcode, which is private', () => {
    expect(place('ts1 1aa')).toMatchObject({ label: 'TS1 1AA', isPostcode: true });
    expect(place('ts1 1aa')).not.toHaveProperty('note');
  });

  test.for<[typed: string, says: string]>([
    ['TS1 2AA', 'Some homes in TS1 2AA are in North Testshire and some are in West Testshire.'],
    ['TS1 3AA', 'Some homes in TS1 3AA are outside Testshire.'],
    ['B1 1AA', 'B1 1AA looks to be outside Testshire.'],
  ])('%s: %s', ([typed, says]) => {
    expect(place(typed)?.note).toContain(says);
  });

  test.for<[typed: string, says: string]>([
    ['ZZ99 9ZZ', 'We do not know the postcode ZZ99 9ZZ.'],
    ['Atlantis', 'We do not know a place called “Atlantis”. Try the nearest town, such as Alton'],
  ])('%s: %s', ([typed, says]) => {
    expect(problem(typed)).toContain(says);
  });

  test('says so when the postcode tables did not come; towns still work', () => {
    expect(findPlace('TS1 1AA', towns, undefined)).toMatchObject({
      problem: expect.stringContaining('We cannot look up postcodes') as string,
    });
    expect(findPlace('Alton', towns, undefined)).toHaveProperty('place');
    expect([needsTables('TS1 1AA'), needsTables('Alton')]).toEqual([true, false]);
  });

  test('is nowhere when nothing was typed', () => {
    expect(findPlace('  ', towns, lookIn({ tables }))).toBeUndefined();
  });
});

describe('where the site has whole postcodes', () => {
  const within = { alton: 'north', brill: 'north', corfe: 'west' };
  const withWhole = { ...tables, whole: { version: '1', within } };
  const rows: WholePostcode[] = [
    { unit: '2AA', latitude: 52.41, longitude: -0.91, area: 'west' },
    { unit: '2AB', latitude: 52.42, longitude: -0.92 },
  ];
  const whole: WholePostcodes = { areas: ['north', 'west'], outcodes: { TS1: packRows(rows, ['north', 'west']) } };
  const found = (typed: string, from: Whole | undefined = whole) => {
    const answer = findPlace(typed, towns, lookIn({ tables: withWhole, whole: from }));
    return answer && 'place' in answer ? answer.place : undefined;
  };

  test('a postcode is known to the street and to its council, of which the page speaks', () => {
    const { note, ...known } = found('ts1 2aa')!;
    expect(known).toEqual({
      ...{ label: 'TS1 2AA', point: { latitude: 52.41, longitude: -0.91 }, withinMetres: 150 },
      ...{ areas: [{ area: 'corfe', share: 1 }], isPostcode: true },
    });
    expect(note).toBe('TS1 2AA is in West Testshire. We found it to within a street or two.');
    expect(precisionWords(known.withinMetres)).toBeUndefined();
  });

  test('one across the county line is surely outside', () => {
    expect(found('TS1 2AB')?.note).toMatch(/^TS1 2AB is outside Testshire\./);
  });

  test.for<[typed: string, from: Whole, note: RegExp]>([
    ['TS1 1ZZ', whole, /^TS1 1ZZ is not in our list: check it\. .* We used the middle of the area around it/],
    ['TS1 1AA', 'not-loaded', /^Our list of postcodes did not load\. We used the middle of the area around TS1 1AA/],
    ['TS1 2ZZ', whole, /^Some homes in TS1 2ZZ are in North .* TS1 2ZZ is not in our list/],
  ])('%s from %o: its sector, and the page says so', ([typed, from, note]) => {
    expect(found(typed, from)?.note).toMatch(note);
    expect(found(typed, from)?.withinMetres).toBeGreaterThan(800);
  });

  test('nothing is said of it for half a postcode, or far away', () => {
    expect(found('TS1 1')).not.toHaveProperty('note');
    expect(found('B1 1AA')?.note).not.toMatch(/list/);
  });
});

test('what a service covers is told from every area that the visitor may live in', () => {
  const both = [
    { area: 'alton', share: 0.6 },
    { area: 'corfe', share: 0.4 },
  ];
  expect(placeFit(['county'], both, towns)).toBe('all');
  expect(placeFit(['north'], both, towns)).toBe('part');
  expect(placeFit(['brill'], both, towns)).toBe('no');
  expect(placeFit(['uk'], [{ area: 'alton', share: 1 }], towns)).toBe('all');
  expect(placeFit(['north'], [], towns)).toBeUndefined();
});

test('the area that is sure to be theirs is named', () => {
  expect(livesIn(alton, towns)).toBe('Alton');
  expect(
    livesIn(
      {
        ...alton,
        label: 'TS1',
        areas: [
          { area: 'alton', share: 0.5 },
          { area: 'brill', share: 0.5 },
        ],
      },
      towns,
    ),
  ).toBe('North Testshire');
  expect(
    livesIn(
      {
        ...alton,
        label: 'TS1',
        areas: [
          { area: 'alton', share: 0.5 },
          { area: 'corfe', share: 0.5 },
        ],
      },
      towns,
    ),
  ).toBe('TS1');
});

test('how far a distance can be trusted is said in miles', () => {
  expect([150, 1500, 4000].map(precisionWords)).toEqual([undefined, '1 mile', '2 miles']);
});
