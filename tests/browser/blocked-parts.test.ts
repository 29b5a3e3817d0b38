/** Every file that a page loads, taken away in turn: the page can still be read, and no script stumbles. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { thrown, visit } from '../support/journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** @param least so many words */
async function readable(page: Page, least: number): Promise<string[]> {
  const { words, numbers, h1 } = await page.evaluate(() => {
    return {
      words: document.querySelector('main')!.innerText.split(/\s+/).length,
      numbers: document.querySelectorAll('a[href^="tel:"]').length,
      h1: (document.querySelector('h1')?.getBoundingClientRect().height ?? 0) > 0,
    };
  });
  return [
    ...(words < least ? [`${words} words`] : []),
    ...(numbers < 3 ? [`${numbers} numbers`] : []),
    ...(h1 ? [] : ['no heading']),
  ];
}

/** Sheets, letters and pictures that all pages have: once is enough. */
const looks = new Set<string>();

test.for([
  ['/', 40],
  ['/find/#q=anxiety', 40],
  ['/services/samaritans/', 40],
  // Its list is nowhere but in the browser: what it says without its script is asked below.
  ['/saved/#ids=samaritans', 20],
  ['/professionals/', 40],
] as const)('%s', async ([path, least]) => {
  const first = await visit(browser, path);
  const { page, context } = first;
  await page.waitForLoadState('networkidle');
  const all = first.requests.map((request) => request.url().replace(/[?#].*$/, ''));
  const files = [...new Set(all)].filter((url) => /\/(_astro|data)\//.test(url) && !looks.has(url));
  expect(files.length).toBeGreaterThan(0);
  const bad: string[] = [];
  for (const file of files) {
    if (/\.(css|woff2|svg)$/.test(file)) looks.add(file);
    const isFile = (url: URL) => url.href.startsWith(file);
    await context.route(isFile, (route) => route.abort());
    await page.goto('about:blank');
    await page.goto(siteUrl(path), { waitUntil: 'load' });
    bad.push(...(await readable(page, least)).map((fault) => `without ${file.slice(siteUrl().length)}: ${fault}`));
    await context.unroute(isFile);
  }
  expect(bad).toEqual([]);
  expect(thrown(first)).toEqual([]);
  await first.close();
});

test('saved help whose script does not come says so after a while', async () => {
  const { page, close } = await visit(browser, '/saved/', {}, /\/_astro\/SavedPage/);
  const words = page.getByText('Your list could not be shown just now');
  expect(await words.isVisible()).toBe(false);
  await words.waitFor();
  expect(await page.locator('main').getByRole('link', { name: 'Find help' }).isVisible()).toBe(true);
  await close();
});
