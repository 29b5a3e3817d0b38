/** The page of data quality in a browser: a number leads to just its entries and back, and all of it is there without a script. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { sideways, visit } from '../support/journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const path = '/open-data/quality/';
const entriesPath = '/open-data/quality/entries/';
const shown = (page: Page): Promise<number> => page.locator('[data-cuts]:visible').count();
const numberOf = (text: string): number => Number(text.split(' of ')[0]!.replaceAll(',', ''));

test('the number of each fact leads to as many entries; all come back', async () => {
  const { page, foreign, faults, close } = await visit(browser, path);
  const links = page.locator('[data-fact] a');
  expect(await links.count()).toBeGreaterThan(5);
  const organisations = await page.locator('[data-quality="organisation"] tbody tr').count();
  for (const at of [0, 1, 2, 3]) {
    if (at > 0) await page.goBack();
    const number = numberOf(await links.nth(at).innerText());
    await links.nth(at).click();
    await page.locator('[data-said]:focus').waitFor();
    expect(await page.locator('[data-said]').innerText()).toContain(`Showing ${number} entr`);
    expect(await shown(page)).toBe(number);
  }
  await page.getByRole('button', { name: 'Show all entries' }).click();
  await page.locator('#entries:focus').waitFor();
  expect(await shown(page)).toBe(0);
  expect(await page.locator('[data-organisation]:visible').count()).toBe(organisations);
  expect(new URL(page.url()).hash).toBe('');
  expect(foreign).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

test('an organisation opens with its own entries, a topic with its own, by the keyboard', async () => {
  const { page, close } = await visit(browser, path);
  const row = page.locator('[data-quality="organisation"] tbody tr').nth(3);
  const entries = Number(await row.locator('td').first().innerText());
  await row.locator('a').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-organisation] summary:focus').waitFor();
  expect(await shown(page)).toBe(entries);
  await page.goBack();
  const topic = page.locator('[data-quality="topic"] tbody tr').nth(2);
  const ofTopic = Number(await topic.locator('td').first().innerText());
  await topic.locator('a').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-said]:focus').waitFor();
  expect(await shown(page)).toBe(ofTopic);
  await close();
});

test('an address with a number shows its entries at once, on a small phone, and nothing is too wide', async () => {
  const { page, close } = await visit(browser, path, { viewport: { width: 320, height: 640 } });
  const unsure = numberOf(await page.locator('[data-figure="unsure"] dd').innerText());
  await page.goto(siteUrl(`${entriesPath}#unsure`));
  await page.locator('[data-said]:focus').waitFor();
  expect(await shown(page)).toBe(unsure);
  expect(await sideways(page)).toEqual([]);
  await close();
});

test('without a script every number and every entry is there', async () => {
  const { page, close } = await visit(browser, path, { javaScriptEnabled: false });
  await page.locator('[data-fact] a').first().click();
  expect(await page.locator('#entries').isVisible()).toBe(true);
  await page.locator('[data-organisation] summary').first().click();
  expect(await shown(page)).toBeGreaterThan(0);
  await close();
});
