/** Three hundred searches by chance over the real index: what must hold whatever is asked. The seed makes them the same each time. */
import { describe, expect, test } from 'vitest';
import { toggled, type GroupId } from '../../src/features/find/filter.ts';
import { makeLexicon } from '../../src/features/find/lexicon.ts';
import { findPlace, type KnownPlace } from '../../src/features/find/place.ts';
import {
  NOT_STATED,
  nothingAsked,
  readState,
  timesOfDay,
  toFragment,
  type FindState,
} from '../../src/features/find/query.ts';
import { readQuery } from '../../src/features/find/reading/reading.ts';
import { search } from '../../src/features/find/search.ts';
import { activeTags } from '../../src/features/find/tags.ts';
import { weekdays } from '../../src/model/rules/formats.ts';
import { chance, type Chance } from '../support/random.ts';
import { realIndex } from '../support/real-index.ts';

const { read: index } = await realIndex();
const lexicon = makeLexicon(index);
const now = new Date('2026-11-25T11:00:00Z');
const SEARCHES = 300;

const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
const towns = index.towns.map(({ name }) => name);
const words = [
  ...index.phrases.map(({ label }) => label),
  ...index.services.map(({ name }) => name),
  'help',
  'anxeity',
  'xyzzyx',
  'my 14 year old',
  'toddler',
  'in Corby',
  '3 and 6 year olds',
  '<b>',
  '😀',
];

function stateBy({ often, one, some }: Chance): FindState {
  const rarely = <T>(of: readonly T[], most = 2): T[] => (often(0.25) ? some(of, most) : []);
  const ages = often(0.5) ? some([-1, 0, 2, 5, 9, 14, 17, 22, 25], 3).sort((a, b) => a - b) : [];
  const send = often(0.2);
  return {
    ...nothingAsked,
    q: often(0.6) ? some(words, 3).join(' ').trim() : '',
    postcode: often(0.3) ? one(towns) : '',
    ages,
    send,
    sendAges: send && often(0.5) ? ages.slice(0, 1) : [],
    exact: often(0.1),
    topics: rarely(ids(index.topics)),
    area: often(0.15) ? one(ids(index.areas)) : '',
    who: often(0.3) ? one(['family', ...ids(index.roles)]) : '',
    levels: rarely(ids(index.levels)),
    costs: rarely([...ids(index.costs), NOT_STATED]),
    days: rarely([...weekdays, NOT_STATED]),
    times: rarely([...timesOfDay, NOT_STATED]),
    languages: rarely([...ids(index.languages), NOT_STATED], 1),
    facilities: rarely([...ids(index.facilities), NOT_STATED], 1),
    online: often(0.1),
    open: rarely(['now', NOT_STATED]),
    ...(often(0.5) && { sort: one(['best', 'near', 'name'] as const) }),
    page: one([1, 1, 2, 3]),
    explain: often(0.1),
  };
}

const placeIn = (state: FindState): KnownPlace | undefined => {
  const answer = findPlace(state.postcode, index, undefined);
  return answer && 'place' in answer ? answer.place : undefined;
};
const run = (state: FindState) => search(state, { place: placeIn(state), now }, lexicon);

const { often, one, some } = chance(20261125);
const states = Array.from({ length: SEARCHES }, () => stateBy({ often, one, some }));
const found = states.map(run);
const told = ({ state }: { state: FindState }): string => toFragment(state, 'with-place');

describe(`${SEARCHES} searches`, () => {
  test('ask for different things, and many find something', () => {
    expect(new Set(states.map((state) => toFragment(state, 'with-place'))).size).toBeGreaterThan(SEARCHES * 0.9);
    expect(found.filter(({ results }) => results.total > 0).length).toBeGreaterThan(SEARCHES / 4);
  });

  test('find each service once, as many as they say; what is shown is the beginning of it', () => {
    for (const one of found) {
      const { total, results, shown } = one.results;
      expect([told(one), total]).toEqual([told(one), results.length]);
      expect(new Set(results.map(({ at }) => at)).size).toBe(total);
      const all = new Set(results);
      expect(shown.every((result) => all.has(result))).toBe(true);
      if (one.results.sort !== 'near') expect(shown).toEqual(results.slice(0, shown.length));
    }
  });

  test('bands hold all of them, one after the other', () => {
    for (const one of found.filter(({ results }) => results.sort === 'near')) {
      const { bands, total, results } = one.results;
      expect([told(one), bands.reduce((sum, { count }) => sum + count, 0)]).toEqual([told(one), total]);
      expect(bands.flatMap(({ id, count }) => Array<string>(count).fill(id))).toEqual(results.map(({ band }) => band));
    }
  });

  test('every result passes every filter and fits a child, and no score is out of sense', () => {
    for (const one of found) {
      for (const result of one.results.results) {
        const { entry, fit } = result;
        expect([told(one), entry.id, fit.fits]).not.toEqual([told(one), entry.id, 'no']);
        const { topics, levels, costs, languages, online } = one.state;
        const has = (chosen: readonly string[], held: readonly string[]) =>
          chosen.length === 0 || chosen.some((value) => held.includes(value));
        expect([
          has(topics, entry.topics),
          has(levels, entry.levels),
          has(costs, [entry.costKind ?? NOT_STATED]),
          has(languages, entry.languages?.length ? entry.languages : [NOT_STATED]),
          !online || entry.reach === 'remote',
        ]).toEqual([true, true, true, true, true]);
        for (const part of Object.values(one.results.partsOf(result))) expect(Number.isFinite(part)).toBe(true);
      }
      for (const result of one.results.shown.slice(0, 3))
        for (const { words: reason } of one.results.whyOf(result)) expect(reason).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('the number beside a choice is what it gives: by itself, and within a group that has others', () => {
    const pick = chance(7);
    for (const one of found.slice(0, 150)) {
      const group = pick.one(one.results.groups);
      const choice = pick.one(group.choices);
      const only = onlyThis(one.state, group.id, choice.value);
      expect([told(one), group.id, choice.value, choice.count]).toEqual([
        told(one),
        group.id,
        choice.value,
        run(only).results.total,
      ]);
    }
  });

  test('each tag takes something away, and what is left has one thing less', () => {
    for (const one of found.slice(0, 100)) {
      const tags = activeTags(one, index);
      expect(new Set(tags.map(({ key }) => key)).size).toBe(tags.length);
      for (const { without } of tags) expect(without).not.toEqual({ ...one.state, page: 1 });
    }
  });

  test('an address gives back what was asked', () => {
    for (const state of states) expect(readState(toFragment(state, 'with-place'))).toEqual(state);
  });

  test('the same is found each time', () => {
    for (const one of found.slice(0, 30))
      expect(run(one.state).results.results.map(({ at }) => at)).toEqual(one.results.results.map(({ at }) => at));
  });
});

/** The state with only this choice in its group. */
function onlyThis(state: FindState, group: GroupId, value: string): FindState {
  if (group === 'area') return { ...state, area: value };
  if (group === 'online') return { ...state, online: true };
  return toggled({ ...state, [group]: [] }, group, value);
}

test('a page of misspelt words does not hang', () => {
  const typed = Array.from(
    { length: 300 },
    (_, at) => `berea${at.toString(26).replace(/\d/g, (figure) => 'qrstuvwxyz'[+figure]!)}mant`,
  );
  const quickest = Math.min(
    ...[1, 2].map(() => {
      const start = performance.now();
      readQuery(typed.join(' '), lexicon);
      return performance.now() - start;
    }),
  );
  expect(quickest).toBeLessThan(1000);
});
