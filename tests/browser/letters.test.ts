/** Letters such as CAMHS explain themselves: by touch and by keyboard, without JavaScript, and on paper. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { visit } from '../support/journey.ts';
import { builtPages } from '../support/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A service's page with several explanations. */
const { url } = builtPages()
  .filter(({ url }) => url.startsWith('/services/'))
  .reduce((best, page) => (count(page.html) > count(best.html) ? page : best));
function count(html: string): number {
  return html.split('class="letters"').length;
}

async function open(options: BrowserContextOptions = {}) {
  const { page, close } = await visit(browser, url, options);
  const letters = page.locator('.letters').first();
  const meaning = page.locator(`#${await letters.getAttribute('popovertarget')}`);
  return { page, close, letters, meaning };
}

test('a touch opens the meaning, and one beside it closes it, without JavaScript', async () => {
  const options = { javaScriptEnabled: false, hasTouch: true, viewport: { width: 320, height: 640 } };
  const { page, close, letters, meaning } = await open(options);
  expect(await meaning.isVisible()).toBe(false);
  await letters.tap();
  expect(await meaning.isVisible()).toBe(true);
  expect(await meaning.textContent()).toContain(await letters.textContent());
  const box = (await meaning.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(640);
  await page.touchscreen.tap(5, 5);
  expect(await meaning.isVisible()).toBe(false);
  await close();
});

test('by keyboard: Enter opens it, Tab goes to the list of words, Escape closes it', async () => {
  const { page, close, letters, meaning } = await open();
  await letters.focus();
  await page.keyboard.press('Enter');
  expect(await meaning.isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await meaning.locator('a:focus').getAttribute('href')).toMatch(/\/guides\/words-we-use\/#[a-z]/);
  await page.keyboard.press('Escape');
  expect(await meaning.isVisible()).toBe(false);
  expect(await letters.evaluate((each) => each === document.activeElement)).toBe(true);
  await close();
});

test('the way to more words leads to the word in the list', async () => {
  const { page, close, letters, meaning } = await open();
  await letters.click();
  await meaning.getByRole('link').click();
  await page.waitForURL(/words-we-use/);
  const word = page.locator(new URL(page.url()).hash);
  expect(await word.isVisible()).toBe(true);
  expect((await word.boundingBox())!.y).toBeLessThan(page.viewportSize()!.height);
  await close();
});

test('on paper the meaning stands behind the letters, and nothing opens', async () => {
  const { page, close, letters } = await open();
  const title = await letters.locator('abbr').getAttribute('title');
  await page.emulateMedia({ media: 'print' });
  const behind = await letters.locator('abbr').evaluate((each) => getComputedStyle(each, '::after').content);
  expect(behind).toContain(title);
  expect(await page.locator('.explained').isVisible()).toBe(false);
  await close();
});

test.for(['light', 'dark'] as const)('an open meaning has no fault that axe finds, %s', async (colorScheme) => {
  const { page, close, letters } = await open({ colorScheme });
  await letters.click();
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await close();
});

test('letters are large enough for a finger, in the small text of tables too', async () => {
  for (const path of [url, '/professionals/school/']) {
    const { page, close } = await visit(browser, path, { viewport: { width: 360, height: 740 } });
    const boxes = await page.locator('.letters').evaluateAll((all) =>
      all.map((each) => {
        const { width, height } = each.getBoundingClientRect();
        return { width, height, text: each.textContent };
      }),
    );
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
    await close();
  }
});
