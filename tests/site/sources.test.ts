/** The table of sources as it is built: every page that it names is there, and so is the place on it. */
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { attribute, elements, named, textOf } from '../support/html.ts';
import { basePath, builtPages } from '../support/site.ts';

const { sources, levels, site } = await loadCatalogue();
const pages = new Map(builtPages().map((page) => [page.url, page.html]));
const ids = new Map<string, Set<string>>();
const idsOf = (url: string): Set<string> => {
  const known = ids.get(url) ?? new Set(elements(pages.get(url)!).flatMap((each) => attribute(each, 'id') ?? []));
  ids.set(url, known);
  return known;
};
const facts = sources!.documents.flatMap(({ sections }) => sections.flatMap((section) => section.facts));

/** What is wrong with the address of a page, as "/outcomes/#x: no such place". */
function fault(page: string): string[] {
  const [url = '', anchor] = page.split('#');
  if (!pages.has(url)) return [`${page}: no such page`];
  return anchor === undefined || idsOf(url).has(anchor) ? [] : [`${page}: no such place on it`];
}

test('every page that a fact names is there, with its place', () => {
  expect(fault('/nowhere/')).toEqual(['/nowhere/: no such page']);
  expect(fault('/guides/front-door/#nowhere')).toEqual(['/guides/front-door/#nowhere: no such place on it']);
  expect(facts.flatMap(({ pages: named = [] }) => named).flatMap(fault)).toEqual([]);
});

test('the page shows every fact, with a link to each page or the reason why there is none', () => {
  const all = elements(pages.get('/outcomes/sources/')!);
  const shown = named(all, 'tr').map(textOf);
  const links = new Set(named(all, 'a').map((link) => attribute(link, 'href')));
  for (const { what, pages: own = [], leftOut } of facts) {
    expect(
      shown.some((text) => text.includes(what) && text.includes(leftOut ?? '')),
      what,
    ).toBe(true);
    for (const page of own) expect(links).toContain(basePath() + page.slice(1));
  }
});

test('the guide to the levels draws each from its entry, at its own place', () => {
  const html = pages.get('/guides/levels-of-need/')!;
  const text = textOf(named(elements(html), 'main')[0]!);
  for (const { id, data } of levels) {
    expect(idsOf('/guides/levels-of-need/')).toContain(id);
    for (const part of [data.inShort, data.looksLike, data.whoHelps, data.whatToDo])
      expect(text.replace(/\s+/g, ' ')).toContain(part);
  }
  expect(text).toContain(site.thresholds!.title);
  expect(text).toContain(site.thresholds!.note);
});
