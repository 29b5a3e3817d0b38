import { expect, test } from 'vitest';
import { londonDay } from '../../../src/model/rules/freshness.ts';
import { buildDay } from '../../../src/records/build-day.ts';

test('is the day that was asked for, else today in London', () => {
  expect(buildDay({ BUILD_DAY: '2026-11-24' })).toBe('2026-11-24');
  expect([londonDay(new Date(Date.now() - 1000)), londonDay(new Date())]).toContain(buildDay({}));
});

test.each(['24/11/2026', '2026-13-01', 'tomorrow'])('%s is refused in plain words', (day) => {
  expect(() => buildDay({ BUILD_DAY: day })).toThrow(`BUILD_DAY is "${day}". Write a day such as 2026-11-26`);
});
