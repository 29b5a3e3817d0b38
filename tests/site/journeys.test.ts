/** Guides with steps as they are built, and every link to a search on every page. */
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { toJourneyLinks } from '../../src/catalogue/views/journey.ts';
import { attribute, elements, named, textOf, type Element } from '../support/html.ts';
import { faultsOfSearches, searchIn } from '../support/run-search.ts';
import { basePath, builtPages } from '../support/site.ts';
import { finderIndex } from '../support/templates.ts';

const catalogue = await loadCatalogue();
const journeys = toJourneyLinks(catalogue);
const pageOf = (url: string): Element[] => elements(builtPages().find((page) => page.url === url)!.html);
const within = (path: string): string => basePath() + path.slice(1);

const inside = (element: Element): Element[] =>
  element.childNodes.flatMap((node) => ('tagName' in node ? [node, ...inside(node)] : []));
const hrefs = (all: readonly Element[]): string[] => named(all, 'a').flatMap((link) => attribute(link, 'href') ?? []);
const withClass = (all: readonly Element[], name: string): Element[] =>
  all.filter((element) => attribute(element, 'class')?.split(/\s+/).includes(name));

test('there are journeys to look at', () => expect(journeys.length).toBeGreaterThan(5));

describe.for(journeys)('$id', ({ id, href, title, topics }) => {
  const { steps = [], ifRefused } = catalogue.guides.find((guide) => guide.id === id)!.data;
  const page = pageOf(href);
  const list = withClass(page, 'steps')[0]!;
  const items = list.childNodes.filter((node): node is Element => 'tagName' in node && node.tagName === 'li');

  test('has each step in turn, as a heading', () =>
    expect(items.map((item) => textOf(named(inside(item), 'h3')[0]!))).toEqual(steps.map((step) => step.title)));
  test('leads to the services of each step, and gives each a way in', () => {
    for (const [at, { services = [] }] of steps.entries()) {
      const cards = inside(items[at]!).filter((element) => attribute(element, 'data-service-id') !== undefined);
      expect(cards.map((card) => attribute(card, 'data-service-id'))).toEqual(services);
      for (const card of cards) {
        const service = attribute(card, 'data-service-id')!;
        expect(hrefs(inside(card))).toContain(within(`/services/${service}/`));
        const [way] = withClass(inside(card), 'in');
        expect(textOf(way!), service).not.toBe('');
      }
    }
  });
  test('has a plain page beside each search, for those without JavaScript', () => {
    for (const [at, { search }] of steps.entries()) {
      const links = inside(items[at]!);
      const [searching] = withClass(links, 'with-script');
      const [plain] = withClass(links, 'without-script');
      expect(searching && textOf(searching)).toBe(search?.words);
      if (!search) continue;
      expect(attribute(searching!, 'href')).toContain(within('/find/#'));
      expect(attribute(plain!, 'href')).toBe(within(search.topic ? `/topics/${search.topic}/` : '/find/'));
    }
  });
  test('says what to do after a no, and leads on', () => {
    const [block] = withClass(page, 'refused');
    expect(hrefs(inside(block!))).toEqual(
      expect.arrayContaining([
        within('/guides/if-you-are-turned-away/'),
        ...(ifRefused?.services ?? []).map((service) => within(`/services/${service}/`)),
      ]),
    );
  });
  test('stands among the guides and on the pages of its topics', () => {
    for (const url of ['/guides/', ...topics.map((topic) => `/topics/${topic}/`)]) {
      const link = named(pageOf(url), 'a').filter((each) => attribute(each, 'href') === within(href));
      expect(link, url).toHaveLength(1);
      expect(textOf(link[0]!)).toContain(title);
    }
  });
});

test('every link to a search, on every page, finds something', () => {
  const links = builtPages()
    .flatMap(({ html }) => hrefs(elements(html)))
    .filter((href) => href.startsWith(within('/find/#')) && href.includes('='));
  expect(new Set(links).size).toBeGreaterThan(50);
  expect(faultsOfSearches(links, searchIn(finderIndex()))).toEqual([]);
});
