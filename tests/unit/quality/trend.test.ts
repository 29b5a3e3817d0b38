/** The trend of data quality from a history: what each record was at the end of each day, and how it is told without one. */
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { momentsOf, recordsOn, toTrend } from '../../../src/catalogue/views/quality-trend.ts';
import type { ContentHistory, DayChange } from '../../../src/records/history/content-history.ts';
import { records, service } from '../../support/records.ts';

const change = (id: string, day: string, before: unknown, after: unknown): DayChange => ({
  id,
  day,
  at: `${day}T12:00:00Z`,
  before,
  after,
});
const checked = (day: string) => ({ checked: day, by: 'x', confidence: 'high', sources: [] }) as const;
const history = (changes: DayChange[], published = ['same', 'better']): ContentHistory => ({
  reach: 'whole',
  since: { day: '2027-01-10', at: '2027-01-10T12:00:00Z', published },
  changes,
});

describe('a record at the end of a day', () => {
  const now = new Map<string, unknown>([
    ['same', 'S'],
    ['better', 'B2'],
    ['new', 'N'],
    ['not-committed', 'X'],
  ]);
  const told = history([
    change('better', '2027-01-12', 'B0', 'B1'),
    change('better', '2027-01-14', 'B1', 'B2'),
    change('new', '2027-01-13', undefined, 'N'),
    change('gone', '2027-01-13', 'G', undefined),
  ]);
  test.for<[day: string, found: unknown[]]>([
    ['2027-01-10', ['B0', 'G', 'S', undefined]],
    ['2027-01-12', ['B1', 'G', 'S', undefined]],
    ['2027-01-13', ['B1', 'N', 'S', undefined]],
    ['2027-01-14', ['B2', 'N', 'S', undefined]],
  ])('%s', ([day, found]) => {
    expect(recordsOn(told, now, day).sort()).toEqual(found);
  });
});

describe('the days that are told', () => {
  test('of a young history each day', () => {
    expect(momentsOf('2027-01-10', '2027-01-12')).toEqual({
      step: 'day',
      days: ['2027-01-10', '2027-01-11', '2027-01-12'],
    });
    expect(momentsOf('2027-01-12', '2027-01-12').days).toEqual(['2027-01-12']);
  });
  test('then each week', () => {
    const { step, days } = momentsOf('2027-01-10', '2027-02-10');
    expect(step).toBe('week');
    expect(days).toEqual(['2027-01-13', '2027-01-20', '2027-01-27', '2027-02-03', '2027-02-10']);
  });
  test('then the end of each month, two years at most', () => {
    expect(momentsOf('2027-01-10', '2027-05-05')).toEqual({
      step: 'month',
      days: ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2027-05-05'],
    });
    const { days } = momentsOf('2020-01-01', '2027-05-05');
    expect(days.length).toBe(25);
    expect(days[0]).toBe('2025-05-31');
  });
});

const better = service('better', { assurance: { ...checked('2027-01-12'), sources: [] }, cost: { kind: 'free' } });
const same = service('same', { assurance: { ...checked('2026-07-11'), sources: [] } });
const catalogue = buildCatalogue(records([better, same]), '2027-01-12');

test('counts what was in date and what was not known, each on its day', () => {
  const { cost: _, ...before } = better.data;
  const trend = toTrend(
    history([change('better', '2027-01-12', { ...before, assurance: checked('2026-07-01') }, better.data)]),
    catalogue,
  );
  expect(trend).toMatchObject({ reach: 'whole', since: '2027-01-10', step: 'day' });
  expect(trend.points.map(({ day, entries, inDate }) => [day, entries, inDate])).toEqual([
    // Due on 1 January and 11 January.
    ['2027-01-10', 2, 1],
    ['2027-01-11', 2, 0],
    ['2027-01-12', 2, 1],
  ]);
  const [first, , last] = trend.points;
  expect(last!.unknown).toBe(first!.unknown - 1);
  expect(last!.needed).toBe(first!.needed);
});

test('what was closed or not confirmed on a day did not count on it', () => {
  const trend = toTrend(
    history([
      change('better', '2027-01-11', { ...better.data, status: 'unconfirmed' }, better.data),
      change('same', '2027-01-11', { ...same.data, status: 'closed' }, same.data),
    ]),
    catalogue,
  );
  expect(trend.points.map(({ entries }) => entries)).toEqual([0, 2, 2]);
});

test('versions of another schema are counted as far as they can be read', () => {
  const strange = { status: 'active', assurance: 'checked', access: 'phone', areas: 1 };
  const { points } = toTrend(history([change('better', '2027-01-11', strange, better.data)]), catalogue);
  expect(points[0]).toMatchObject({ entries: 2, inDate: 1 });
});

test('without a history there is today and nothing before it', () => {
  const { reach, since, points } = toTrend({ reach: 'none', changes: [] }, catalogue);
  expect([reach, since, points.map(({ day }) => day)]).toEqual(['none', undefined, ['2027-01-12']]);
});

test('a copy that was cut short says from when it can be seen', () => {
  const cut = { ...history([], ['same', 'better']), reach: 'part' as const };
  const { reach, since, points } = toTrend(cut, catalogue);
  expect([reach, since, points.map(({ entries }) => entries)]).toEqual(['part', '2027-01-10', [2, 2, 2]]);
});
