/** What the tests of weight count from the files of a build is what a phone fetches of a page that is only looked at. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { phone } from '../support/map-page.ts';
import { filesOf } from '../support/page-weight.ts';
import { builtPages, distFolder } from '../support/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** With and without scripts, pictures, the bar that leaves a page, accents, another language, no sheet of the site. */
const looked = [
  '/',
  '/services/mash/',
  '/services/espresso-yourself-cafes/',
  '/topics/mental-health/',
  '/areas/corby/',
  '/guides/my-teenager-is-self-harming/',
  '/urgent/',
  '/pl/urgent/',
  '/docs/importing-a-feed/',
  '/embed/housing/',
];

test.for(looked)('%s', async (path) => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(siteUrl(path), { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  // What is lazy is not counted: the first view does without it. The tab's icon is asked for by the tab.
  const lazy = await page.evaluate(() =>
    [...document.images].filter(({ loading }) => loading === 'lazy').map(({ src }) => new URL(src).pathname),
  );
  const base = new URL(siteUrl('/')).pathname;
  const fetched = asked
    .filter((address) => !lazy.includes(address) && !/\/(favicon|icon-|site\.webmanifest|sw\.js)/.test(address))
    .map((address) => address.slice(base.length))
    .filter((name) => !/(^|\/)$/.test(name));
  const counted = Object.values(filesOf(builtPages().find(({ url }) => url === path)!.html, distFolder)).flat();
  expect([...new Set(fetched)].sort()).toEqual(counted.sort());
  await context.close();
});
