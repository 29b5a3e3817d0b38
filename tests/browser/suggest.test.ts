/** The search box offers what is meant while it is typed in: with keys, with a finger, and for whoever hears the page. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { results, sideways, visit } from '../support/journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const box = (page: Page) => page.getByRole('combobox', { name: 'What would help?' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');

async function type(page: Page, words: string): Promise<void> {
  await box(page).click();
  await box(page).pressSequentially(words, { delay: 20 });
  await options(page).first().waitFor();
}

const keys = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));

describe('on the finder', () => {
  test('offers topics, phrases, services and places, each saying what it is', async () => {
    const { page, faults, close } = await visit(browser, '/find/');
    await results(page);
    await type(page, 'food');
    const words = (await options(page).allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(words.length).toBeLessThanOrEqual(8);
    expect(words.join('|')).toMatch(/Topic.*Search.*Service/);
    await box(page).fill('corb');
    await expect.poll(() => options(page).first().innerText()).toMatch(/Corby\s+Place/);
    expect(faults).toEqual([]);
    await close();
  });

  test('asks for nothing while it is typed in', async () => {
    const { page, requests, close } = await visit(browser, '/find/');
    await results(page);
    // The map and what the box needs come by themselves, after the list.
    await page.waitForTimeout(2500);
    const before = requests.length;
    await type(page, 'anxiety');
    await page.waitForTimeout(300);
    expect(requests.slice(before).map((request) => request.url())).toEqual([]);
    await close();
  });

  test('with keys: Down chooses, Escape closes and keeps the words, Enter takes, Tab leaves', async () => {
    const { page, close } = await visit(browser, '/find/');
    await results(page);
    await type(page, 'food');
    expect(await box(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await box(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    expect(await options(page).count()).toBe(0);
    expect(await box(page).inputValue()).toBe('food');

    await page.keyboard.press('ArrowDown');
    await options(page).first().waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => options(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('find-q');
    expect(keys(page).get('q'), 'Tab chooses nothing').toBeNull();
    await close();
  });

  test('a topic becomes the filter and empties the words', async () => {
    const { page, close } = await visit(browser, '/find/');
    await results(page);
    await type(page, 'money and');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await results(page);
    expect([...keys(page)]).toEqual([['topic', 'money-and-food']]);
    expect(await box(page).inputValue()).toBe('');
    await close();
  });

  test('a place goes into its field, a phrase is searched, a service opens', async () => {
    const { page, close } = await visit(browser, '/find/');
    await results(page);
    await type(page, 'ketter');
    await options(page).filter({ hasText: 'Place' }).first().click();
    await results(page);
    expect(await page.getByLabel('Postcode or town').inputValue()).toBe('Kettering');
    await type(page, 'anx');
    await options(page).filter({ hasText: 'Search' }).first().click();
    await results(page);
    expect(keys(page).get('q')).toBe('anxiety');
    await box(page).fill('');
    await type(page, 'homestart');
    await options(page).filter({ hasText: 'Service' }).first().click();
    await page.waitForURL(/\/services\/home-start-/);
    await close();
  });

  test('what is chosen in the list stays chosen while the page is drawn again', async () => {
    const { page, close } = await visit(browser, '/find/');
    await results(page);
    await type(page, 'food');
    await page.keyboard.press('ArrowDown');
    const first = await page.locator('[role=option][aria-selected=true]').innerText();
    await page.evaluate(() => (location.hash = 'age=3'));
    await results(page);
    expect(await page.locator('[role=option][aria-selected=true]').allInnerTexts()).toEqual([first]);
    await close();
  });

  test('Enter without a choice searches as typed, and the list is gone', async () => {
    const { page, close } = await visit(browser, '/find/');
    await results(page);
    await type(page, 'food ba');
    await page.keyboard.press('Enter');
    await results(page);
    expect(keys(page).get('q')).toBe('food ba');
    expect(await options(page).count()).toBe(0);
    await close();
  });

  test('says how many there are, after a pause and once', async () => {
    const { page, close } = await visit(browser, '/find/');
    await results(page);
    const said = page.locator('.suggesting [role=status]');
    await type(page, 'food');
    expect(await said.textContent(), 'nothing while typing').toBe('');
    await expect.poll(() => said.textContent()).toMatch(/^\d suggestions/);
    await page.keyboard.press('Escape');
    await expect.poll(() => said.textContent()).toBe('');
    await close();
  });

  test('who to ring comes first where the words tell of danger', async () => {
    const { page, close } = await visit(browser, '/find/');
    await results(page);
    await type(page, 'suicide');
    expect(await options(page).first().innerText()).toMatch(/Urgent help/);
    await close();
  });
});

describe('on a phone nothing lies over the button', () => {
  const finger = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

  test.for([
    ['/', 'Find help'],
    ['/find/', 'Find'],
  ] as const)('%s: a tap and a click on it search with the list open', async ([path, name]) => {
    for (const press of ['tap', 'click'] as const) {
      const { page, close } = await visit(browser, path, finger);
      await type(page, 'anxiety');
      await page.getByRole('button', { name, exact: true })[press]({ timeout: 5000 });
      await page.waitForURL(/\/find\/#q=anxiety$/, { timeout: 5000 });
      await expect.poll(() => options(page).count()).toBe(0);
      await close();
    }
  });
});

describe('on the first page', () => {
  test('the index is asked for when the box is used, and not before', async () => {
    const { page, requests, faults, close } = await visit(browser, '/');
    await page.waitForLoadState('networkidle');
    const asked = () => requests.filter((request) => request.url().includes('/data/find.json')).length;
    expect(asked()).toBe(0);
    await type(page, 'money and');
    expect(asked()).toBe(1);
    await options(page).first().click();
    await page.waitForURL(/\/find\/#topic=money/);
    expect((await results(page)).total).toBeGreaterThan(3);
    expect(faults).toEqual([]);
    await close();
  });

  test('a place fills its field, and a phrase is sent with it', async () => {
    const { page, close } = await visit(browser, '/');
    await type(page, 'corby');
    await options(page).filter({ hasText: 'Place' }).first().click();
    expect(await page.getByLabel('Postcode or town').inputValue()).toBe('Corby');
    expect(await box(page).inputValue()).toBe('');
    await type(page, 'anx');
    await options(page).filter({ hasText: 'Search' }).first().click();
    await page.waitForURL(/\/find\//);
    await results(page);
    expect(keys(page).get('q')).toBe('anxiety');
    expect(await page.getByLabel('Postcode or town').inputValue()).toBe('Corby');
    await close();
  });

  test('works as before when the index does not come', async () => {
    const { page, close } = await visit(browser, '/', {}, /find\.json/);
    await box(page).click();
    await page.keyboard.type('anxiety');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/find\/#q=anxiety/);
    await close();
  });
});

describe.for(['/', '/find/'])('%s with the list open', (path) => {
  test.for<[name: string, options: Parameters<typeof visit>[2]]>([
    ['360 px', { viewport: { width: 360, height: 740 } }],
    ['400 % zoom', { viewport: { width: 320, height: 256 } }],
    ['forced colours', { viewport: { width: 1280, height: 900 }, forcedColors: 'active' }],
  ])('%s: nothing sticks out, rows fit a finger, axe finds nothing', async ([, size]) => {
    const { page, close } = await visit(browser, path, size);
    if (path === '/find/') await results(page);
    await type(page, 'food');
    await page.keyboard.press('ArrowUp');
    expect(await sideways(page)).toEqual([]);
    for (const row of await options(page).all()) {
      const { height, width } = (await row.boundingBox())!;
      expect(height).toBeGreaterThanOrEqual(44);
      expect(width).toBeGreaterThan(200);
    }
    // The last one is chosen: it was brought into view.
    const last = (await options(page).last().boundingBox())!;
    expect(last.y + last.height).toBeLessThanOrEqual(size!.viewport!.height + 1);
    const { violations } = await new AxeBuilder({ page }).include('form').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await close();
  });
});
