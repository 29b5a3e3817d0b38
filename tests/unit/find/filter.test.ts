import { describe, expect, test } from 'vitest';
import { filterEntries, toggled, type GroupId } from '../../../src/features/find/filter.ts';
import type { FindState } from '../../../src/features/find/query.ts';
import { asked, aTuesdayMorning, entry, lexiconOf } from './made.ts';

const services = [
  entry({
    id: 'a',
    topics: ['money'],
    costKind: 'free',
    areas: ['north'],
    levels: ['universal'],
    languages: ['en', 'pl'],
    opening: [{ days: ['tuesday'], opens: '09:00', closes: '17:00' }],
  }),
  entry({
    id: 'b',
    topics: ['mental-health'],
    costKind: 'paid',
    areas: ['alton'],
    levels: ['targeted'],
    reach: 'remote',
    opening: [{ opens: '00:00', closes: '24:00' }],
  }),
  entry({
    id: 'c',
    topics: ['money', 'mental-health'],
    areas: ['west'],
    levels: ['universal', 'targeted'],
    reach: 'remote',
  }),
  entry({
    id: 'd',
    topics: ['money'],
    costKind: 'free',
    areas: ['uk'],
    opening: [{ days: ['friday'], opens: '09:00', closes: '17:00' }],
  }),
];
const all = lexiconOf(services);
const run = (state: Partial<FindState>, from: readonly number[] = services.map((_, at) => at)) =>
  filterEntries(from, asked(state), all, aTuesdayMorning);
const kept = (state: Partial<FindState>): string =>
  run(state)
    .entries.map((at) => services[at]!.id)
    .join('');
const count = (state: Partial<FindState>, group: GroupId, value: string): number | undefined =>
  run(state)
    .groups.find(({ id }) => id === group)
    ?.choices.find((choice) => choice.value === value)?.count;

describe('filters', () => {
  test.for<[state: Partial<FindState>, left: string]>([
    [{}, 'abcd'],
    [{ topics: ['mental-health'] }, 'bc'],
    [{ topics: ['mental-health', 'money'] }, 'abcd'],
    [{ topics: ['mental-health'], costs: ['paid'] }, 'b'],
    [{ costs: ['free', 'paid'] }, 'abd'],
    [{ costs: ['not-stated'] }, 'c'],
    [{ costs: ['free', 'not-stated'] }, 'acd'],
    [{ area: 'alton' }, 'abd'],
    [{ area: 'north' }, 'abd'],
    [{ area: 'corfe' }, 'cd'],
    [{ online: true }, 'bc'],
    [{ open: ['now'] }, 'ab'],
    [{ open: ['now', 'not-stated'] }, 'abc'],
    [{ online: true, open: ['now'] }, 'b'],
    [{ days: ['tuesday'] }, 'ab'],
    [{ days: ['friday', 'not-stated'] }, 'bcd'],
    [{ levels: ['targeted'], topics: ['money'] }, 'c'],
    [{ languages: ['pl'] }, 'a'],
    [{ topics: ['no-such-topic'] }, ''],
  ])('%j leaves %s', ([state, left]) => {
    expect(kept(state)).toBe(left);
  });

  test('OR inside a group: a further choice never takes anything away', () => {
    for (const costs of [['free'], ['paid'], ['not-stated']]) {
      for (const more of ['free', 'paid', 'not-stated']) {
        expect(run({ costs: [...costs, more] }).entries.length).toBeGreaterThanOrEqual(run({ costs }).entries.length);
      }
    }
  });

  test('AND across groups: what two groups leave is what each leaves of the other', () => {
    const both = run({ topics: ['money'], levels: ['universal'] }).entries;
    expect(both).toEqual(run({ levels: ['universal'] }, run({ topics: ['money'] }).entries).entries);
  });

  test('the count beside a choice is what choosing it gives, whatever else is chosen', () => {
    const states: Partial<FindState>[] = [
      {},
      { topics: ['money'] },
      { area: 'north' },
      { online: true },
      { topics: ['mental-health'], levels: ['targeted'] },
    ];
    for (const state of states) {
      for (const group of run(state).groups) {
        const empty = !group.choices.some(({ chosen }) => chosen);
        for (const choice of group.choices.filter(() => empty)) {
          expect([group.id, choice.value, choice.count]).toEqual([
            group.id,
            choice.value,
            run(toggled(asked(state), group.id, choice.value)).entries.length,
          ]);
        }
      }
    }
  });

  test('a chosen group still counts its other choices, by what the other groups leave', () => {
    expect(count({ costs: ['paid'] }, 'costs', 'free')).toBe(2);
    expect(count({ costs: ['paid'], topics: ['mental-health'] }, 'costs', 'free')).toBe(0);
    expect(count({ costs: ['paid'] }, 'topics', 'money')).toBe(0);
  });

  test('a choice is taken away by choosing it again, and the list starts anew', () => {
    const state = asked({ page: 4 });
    const groups: GroupId[] = ['topics', 'area', 'costs', 'days', 'times', 'levels', 'languages', 'facilities', 'open'];
    for (const group of groups) {
      const on = toggled(state, group, 'friday');
      expect(on.page).toBe(1);
      expect(toggled(on, group, 'friday')).toEqual({ ...state, page: 1 });
    }
    expect(toggled(toggled(state, 'online', 'online'), 'online', 'online')).toEqual({ ...state, page: 1 });
  });
});
