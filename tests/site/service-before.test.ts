/** "Before you start" on every service's page: what happens first, who will know, the cost, and where else to go. */
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { toPage } from '../../src/catalogue/views/service-page.ts';
import * as words from '../../src/words/service-before.ts';
import { attribute, elements, textOf, type Element } from '../support/html.ts';
import { builtPages } from '../support/site.ts';

const all = await loadCatalogue();
const services = all.services.filter(({ data }) => data.status !== 'closed').map((service) => toPage(service, all));
const pages = new Map(builtPages().map(({ url, html }) => [url, html]));

const isBlock = (each: Element): boolean => attribute(each, 'aria-labelledby') === 'before';
/** What the block of a page says, question and answer by turns. */
function said(page: readonly Element[]): string[] {
  const block = page.filter(isBlock);
  expect(block).toHaveLength(1);
  const inside = new Set<unknown>();
  const visit = (node: { childNodes?: unknown[] }): void =>
    node.childNodes?.forEach((child) => {
      inside.add(child);
      visit(child as { childNodes?: unknown[] });
    });
  visit(block[0]!);
  return page.filter((each) => inside.has(each) && /^d[td]$/.test(each.tagName)).map(textOf);
}

test('every service that is open answers the four questions, each once', () => {
  expect(services.length).toBeGreaterThan(100);
  for (const service of services) {
    const page = elements(pages.get(service.href)!);
    const [firstTerm, first, knowTerm, know, costTerm, cost, elseTerm, elsewhere, ...more] = said(page);
    expect([firstTerm, knowTerm, costTerm, elseTerm, ...more], service.id).toEqual([
      words.firstTerm,
      words.knowTerm,
      words.costTerm,
      words.elseTerm,
    ]);
    expect(first, service.id).toContain(
      service.firstWay ? (words.firstWords[service.firstWay.route] ?? words.firstUnknown) : words.firstUnknown,
    );
    expect(know, service.id).toBe(service.whoWillKnow ?? words.knowUnknown);
    expect(cost, service.id).toContain(service.cost?.words ?? words.costUnknown);
    expect(elsewhere, service.id).toContain(words.turnedAway);
    // The cost is not said again further down.
    expect(page.filter(({ tagName, ...each }) => tagName === 'dt' && textOf(each as Element) === 'Cost')).toEqual([]);
  }
});

test('the link to other help leads to a place on the page', () => {
  for (const service of services) {
    const page = elements(pages.get(service.href)!);
    const links = page.filter((each) => attribute(each, 'href') === '#instead');
    const places = page.filter((each) => attribute(each, 'id') === 'instead');
    expect([links.length, places.length], service.id).toEqual(service.related.length > 0 ? [1, 1] : [0, 0]);
  }
});

test('every way in of the vocabulary has its words', () => {
  expect(all.words.routes.map(({ id }) => id).filter((id) => !(id in words.firstWords))).toEqual([]);
});
