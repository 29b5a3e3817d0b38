import { describe, expect, test } from 'vitest';
import type { Opening } from '../../../src/model/opening.ts';
import { londonTime, openingState } from '../../../src/model/rules/opening-state.ts';

const office: Opening[] = [
  {
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    opens: '09:00',
    closes: '17:00',
    exceptBankHolidays: true,
  },
  { days: ['saturday'], opens: '10:00', closes: '14:00' },
];
/** Tuesday 24 November 2026 is in winter time, Tuesday 14 July 2026 in summer time. */
const winter = (time: string) => new Date(`2026-11-24T${time}:00Z`);
const summer = (time: string) => new Date(`2026-07-14T${time}:00Z`);

describe('is it open?', () => {
  test('from the opening minute to the minute before closing', () => {
    expect(openingState(office, winter('08:59'))).toEqual({
      state: 'closed',
      next: { day: 'tuesday', opens: '09:00', daysAhead: 0 },
    });
    expect(openingState(office, winter('09:00'))).toEqual({ state: 'open', closes: '17:00', checkBankHoliday: true });
    expect(openingState(office, winter('16:59')).state).toBe('open');
    expect(openingState(office, winter('17:00'))).toEqual({
      state: 'closed',
      next: { day: 'wednesday', opens: '09:00', daysAhead: 1 },
    });
  });

  test('by London’s clock in summer', () => {
    expect(londonTime(summer('08:00'))).toEqual({ day: 'tuesday', time: '09:00' });
    expect(openingState(office, summer('08:00')).state).toBe('open');
    expect(openingState(office, summer('16:00')).state).toBe('closed');
  });

  test('after Saturday the next time is Monday', () =>
    expect(openingState(office, new Date('2026-11-28T18:00:00Z'))).toEqual({
      state: 'closed',
      next: { day: 'monday', opens: '09:00', daysAhead: 2 },
    }));

  test('day and night, every day', () =>
    expect(openingState([{ opens: '00:00', closes: '24:00' }], winter('03:00'))).toEqual({ state: 'always' }));

  test('all day on one day is not always', () =>
    expect(openingState([{ days: ['tuesday'], opens: '00:00', closes: '24:00' }], winter('23:59')).state).toBe('open'));

  test('in term time: check first, since nobody told us the term dates', () => {
    const club: Opening[] = [{ days: ['tuesday'], opens: '16:00', closes: '20:00', termTimeOnly: true }];
    expect(openingState(club, winter('17:00'))).toEqual({ state: 'check-first' });
    expect(openingState(club, winter('12:00'))).toEqual({ state: 'closed', next: undefined });
  });

  test('no structured times: unknown', () => {
    expect(openingState(undefined, winter('12:00'))).toEqual({ state: 'unknown' });
    expect(openingState([], winter('12:00'))).toEqual({ state: 'unknown' });
  });

  test('once a week, found a week ahead', () =>
    expect(openingState([{ days: ['tuesday'], opens: '10:00', closes: '11:00' }], winter('12:00'))).toEqual({
      state: 'closed',
      next: { day: 'tuesday', opens: '10:00', daysAhead: 7 },
    }));
});
