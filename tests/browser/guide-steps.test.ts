/** The search of a step: results where a script can answer, a plain page where none can, and neither of them twice. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { visit } from '../support/journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const guide = '/guides/waiting-for-an-autism-or-adhd-assessment/';

test('a step’s search opens the finder with what it asks for', async () => {
  const { page, close } = await visit(browser, guide);
  expect(await page.getByRole('link', { name: /^All help with/ }).count()).toBe(0);
  await page.getByRole('link', { name: 'See all help for special needs' }).click();
  await page.locator('[data-results][data-state="ready"]').waitFor();
  expect(Number(await page.locator('[data-results]').getAttribute('data-total'))).toBeGreaterThan(5);
  expect(new URL(page.url()).hash).toBe('#send=1&topic=send-and-disability');
  await close();
});

test('without JavaScript its topic’s page stands there instead', async () => {
  const { page, close } = await visit(browser, guide, { javaScriptEnabled: false });
  expect(await page.getByRole('link', { name: 'See all help for special needs' }).count()).toBe(0);
  await page.getByRole('link', { name: 'All help with: Special needs and disability' }).click();
  expect(new URL(page.url()).pathname).toMatch(/\/topics\/send-and-disability\/$/);
  await close();
});
