/** Tests of every template take them from one list: a route that is not in it would be tested by nobody. */
import { expect, test } from 'vitest';
import { countryRoute, formsRoute, routes, routesWithout, templates } from '../support/templates.ts';

const paths = templates().map(({ path }) => path);
/** Draws nothing until somebody's comment is recorded; the sample county has some. */
const notYet = ['outcomes/comments/[year].astro'];
const drawn = routes().filter((route) => ![...notYet, formsRoute, countryRoute].includes(route));

test('every route of src/pages is one of the templates', () => {
  expect(routes().length).toBeGreaterThan(20);
  expect(routesWithout(paths, drawn)).toEqual([]);
});

test('a route that is in no list is noticed', () => {
  const more = ['packs/[id].astro', 'services/[id]/more.astro'];
  expect(routesWithout(paths, [...drawn, ...more])).toEqual(more);
});
