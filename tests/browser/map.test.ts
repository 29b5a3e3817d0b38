/** The map: by keyboard alone, with and without its parts, and in talk with the list. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { find, visit } from '../support/journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const desk = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' as const };
const phone = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'reduce' as const,
};
const marker = '.map-marker button';
const chosen = '.map-marker [aria-current]';

/** Brings the map into view and waits for its markers. */
async function shown(page: Page): Promise<void> {
  await page.locator('service-map').scrollIntoViewIfNeeded();
  await page.locator(marker).first().waitFor();
}

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
    expect(await focused(page)).toBe(name);
    expect(faults).toEqual([]);
    await close();
  });

  test('by keyboard: a group comes apart, and the focus is on one of its places', async () => {
    const { page, close } = await visit(browser, '/map/', desk);
    await shown(page);
    const before = await namesOf(page);
    await tabTo(page, '.map-marker .group');
    expect(await focused(page)).toMatch(/^\d+ services? (at \d+ places )?(near .+)?: show them$/);
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
    await context.unroute('**/*');
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

describe('the map and the list of the finder', () => {
  test('pins have the numbers of the cards, and a pin that is pressed marks its card', async () => {
    const { page, close } = await find(browser, '#q=library&area=kettering', desk);
    await shown(page);
    const pin = page.locator('.map-marker .pin:not([aria-label$="show them"])').first();
    const name = (await pin.getAttribute('aria-label')) ?? '';
    expect(name).toMatch(/^\d/);
    await pin.press('Enter');
    const heading = page.locator('.map-picked h2');
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    const link = page.locator('.map-picked a').first();
    const card = page.locator('[data-service-id]').filter({ hasText: (await link.textContent()) ?? '' });
    expect(await card.count()).toBeGreaterThan(0);
    await page
      .getByRole('button', { name: /^Show in the list/ })
      .first()
      .click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-service-id]') !== null))
      .toBe(true);
    await close();
  });

  test('a card that takes the focus marks its pin, and keeps the focus', async () => {
    const { page, hits, close } = await find(browser, '#q=library&area=kettering', desk);
    await shown(page);
    const places = await page.locator(marker).count();
    expect(places).toBeGreaterThan(0);
    for (const { id } of hits.slice(0, 10)) {
      await page.locator(`[data-service-id="${id}"] h3 a`).focus();
      if ((await page.locator(chosen).count()) > 0) break;
    }
    // A service that is to be had in many places has them all marked.
    expect(await page.locator(chosen).count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.activeElement?.closest('[data-service-id]') !== null)).toBe(true);
    await close();
  });

  test('on a wide screen the map comes after the results, into room that was kept for it', async () => {
    const { page, context, close } = await visit(browser, '/about/', {
      ...desk,
      viewport: { width: 1280, height: 1600 },
    });
    let stood: boolean | undefined;
    await context.route(ofTheMap, async (route) => {
      stood ??= await page.locator('[data-results]').evaluate(({ dataset }) => dataset.state === 'ready');
      await route.continue();
    });
    await page.addInitScript(noteShifts);
    await page.goto(siteUrl('/find/#q=library'));
    await page.locator(marker).first().waitFor();
    expect(stood).toBe(true);
    expect(await page.evaluate(() => window.mapShifts)).toEqual([]);
    await close();
  });

  test('on a phone nothing of the map is fetched until it is wanted', async () => {
    const { page, requests, close } = await find(browser, '#q=library', phone);
    const asked = (): boolean => requests.some((request) => ofTheMap.test(request.url()));
    // Longer than a wide screen waits.
    await page.waitForTimeout(2000);
    expect(asked()).toBe(false);
    await page.locator('.finder-switch').getByText('Map').click();
    await page.locator(marker).first().waitFor();
    expect(asked()).toBe(true);
    await close();
  });
});

/** The moving map's own files: Leaflet, its styles and the ground. */
const ofTheMap = /\/_astro\/engine\.[^/]+\.(js|css)|\/data\/map\.json/;

/** In the page: keeps what moves, by itself and not by a press, once the results stand. */
function noteShifts(): void {
  window.mapShifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      const nodes = entry.sources.map(({ node }) => (node instanceof Element ? node.className : node?.nodeName));
      if (document.querySelector('[data-results][data-state="ready"]'))
        window.mapShifts.push(`${entry.value} ${nodes.join(' ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node?: Node }[];
}

declare global {
  interface Window {
    mapShifts: string[];
  }
}

const require = createRequire(import.meta.url);
const axeSource = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core'), 'utf8');

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations } = await window.axe!.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}
