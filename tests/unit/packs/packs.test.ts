/** Which packs there are and what stands in them, of the real content. */
import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { areasWithHelp } from '../../../src/catalogue/views/help-in-area.ts';
import { toPack } from '../../../src/features/packs/packs.ts';
import { areaFit } from '../../../src/model/rules/area-fit.ts';
import { loadContent } from '../../../src/records/load.ts';

const all = buildCatalogue(await loadContent(), '2026-11-26');
const packs = all.topics.flatMap((topic) =>
  areasWithHelp(topic, all).map((area) => ({ topic, area, pack: toPack(topic, area.id, all) })),
);

test('every open service is in a pack of each of its topics', () => {
  const local = all.services.filter(
    ({ data }) => data.status !== 'closed' && areaFit(data.areas, all.site.area, all.areaTree) !== 'no',
  );
  const missing = local.flatMap((service) =>
    service.topics
      .filter(
        (topic) =>
          !packs.some(
            (each) =>
              each.topic.id === topic.id &&
              [...each.pack.near, ...each.pack.national].some(({ name }) => name === service.data.name),
          ),
      )
      .map((topic) => `${service.id} in ${topic.id}`),
  );
  expect(local.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

test('a pack holds what is offered there and nothing else', () => {
  for (const { topic, area, pack } of packs) {
    const names = [...pack.near, ...pack.national].map(({ name }) => name).sort();
    const offered = topic.services.filter(
      ({ data }) => data.status !== 'closed' && areaFit(data.areas, area.id, all.areaTree) !== 'no',
    );
    expect(names, `${topic.id} in ${area.id}`).toEqual(offered.map(({ data }) => data.name).sort());
    expect(names.length).toBeGreaterThan(0);
  }
});

test('no two areas of a topic have the same pack as their council', () => {
  for (const { topic, area } of packs.filter(({ area: { data } }) => data.parent !== all.site.area))
    expect(
      topic.services.some(({ data }) => data.areas.includes(area.id)),
      `${topic.id} in ${area.id}`,
    ).toBe(true);
});

test('entries are numbered through, and a secret address is said to be one', () => {
  for (const { pack } of packs)
    expect([...pack.near, ...pack.national].map(({ number }) => number)).toEqual(
      [...pack.near, ...pack.national].map((_, index) => index + 1),
    );
  const secret = all.services.filter(({ data }) => data.confidentialAddress).map(({ data }) => data.name);
  const found = packs
    .flatMap(({ pack }) => [...pack.near, ...pack.national])
    .filter(({ name }) => secret.includes(name));
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ secretAddress }) => secretAddress === true)).toBe(true);
});
