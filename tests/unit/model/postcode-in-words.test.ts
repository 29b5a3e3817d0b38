import { describe, expect, test } from 'vitest';
import { takePostcode } from '../../../src/model/rules/postcode-in-words.ts';

describe('a postcode among other words', () => {
  test.for<[typed: string, words: string, postcode: string]>([
    ['food bank NN17 1AB', 'food bank', 'NN17 1AB'],
    ['NN171AB food bank', 'food bank', 'NN171AB'],
    ['baby group near nn1 1aa, for twins', 'baby group for twins', 'nn1 1aa'],
    ['food bank in NN17', 'food bank', 'NN17'],
    ['NN17 1AB', '', 'NN17 1AB'],
    ['from le16 8ab to nn17-1ab', 'to', 'le16 8ab'],
    ['midwife B1 1AA', 'midwife', 'B1 1AA'],
  ])('“%s”: “%s” and %s', ([typed, words, postcode]) => {
    expect(takePostcode(typed)).toEqual({ words, postcode });
  });

  test.for(['help with KS2 maths', 'moving up to y9', 'my 14 year old', 'A1 poster', 'GCSE in 2027', 'E10', ''])(
    '“%s” has none',
    (typed) => {
      expect(takePostcode(typed)).toEqual({ words: typed });
    },
  );
});
