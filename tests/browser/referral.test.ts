/** Preparing a referral: choose, type, take it along; nothing is kept, nothing is sent. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as words from '../../src/words/referral-sheet.ts';
import { launchBrowser, openSite } from '../support/browser.ts';
import { fileInZip } from '../support/zip.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const PAGE = '/professionals/referral/';
const SECRET = 'Zebra says school is too loud';
const voice = (page: Page) => page.getByLabel('The child’s own words');

async function press(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFileSync(await download.path());
}

const kept = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.cookie]));

describe('the sheet', () => {
  test('is filled in for a chosen service, and taken along as text and as Word; nothing is kept or asked for', async () => {
    const { page, requests, faults } = await openSite(browser, PAGE);
    await page.getByLabel(words.choose).selectOption('portage-west');
    await page.getByRole('heading', { name: /^Portage/ }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).hash).toBe('#service=portage-west');
    await page.getByLabel('Some proof of a special need, disability or delay', { exact: true }).check();
    await voice(page).fill(SECRET);

    const text = (await press(page, words.text)).toString('utf8');
    expect(text).toContain(SECRET);
    expect(text).toContain('[x] Some proof of a special need, disability or delay');
    expect(text).toMatch(/checked \d+ \w+ \d{4}\. http\S+\/services\/portage-west\//);

    const xml = fileInZip(await press(page, words.word), 'word/document.xml');
    expect(xml).toContain(SECRET);
    expect(xml).toContain('Portage');

    expect(await kept(page)).not.toContain('Zebra');
    expect(requests.filter((url) => /portage|Zebra/.test(url.split('#')[0]!))).toEqual([]);
    expect(requests.filter((url) => url.endsWith('/data/referral.json'))).toHaveLength(1);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('is blank for any service: a Word file with every question and no service', async () => {
    const { page, requests } = await openSite(browser, PAGE);
    const xml = fileInZip(await press(page, words.word), 'word/document.xml');
    expect(words.questions.filter(({ label }) => !xml.includes(label))).toEqual([]);
    expect(xml).not.toContain('/services/');
    expect(requests.filter((url) => url.includes('referral.json'))).toEqual([]);
    await page.context().close();
  });

  test('is empty after the page was left and come back to, and after “Clear”', async () => {
    const { page } = await openSite(browser, `${PAGE}#service=portage-west`);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('heading', { name: /^Portage/ }).waitFor();
    await voice(page).fill(SECRET);
    await page.getByRole('link', { name: words.openPage }).click();
    await page.waitForURL('**/services/portage-west/**');
    await page.goBack();
    await page.getByRole('heading', { name: /^Portage/ }).waitFor();
    expect(await voice(page).inputValue()).toBe('');
    expect(await page.locator('[data-typed=voice]').textContent()).toBe('');

    await voice(page).fill(SECRET);
    await page.getByRole('button', { name: words.clear }).click();
    expect(await voice(page).inputValue()).toBe('');
    expect(await page.content()).not.toContain('Zebra');
    await page.context().close();
  });

  test('asks before what was typed is lost, and not before', async () => {
    const { page } = await openSite(browser, PAGE);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual([]);
    await voice(page).fill(SECRET);
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await page.context().close();
  });

  test('does not take a service that is not there, nor words out of the address', async () => {
    const { page, faults } = await openSite(browser, `${PAGE}#service=%3Cb%3Enobody`);
    await page.waitForResponse('**/data/referral.json');
    await page.getByLabel(words.choose).waitFor();
    expect(await page.locator('[data-facts]').isHidden()).toBe(true);
    expect(await page.getByLabel(words.choose).inputValue()).toBe('');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('without a script there is a blank sheet and every service by name', async () => {
  const { page } = await openSite(browser, PAGE, { javaScriptEnabled: false });
  expect(await voice(page).isVisible()).toBe(true);
  expect(await page.getByLabel(words.choose).isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: /^Portage/ }).getAttribute('href')).toMatch(
    /\/services\/portage-west\/#for-professionals$/,
  );
  await page.context().close();
});

test('on paper stands what was typed, whole, and none of the buttons', async () => {
  const { page } = await openSite(browser, PAGE);
  await voice(page).fill(Array.from({ length: 30 }, (_, line) => `line ${line}`).join('\n'));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-typed=voice]').isVisible()).toBe(true);
  expect(await page.locator('[data-typed=voice]').innerText()).toContain('line 29');
  expect(await page.getByRole('button', { name: words.word }).isVisible()).toBe(false);
  await page.context().close();
});
