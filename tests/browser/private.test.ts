/** Nothing about a visitor leaves the device: every request of every template is looked at, and so is what is kept. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { results, settle, visit, type Visit } from '../support/journey.ts';
import { isEmbedded } from '../support/site.ts';
import { templates } from '../support/templates.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Moves through the whole page, so that what loads when it is seen loads. */
async function seeAll(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.body.scrollHeight);
  for (let at = 0; at < Math.min(height, 12_000); at += 600) {
    await page.evaluate((y) => scrollTo(0, y), at);
    await page.waitForTimeout(15);
  }
  await page.waitForLoadState('networkidle');
}

function kept(page: Page) {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
}

const nothing = { local: [], session: [], cookies: '', databases: [] };

async function expectPrivate(
  { page, context, foreign, faults }: Visit,
  allowed: readonly RegExp[] = [],
): Promise<void> {
  expect(foreign, 'requests to other hosts').toEqual([]);
  const unexpected = faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
  expect(unexpected, 'errors and policy violations').toEqual([]);
  expect(await kept(page), 'kept by the page').toEqual(nothing);
  expect(await context.cookies(), 'cookies').toEqual([]);
}

describe('no other host, no error and nothing kept on', () => {
  test.for(templates())('$name ($path)', async ({ path }) => {
    const opened = await visit(browser, path, { viewport: { width: 1280, height: 900 } });
    await settle(opened.page, path);
    await seeAll(opened.page);
    await expectPrivate(opened);
    // A list for another web site is one file.
    expect(opened.requests.length).toBeGreaterThan(isEmbedded(path) ? 0 : 1);
    await opened.close();
  });

  test('a page that does not exist', async () => {
    const opened = await visit(browser, '/nowhere/at/all/');
    await opened.page.waitForLoadState('networkidle');
    expect(await opened.page.locator('h1').innerText()).not.toBe('');
    // The browser itself notes that the page was not found.
    await expectPrivate(opened, [/404 \(Not Found\).*\/nowhere\/at\/all\//]);
    await opened.close();
  });
});

test('the guard sees a picture of another host, a beacon and what the policy blocks', async () => {
  const opened = await visit(browser, '/');
  const { page } = opened;
  await page.evaluate(() => {
    navigator.sendBeacon('https://tracker.example/beacon');
    const image = document.createElement('img');
    image.src = 'https://tracker.example/pixel.gif';
    document.body.append(image);
    localStorage.setItem('visitor', '1');
  });
  await page.waitForTimeout(200);
  // The policy of the page stops them before they are asked for, and says so.
  expect(opened.faults.join('\n')).toContain('Content Security Policy');
  await expect(expectPrivate(opened)).rejects.toThrow();
  await opened.close();
});

test('the words of a search are in no request and no referrer', async () => {
  const opened = await visit(browser, '/find/#q=my+secret+words&age=14');
  await results(opened.page);
  await opened.page.locator('[data-service-id] a[href*="/services/"]').first().click();
  await opened.page.waitForURL(/\/services\//);
  for (const request of opened.requests) {
    expect(request.url()).not.toContain('secret');
    expect((await request.allHeaders()).referer ?? '').not.toContain('secret');
  }
  expect(opened.requests.every((request) => request.url().startsWith(siteUrl()))).toBe(true);
  await opened.close();
});
