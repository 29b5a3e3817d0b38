/** The table of sources as its page shows it: links by the pages' own names, and what is counted. */
import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { factCounts, toTrace } from '../../../src/catalogue/views/trace.ts';
import type { Sources } from '../../../src/model/sources.ts';
import { rec, records, service, TODAY } from '../../support/records.ts';

const sources = (facts: Sources['documents'][number]['sections'][number]['facts'], date = '2015'): Sources => ({
  pageNames: [{ page: '/outcomes/safe/', name: 'Children are safe' }],
  documents: [
    { id: 'plan', title: 'Plan', publisher: 'Us', date, note: 'Old.', sections: [{ id: 'one', title: '1', facts }] },
  ],
});
const catalogue = buildCatalogue(
  {
    ...records([service('club', { name: 'The Club' }), service('hidden', { status: 'unconfirmed' })]),
    guides: [rec('guides', 'way', { title: 'The way', summary: 'x', order: 1, for: 'professional', checked: TODAY })],
  },
  TODAY,
);
const linksOf = (...pages: string[]) =>
  toTrace(sources([{ what: 'a', pages }]), catalogue)[0]!.sections[0]!.facts[0]!.links;

test('entries are called by their own names, other pages as the table names them', () =>
  expect(linksOf('/guides/way/#here', '/services/club/', '/topics/food/', '/outcomes/safe/#issue-x')).toEqual([
    { name: 'The way', href: '/guides/way/#here' },
    { name: 'The Club', href: '/services/club/' },
    { name: 'Food', href: '/topics/food/' },
    { name: 'Children are safe', href: '/outcomes/safe/#issue-x' },
  ]));
test('a service that is not published is no link', () =>
  expect(linksOf('/services/hidden/', '/services/club/')).toEqual([{ name: 'The Club', href: '/services/club/' }]));
test('what was left out says why', () =>
  expect(toTrace(sources([{ what: 'a', leftOut: 'a name' }]), catalogue)[0]!.sections[0]!.facts).toEqual([
    { what: 'a', links: [], leftOut: 'a name' },
  ]));
test('a date is said as far as it is known', () => {
  expect(toTrace(sources([], '2023-03'), catalogue)[0]!.date).toBe('March 2023');
  expect(toTrace(sources([], '2015'), catalogue)[0]!.date).toBe('2015');
});
test('each kind is counted, in the order of the kinds', () =>
  expect(
    factCounts(
      sources([
        { what: 'a', kind: 'indicator', pages: ['/outcomes/safe/'] },
        { what: 'b', kind: 'issue', pages: ['/outcomes/safe/'] },
        { what: 'c', kind: 'indicator', pages: ['/outcomes/safe/'] },
        { what: 'd', pages: ['/outcomes/safe/'] },
      ]),
    ),
  ).toEqual([
    ['issue', 1],
    ['indicator', 2],
  ]));
