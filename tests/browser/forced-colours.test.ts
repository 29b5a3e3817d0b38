/** With the visitor's own colours (forced colours) nothing that matters may live in a background alone. Edges on every template: layout.test.ts. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { results, visit } from '../support/journey.ts';
import { shaped, shapeless } from '../support/page-checks.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = (path: string) => visit(browser, path, { forcedColors: 'active', viewport: { width: 1280, height: 900 } });

describe('forced colours', () => {
  test('what has the focus has an outline', async () => {
    const { page, close } = await open('/');
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
        return { outlineStyle, width: parseFloat(outlineWidth) };
      });
      expect(outline.outlineStyle).not.toBe('none');
      expect(outline.width).toBeGreaterThanOrEqual(2);
    }
    await close();
  });

  test('ages are drawn in a colour that is not the paper’s', async () => {
    const { page, close } = await open('/services/espresso-yourself-cafes/');
    const [line, paper] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.ages .solid')!).fill,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(line).not.toBe(paper);
    await close();
  });

  test('a chosen filter differs from the others by more than its background', async () => {
    const { page, close } = await open('/find/#q=food&area=corby');
    await results(page);
    const looks = (selector: string) =>
      page
        .locator(selector)
        .first()
        .screenshot()
        .then((picture) => picture.toString('base64'));
    const radios = '[type=radio][name]';
    expect(await looks(`${radios}:checked`)).not.toBe(await looks(`${radios}:not(:checked)`));
    expect(await shapeless(page, shaped)).toEqual([]);
    await close();
  });
});
