/** The chooser of referral routes, without a page: what fits, in which order, and how an address says it. */
import { describe, expect, test } from 'vitest';
import type { ReferralEntry, ReferralIndex } from '../../../src/catalogue/views/referral-index.ts';
import { choose } from '../../../src/features/professionals/browser/choose.ts';
import { csvRows } from '../../../src/features/professionals/browser/route-words.ts';
import {
  hasChoice,
  isChosen,
  nothingChosen,
  readChoice,
  writeChoice,
  type Choice,
} from '../../../src/features/professionals/browser/state.ts';

/** Fits the ages from a to b. */
const ages = (from: number, to: number): string =>
  Array.from({ length: 27 }, (_, at) => (at - 1 >= from && at - 1 <= to ? 'y' : 'n')).join('');

const entry = (id: string, more: Partial<ReferralEntry> = {}): ReferralEntry => ({
  id,
  name: id,
  area: 'all of the county',
  topics: ['school'],
  levels: ['additional'],
  checked: '2026-11-22',
  age: '2026-11-22 2027-04-22 2027-05-22 2027-08-22 2028-02-22',
  fit: ages(5, 16),
  areas: 'aa',
  standing: 'ooo',
  routes: [{ title: 'Ring' }],
  ...more,
});

const index: ReferralIndex = {
  areas: ['north', 'corby'],
  roles: ['gp', 'school'],
  levels: { universal: 'Universal', additional: 'Additional', targeted: 'Targeted' },
  actions: ['Fill in the form', 'Ring'],
  days: { '2026-11-22': '22 November 2026', '2026-10-01': '1 October 2026' },
  services: [
    entry('a', { routesOf: { gp: [{ title: 'Fill in the form' }] } }),
    entry('b', { fit: 'u'.repeat(27), checked: '2026-10-01', levels: ['targeted'] }),
    entry('c', { standing: 'oro', areas: 'pn', topics: ['food'] }),
    entry('d', { standing: 'fff', levels: ['universal'] }),
    entry('e', { fit: ages(0, 4), send: ages(0, 25) }),
    entry('f', { standing: 'uuu' }),
  ],
};

const ids = (choice: Partial<Choice>) => {
  const { open, ask, others, families } = choose(index, { ...nothingChosen, ...choice });
  const of = (rows: typeof open): string => rows.map((row) => row.entry.id).join('');
  return { open: of(open), ask: of(ask), others: of(others), families: of(families) };
};

describe('what fits', () => {
  test.for<[what: string, choice: Partial<Choice>, found: ReturnType<typeof ids>]>([
    ['nothing asked: all, by how they stand', {}, { open: 'abce', ask: 'f', others: '', families: 'd' }],
    ['a role that a service does not name', { role: 'gp' }, { open: 'abe', ask: 'f', others: 'c', families: 'd' }],
    ['an age: unknown ages are to ask', { ages: [10] }, { open: 'ac', ask: 'bf', others: '', families: 'd' }],
    ['two children: one that fits is enough', { ages: [3, 10] }, { open: 'ace', ask: 'bf', others: '', families: 'd' }],
    ['an age with a disability', { ages: [20], send: true }, { open: 'e', ask: 'b', others: '', families: '' }],
    ['an area', { area: 'corby' }, { open: 'abe', ask: 'f', others: '', families: 'd' }],
    ['a topic', { topic: 'food' }, { open: 'c', ask: '', others: '', families: '' }],
    ['a level', { level: 'targeted' }, { open: 'b', ask: '', others: '', families: '' }],
    ['a role nobody knows: as no role', { role: 'wizard' }, { open: 'abce', ask: 'f', others: '', families: 'd' }],
  ])('%s', ([, choice, found]) => {
    expect(ids(choice)).toEqual(found);
  });

  test('the route is that of the role', () => {
    const routesOf = (role: string) => choose(index, { ...nothingChosen, role }).open[0]!.routes;
    expect(routesOf('gp')).toEqual([{ title: 'Fill in the form' }]);
    expect(routesOf('school')).toEqual([{ title: 'Ring' }]);
  });

  test.for<[choice: Partial<Choice>, order: string]>([
    [{ sort: 'name', down: true }, 'ecba'],
    [{ sort: 'checked' }, 'bace'],
    [{ sort: 'level', down: true }, 'bace'],
    [{ sort: 'route', role: 'gp' }, 'abe'],
  ])('sorted by %o', ([choice, order]) => {
    expect(ids(choice).open).toBe(order);
  });
});

describe('an address', () => {
  test('says all that is chosen, and gives it back', () => {
    const choice: Choice = {
      role: 'health-visitor',
      ages: [-1, 3],
      send: true,
      topic: 'school',
      area: 'corby',
      level: 'targeted',
      sort: 'checked',
      down: true,
    };
    const fragment = writeChoice(choice);
    expect(fragment).toBe(
      'role=health-visitor&age=-1&age=3&send=1&topic=school&area=corby&level=targeted&sort=-checked',
    );
    expect(readChoice(`#${fragment}`)).toEqual(choice);
  });

  test('that holds nonsense is read as far as it can be', () => {
    expect(readChoice('#role=<b>&age=99&age=7&age=x&sort=worst&level=')).toEqual({ ...nothingChosen, ages: [7] });
    expect(hasChoice('#main')).toBe(false);
    expect(isChosen({ ...nothingChosen, send: true })).toBe(false);
    expect(writeChoice(nothingChosen)).toBe('');
  });
});

test('the spreadsheet has a row for each service that fits, those to ask last', () => {
  const chosen = choose(index, { ...nothingChosen, ages: [10] });
  const [head, ...rows] = csvRows(chosen, index, (page) => `https://example.org${page}`);
  expect(rows.map((row) => row[1])).toEqual(['a', 'c', 'b', 'f']);
  expect(rows.every((row) => row.length === head!.length)).toBe(true);
  expect(rows[0]!.at(-1)).toBe('https://example.org/services/a/');
});
