import { describe, expect, test } from 'vitest';
import { ageFit, BEFORE_BIRTH, statesAnAge, type Ages, type Child } from '../../../src/model/rules/age-fit.ts';

const cases: [says: string, ages: Ages | undefined, child: Child, fits: string, because: string][] = [
  ['no ages at all is unknown, never no', undefined, { age: 14 }, 'unknown', 'not-stated'],
  ['an empty group of ages is unknown', {}, { age: 14 }, 'unknown', 'not-stated'],
  ['the youngest age itself fits', { minimumAge: 11, maximumAge: 18 }, { age: 11 }, 'yes', 'stated'],
  ['the oldest age itself fits', { minimumAge: 11, maximumAge: 18 }, { age: 18 }, 'yes', 'stated'],
  ['a year below does not', { minimumAge: 11, maximumAge: 18 }, { age: 10 }, 'no', 'too-young'],
  ['a year above does not', { minimumAge: 11, maximumAge: 18 }, { age: 19 }, 'no', 'too-old'],
  ['without an upper end everybody older fits', { minimumAge: 16 }, { age: 25 }, 'yes', 'stated'],
  ['without a lower end everybody younger fits', { maximumAge: 24 }, { age: 0 }, 'yes', 'stated'],
  [
    'the extension is for SEND only',
    { maximumAge: 19, maximumAgeWithDisability: 25 },
    { age: 22, send: true },
    'yes',
    'send',
  ],
  ['and says so to others', { maximumAge: 19, maximumAgeWithDisability: 25 }, { age: 22 }, 'no', 'only-with-send'],
  [
    'beyond the extension SEND does not help',
    { maximumAge: 17, maximumAgeWithDisability: 19 },
    { age: 20, send: true },
    'no',
    'too-old',
  ],
  ['SEND changes nothing within the ordinary ages', { maximumAge: 19 }, { age: 12, send: true }, 'yes', 'stated'],
  ['SEND does not stretch ages that name no extension', { maximumAge: 19 }, { age: 20, send: true }, 'no', 'too-old'],
  ['pregnancy is stated', { fromPregnancy: true, maximumAge: 19 }, { age: BEFORE_BIRTH }, 'yes', 'pregnancy'],
  [
    'from birth says nothing of pregnancy',
    { minimumAge: 0, maximumAge: 19 },
    { age: BEFORE_BIRTH },
    'unknown',
    'from-birth',
  ],
  ['an upper end alone says nothing of pregnancy', { maximumAge: 19 }, { age: BEFORE_BIRTH }, 'unknown', 'not-stated'],
  ['older children only: not before birth', { minimumAge: 5 }, { age: BEFORE_BIRTH }, 'no', 'too-young'],
  ['from pregnancy alone does not say how long', { fromPregnancy: true }, { age: 14 }, 'unknown', 'not-stated'],
  ['an extension alone is certain for SEND', { maximumAgeWithDisability: 25 }, { age: 20, send: true }, 'yes', 'send'],
  ['an extension alone is unknown for others', { maximumAgeWithDisability: 25 }, { age: 20 }, 'unknown', 'not-stated'],
];

describe('does a service fit a child of this age?', () => {
  test.each(cases)('%s', (_says, ages, child, fits, because) => {
    expect(ageFit(ages, child)).toEqual({ fits, because });
  });

  test('within a range with both ends the answer changes exactly at the ends', () => {
    for (let minimumAge = 0; minimumAge <= 25; minimumAge += 1) {
      for (let maximumAge = minimumAge; maximumAge <= 25; maximumAge += 1) {
        for (let age = 0; age <= 25; age += 1) {
          const expected = age < minimumAge || age > maximumAge ? 'no' : 'yes';
          expect(ageFit({ minimumAge, maximumAge }, { age }).fits, `${age} in ${minimumAge} to ${maximumAge}`).toBe(
            expected,
          );
        }
      }
    }
  });
});

test('an age is stated by any one figure, and from birth (0) counts', () => {
  expect(statesAnAge({ minimumAge: 0 })).toBe(true);
  expect(statesAnAge({ fromPregnancy: true })).toBe(true);
  expect(statesAnAge({})).toBe(false);
});
