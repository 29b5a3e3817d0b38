/** The days that a page carries say the same as the rules. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshness, freshnessStates, stateFrom, stateOn, writtenDays } from '../../../src/model/rules/freshness.ts';
import { ageNotes } from '../../../src/words/checked.ts';

const day = fc
  .integer({ min: Date.UTC(2020, 0, 1) / 864e5, max: Date.UTC(2034, 0, 1) / 864e5 })
  .map((days) => new Date(days * 864e5).toISOString().slice(0, 10));
const months = (min: number) => fc.integer({ min, max: 24 });
const rules = fc.record(
  {
    months: months(1),
    urgentMonths: months(1),
    // Longer than the months of a record of its own would be "due soon" before it was checked.
    soonMonths: fc.integer({ min: 0, max: 1 }),
    overdueMonths: months(0),
    lapsedMonths: months(1),
  },
  { requiredKeys: ['months', 'overdueMonths'] },
);

test('the state from written days is the state by the rules, on any day', () => {
  fc.assert(
    fc.property(day, day, rules, fc.boolean(), (checked, today, review, urgent) => {
      const fresh = freshness({ checked }, review, today, urgent);
      expect(stateFrom(writtenDays(fresh), today)).toBe(stateOn(fresh, today));
      expect(fresh.state).toBe(stateOn(fresh, today));
    }),
    { numRuns: 2000 },
  );
});

test('each state has its words, and only an old one says more than the day', () => {
  for (const notes of Object.values(ageNotes)) expect(notes).toHaveLength(freshnessStates.length);
  expect(ageNotes.full.map(Boolean)).toEqual([false, false, true, true, true]);
  expect(new Set(ageNotes.exact).size).toBe(freshnessStates.length);
});
