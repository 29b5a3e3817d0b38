/** Nothing about a visitor leaves the device: each request is looked at, and so is what is kept. Every template: layout.test.ts. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { results, visit } from '../support/journey.ts';
import { expectPrivate } from '../support/privacy.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('no other host, no error and nothing kept on a page that does not exist', async () => {
  const opened = await visit(browser, '/nowhere/at/all/');
  await opened.page.waitForLoadState('networkidle');
  expect(await opened.page.locator('h1').innerText()).not.toBe('');
  // The browser itself notes that the page was not found.
  await expectPrivate(opened, [/404 \(Not Found\).*\/nowhere\/at\/all\//]);
  await opened.close();
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
