import { describe, expect, test } from 'vitest';
import { agePosition, ageSpan } from '../../../src/ui/ages.ts';

test('the line begins before birth, and years are evenly spaced from birth to 25', () => {
  expect(agePosition(0)).toBe(14);
  expect(agePosition(25)).toBe(100);
  expect(agePosition(10) - agePosition(5)).toBeCloseTo(agePosition(20) - agePosition(15), 1);
  expect(agePosition(40)).toBe(100);
});

describe('what is drawn', () => {
  test('nothing when nothing is stated: words only', () => expect(ageSpan({})).toBeUndefined());
  test('both ends', () =>
    expect(ageSpan({ minimumAge: 11, maximumAge: 18 })).toEqual({
      start: agePosition(11),
      end: agePosition(18),
      openStart: false,
      openEnd: false,
      extension: undefined,
    }));
  test('from pregnancy begins at the very left', () =>
    expect(ageSpan({ fromPregnancy: true, maximumAge: 19 })).toMatchObject({ start: 0, openStart: false }));
  test('an end that is not stated is open, never solid', () => {
    expect(ageSpan({ minimumAge: 16 })).toMatchObject({ end: 100, openEnd: true });
    expect(ageSpan({ maximumAge: 24 })).toMatchObject({ start: 14, openStart: true });
  });
  test('an extension is drawn only beyond the ordinary end', () => {
    expect(ageSpan({ maximumAge: 19, maximumAgeWithDisability: 25 })?.extension).toBe(100);
    expect(ageSpan({ maximumAge: 25, maximumAgeWithDisability: 25 })?.extension).toBeUndefined();
  });
});
