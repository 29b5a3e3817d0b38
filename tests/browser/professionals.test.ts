/** People who work with families, each with little time: what they came for is on the page, and nothing of it leaves the device. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as words from '../../src/words/chooser.ts';
import * as sheet from '../../src/words/referral-sheet.ts';
import { launchBrowser, openSite } from '../support/browser.ts';
import { finderIndex } from '../support/templates.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const PAGE = '/professionals/';
const results = (page: Page) => page.locator('[data-chooser] [data-results][data-state="ready"]');
const rowsOf = (page: Page, group: 'open' | 'ask'): Promise<string[]> =>
  page
    .locator(`[data-group="${group}"] tr[data-service-id]`)
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.serviceId ?? ''));
const { services } = finderIndex();
const serviceOf = (id: string) => services.find((service) => service.id === id)!;

describe('a GP receptionist', () => {
  test('on a phone chooses role, topic and age, and has a number or form to use', async () => {
    const { page, requests, faults, close } = await openSite(browser, PAGE, { viewport: { width: 360, height: 740 } });
    await page.getByLabel(words.role).selectOption({ label: 'GP' });
    await page.getByLabel(words.topic, { exact: true }).selectOption('mental-health');
    await page.getByLabel(words.age, { exact: true }).selectOption('14');
    await results(page).waitFor();
    await page.getByRole('button', { name: /^Show \d+ services?$/ }).click();
    const open = await rowsOf(page, 'open');
    expect(open.length).toBeGreaterThan(0);
    for (const id of [...open, ...(await rowsOf(page, 'ask'))])
      expect(serviceOf(id).topics, id).toContain('mental-health');
    const first = page.locator('[data-group="open"] tr[data-service-id]').first();
    expect(await first.locator('a[href^="tel:"], a.way, b').count()).toBeGreaterThan(0);
    // What is less certain waits below the fold of a phone.
    const asked = page.locator('[data-ask] table');
    expect(await asked.isVisible()).toBe(false);
    await page.getByText(words.showAsk).click();
    expect(await asked.isVisible()).toBe(true);
    // Nothing of it is asked of anyone: the same one file whatever is chosen.
    expect(requests.filter((url) => /[?&](role|age|topic)=/.test(url))).toEqual([]);
    expect(requests.filter((url) => url.includes('/data/routes.json'))).toHaveLength(1);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('a health visitor', () => {
  test('looks up a postcode, which no address has, and sends the link on', async () => {
    const { page, requests, close } = await openSite(browser, `${PAGE}#role=health-visitor&age=-1`);
    await results(page).waitFor();
    await page.getByText(words.more).click();
    await page.getByLabel(words.postcode).fill('NN16 8AA');
    await page.getByRole('button', { name: words.lookUp }).click();
    await page.waitForFunction(() => location.hash.includes('area='));
    expect(page.url()).not.toMatch(/NN16/i);
    expect(requests.filter((url) => /NN16/i.test(url))).toEqual([]);
    const found = [await rowsOf(page, 'open'), await rowsOf(page, 'ask')];
    const again = await openSite(browser, page.url().replace(/^https?:\/\/[^/]+/, ''));
    await results(again.page).waitFor();
    expect([await rowsOf(again.page, 'open'), await rowsOf(again.page, 'ask')]).toEqual(found);
    expect(await again.page.getByLabel(words.role).inputValue()).toBe('health-visitor');
    await again.close();
    await close();
  });
});

describe('a safeguarding lead at a school', () => {
  test('sees first what to do when a child is not safe, and prepares a referral from the routes of the school', async () => {
    const { page, close } = await openSite(browser, PAGE);
    const danger = await page.locator('main a[href="tel:999"]').first().boundingBox();
    const chooser = await page.locator('[data-chooser] form').boundingBox();
    expect(danger!.y).toBeLessThan(chooser!.y);
    await page.getByLabel(words.role).selectOption('school');
    await results(page).waitFor();
    await page.locator('[data-group="open"] tbody th a').first().click();
    await page.getByRole('link', { name: sheet.title }).click();
    await page.getByRole('heading', { name: sheet.title, level: 1 }).waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#service=/);
    await close();
  });

  test('has the same on plain pages without JavaScript', async () => {
    const { page, close } = await openSite(browser, PAGE, { javaScriptEnabled: false });
    expect(await page.locator('[data-chooser]').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'School or college' }).click();
    expect(await page.locator('table a[href^="tel:"]').count()).toBeGreaterThan(0);
    await page.goto(new URL('/professionals/levels/targeted/', page.url()).href);
    expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(5);
    await close();
  });
});

describe('the table', () => {
  test('is sorted by the keyboard, taken as a spreadsheet, and printed with what was chosen', async () => {
    const { page, close } = await openSite(browser, `${PAGE}#topic=mental-health`);
    await results(page).waitFor();
    const head = page.locator('[data-group="ask"] th[data-sort="level"]');
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(page.url()).toContain('sort=-level');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.csv }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    const shown = [...(await rowsOf(page, 'open')), ...(await rowsOf(page, 'ask'))];
    expect(lines).toHaveLength(shown.length + 1);
    expect(shown.filter((id, at) => !lines[at + 1]!.includes(`/services/${id}/`))).toEqual([]);

    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-chooser] form').isVisible()).toBe(false);
    expect(await page.getByText('Chosen: Topic: Feelings').isVisible()).toBe(true);
    await close();
  });

  test('that does not come says so, and the plain pages are there', async () => {
    const context = await browser.newContext();
    await context.route('**/data/routes.json', (route) => route.abort());
    const { page, close } = await openSite(
      { newContext: () => Promise.resolve(context) } as unknown as Browser,
      `${PAGE}#role=gp`,
    );
    await page.getByText(words.failed).waitFor();
    await close();
  });
});

describe('a commissioner', () => {
  test('goes from the outcomes to the gaps, and takes the numbers along', async () => {
    const { page, close } = await openSite(browser, '/outcomes/');
    await page.locator('main a[href$="/outcomes/coverage/"]').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const link = page.locator('main a[href$="/open-data/coverage.csv"]').first();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(readFileSync(await download.path(), 'utf8').split('\r\n').length).toBeGreaterThan(100);
    await close();
  });
});
