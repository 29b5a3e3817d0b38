/** On paper: each service is one sheet that says how to get it, and so is each simple version. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { visit } from '../support/journey.ts';
import { printAll, squeezed } from '../support/pdf.ts';
import { builtPages } from '../support/site.ts';
import { finderIndex } from '../support/templates.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const pages = builtPages();
const named = (pattern: RegExp) => pages.filter(({ url }) => pattern.test(url));

/** The simple versions that do not fit: in each, many places or numbers are a line with a picture of their own. */
const MORE_SHEETS: Readonly<Record<string, number>> = {
  '/services/espresso-yourself-cafes/simple/': 2,
  '/urgent/simple/': 3,
};

/** What fills a sheet is how much is said: the longest, and of the rest each eighth. With EVERY_PAGE=1 all. */
function longestAndSome(all: typeof pages, longest: number): typeof pages {
  const byLength = all.toSorted((one, other) => other.html.length - one.html.length);
  return process.env.EVERY_PAGE === '1' ? byLength : byLength.filter((_, at) => at < longest || at % 8 === 0);
}

test('a service is one sheet: its name, its number, its address on the web, the numbers for danger', async () => {
  const services = new Map(finderIndex().services.map((service) => [`/services/${service.id}/`, service]));
  const paths = longestAndSome(named(/^\/services\/[^/]+\/$/), 50).map(({ url }) => url);
  expect(paths.length).toBeGreaterThan(50);
  const faults: string[] = [];
  const began = Date.now();
  await printAll(browser, paths, async (path, { sheets }, page) => {
    if (sheets.length !== 1) faults.push(`${path}: ${sheets.length} sheets`);
    const service = services.get(path);
    const facts = [
      await page.locator('h1').innerText(),
      path,
      'Last checked on',
      'Is someone not safe?',
      '999',
      service?.phone?.value,
    ];
    for (const fact of facts)
      if (fact !== undefined && !sheets[0]?.includes(squeezed(fact))) faults.push(`${path} does not say “${fact}”`);
    const code = await page.locator('.on-paper img').evaluate((image) => (image as HTMLImageElement).naturalWidth);
    if (code === 0) faults.push(`${path} has no square code`);
  });
  console.log(`${paths.length} services printed in ${((Date.now() - began) / 1000).toFixed(0)} s`);
  expect(faults).toEqual([]);
}, 240_000);

test('a simple version that is not on the list is one sheet', async () => {
  const services = longestAndSome(named(/^\/services\/[^/]+\/simple\/$/), 20);
  const others = named(/^\/(guides\/[^/]+|urgent)\/simple\/$/);
  expect(others.length).toBeGreaterThan(1);
  const paths = [...services, ...others].map(({ url }) => url);
  const faults: string[] = [];
  await printAll(browser, paths, (path, { sheets }) => {
    const most = MORE_SHEETS[path] ?? 1;
    if (sheets.length !== most) faults.push(`${path}: ${sheets.length} sheets, not ${most}`);
  });
  expect(faults).toEqual([]);
}, 120_000);

test('the letters of a simple version are no smaller than 12 point', async () => {
  const page = await browser.newPage();
  await page.goto(siteUrl('/services/samaritans/simple/'));
  await page.emulateMedia({ media: 'print' });
  const sizes = await page
    .locator('.simple .words :is(p, li, h2)')
    .evaluateAll((parts) => parts.map((part) => parseFloat(getComputedStyle(part).fontSize)));
  expect(sizes.length).toBeGreaterThan(10);
  // 12 pt are 16 px.
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(15.99);
  await page.close();
});

test('the square code is not loaded for the screen', async () => {
  const { page, requests, close } = await visit(browser, '/services/samaritans/');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
  expect(requests.filter((request) => request.url().endsWith('code.svg'))).toEqual([]);
  await close();
});
