/** Narrow screens, spread and large text, targets for fingers, forced colours, less motion, a walk with Tab, and nothing that leaves the device: every template. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DISPLAY_KEY } from '../../src/model/rules/display-choices.ts';
import { launchBrowser } from '../support/browser.ts';
import { walk } from '../support/focus.ts';
import { saveSome, settle, sideways, visit } from '../support/journey.ts';
import { clipped, moving, shaped, shapeless, smallTargets, spreadText } from '../support/page-checks.ts';
import { expectPrivate, seeAll } from '../support/privacy.ts';
import { isEmbedded } from '../support/site.ts';
import { templates } from '../support/templates.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** As for a visitor who has set text twice as large in the browser's own settings. */
async function enlargeText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toMatch(/^3[2-9]/);
}

/** As on /display/, kept on the device. */
async function chooseLargestText(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await page.setViewportSize(zoomed);
  await page.evaluate((key) => localStorage.setItem(key, 'text-largest spacing-wide'), DISPLAY_KEY);
  await page.reload();
  await settle(page, path);
  // Until the letters have come, others of another width stand there.
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px');
}

const phone = { width: 360, height: 740 };
/** 1280 px at 400 %. */
const zoomed = { width: 320, height: 640 };
/** Presses of Tab: the longest pages go on with more of the same. */
const MOST = 60;

describe('on', () => {
  test.for(templates())('$name ($path)', { timeout: 90_000 }, async ({ path }) => {
    const opened = await visit(browser, path, { viewport: phone, reducedMotion: 'reduce' });
    const { page } = opened;
    await settle(page, path);
    expect.soft(await sideways(page), '360 px').toEqual([]);
    expect.soft(await smallTargets(page), 'small targets').toEqual([]);
    expect.soft(await moving(page), 'what moves').toEqual([]);
    await page.setViewportSize(zoomed);
    expect.soft(await sideways(page), '320 px').toEqual([]);
    await spreadText(page, true);
    expect.soft(await sideways(page), '320 px, text spread').toEqual([]);
    expect.soft(await clipped(page), 'cut off, text spread').toEqual([]);
    await spreadText(page, false);
    await page.setViewportSize(phone);
    expect.soft(await walk(page, MOST), 'a walk with Tab').toEqual([]);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    expect.soft(await shapeless(page, shaped), 'without an edge in forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
    await enlargeText(page);
    expect.soft(await sideways(page), 'text twice as large, 1280 px').toEqual([]);
    await page.setViewportSize({ width: 640, height: 900 });
    expect.soft(await sideways(page), 'text twice as large, 640 px').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await seeAll(page);
    await expectPrivate(opened);
    // A list for another web site is one file, and has none of our choices: it keeps to those of its browser.
    if (!isEmbedded(path)) {
      expect(opened.requests.length).toBeGreaterThan(1);
      await chooseLargestText(page, path);
      expect.soft(await sideways(page), '320 px, the largest text with wide spaces').toEqual([]);
    }
    await opened.close();
  });
});

test('a list of saved help fits narrow screens and large text, with targets for fingers', async () => {
  const { page, close } = await visit(browser, '/saved/', { viewport: { width: 360, height: 740 } });
  await saveSome(page, '#ids=childline');
  expect(await sideways(page), '360 px').toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sideways(page), '320 px').toEqual([]);
  await enlargeText(page);
  await page.setViewportSize({ width: 640, height: 900 });
  expect(await sideways(page), 'large text').toEqual([]);
  await close();
});

test('a page that can be moved sideways is noticed', async () => {
  const { page, close } = await visit(browser, '/', { viewport: { width: 360, height: 740 } });
  await page.evaluate(() => {
    const wide = document.createElement('div');
    wide.style.width = '500px';
    wide.style.height = '10px';
    const small = document.createElement('button');
    small.style.cssText = 'all: unset; display: block; width: 30px; height: 30px';
    document.querySelector('main')!.append(wide, small);
  });
  expect((await sideways(page))[0]).toMatch(/^\d+ > 360$/);
  expect(await smallTargets(page)).toHaveLength(1);
  await close();
});

test('words that are cut off, what moves, a part without an edge and a hidden focus are noticed', async () => {
  const { page, close } = await visit(browser, '/about/', { viewport: phone, reducedMotion: 'reduce' });
  expect(await clipped(page)).toEqual([]);
  await page.evaluate(() => {
    const narrow = document.createElement('p');
    narrow.textContent = 'Words that have no room when they are spread';
    narrow.style.cssText = 'height: 1em; overflow: hidden; transition: color 1s !important';
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 99; background: #000';
    document.querySelector('main')!.append(narrow, cover);
  });
  await spreadText(page, true);
  expect(await clipped(page)).toHaveLength(1);
  expect(await moving(page)).toHaveLength(1);
  expect((await walk(page, 3)).filter((fault) => fault.startsWith('not seen'))).toHaveLength(3);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await shapeless(page, 'h1')).toHaveLength(1);
  await close();
});
