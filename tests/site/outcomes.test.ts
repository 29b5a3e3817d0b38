/** The pages of outcomes as they are built: dated, whole, with bars that say what the tables say. */
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { attribute, elements, named, textOf, type Element } from '../support/html.ts';
import { builtPages } from '../support/site.ts';

const pages = new Map(
  builtPages()
    .filter(({ url }) => url.startsWith('/outcomes/'))
    .map(({ url, html }) => [url, { html, all: elements(html) }]),
);
const page = (url: string) => pages.get(url)!;
const ids = (url: string) => page(url).all.flatMap((element) => attribute(element, 'id') ?? []);
/** Every element inside another. */
const within = (element: Element): Element[] =>
  element.childNodes.flatMap((node) => ('tagName' in node ? [node, ...within(node)] : []));
const catalogue = await loadCatalogue();
const outcomePages = catalogue.outcomes.map((outcome) => ({ outcome, url: `/outcomes/${outcome.id}/` }));

test('each outcome has a page, and /outcomes/ leads to it, to the evidence and to the comments', () => {
  const links = named(page('/outcomes/').all, 'a').map((link) => attribute(link, 'href'));
  for (const { url } of outcomePages) {
    expect(pages.has(url), url).toBe(true);
    expect(links).toContain(url);
  }
  expect(links).toEqual(expect.arrayContaining(['/outcomes/evidence/', '/outcomes/comments/', '/outcomes/coverage/']));
});

test('every page with figures of the document says their year first', () => {
  for (const url of ['/outcomes/', ...outcomePages.map((one) => one.url)]) {
    const { html } = page(url);
    const note = html.indexOf('These are figures from 2015, not today’s');
    expect(note, url).toBeGreaterThan(0);
    expect(html.slice(0, note), url).not.toContain('class="figure');
    expect(html).toContain('Since April 2021');
  }
});

test('others can point at each of the 12 objectives, 21 issues and 31 indicators', () => {
  const anchors = (start: string, urls: readonly string[]) =>
    urls.flatMap((url) => ids(url).filter((id) => id.startsWith(`${start}-`)));
  const urls = outcomePages.map(({ url }) => url);
  expect(anchors('objective', ['/outcomes/'])).toHaveLength(12);
  expect(anchors('issue', urls)).toHaveLength(21);
  expect(anchors('indicator', urls)).toHaveLength(31);
  expect(ids('/outcomes/safe/')).toEqual(expect.arrayContaining(['issue-injuries', 'indicator-injuries']));
});

describe('a chart', () => {
  const rows = outcomePages.flatMap(({ url }) =>
    named(page(url).all, 'table').flatMap((table) =>
      named(within(table), 'svg').some((svg) => attribute(svg, 'class')?.includes('bar'))
        ? [{ url, rows: named(within(table), 'tr').filter((row) => named(within(row), 'svg').length > 0) }]
        : [],
    ),
  );
  const barOf = (row: Element) => {
    const all = within(row);
    const [svg] = named(all, 'svg');
    const [rect] = named(all, 'rect');
    const [cell] = named(all, 'td');
    return {
      hidden: attribute(svg!, 'aria-hidden'),
      start: Number(attribute(rect!, 'x')),
      length: Number.parseFloat(attribute(rect!, 'width')!),
      value: Number.parseFloat(textOf(cell!).replaceAll(',', '')),
    };
  };
  test('stands in each outcome with rates', () => expect(new Set(rows.map(({ url }) => url)).size).toBe(4));
  test('has a bar as long as its number, from zero, that screen readers leave out', () => {
    for (const chart of rows) {
      const bars = chart.rows.map(barOf);
      const longest = bars.reduce((best, bar) => (bar.value > best.value ? bar : best));
      for (const bar of bars) {
        expect(bar.hidden).toBe('true');
        expect(bar.start).toBeLessThan(1);
        expect(bar.length / longest.length).toBeCloseTo(bar.value / longest.value, 2);
      }
    }
  });
  test('is a table with a caption and heads', () => {
    for (const { url } of outcomePages) {
      for (const table of named(page(url).all, 'table')) {
        const all = within(table);
        expect(named(all, 'caption')).toHaveLength(1);
        expect(named(all, 'th').filter((head) => !attribute(head, 'scope'))).toEqual([]);
      }
    }
  });
});

test('the services of an outcome are links to their pages, and their number is the number that is said', () => {
  for (const { outcome, url } of outcomePages) {
    const links = named(page(url).all, 'a').flatMap((link) => attribute(link, 'href') ?? []);
    const linked = new Set(links.filter((href) => /^\/services\/./.test(href)));
    expect([...linked].sort()).toEqual(outcome.services.map(({ id }) => `/services/${id}/`).sort());
    expect(textOf(named(page(url).all, 'main')[0]!)).toContain(`${linked.size} services in this directory`);
  }
});

test('projects that nobody has confirmed are named without a link', () => {
  const { html, all } = page('/outcomes/evidence/');
  expect(textOf(named(all, 'main')[0]!)).toContain(
    'Vulnerable Adolescent Mentoring Project. Not in the directory: nobody has confirmed that it runs now.',
  );
  expect(html).not.toMatch(/services\/(adolescent-mentoring|foster-family-support|care-leavers-mental-health)\//);
  expect(ids('/outcomes/evidence/')).toEqual(expect.arrayContaining(catalogue.evidence.map(({ id }) => id)));
});

test('the page of comments says that there is none, what the law is and how to comment', () => {
  const text = textOf(named(page('/outcomes/comments/').all, 'main')[0]!);
  expect(text).toContain('No comment has been recorded yet');
  expect(text).toContain('regulation 56');
  expect(text).toContain('Suggest a change');
});
