/** Does a service fit a family of several children? */
import { describe, expect, test } from 'vitest';
import type { Ages } from '../../../src/model/rules/age-fit.ts';
import { familyFit, isWholeFamily, stretchFit, type FamilyChild } from '../../../src/model/rules/child-fit.ts';

const fitOf = (ages: Ages | undefined, ...children: FamilyChild[]) => familyFit({ ages, areas: [] }, { children }, {});
const each = (ages: Ages | undefined, ...children: FamilyChild[]) =>
  fitOf(ages, ...children).children.map(({ fit }) => fit.fits);

describe('several children', () => {
  const teens: Ages = { minimumAge: 11, maximumAge: 18 };
  test.for<[children: FamilyChild[], fits: string, eachOf: string[]]>([
    [[], 'yes', []],
    [[{ age: 14 }], 'yes', ['yes']],
    [[{ age: 3 }], 'no', ['no']],
    [[{ age: 3 }, { age: 14 }], 'yes', ['no', 'yes']],
    [[{ age: 3 }, { age: -1 }], 'no', ['no', 'no']],
    [[{ age: 3 }, { age: 12, to: 19 }], 'yes', ['no', 'yes']],
  ])('%j: %s', ([children, fits, eachOf]) => {
    expect(fitOf(teens, ...children).fits).toBe(fits);
    expect(each(teens, ...children)).toEqual(eachOf);
  });

  test('they stand in the order asked, each with its own answer', () => {
    const children = [{ age: 14 }, { age: 3, said: 'toddler' }];
    expect(fitOf(teens, ...children).children.map(({ child }) => child)).toEqual(children);
  });

  test('ages that are not stated are unknown, and never no', () => {
    for (const age of [-1, 0, 14, 25]) expect(fitOf(undefined, { age }).fits).toBe('unknown');
    expect(fitOf({}, { age: 14 }, { age: 3 }).fits).toBe('unknown');
  });
});

describe('special needs of one of them', () => {
  const longer: Ages = { minimumAge: 0, maximumAge: 18, maximumAgeWithDisability: 25 };
  test('19 to 25 only for who has them, and only where the service says so', () => {
    for (const age of [19, 22, 25]) {
      expect(each(longer, { age, send: true }, { age })).toEqual(['yes', 'no']);
      expect(each({ maximumAge: 18 }, { age, send: true })).toEqual(['no']);
    }
    expect(each({ ...longer, maximumAgeWithDisability: 24 }, { age: 25, send: true })).toEqual(['no']);
  });
  test('the needs of one say nothing about the other', () => {
    expect(fitOf(longer, { age: 22 }, { age: 12, send: true }).children.map(({ fit }) => fit.because)).toEqual([
      'only-with-send',
      'stated',
    ]);
  });
});

describe('a stretch of ages', () => {
  test.for<[ages: Ages | undefined, child: FamilyChild, fits: string]>([
    [{ minimumAge: 16 }, { age: 12, to: 19 }, 'yes'],
    [{ minimumAge: 19 }, { age: 12, to: 19 }, 'yes'],
    [{ minimumAge: 20 }, { age: 12, to: 19 }, 'no'],
    [{ maximumAge: 12 }, { age: 12, to: 19 }, 'yes'],
    [{ maximumAge: 11 }, { age: 12, to: 19 }, 'no'],
    [{ minimumAge: 14, maximumAge: 15 }, { age: 12, to: 19 }, 'yes'],
    [undefined, { age: 12, to: 19 }, 'unknown'],
    [{ fromPregnancy: true, maximumAge: 2 }, { age: -1, to: 1 }, 'yes'],
    [{ minimumAge: 1, maximumAge: 4 }, { age: -1, to: 1 }, 'yes'],
    [{ maximumAge: 18, maximumAgeWithDisability: 25 }, { age: 19, to: 25, send: true }, 'yes'],
    [{ maximumAge: 18, maximumAgeWithDisability: 25 }, { age: 19, to: 25 }, 'no'],
  ])('%j for %j: %s', ([ages, child, fits]) => {
    expect(stretchFit(ages, child).fits).toBe(fits);
  });

  test('is as good as the best of its years, for every stretch', () => {
    const order = ['no', 'unknown', 'yes'];
    const ages: Ages = { minimumAge: 5, maximumAge: 11, maximumAgeWithDisability: 13 };
    for (let age = -1; age <= 25; age += 1) {
      for (let to = age; to <= 25; to += 1) {
        const years = Array.from({ length: to - age + 1 }, (_, at) => stretchFit(ages, { age: age + at }).fits);
        const best = years.reduce((one, other) => (order.indexOf(other) > order.indexOf(one) ? other : one));
        expect([age, to, stretchFit(ages, { age, to }).fits]).toEqual([age, to, best]);
      }
    }
  });
});

test('an age that may be the parent’s does not leave a service out', () => {
  expect(fitOf({ minimumAge: 16 }, { age: 0, to: 1, soft: true }).fits).toBe('unknown');
  expect(fitOf({ minimumAge: 16 }, { age: 0, to: 1 }).fits).toBe('no');
  expect(fitOf({ maximumAge: 4 }, { age: 0, to: 1, soft: true }).fits).toBe('yes');
});

test('the whole family: from birth or before, to grown up', () => {
  const whole: Ages[] = [{ minimumAge: 0 }, { minimumAge: 0, maximumAge: 17 }, { fromPregnancy: true, maximumAge: 19 }];
  const part: Ages[] = [{}, { minimumAge: 1 }, { maximumAge: 18 }, { minimumAge: 0, maximumAge: 16 }];
  expect([whole.map(isWholeFamily), part.map(isWholeFamily)]).toEqual([
    [true, true, true],
    [false, false, false, false],
  ]);
});
