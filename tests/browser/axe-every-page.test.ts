/**
 * No fault that axe knows, on a phone, in light: on every page that holds a part which no other page has, and so of every part
 * that is built. `npm run accessibility` asks all pages, one by one.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOfPages } from '../support/axe-pages.ts';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { pagesWithNewParts, partsOf } from '../support/parts-of-pages.ts';
import { builtPages, isForms } from '../support/site.ts';

/** A test is long enough to be worth its name and short enough to say where the fault is. */
const AT_A_TIME = 50;

// The editors' forms are another's program: tests/browser/forms.test.ts asks what of it is ours to mend.
const all = builtPages().filter(({ url }) => !isForms(url));
const paths = (process.env.EVERY_PAGE === '1' ? all : pagesWithNewParts(all)).map(({ url }) => url);
const groups = Array.from({ length: Math.ceil(paths.length / AT_A_TIME) }, (_, at) =>
  paths.slice(at * AT_A_TIME, (at + 1) * AT_A_TIME),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.for(groups.map((group) => ({ first: group[0]!, last: group.at(-1)!, group })))(
  'axe finds nothing on the pages from $first to $last',
  { timeout: 180_000 },
  async ({ group }) => {
    expect(await faultsOfPages(browser, group.map(siteUrl))).toEqual([]);
  },
);

test('every part of every page stands on a page that is asked', () => {
  const asked = new Set(all.filter(({ url }) => paths.includes(url)).flatMap(({ html }) => [...partsOf(html)]));
  const left = all.filter(({ html }) => [...partsOf(html)].some((part) => !asked.has(part)));
  expect(left.map(({ url }) => url)).toEqual([]);
});

test('another class, role, state or place makes another part; another text, address or name does not', () => {
  const page = (body: string) => ({
    html: `<!doctype html><html lang="en"><title>x</title><main>${body}</main></html>`,
  });
  const first = page('<p class="a">One</p><a href="/x/" id="x">Two</a>');
  const same = page('<p class="a">Three</p><a href="/y/" id="y">Four</a>');
  const others = [
    page('<p class="b">One</p>'),
    page('<p class="a"></p>'),
    page('<div><p class="a">One</p></div>'),
    page('<a href="/x/" id="x" aria-current="page">Two</a>'),
    page('<a href="/x/" id="x" role="button">Two</a>'),
  ];
  expect(pagesWithNewParts([first, same])).toEqual([first]);
  for (const other of others) expect(pagesWithNewParts([first, other]), other.html).toEqual([first, other]);
});

test('a fault on one page of several is found, and the page is named', async () => {
  const faulty = `data:text/html,${encodeURIComponent('<!doctype html><html lang="en"><title>x</title><main><h1>x</h1><img src="x"></main></html>')}`;
  const found = await faultsOfPages(browser, [siteUrl('/'), siteUrl('/about/'), faulty]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^text\/html.* image-alt: img/s);
});
