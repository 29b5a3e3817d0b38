import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { areaTrail, areaView, isInCounty } from '../../../src/features/browse/area/area-view.ts';
import { byLevel, byMainTopic, isLocal, mainFirst, splitByReach } from '../../../src/features/browse/groups.ts';
import { byLetter } from '../../../src/features/browse/letters/letters.ts';
import { describe as describeOrganisation } from '../../../src/features/browse/organisation/describe.ts';
import { sitemapEntries, sitemapXml } from '../../../src/features/browse/sitemap.ts';
import { shorten } from '../../../src/features/browse/shorten.ts';
import { records, service, TODAY } from '../../support/records.ts';

const low = {
  checked: '2026-11-22',
  by: 'x',
  confidence: 'low' as const,
  sources: [{ evidence: 'third-party copy' as const }],
};
const all = buildCatalogue(
  records([
    service('corby', { areas: ['corby'] }),
    service('north', { areas: ['north'], assurance: low }),
    service('county', { areas: ['county'], sessions: [{ place: 'hall' }] }),
    service('everywhere', { areas: ['uk'] }),
    service('both', { areas: ['uk', 'west'] }),
  ]),
  TODAY,
);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
const area = (id: string) => all.areas.find((one) => one.id === id)!;

describe('local and national', () => {
  test('a service that names the county or a part of it is local, also when it names the country', () => {
    const { local, national } = splitByReach(all.services, all);
    expect(ids(local)).toEqual(['both', 'corby', 'county', 'north']);
    expect(ids(national)).toEqual(['everywhere']);
    expect(all.services.filter((one) => isLocal(one, all))).toHaveLength(4);
  });
});

describe('groups', () => {
  test('each service stands once, at its lowest level, and empty levels are left out', () => {
    const levels = all.levels.map(({ id }) => id);
    const [first, second] = levels as [string, string];
    const two = buildCatalogue(records([service('two', { levelsOfNeed: [second, first] })]), TODAY);
    expect(byLevel(two.services, two).map(({ id, services }) => [id, ids(services)])).toEqual([[first, ['two']]]);
  });
  test('each service stands once under its main topic', () => {
    const groups = byMainTopic(all.services, all);
    expect(groups.flatMap(({ services }) => services)).toHaveLength(all.services.length);
  });
  test('records of low confidence come last, and otherwise the order stays', () => {
    const order = mainFirst(all.services, 'feelings').map(({ id }) => id);
    expect(order.at(-1)).toBe('north');
    expect(order.slice(0, -1)).toEqual(all.services.map(({ id }) => id).filter((id) => id !== 'north'));
  });
});

describe('letters', () => {
  test('go by the name without its article, with numbers first and accents folded', () => {
    const groups = byLetter(['The Mix', 'Élan', '24/7 line', 'mind'], (name) => name);
    expect(groups[0]).toMatchObject({ letter: '0 to 9', id: 'numbers', items: ['24/7 line'] });
    expect(groups.find(({ id }) => id === 'm')?.items).toEqual(['The Mix', 'mind']);
    expect(groups.find(({ id }) => id === 'e')?.items).toEqual(['Élan']);
    expect(groups).toHaveLength(27);
  });
  test('without numbers there is no group for them', () => {
    expect(byLetter(['a'], (name) => name)).toHaveLength(26);
  });
});

describe('an area', () => {
  test('lists what is there, what is in its parts, what the county has and what the country has, each once', () => {
    const view = areaView(area('north'), all);
    expect(ids(view.own)).toEqual(['north']);
    expect(view.parts.map((part) => [part.area.id, ids(part.services)])).toEqual([['corby', ['corby']]]);
    expect(ids(view.county)).toEqual(['county']);
    expect(ids(view.national)).toEqual(['both', 'everywhere']);
    expect(ids(view.places)).toEqual(['hall']);
  });
  test('of the county has no wider county, and every part below it', () => {
    const view = areaView(area('county'), all);
    expect(ids(view.county)).toEqual([]);
    expect(new Set(view.parts.flatMap(({ services }) => ids(services)))).toEqual(new Set(['both', 'corby', 'north']));
    expect(ids(view.national)).toEqual(['everywhere']);
  });
  test('has a trail from the county down', () => {
    expect(areaTrail(area('corby'), all).map(({ label }) => label)).toEqual(['Areas', 'The County', 'North', 'Corby']);
    expect(areaTrail(area('uk'), all).map(({ label }) => label)).toEqual(['Areas', 'The UK']);
    expect([isInCounty('corby', all), isInCounty('uk', all)]).toEqual([true, false]);
  });
});

test('an organisation is described by as many of its services as fit', () => {
  const [charity] = all.organisations;
  expect(describeOrganisation(charity!)).toMatch(/^Help for families from The Charity: Service /);
  const many = { ...charity!, services: Array.from({ length: 40 }, () => all.services[0]!) };
  expect(describeOrganisation(many)).toMatch(/ and more\.$/);
  expect(describeOrganisation(many).length).toBeLessThanOrEqual(160);
});

test('the sitemap names every page once and says when records were checked', () => {
  const entries = sitemapEntries(all);
  expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
  expect(entries).toContainEqual({ path: '/services/corby/', checked: '2026-11-22' });
  const xml = sitemapXml([{ path: '/a&b/' }, { path: '/x/', checked: '2026-11-22' }]);
  expect(xml).toContain('<loc>http://localhost:4321/a&#38;b/</loc></url>');
  expect(xml).toContain('<lastmod>2026-11-22</lastmod>');
});

test('a long name is cut at a word', () => {
  expect(shorten('Short name', 40)).toBe('Short name');
  expect(shorten('Office of the Northamptonshire Police, Fire and Crime', 40)).toBe(
    'Office of the Northamptonshire Police…',
  );
});
