/** Days and times together, what is not stated, and areas. */
import { describe, expect, test } from 'vitest';
import { filterEntries, toggled, type Group, type GroupId } from '../../../src/features/find/filter.ts';
import type { FindState } from '../../../src/features/find/query.ts';
import type { Opening } from '../../../src/model/opening.ts';
import { asked, aTuesdayMorning, entry, lexiconOf } from './made.ts';

const hours = (...opening: Opening[]) => ({ opening });
const services = [
  entry({
    id: 'a',
    ...hours(
      { days: ['monday'], opens: '09:00', closes: '12:00' },
      { days: ['tuesday'], opens: '18:00', closes: '20:00' },
    ),
  }),
  entry({ id: 'b', ...hours({ days: ['monday', 'tuesday'], opens: '09:00', closes: '20:00' }) }),
  entry({ id: 'c' }),
  entry({ id: 'd', ...hours({ opens: '00:00', closes: '24:00' }) }),
  entry({ id: 'e', opening: [] }),
  entry({ id: 'f', ...hours({ days: ['tuesday'], opens: '09:00', closes: '12:00', termTimeOnly: true }) }),
  entry({ id: 'g', ...hours({ days: ['tuesday'], opens: '12:00', closes: '17:00' }) }),
];
const lexicon = lexiconOf(services);
const run = (state: Partial<FindState>, now = aTuesdayMorning) =>
  filterEntries(
    services.map((_, at) => at),
    asked(state),
    lexicon,
    now,
  );
const kept = (state: Partial<FindState>, now?: Date): string =>
  run(state, now)
    .entries.map((at) => services[at]!.id)
    .join('');
const group = (state: Partial<FindState>, id: GroupId): Group => run(state).groups.find((one) => one.id === id)!;
const counts = (state: Partial<FindState>, id: GroupId): Record<string, number> =>
  Object.fromEntries(group(state, id).choices.map(({ value, count }) => [value, count]));

describe('a day and a time', () => {
  test.for<[state: Partial<FindState>, left: string]>([
    [{ days: ['monday'] }, 'abd'],
    [{ times: ['evening'] }, 'abd'],
    // Monday morning and Tuesday evening are no Monday evening.
    [{ days: ['monday'], times: ['evening'] }, 'bd'],
    [{ days: ['tuesday'], times: ['evening'] }, 'abd'],
    [{ days: ['tuesday'], times: ['morning'] }, 'bdf'],
    [{ days: ['monday', 'tuesday'], times: ['evening'] }, 'abd'],
    [{ days: ['sunday'], times: ['morning'] }, 'd'],
    [{ times: ['afternoon'] }, 'bdg'],
    // Until noon is no afternoon, and from noon no morning.
    [{ days: ['tuesday'], times: ['afternoon'] }, 'bdg'],
    [{ days: ['monday', 'not-stated'] }, 'abcde'],
    [{ days: ['monday', 'not-stated'], times: ['evening', 'not-stated'] }, 'bcde'],
    [{ days: ['not-stated'] }, 'ce'],
  ])('%j leaves %s', ([state, left]) => {
    expect(kept(state)).toBe(left);
  });

  test('the count of a day is for the times that are chosen, and the other way round', () => {
    expect(counts({ times: ['evening'] }, 'days')).toMatchObject({ monday: 2, tuesday: 3, sunday: 1 });
    expect(counts({ days: ['monday'] }, 'times')).toMatchObject({ morning: 3, afternoon: 2, evening: 2 });
    expect(counts({}, 'times')).toMatchObject({ morning: 4, afternoon: 3, evening: 3 });
  });
});

