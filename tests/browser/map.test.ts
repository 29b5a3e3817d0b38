/** The map: by keyboard alone, with and without its parts, and in talk with the list. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { visit } from '../support/journey.ts';
import { chosen, desk, marker, phone, shown } from '../support/map-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
  });

/** Tab until the focus is on what a selector names. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${most} presses of Tab did not reach ${selector}; the last is on "${await focused(page)}"`);
}

const namesOf = (page: Page): Promise<string[]> =>
  page.locator(marker).evaluateAll((all) => all.map((button) => button.getAttribute('aria-label') ?? ''));

describe('the map of all places', () => {
  test('by keyboard: Tab to a pin, Enter opens it, Tab goes to its services, Escape goes back to the pin', async () => {
    const { page, faults, close } = await visit(browser, '/map/', desk);
    await shown(page);
    await tabTo(page, '.map-marker .pin');
    const name = await focused(page);
    expect(name).toMatch(/\. \d+ services?$/);
    await page.keyboard.press('Enter');
    expect(name).toContain(await focused(page));
    expect(await page.locator(chosen).count()).toBe(1);
    await tabTo(page, '.map-picked a', 3);
    await page.keyboard.press('Escape');
    expect(await page.locator('.map-picked').isVisible()).toBe(false);
    await expect.poll(() => focused(page)).toBe(name);
    expect(faults).toEqual([]);
    await close();
  });

  test('by keyboard: a group comes apart, and the focus is on one of its places', async () => {
    const { page, close } = await visit(browser, '/map/', desk);
    await shown(page);
    const before = await namesOf(page);
    await tabTo(page, '.map-marker .group');
    await expect.poll(() => focused(page)).toMatch(/^\d+ services? (at \d+ places )?(near .+)?: show them$/);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await namesOf(page)).length).toBeGreaterThan(before.length);
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.map-marker') !== null)).toBe(true);
    await close();
  });

  test('every pin can be reached: what all markers hold at the closest zoom is what the page says', async () => {
    const { page, close } = await visit(browser, '/map/', desk);
    await shown(page);
    const said = Number(/(\d+) places? (is|are) on the map/.exec(await page.locator('main').innerText())?.[1]);
    const held = JSON.parse((await page.locator('service-map script').textContent()) ?? '[]') as { place: string }[];
    expect(said).toBe(held.length);
    const listed = await page
      .locator('main a[href*="/places/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
    expect(held.filter(({ place }) => !listed.includes(place))).toEqual([]);
    await close();
  });

  test('the link past the map leads past it', async () => {
    const { page, close } = await visit(browser, '/map/', desk);
    await shown(page);
    await page.locator('.map-skip').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('service-map'))).toBeNull();
    await close();
  });

  test('a wheel moves the page and not the map', async () => {
    const { page, close } = await visit(browser, '/map/', { ...desk, viewport: { width: 1280, height: 500 } });
    await shown(page);
    const before = await namesOf(page);
    await page.locator('.map-live').hover();
    const from = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(from);
    expect(await namesOf(page)).toEqual(before);
    await close();
  });

  test('one finger moves the page: the map leaves such a touch to it', async () => {
    const { page, close } = await visit(browser, '/map/', phone);
    await shown(page);
    const action = await page.locator('.map-live').evaluate((map) => getComputedStyle(map).touchAction);
    expect(action).toContain('pan-y');
    expect(await page.locator('.map-coarse').isVisible()).toBe(true);
    await close();
  });

  test('no request leaves the site, and the content security policy has nothing to say', async () => {
    const { page, foreign, faults, close } = await visit(browser, '/map/', desk);
    await shown(page);
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('axe finds nothing, with the panel closed and open', async () => {
    const { page, close } = await visit(browser, '/map/', desk);
    await shown(page);
    expect(await axe(page)).toEqual([]);
    await page.locator('.map-marker .pin').first().click();
    expect(await page.locator('.map-picked').isVisible()).toBe(true);
    expect(await axe(page)).toEqual([]);
    await close();
  });
});

describe('when a part does not come', () => {
  test.for([
    ['the script', /\/_astro\/engine\.[^/]+\.js/],
    ['the style sheet', /\/_astro\/engine\.[^/]+\.css/],
    ['the ground', /\/data\/map\.json/],
  ] as const)('%s: the map says so, the drawn map and the list stay', async ([, blocked]) => {
    const { page, close } = await visit(browser, '/map/', desk, blocked);
    const says = page.getByText('The map could not load. The list has everything that is on it.');
    await says.waitFor();
    expect(await page.locator('service-map .drawn-map').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Load the map' }).isVisible()).toBe(true);
    expect(await page.locator('main a[href*="/places/"]').count()).toBeGreaterThan(10);
    await close();
  });

  test('asked again, it comes', async () => {
    const { page, context, close } = await visit(browser, '/map/', desk, /\/data\/map\.json/);
    await page.getByRole('button', { name: 'Load the map' }).waitFor();
    await context.unrouteAll();
    await page.getByRole('button', { name: 'Load the map' }).click();
    await page.locator(marker).first().waitFor();
    expect(await page.getByText('The map could not load').count()).toBe(0);
    await close();
  });

  test('without JavaScript there is a drawn map and the list', async () => {
    const { page, close } = await visit(browser, '/map/', { ...desk, javaScriptEnabled: false });
    expect(await page.locator('service-map .drawn-map').isVisible()).toBe(true);
    expect(await page.locator('.map-tools').isVisible()).toBe(false);
    expect(await page.locator('.map-load').isVisible()).toBe(false);
    await close();
  });
});

const require = createRequire(import.meta.url);
const axeSource = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core'), 'utf8');

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations } = await window.axe!.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}
