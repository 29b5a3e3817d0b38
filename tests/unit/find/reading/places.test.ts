/** A place within the words. */
import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../../src/features/find/reading/reading.ts';
import { placeOf, placeTyped } from '../../../../src/features/find/search.ts';
import { entry, index, lexiconOf } from '../made.ts';

const lexicon = lexiconOf([entry({ id: 'bank', name: 'Food Bank', summary: 'Food for the old.' })], {
  towns: [
    { name: 'Kettering', area: 'alton', latitude: 52.4, longitude: -0.7 },
    { name: 'Corby', area: 'brill', latitude: 52.47, longitude: -0.7 },
    { name: 'Burton Latimer', area: 'alton', latitude: 52.4, longitude: -0.7, alsoCalled: ['Burton'] },
    { name: 'Old', area: 'corfe', latitude: 52.4, longitude: -1.29 },
    { name: 'Hope', area: 'corfe', latitude: 52.4, longitude: -1.29 },
  ],
  phrases: [{ label: 'no hope', says: ['no hope'], topics: ['mental-health'] }],
});
const read = (typed: string) => readQuery(typed, lexicon);

describe('a place', () => {
  test.for<[typed: string, place: string, left: string]>([
    ['in Corby', 'Corby', ''],
    ['corby', 'Corby', ''],
    ['CORBY!!! food', 'Corby', '!!! food'],
    ['food (Corby)', 'Corby', 'food'],
    ['food bank kettering', 'Kettering', 'food bank'],
    ['kettering food bank', 'Kettering', 'food bank'],
    ['food bank near kettering', 'Kettering', 'food bank'],
    ['burton latimer', 'Burton Latimer', ''],
    ['food burton', 'Burton', 'food'],
    ['food bank Burton  Latimer please', 'Burton Latimer', 'food bank please'],
    ['north testshire', 'North Testshire', ''],
    ['alton borough food', 'Alton borough', 'food'],
    ['NN17', 'NN17', ''],
    ['food NN17', 'NN17', 'food'],
    ['nn17 1ab', 'nn17 1ab', ''],
    ['NN171AB', 'NN171AB', ''],
    ['food near nn17 1ab, please', 'nn17 1ab', 'food please'],
    ['PE8', 'PE8', ''],
    ['B1 1AA', 'B1 1AA', ''],
    ['in old', 'Old', ''],
    ['food in Old', 'Old', 'food'],
    ['near hope', 'Hope', ''],
    ['from Kettering', 'Kettering', ''],
    ['in kettering or corby', 'Kettering', 'or corby'],
  ])('"%s": %s', ([typed, place, left]) => {
    expect(read(typed).place).toMatchObject({ typed: place, without: left });
  });

  test.for([
    '',
    'E10',
    'M1',
    'B1',
    'Y9',
    'A levels',
    'old',
    'the old house',
    'old people',
    'hope',
    'no hope',
    'latimer',
    'testshire',
    'united kingdom',
    'kettering2',
    'covid19',
    '1ab',
    'NN17X1',
  ])('none in "%s"', (typed) => {
    expect(read(typed).place).toBeUndefined();
  });

  test('it is no word of the search, and its name need not stand on a card', () => {
    const { words, understood } = read('food bank in kettering');
    expect(words.content).toEqual(['food', 'bank']);
    expect(understood).toContain('kettering');
    expect(read('kettering').words.content).toEqual([]);
  });

  test('ages and a place, both', () => {
    const { ages, place, words } = read('food for my 3 and 6 year olds in burton latimer');
    expect(ages.map(({ youngest }) => youngest)).toEqual([3, 6]);
    expect(place?.typed).toBe('Burton Latimer');
    expect(place?.without).toBe('food for my 3 and 6 year olds');
    expect(words.content).toEqual(['food']);
  });

  test('each is taken away by itself', () => {
    const { ages, place } = read('kettering, 14 year old, angry');
    expect(place?.without).toBe('14 year old, angry');
    expect(ages[0]?.without).toBe('kettering, angry');
    expect([place?.said, ages[0]?.said]).toEqual(['kettering', '14 year old']);
  });
});

describe('where the search is from', () => {
  test('the place of the form counts before the one in the words', () => {
    expect(placeTyped({ postcode: 'NN1' }, read('in corby'))).toBe('NN1');
    expect(placeTyped({ postcode: '' }, read('in corby'))).toBe('Corby');
    expect(placeTyped({ postcode: '' }, read('food'))).toBe('');
  });

  test('the name within the words is found as a place', () => {
    const answer = placeOf({ postcode: '' }, read('food in burton'), lexicon, undefined);
    expect(answer).toMatchObject({ place: { label: 'Burton Latimer', isPostcode: false } });
    expect(placeOf({ postcode: '' }, read('food'), lexicon, undefined)).toBeUndefined();
  });

  test('areas that are wider than the county are no place to be near to', () => {
    const names = [...lexicon.placeNames.values()].flat().map(({ name }) => name);
    expect(names).toContain('West Testshire');
    expect(names).not.toContain(index([]).county);
    expect(names).not.toContain('United Kingdom');
  });
});

test('a misspelt town is a place', () => {
  expect(read('food kettring').corrections).toEqual([{ typed: 'kettring', read: 'kettering' }]);
  expect(read('food kettring').place?.typed).toBe('Kettering');
});
