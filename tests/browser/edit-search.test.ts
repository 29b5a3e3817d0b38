/** The editors' view of the search, and `explain=1` on the finder's page. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { find, sideways, visit } from '../support/journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** On a busy machine too. */
const soon = { timeout: 10_000 };
const phone = { viewport: { width: 360, height: 740 } };
const ranked = (page: Page) =>
  page.locator('[data-ranked]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-ranked') ?? ''));
const heard = (page: Page) => page.locator('[data-heard]');

describe('the editors’ page', () => {
  test('shows while one types how the words are read, what they mean and what they find', async () => {
    const { page, faults, close } = await visit(browser, '/edit/search/');
    await page.getByLabel('Words to try').fill('toddler in Corby won’t sleeep');
    await heard(page).waitFor();
    await expect.poll(() => heard(page).innerText(), soon).toContain('sleeep → sleep');
    const text = await heard(page).innerText();
    expect(text).toContain('“toddler”: age 1 to 3');
    expect(text).toContain('“in Corby”: Corby');
    expect(text).toContain('content/vocabulary/phrases.yml');
    expect((await ranked(page)).length).toBeGreaterThan(5);
    const row = page.locator('[data-ranked]').first();
    const figures = (await row.innerText()).match(/\d\.\d\d/g)!.map(Number);
    const sum = figures.slice(1).reduce((total, part) => total + part, 0);
    expect(Math.abs(sum - figures[0]!)).toBeLessThan(0.06);
    expect(faults).toEqual([]);
    await close();
  });

  test('ranks as the finder does, for the same words, age and worker', async () => {
    const state = '#q=anxiety&age=14&who=school';
    const { page, close } = await visit(browser, `/edit/search/${state}`);
    await page.locator('[data-ranked]').first().waitFor();
    const seen = await ranked(page);
    const other = await find(browser, `/${state}`.slice(1));
    expect(seen.slice(0, 10)).toEqual(other.hits.slice(0, 10).map(({ id }) => id));
    await other.close();
    await close();
  });

  test('tells a danger box, and asks nothing of the host while one types', async () => {
    const { page, requests, foreign, close } = await visit(browser, '/edit/search/');
    await page.locator('[data-desk][data-state=ready]').waitFor();
    const before = requests.length;
    await page.getByLabel('Words to try').fill('my partner hits me');
    await expect.poll(() => heard(page).innerText(), soon).toContain('Danger boxes');
    await page.getByLabel('Postcode, town or area').fill('Corby');
    await expect.poll(() => page.url(), soon).toContain('postcode=Corby');
    // The browser looks for the icon again whenever an address changes.
    const later = requests.slice(before).flatMap((request) => (/favicon/.test(request.url()) ? [] : request.url()));
    expect([later, foreign]).toEqual([[], []]);
    // A postcode is not written into the address.
    await page.getByLabel('Postcode, town or area').fill('NN17 1AA');
    await expect.poll(() => page.url(), soon).not.toContain('postcode');
    expect(requests.every((request) => request.url().startsWith(siteUrl()))).toBe(true);
    await close();
  });

  test('tries words of its lists, with the keyboard', async () => {
    const { page, close } = await visit(browser, '/edit/search/', phone);
    await page.locator('[data-desk][data-state=ready]').waitFor();
    const list = page.locator('[data-list=ages]');
    await list.locator('summary').press('Enter');
    const link = list.locator('li a').first();
    const said = (await link.innerText()).trim();
    await link.press('Enter');
    const words = page.getByLabel('Words to try');
    await expect.poll(() => words.inputValue(), soon).toBe(said);
    expect(await words.evaluate((field) => field === document.activeElement)).toBe(true);
    await close();
  });

  test('does not move sideways on a phone once there are results and everything is open', async () => {
    const { page, close } = await visit(browser, '/edit/search/#q=my+14+year+old+wont+go+to+school', phone);
    await page.locator('[data-ranked]').first().waitFor();
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    expect(await sideways(page)).toEqual([]);
    await close();
  });

  test('has its lists without scripts', async () => {
    const { page, close } = await visit(browser, '/edit/search/', { javaScriptEnabled: false });
    await page.locator('[data-list=most] summary').click();
    expect(await page.locator('[data-list=most] li').first().isVisible()).toBe(true);
    expect(await page.locator('.desk-page noscript p').isVisible()).toBe(true);
    await close();
  });
});

describe('explain=1', () => {
  test('shows the reading above the list and a score in every card', async () => {
    const { page, hits, faults, close } = await find(browser, '#q=toddler+biting&explain=1', phone);
    await heard(page).waitFor();
    await expect.poll(() => page.locator('[data-service-id] [data-explain]').count(), soon).toBe(hits.length);
    const score = page.locator('[data-explain]').first();
    expect(await score.locator('dt').first().innerText()).toBe('score');
    expect(await score.evaluate((list) => getComputedStyle(list).display)).toBe('flex');
    expect([await sideways(page), faults]).toEqual([[], []]);
    await close();
  });

  test('is asked for by nobody else', async () => {
    const { page, requests, close } = await find(browser, '#q=toddler+biting');
    expect(await page.locator('[data-heard], [data-explain]').count()).toBe(0);
    expect(requests.filter((request) => request.url().includes('explain'))).toEqual([]);
    await close();
  });
});
