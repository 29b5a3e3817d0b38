/** Pages in other languages in a browser: from right to left, with the button that leaves, and a search in two languages. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { results, sideways, visit } from '../support/journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const pages = ['/ar/', '/ar/urgent/', '/ar/guides/how-to-get-help/', '/ar/guides/words-we-use/', '/uk/urgent/', '/lt/'];

describe.each(pages)('%s', (path) => {
  test('does not scroll sideways, with everything open', async () => {
    const { page, faults, close } = await visit(browser, path, { viewport: { width: 320, height: 640 } });
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      expect(await sideways(page), `${width} px`).toEqual([]);
    }
    expect(faults).toEqual([]);
    await close();
  });
});

test('Arabic begins at the right: the name of the site, the words and the menu', async () => {
  const { page, close } = await visit(browser, '/ar/', { viewport: { width: 360, height: 740 } });
  const middle = async (selector: string) => {
    const box = (await page.locator(selector).first().boundingBox())!;
    return box.x + box.width / 2;
  };
  expect(await middle('.brand')).toBeGreaterThan(180);
  expect(await middle('.menu-button')).toBeLessThan(180);
  expect(await page.locator('h1').evaluate((h1) => getComputedStyle(h1).direction)).toBe('rtl');
  await page.locator('.menu-button').click();
  const menu = (await page.locator('#menu').boundingBox())!;
  expect(menu.x).toBe(0);
  await page.keyboard.press('Escape');
  expect(await page.locator('#menu').isVisible()).toBe(false);
  await close();
});

test('a number reads from left to right among Arabic words', async () => {
  const { page, close } = await visit(browser, '/ar/urgent/');
  const directions = await page
    .locator('main :is(.number bdi, .tel)')
    .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).direction))]);
  expect(directions).toEqual(['ltr']);
  await close();
});

test('the button leaves the Arabic urgent page: pressed, and by Shift three times', async () => {
  for (const leave of ['press', 'keys']) {
    const { page, context, close } = await visit(browser, '/ar/urgent/');
    await context.route(/^https:/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
    );
    await page.locator('body.govuk-frontend-supported').waitFor();
    if (leave === 'press') await page.locator('[data-leave]').click();
    else for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press('Shift');
    await page.waitForURL(/^https:/);
    expect(await page.title()).toBe('Weather');
    await close();
  }
});

test('the numbers, the situations and the languages are there without JavaScript', async () => {
  const { page, close } = await visit(browser, '/pl/urgent/', { javaScriptEnabled: false });
  expect(await page.locator('main a[href="tel:999"]').count()).toBeGreaterThan(0);
  const situation = page.locator('main details').first();
  await situation.locator('summary').click();
  expect(await situation.locator('a[href^="tel:"]').first().isVisible()).toBe(true);
  await page.getByRole('link', { name: 'Українська' }).first().click();
  expect(new URL(page.url()).pathname).toMatch(/\/uk\/urgent\/$/);
  expect(await page.locator('[data-leave]').getAttribute('href')).toMatch(/^https:/);
  await close();
});

describe('a search', () => {
  test.each([
    ['Przemoc domowa', 'ndas', true],
    ['Житло', undefined, false],
  ])('for %s says how it was read, and finds the topic', async (typed, service, urgent) => {
    const { page, requests, foreign, faults, close } = await visit(browser, '/find/');
    await results(page);
    const asked = () =>
      requests.filter((request) => new URL(request.url()).pathname === '/data/other-words.json').length;
    expect(asked(), 'English needs no words of other languages').toBe(0);
    await page.evaluate((words) => (location.hash = `q=${encodeURIComponent(words)}`), typed);
    await page.getByText('Showing results for').waitFor();
    await results(page);
    const found = await page
      .locator('[data-results] [data-service-id]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-service-id')));
    expect(found.length).toBeGreaterThan(3);
    if (service) expect(found).toContain(service);
    expect(await page.locator('[data-urgent-help]').count()).toBe(urgent ? 1 : 0);
    expect(asked()).toBe(1);
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('offers the topic while its name is typed', async () => {
    const { page, close } = await visit(browser, '/find/');
    await results(page);
    const box = page.getByRole('combobox', { name: 'What would help?' });
    await box.click();
    await box.pressSequentially('вагітн', { delay: 20 });
    const option = page.getByRole('option').filter({ hasText: 'Pregnancy and a new baby' });
    await option.waitFor();
    await option.click();
    await expect.poll(() => new URL(page.url()).hash).toContain('topic=pregnancy-and-baby');
    await close();
  });
});
