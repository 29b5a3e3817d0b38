/** On paper: the facts, and nothing that only a screen can use. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { visit } from '../support/journey.ts';
import { print, squeezed } from '../support/pdf.ts';
import { finderIndex } from '../support/templates.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const service = finderIndex().services.find(({ phone, places }) => phone && places.length > 0)!;

describe('a printed service', () => {
  test('has its name, who it is for, the number and the steps, and no way through the site', async () => {
    const { page, close } = await visit(browser, `/services/${service.id}/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
    for (const hidden of ['.skip', '.menu-button', '.crumb', '.print-button', '.urgent-link']) {
      for (const part of await page.locator(hidden).all()) expect(await part.isVisible(), hidden).toBe(false);
    }
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(
      await page
        .locator(`main a[href="tel:${service.phone!.value.replaceAll(' ', '')}"]`)
        .first()
        .isVisible(),
    ).toBe(true);
    expect(await page.locator('#how').isVisible()).toBe(true);
    await close();
  });

  test('is black on white, whatever the screen was', async () => {
    const { page, close } = await visit(browser, `/services/${service.id}/`, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    expect(colours.color).toBe('rgb(0, 0, 0)');
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(colours.backgroundColor);
    await close();
  });

  test('fits on a few sheets', async () => {
    const { page, close } = await visit(browser, `/services/${service.id}/`);
    const pdf = await page.pdf({ format: 'A4' });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(5);
    await close();
  });
});

test.each([
  ['/professionals/matrix/', 13],
  ['/professionals/levels/', 11],
])('%s lies on its side, tells every service on paper, and takes at most %i sheets', async (path, most) => {
  const { page, close } = await visit(browser, path);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const [, , width, height] = /\/MediaBox\s*\[([^\]]+)\]/
    .exec(pdf.toString('latin1'))![1]!
    .trim()
    .split(/\s+/)
    .map(Number);
  expect(width).toBeGreaterThan(height!);
  const { sheets } = await print(page);
  expect(sheets.length).toBeLessThanOrEqual(most);
  const text = sheets.join('');
  expect(
    finderIndex()
      .services.filter(({ name }) => !text.includes(squeezed(name)))
      .map(({ name }) => name),
  ).toEqual([]);
  await close();
});

test('the print button is there for those whose browser runs scripts, and prints', async () => {
  const { page, close } = await visit(browser, `/services/${service.id}/`);
  const button = page.getByRole('button', { name: /print/i });
  if ((await button.count()) > 0) {
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await button.first().click();
    expect(await page.locator('body[data-printed]').count()).toBe(1);
  }
  await close();
});
