/** What stands in lists as its facts grow old, and what keeps its page. */
import { describe, expect, test } from 'vitest';
import { alternativesTo } from '../../../src/catalogue/alternatives.ts';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { isLeftOut, isListed, standsBack } from '../../../src/catalogue/listed.ts';
import { relatedServices } from '../../../src/catalogue/related.ts';
import { helpFor } from '../../../src/catalogue/views/help-by-age.ts';
import { ageStretches } from '../../../src/catalogue/views/age-stretches.ts';
import { helpInArea } from '../../../src/catalogue/views/help-in-area.ts';
import { byStanding } from '../../../src/catalogue/views/referrals.ts';
import { mainFirst } from '../../../src/features/browse/groups.ts';
import { placesOf } from '../../../src/features/map/place-groups.ts';
import { byTopic } from '../../../src/features/find/plain-offer.ts';
import { servicesCsv, servicesJson } from '../../../src/features/open-data/files.ts';
import type { Service } from '../../../src/model/service.ts';
import { records, service } from '../../support/records.ts';

const checked = (day: string): Pick<Service, 'assurance'> => ({
  assurance: { checked: day, by: 'The editors', confidence: 'high', sources: [{ url: 'https://www.example.org/' }] },
});

/** On 24 May 2026: due after 6 months, overdue after 9, lapsed after 15. */
const TODAY = '2026-05-24';
const days = { fresh: '2026-05-01', due: '2025-11-20', overdue: '2025-08-01', lapsed: '2025-02-24' };

const base = records(
  Object.entries(days).flatMap(([state, day]) => [
    service(state, { name: state, areas: ['corby'], sessions: [{ place: 'hall' }], ...checked(day) }),
    service(`${state}-line`, { name: `${state} line`, areas: ['corby'], urgent: true, ...checked(day) }),
  ]),
);
const made = buildCatalogue(
  { ...base, site: { ...base.site, review: { months: 6, overdueMonths: 3, lapsedMonths: 6, owner: 'The editors' } } },
  TODAY,
);
const of = (id: string) => made.services.find((each) => each.id === id)!;
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id).sort();
const offered = ids(made.services.filter(({ id }) => id !== 'lapsed'));

describe('what nobody has checked for very long', () => {
  test('is left out, but never help in a crisis', () => {
    expect(made.services.filter((each) => isLeftOut(each)).map(({ id }) => id)).toEqual(['lapsed']);
    expect(of('lapsed-line').freshness.state).toBe('lapsed');
    expect(isListed(of('lapsed-line'))).toBe(true);
  });

  test('is left out from the very day on which it lapses', () => {
    expect(isListed(of('overdue'), '2026-10-31')).toBe(true);
    expect(isListed(of('overdue'), '2026-11-01')).toBe(false);
    expect(isListed(of('lapsed'), '2026-05-23')).toBe(true);
  });

  test('is in the catalogue, its organisation and its place, so that it has its page and a way to it', () => {
    expect(made.services).toHaveLength(8);
    expect(ids(made.organisations[0]!.services)).toContain('lapsed');
    expect(ids(made.places[0]!.services)).toContain('lapsed');
  });

  test.for<[list: string, held: () => readonly { id: string }[]]>([
    ['a topic', () => made.topics.find(({ id }) => id === 'feelings')!.services],
    ['an area', () => made.areas.find(({ id }) => id === 'corby')!.services],
    ['a level of need', () => made.levels.find(({ id }) => id === 'universal')!.services],
    ['the guided way in', () => helpFor(made.services, ageStretches[0]).unsaid],
    [
      'a pack or a frame',
      () =>
        helpInArea(
          made.topics.find(({ id }) => id === 'feelings')!,
          'corby',
          made,
        ).near,
    ],
    ['the plain offer', () => byTopic(made).flatMap(({ services }) => services)],
    ['what a worker can refer to', () => Object.values(byStanding(made)).flat()],
  ])('is not in the list of %s', ([, held]) => {
    expect(ids(held())).toEqual(offered);
  });

  test('is not beside other services, nor on the map', () => {
    const beside = relatedServices(of('fresh'), made, 20);
    expect(ids(beside)).toEqual(offered.filter((id) => id !== 'fresh'));
    expect(ids(alternativesTo(of('fresh'), made, 20).same)).not.toContain('lapsed');
    expect(
      placesOf(made)
        .pins.flatMap(({ services }) => services.map(({ id }) => id))
        .sort(),
    ).toEqual(['due', 'fresh', 'overdue']);
  });

  test('is in the open data, with its state', () => {
    const { services } = JSON.parse(servicesJson(made)) as { services: { id: string; freshness: string }[] };
    expect(Object.fromEntries(services.map(({ id, freshness }) => [id, freshness]))).toMatchObject(
      Object.fromEntries(Object.keys(days).map((state) => [state, state])),
    );
    const [head, ...rows] = servicesCsv(made).slice(1).trimEnd().split('\r\n');
    const at = head!.split(',').indexOf('freshness');
    expect(at).toBeGreaterThan(0);
    expect(rows.find((row) => row.startsWith('overdue,'))).toContain(',overdue,2026-02-01,');
  });
});

describe('what is overdue', () => {
  test('stands after what fits as well and was checked, and before what fits less well', () => {
    const other = { ...of('fresh'), id: 'other', data: { ...of('fresh').data, topics: ['food', 'feelings'] } };
    const list = [of('overdue'), other, of('due'), of('fresh'), of('overdue-line')];
    expect(mainFirst(list, 'feelings').map(({ id }) => id)).toEqual([
      'due',
      'fresh',
      'overdue-line',
      'overdue',
      'other',
    ]);
  });

  test('stands back less than half of what any other reason weighs, and in a crisis not at all', () => {
    expect(Object.keys(days).map((state) => standsBack(of(state)))).toEqual([0, 0, 0.5, 0.5]);
    expect(standsBack(of('overdue-line'))).toBe(0);
  });
});
