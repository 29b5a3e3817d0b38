/** The map beside the finder's list: it comes after the results, and each marks what the other has chosen. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { find, visit } from '../support/journey.ts';
import { chosen, desk, marker, phone, shown } from '../support/map-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

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
