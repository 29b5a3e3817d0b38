import { describe, expect, test } from 'vitest';
import type { Ages } from '../../../src/model/rules/age-fit.ts';
import { ageWords, childWords } from '../../../src/model/rules/age-words.ts';
import { daysWords, dayWords, openingWords, partialDateWords, timeWords } from '../../../src/model/rules/date-words.ts';

describe('ages in words', () => {
  test.each<[Ages | undefined, string]>([
    [undefined, 'Ages not stated'],
    [{ minimumAge: 11, maximumAge: 18 }, 'Age 11 to 18'],
    [
      { minimumAge: 0, maximumAge: 19, maximumAgeWithDisability: 25 },
      'From birth to age 19, or 25 with SEND or a disability',
    ],
    [{ fromPregnancy: true, minimumAge: 0, maximumAge: 19 }, 'From pregnancy to age 19'],
    [{ fromPregnancy: true }, 'From pregnancy'],
    [{ maximumAge: 24 }, 'Up to age 24'],
    [{ minimumAge: 16 }, 'Age 16 and over'],
    [{ minimumAge: 0, maximumAge: 0 }, 'Babies under 1'],
    [{ minimumAge: 5, maximumAge: 5 }, 'Age 5'],
    [{ maximumAgeWithDisability: 25 }, 'Ages not stated; up to 25 with SEND or a disability'],
    [{ minimumAge: 0, maximumAge: 25, maximumAgeWithDisability: 25 }, 'From birth to age 25'],
  ])('%j is "%s"', (ages, words) => expect(ageWords(ages)).toBe(words));

  test('children', () => {
    expect([-1, 0, 14].map((age) => childWords({ age }))).toEqual([
      'your baby on the way',
      'your baby',
      'your 14-year-old',
    ]);
  });
});

describe('dates and times in words', () => {
  test('days and as much of a date as is known', () => {
    expect(dayWords('2026-11-22')).toBe('22 November 2026');
    expect(partialDateWords('2022-07')).toBe('July 2022');
    expect(partialDateWords('2022-07-13')).toBe('13 July 2022');
    expect(partialDateWords('2021-22')).toBe('2021-22');
    expect(partialDateWords('2019')).toBe('2019');
    expect(partialDateWords('unknown')).toBeUndefined();
  });

  test.each([
    ['00:00', 'midnight'],
    ['24:00', 'midnight'],
    ['12:00', 'midday'],
    ['12:30', '12.30pm'],
    ['09:00', '9am'],
    ['00:15', '12.15am'],
    ['16:05', '4.05pm'],
  ])('%s is %s', (time, words) => expect(timeWords(time)).toBe(words));

  test('days', () => {
    expect(daysWords(undefined)).toBe('Every day');
    expect(daysWords(['friday', 'monday', 'wednesday', 'tuesday', 'thursday'])).toBe('Monday to Friday');
    expect(daysWords(['thursday', 'tuesday'])).toBe('Tuesday and Thursday');
    expect(daysWords(['saturday', 'sunday'])).toBe('Saturday and Sunday');
  });

  test('opening times', () => {
    expect(openingWords({ opens: '00:00', closes: '24:00' })).toBe('Every day, day and night');
    expect(openingWords({ days: ['tuesday'], opens: '16:00', closes: '20:00', termTimeOnly: true })).toBe(
      'Tuesday, 4pm to 8pm, in term time',
    );
    expect(openingWords({ days: ['monday'], opens: '09:30', closes: '12:00', exceptBankHolidays: true })).toBe(
      'Monday, 9.30am to midday, not on bank holidays',
    );
  });
});