describe('what is not stated', () => {
  test('is no match, and is offered with its number and in words', () => {
    expect(kept({ days: ['monday'] })).not.toMatch(/[ce]/);
    expect(group({ days: ['monday'] }, 'days').unstated).toEqual({ count: 2, words: 'their days' });
    expect(group({ open: ['now'] }, 'open').unstated).toEqual({ count: 2, words: 'their hours' });
    expect(group({ costs: ['free'] }, 'costs').unstated).toEqual({ count: 7, words: 'what they cost' });
  });

  test('is counted as what taking it in would add', () => {
    for (const state of [{ days: ['monday'] }, { times: ['evening'] }, { open: ['now'] }] as Partial<FindState>[]) {
      const [id] = Object.keys(state) as ['days' | 'times' | 'open'];
      const more = run({ ...state, [id]: [...state[id]!, 'not-stated'] }).entries.length;
      expect(more).toBe(run(state).entries.length + group(state, id).unstated!.count);
    }
  });

  test('is not offered where nothing is chosen, where it is taken in, or where all is stated', () => {
    expect(group({}, 'days').unstated).toBeUndefined();
    const taken = group({ days: ['monday', 'not-stated'] }, 'days');
    expect(taken.unstated).toBeUndefined();
    expect(taken.choices.at(-1)).toEqual({
      value: 'not-stated',
      name: 'Does not state their days',
      count: 2,
      chosen: true,
    });
    expect(group({ levels: ['universal'] }, 'levels').unstated).toBeUndefined();
    expect(group({ area: 'north' }, 'area').unstated).toBeUndefined();
  });

  test('what is in term time only is not open for sure', () => {
    expect(kept({ open: ['now'] })).toBe('bd');
    expect(kept({ open: ['now'] }, new Date('2026-11-24T19:00:00Z'))).toBe('abd');
    expect(kept({ open: ['now'] }, new Date('2026-11-24T23:00:00Z'))).toBe('d');
  });
});

describe('choosing', () => {
  test('what is not stated goes with the last other choice', () => {
    const two = asked({ days: ['monday', 'not-stated'] });
    expect(toggled(two, 'days', 'monday').days).toEqual([]);
    expect(toggled(two, 'days', 'tuesday').days).toEqual(['monday', 'not-stated', 'tuesday']);
    expect(toggled(two, 'days', 'not-stated').days).toEqual(['monday']);
    expect(toggled(asked({ open: ['now', 'not-stated'] }), 'open', 'now').open).toEqual([]);
  });

  test('alone it can be asked for by an address, and taken away', () => {
    expect(toggled(asked({ days: [] }), 'days', 'not-stated').days).toEqual(['not-stated']);
    expect(toggled(asked({ days: ['not-stated'] }), 'days', 'not-stated').days).toEqual([]);
  });

  test('one area takes the place of another', () => {
    expect(toggled(asked({ area: 'north' }), 'area', 'west').area).toBe('west');
    expect(toggled(asked({ area: 'north' }), 'area', 'north').area).toBe('');
  });
});

describe('areas', () => {
  const placed = ['uk', 'county', 'north', 'alton', 'corfe'].map((area) => entry({ id: area, areas: [area] }));
  const both = entry({ id: 'both', areas: ['alton', 'west'] });
  const all = [...placed, both];
  const known = lexiconOf(all);
  const filtered = (state: Partial<FindState>) =>
    filterEntries(
      all.map((_, at) => at),
      asked(state),
      known,
      aTuesdayMorning,
    );
  const leaves = (area: string) => filtered({ area }).entries.map((at) => all[at]!.id);

  test('what is offered wider, there, or in a part of it', () => {
    expect(leaves('north')).toEqual(['uk', 'county', 'north', 'alton', 'both']);
    expect(leaves('alton')).toEqual(['uk', 'county', 'north', 'alton', 'both']);
    expect(leaves('brill')).toEqual(['uk', 'county', 'north']);
    expect(leaves('west')).toEqual(['uk', 'county', 'corfe', 'both']);
  });

  test('each is counted as what choosing it gives; the county and what is wider are no choice', () => {
    const choices = filtered({}).groups.find(({ id }) => id === 'area')!.choices;
    expect(choices.map(({ value }) => value)).toEqual(['north', 'west', 'alton', 'brill', 'corfe']);
    for (const { value, count } of choices) expect([value, count]).toEqual([value, leaves(value).length]);
    const chosen = filtered({ area: 'brill' }).groups.find(({ id }) => id === 'area')!.choices;
    expect(chosen.map(({ count }) => count)).toEqual(choices.map(({ count }) => count));
  });
});
