/** The editors' form of a comment: its file, what it refuses, and that nothing typed is sent or kept. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as words from '../../src/words/comment-form.ts';
import { launchBrowser, openSite } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const PAGE = '/edit/comments/';

test('makes a file of what is typed, and none while it could lead to one person', async () => {
  const { page, requests, faults, close } = await openSite(browser, PAGE);
  const save = page.getByRole('button', { name: words.save });
  expect(await save.isVisible()).toBe(false);
  const asked = requests.length;
  await page.getByLabel('Theme').fill('Finding help');
  await page.getByLabel('What was said').fill('Ask for Zoe on 01604 626938');
  await page.getByLabel('What was done').fill('We looked again');
  await page.getByLabel('Who answered').selectOption('west-northamptonshire-council');
  await page.getByText(words.looksLike('01604 626938', 'a phone number')).waitFor();
  expect(await save.isVisible()).toBe(false);
  await page.getByLabel('What was said').fill('Parents could not find it');
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(download.suggestedFilename()).toMatch(/^\d{4}-finding-help\.yml$/);
  expect(readFileSync(await download.path(), 'utf8')).toContain('said:\n  - "Parents could not find it"\n');
  expect(requests.slice(asked).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain('find');
  expect(faults).toEqual([]);
  await close();
});

test('without JavaScript shows what to copy', async () => {
  const { page, close } = await openSite(browser, PAGE, { javaScriptEnabled: false });
  expect(await page.locator('form[data-comment]').isVisible()).toBe(false);
  expect(await page.locator('[data-example] code').innerText()).toContain('said:');
  await close();
});
