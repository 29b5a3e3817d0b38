/** Every file that a page loads, taken away in turn: the page can still be read, and no script stumbles. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { thrown, visit } from '../support/journey.ts';
import { siteUrl } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What can be read and pressed without any of it, and whether something says that it did not work. */
async function readable(page: Page): Promise<string[]> {
  const { words, numbers, links, h1 } = await page.evaluate(() => {
    const main = document.querySelector('main')!;
    return {
      words: main.innerText.split(/\s+/).length,
      numbers: document.querySelectorAll('a[href^="tel:"]').length,
      links: main.querySelectorAll('a[href]').length,
      h1: (document.querySelector('h1')?.getBoundingClientRect().height ?? 0) > 0,
    };
  });
  return [
    ...(words < 40 ? [`${words} words`] : []),
    ...(numbers < 3 ? [`${numbers} numbers`] : []),
    ...(links < 3 ? [`${links} links`] : []),
    ...(h1 ? [] : ['no heading']),
  ];
}

test.for([
  '/',
  '/find/#q=anxiety',
  '/urgent/',
  '/services/samaritans/',
  '/saved/#ids=samaritans',
  '/professionals/',
  '/offline/',
])('%s', async (path) => {
  const first = await visit(browser, path);
  const { page, context } = first;
  await page.waitForLoadState('networkidle');
  const all = first.requests.map((request) => request.url().replace(/[?#].*$/, ''));
  const files = [...new Set(all)].filter((url) => /\/(_astro|data)\/|\.(css|js|svg)$/.test(url));
  expect(files.length).toBeGreaterThan(3);
  const bad: string[] = [];
  for (const file of files) {
    const name = file.slice(siteUrl().length);
    const isFile = (url: URL) => url.href.startsWith(file);
    await context.route(isFile, (route) => route.abort());
    await page.goto('about:blank');
    await page.goto(siteUrl(path), { waitUntil: 'load' });
    await page.waitForTimeout(100);
    bad.push(...(await readable(page)).map((fault) => `without ${name}: ${fault}`));
    await context.unroute(isFile);
  }
  expect(bad).toEqual([]);
  expect(thrown(first)).toEqual([]);
  await first.close();
});
