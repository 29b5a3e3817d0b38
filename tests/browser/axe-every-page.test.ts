/** No fault that axe knows, on every page that is built: on a phone, in light. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOfPages, type SeenColours } from '../support/axe-pages.ts';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { builtPages } from '../support/site.ts';

/** A test is long enough to be worth its name and short enough to say where the fault is. */
const AT_A_TIME = 50;

const paths = builtPages().map(({ url }) => url);
const groups = Array.from({ length: Math.ceil(paths.length / AT_A_TIME) }, (_, at) =>
  paths.slice(at * AT_A_TIME, (at + 1) * AT_A_TIME),
);

let browser: Browser;
const seen: SeenColours = new Set();
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.for(groups.map((group) => ({ first: group[0]!, last: group.at(-1)!, group })))(
  'axe finds nothing on the pages from $first to $last',
  { timeout: 180_000 },
  async ({ group }) => {
    expect(await faultsOfPages(browser, group.map(siteUrl), seen)).toEqual([]);
  },
);

test('a fault on one page of several is found, and the page is named', async () => {
  const faulty = `data:text/html,${encodeURIComponent('<!doctype html><html lang="en"><title>x</title><main><h1>x</h1><img src="x"></main></html>')}`;
  const found = await faultsOfPages(browser, [siteUrl('/'), siteUrl('/about/'), faulty]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^text\/html.* image-alt: img/s);
});

test('colours that were asked once are not asked again, and others are', async () => {
  const page = (body: string): string =>
    `data:text/html,${encodeURIComponent(`<!doctype html><html lang="en"><title>x</title><main><h1>x</h1>${body}</main></html>`)}`;
  const known: SeenColours = new Set();
  expect(await faultsOfPages(browser, [page('<p>Read me</p>')], known)).toEqual([]);
  const asked = known.size;
  expect(await faultsOfPages(browser, [page('<p>Read me too</p>')], known)).toEqual([]);
  expect(known.size).toBe(asked);
  for (const faint of ['<p style="color:#ccc">Faint</p>', '<div style="background:#333"><p>Dark</p></div>'])
    expect((await faultsOfPages(browser, [page(faint)], known)).join()).toMatch(/color-contrast/);
});
