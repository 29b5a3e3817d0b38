/** Whose help is whose, from a postcode or a name. */
import { expect, test } from 'vitest';
import { whereabouts, type CountryIndex } from '../../../src/model/rules/authority.ts';

const index: CountryIndex = {
  authorities: [
    { id: 'elmshire', name: 'Elmshire' },
    { id: 'oakshire', name: 'Oakshire' },
    { id: 'farshire', name: 'Farshire' },
  ],
  outcodes: { ZZ1: [[0], [1]], ZZ2: [[1, 0], []], ZZ9: [[2], []] },
  sectors: { 'ZZ2 4': [0] },
  places: { elmbury: [0], 'saint mary': [1, 2] },
};

test.for([
  ['zz1 4ab', { label: 'ZZ1 4AB', own: [0], near: [1] }],
  // The outcode is Oakshire's for the most part, this sector is not.
  ['ZZ24AA', { label: 'ZZ2 4AA', own: [0], near: [1] }],
  ['ZZ2 5AA', { label: 'ZZ2 5AA', own: [1, 0], near: [] }],
  ['ZZ2', { label: 'ZZ2', own: [1, 0], near: [] }],
  ['Elmbury ', { label: 'Elmbury', own: [0], near: [1] }],
  ['SAINT  MARY', { label: 'SAINT  MARY', own: [1, 2], near: [0] }],
  ['ZZ7 1AA', undefined],
  ['constructor', undefined],
  ['', undefined],
] as const)('%s', ([typed, found]) => {
  expect(whereabouts(typed, index)).toEqual(found);
});
