/** Narrow screens, large text and targets for fingers, on one page of every template. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserFlags, launchBrowser } from '../support/browser.ts';
import { findBrowser } from '../support/find-browser.ts';
import { results, saveSome, sideways, visit } from '../support/journey.ts';
import { templates } from '../support/templates.ts';

let browser: Browser;
/** Of a visitor who has set text twice as large in the browser's own settings. */
let largeText: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  largeText = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...browserFlags, '--blink-settings=defaultFontSize=32'],
  });
});
afterAll(() => Promise.all([browser.close(), largeText.close()]));

/** Buttons, chips, fields and opening lines that are smaller than a finger: 44 px high; a tick box counts with its label. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // A word in a sentence may be smaller: letters.test.ts asks 24 px of it.
    const targets = 'button:not(.letters), .btn, .chip, summary, select, textarea, input:not([type=hidden])';
    return [...document.querySelectorAll<HTMLElement>(targets)]
      .filter((target) => target.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .map((target) => (target.matches('[type=checkbox], [type=radio]') ? (target.closest('label') ?? target) : target))
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.height < 43.5 || box.width < 43.5))
      .map(
        ({ target, box }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${target.outerHTML.slice(0, 140)}`,
      );
  });
}

describe('on', () => {
  test.for(templates())('$name ($path)', { timeout: 60_000 }, async ({ path }) => {
    const { page, close } = await visit(browser, path, { viewport: { width: 360, height: 740 } });
    if (path.startsWith('/find/')) await results(page);
    expect(await sideways(page), '360 px').toEqual([]);
    expect(await smallTargets(page), 'small targets').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sideways(page), '320 px').toEqual([]);
    await close();
  });
});

describe('with text twice as large, on', () => {
  test.for(templates())('$name ($path)', async ({ path }) => {
    const { page, close } = await visit(largeText, path, { viewport: { width: 1280, height: 900 } });
    if (path.startsWith('/find/')) await results(page);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toMatch(/^3[2-9]/);
    expect(await sideways(page), '1280 px').toEqual([]);
    await page.setViewportSize({ width: 640, height: 900 });
    expect(await sideways(page), '640 px').toEqual([]);
    await close();
  });
});

test('a list of saved help fits narrow screens and large text, with targets for fingers', async () => {
  const { page, close } = await visit(browser, '/saved/', { viewport: { width: 360, height: 740 } });
  await saveSome(page, '#ids=childline');
  expect(await sideways(page), '360 px').toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sideways(page), '320 px').toEqual([]);
  await close();
  const large = await visit(largeText, '/saved/', { viewport: { width: 640, height: 900 } });
  await saveSome(large.page, '#ids=childline');
  expect(await sideways(large.page), 'large text').toEqual([]);
  await large.close();
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
