/** The services most alike, found by topic, are those that comparing every service with every other finds. */
import { describe, expect, test } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { alikeIn } from '../../../src/catalogue/alike.ts';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { isListed, standsBack } from '../../../src/catalogue/listed.ts';
import type { Catalogue, JoinedService } from '../../../src/catalogue/types.ts';
import { statesAnAge, type Ages } from '../../../src/model/rules/age-fit.ts';
import { areaFit, widening } from '../../../src/model/rules/area-fit.ts';
import { loadContent } from '../../../src/records/load.ts';
import { rec, TODAY } from '../../support/records.ts';

const records = await loadContent();

function catalogueOf(more: number, seed: number): Catalogue {
  const { services, places, organisations } = generate(records, more, seed);
  return buildCatalogue(
    {
      ...records,
      services: [...records.services, ...services.map(({ id, data, body }) => rec('services', id, data, body))],
      places: [...records.places, ...places.map(({ id, data }) => rec('places', id, data))],
      organisations: [...records.organisations, ...organisations.map(({ id, data }) => rec('organisations', id, data))],
    },
    TODAY,
  );
}

const range = (ages: Ages | undefined) => ({
  from: ages?.fromPregnancy ? -1 : (ages?.minimumAge ?? -1),
  to: ages?.maximumAgeWithDisability ?? ages?.maximumAge ?? 25,
});

/** As it is meant, from the records: nothing is kept and nothing is left out. */
function likeness(one: JoinedService, other: JoinedService, { areaTree, site }: Catalogue): number {
  const shared = other.data.topics.filter((topic) => one.data.topics.includes(topic)).length;
  const [own, theirs] = [range(one.data.eligibility), range(other.data.eligibility)];
  if (shared === 0 || own.from > theirs.to || theirs.from > own.to) return 0;
  if (one.data.areas.every((area) => areaFit(other.data.areas, area, areaTree) === 'no')) return 0;
  const points: [boolean, number][] = [
    [other.data.topics[0] === one.data.topics[0], 4],
    [other.areas.some(({ id }) => widening(id, areaTree).includes(site.area)), 3],
    [statesAnAge(one.data.eligibility) && statesAnAge(other.data.eligibility), 2],
    [other.data.levelsOfNeed.some((level) => one.data.levelsOfNeed.includes(level)), 1],
    [other.data.urgent === true && !one.data.urgent, -4],
    [other.data.assurance.confidence === 'low', -2],
  ];
  return points.reduce((sum, [holds, worth]) => sum + (holds ? worth : 0), shared * 2) - standsBack(other);
}

const expected = (one: JoinedService, catalogue: Catalogue, most: number, ofMainTopic: boolean): string[] =>
  catalogue.services
    .filter((other) => other.id !== one.id && other.data.status === 'active' && isListed(other))
    .filter((other) => !ofMainTopic || other.data.topics.includes(one.data.topics[0]!))
    .map((other) => ({ other, score: likeness(one, other, catalogue) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => other.id);

describe.each([
  [0, 1],
  [300, 2],
])('with %i invented services beside the real ones', (more, seed) => {
  const catalogue = catalogueOf(more, seed);
  const found = (one: JoinedService, most: number, ofMainTopic: boolean): string[] =>
    alikeIn(catalogue)
      .to(one, { most, ofMainTopic })
      .map(({ id }) => id);
  test.each([
    ['the first four', 4, false],
    ['the first thirty', 30, false],
    ['the first three of the main topic', 3, true],
  ])('%s are the same, in the same order', (_, most, ofMainTopic) => {
    for (const one of catalogue.services)
      expect([one.id, found(one, most, ofMainTopic)]).toEqual([one.id, expected(one, catalogue, most, ofMainTopic)]);
  });
});

test('those that do not count are passed over', () => {
  const catalogue = catalogueOf(0, 1);
  const one = catalogue.services.find((service) => alikeIn(catalogue).to(service, { most: 2 }).length === 2)!;
  const [first, second] = alikeIn(catalogue).to(one, { most: 2 });
  const [next] = alikeIn(catalogue).to(one, { most: 1, counts: ({ id }) => id !== first!.id });
  expect(next!.id).toBe(second!.id);
});
