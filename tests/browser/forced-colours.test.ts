/** With the visitor's own colours (forced colours) nothing that matters may live in a background alone. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { results, visit } from '../support/journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = (path: string) => visit(browser, path, { forcedColors: 'active', viewport: { width: 1280, height: 900 } });

/** Parts of the page whose shape would be gone: neither an edge nor an outline in a colour of its own. */
const shapeless = (selector: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})]
    .filter((part) => part.checkVisibility())
    .filter((part) => {
      const style = getComputedStyle(part);
      const sides = ['Top', 'Right', 'Bottom', 'Left'];
      const edges = sides.filter((side) => style['border' + side + 'Style'] !== 'none' && parseFloat(style['border' + side + 'Width']) >= 1);
      return edges.length === 0 && style.outlineStyle === 'none';
    })
    .map((part) => part.className + ': ' + part.textContent.trim().slice(0, 40))`;

describe('forced colours', () => {
  test.each(['/', '/urgent/', '/services/espresso-yourself-cafes/', '/topics/mental-health/', '/professionals/'])(
    'on %s buttons, cards, doors and messages keep their edges',
    async (path) => {
      const { page, close } = await open(path);
      expect(await page.evaluate(shapeless('.btn, .chip, .card, .door, .alert, .danger, .pro, .input'))).toEqual([]);
      await close();
    },
  );

  test('a part without an edge is noticed', async () => {
    const { page, close } = await open('/');
    expect(await page.evaluate(shapeless('h1'))).toHaveLength(1);
    await close();
  });

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
    expect(await page.evaluate(shapeless('.check input, .chip, .card, .btn'))).toEqual([]);
    await close();
  });
});
