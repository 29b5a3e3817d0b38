/** The journeys of the real content: every search finds something, every service is there to help, every number is its record's. */
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { toFinderIndex } from '../../src/catalogue/views/finder-index.ts';
import { toGuideSteps } from '../../src/catalogue/views/journey.ts';
import { trySearches } from '../../src/words/home.ts';
import { isJourney } from '../../src/model/guide.ts';
import { ageFit } from '../../src/model/rules/age-fit.ts';
import { searchHref } from '../../src/model/rules/search-address.ts';
import { faultsOfSearches, searchIn } from '../support/run-search.ts';

const catalogue = await loadCatalogue();
const search = searchIn(toFinderIndex(catalogue));
const journeys = catalogue.guides.flatMap(({ id, data }) => (isJourney(data) ? [{ id, data }] : []));
const stepsOf = (data: (typeof journeys)[number]['data']) => [
  ...data.steps,
  ...(data.ifRefused ? [data.ifRefused] : []),
];

test('there are nine, each with its topics and what to do when it is refused', () => {
  expect(journeys).toHaveLength(9);
  expect(journeys.filter(({ data }) => !data.topics || !data.ifRefused).map(({ id }) => id)).toEqual([]);
});

describe('a curated search', () => {
  test('of a step finds something', () => {
    const links = journeys.flatMap(({ data }) =>
      toGuideSteps(data, catalogue).flatMap((step) => step.search?.href ?? []),
    );
    expect(links.length).toBeGreaterThan(10);
    expect(faultsOfSearches(links, search)).toEqual([]);
  });
  test('of the first page finds something', () =>
    expect(
      faultsOfSearches(
        trySearches.map((q) => searchHref({ q })),
        search,
      ),
    ).toEqual([]));
  test('of a topic finds something, by the topic itself and not by its words', () =>
    expect(
      faultsOfSearches(
        catalogue.topics.map(({ id }) => searchHref({ topics: [id] })),
        search,
      ),
    ).toEqual([]));
  test('with a misspelt topic, area, age or key is found out', () =>
    expect(
      faultsOfSearches(
        ['/find/#topic=housng', '/find/#area=corbie', '/find/#age=14x', '/find/#topics=housing'],
        search,
      ),
    ).toEqual([
      '/find/#topic=housng: finds nothing',
      '/find/#area=corbie: finds nothing',
      '/find/#age=14x: not understood',
      '/find/#topics=housing: not understood',
    ]));
});

describe('a step', () => {
  const named = journeys.flatMap(({ id, data }) =>
    [...stepsOf(data), { services: data.services }].flatMap(({ services = [] }) =>
      services.map((service) => ({
        id,
        service: catalogue.services.find((each) => each.id === service),
        name: service,
      })),
    ),
  );
  test('names services that can be used today', () =>
    expect(
      named.filter(({ service }) => service?.data.status !== 'active').map(({ id, name }) => `${id}: ${name}`),
    ).toEqual([]));
  test('that searches for an age names no service that turns this age away', () => {
    const wrong = journeys.flatMap(({ id, data }) =>
      data.steps.flatMap(({ services = [], search: asked }) =>
        services
          .filter((name) => {
            const ages = catalogue.services.find((each) => each.id === name)?.data.eligibility;
            return asked?.ages?.every((age) => ageFit(ages, { age, send: asked.send }).fits === 'no');
          })
          .map((name) => `${id}: ${name}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
  test('types no number but 999: the others are drawn from their records', () => {
    const typed = journeys.flatMap(({ id, data }) =>
      stepsOf(data).flatMap(({ text }) =>
        (text.match(/\b(?:\d[ ]?){5,}\b|\d{5,}/g) ?? []).map((number) => `${id}: ${number}`),
      ),
    );
    expect(typed).toEqual([]);
  });
  test('for one council has its like for the other, or says how it is there', () => {
    const councils = ['north-northamptonshire', 'west-northamptonshire'] as const;
    const other = { 'north-northamptonshire': /west/i, 'west-northamptonshire': /north/i };
    const silent = journeys.flatMap(({ id, data }) =>
      data.steps.flatMap(({ title, text, services = [] }) => {
        const areas = services.map((name) => catalogue.services.find((each) => each.id === name)!.data.areas);
        const only = councils.filter((council) => areas.some((list) => list.length === 1 && list[0] === council));
        return only.length === 1 && !other[only[0]!].test(text) ? [`${id}: ${title}`] : [];
      }),
    );
    expect(silent).toEqual([]);
  });
});

test('in danger comes first where a journey is urgent', () => {
  const urgent = journeys.filter(({ data }) => data.urgent);
  expect(urgent.map(({ id }) => id).sort()).toEqual(['my-child-lashes-out', 'my-teenager-is-self-harming']);
  for (const { data } of urgent) expect(data.steps[0]!.text).toMatch(/^\*\*Ring \[999\]\(tel:999\)/);
});
