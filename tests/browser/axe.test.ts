/** No fault that axe knows, on one page of every template: narrow and wide in light, and its colours in dark. A phone in light: axe-every-page. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { colourRules, faults } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { results, saveSome, settle, visit } from '../support/journey.ts';
import { templates } from '../support/templates.ts';

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** @param phoneInLight false where axe-every-page.test.ts has asked the same */
async function faultsAtAllSizes(page: Page, { phoneInLight = true } = {}): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [name, size] of Object.entries({ phone, desk })) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    found[`${name}, light`] = size === desk || phoneInLight ? await faults(page) : [];
  }
  // Colours do not change with the width: a wide screen shows the most at once.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  found.dark = await faults(page, colourRules);
  return found;
}

const none = { 'phone, light': [], 'desk, light': [], dark: [] };

describe('axe finds nothing on', () => {
  test.for(templates())('$name ($path)', { timeout: 60_000 }, async ({ path }) => {
    const { page, close } = await visit(browser, path, { reducedMotion: 'reduce' });
    const isSearch = path.startsWith('/find/');
    await settle(page, path);
    expect(await faultsAtAllSizes(page, { phoneInLight: isSearch })).toEqual(none);
    await close();
  });

  test('the menu of a phone', async () => {
    const { page, close } = await visit(browser, '/', { viewport: phone, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page, colourRules)).toEqual([]);
    await close();
  });

  test('danger words, nothing found, and a postcode that nobody knows', { timeout: 60_000 }, async () => {
    for (const state of ['#q=my+partner+hits+me', '#q=zzzzzz&age=25', '#postcode=ZZ99+9ZZ']) {
      const { page, close } = await visit(browser, `/find/${state}`, { viewport: phone, reducedMotion: 'reduce' });
      await results(page);
      expect(await faults(page), state).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faults(page, colourRules), state).toEqual([]);
      await close();
    }
  });
});

test('axe finds nothing in a list of saved help, one of them gone, with a shared one, a code, a toast and a question', async () => {
  const { page, close } = await visit(browser, '/saved/', { reducedMotion: 'reduce' });
  await saveSome(page, '#ids=childline,nobody');
  await page.getByRole('button', { name: /square code/ }).click();
  await page.locator('[data-code] svg').waitFor();
  await page
    .getByRole('button', { name: /^Remove/ })
    .last()
    .click();
  expect(await faultsAtAllSizes(page)).toEqual(none);
  await page.getByRole('button', { name: 'Clear everything' }).click();
  expect(await faultsAtAllSizes(page)).toEqual(none);
  await close();
});

test('axe finds nothing in the editors’ view of a search, nor in an explained list', { timeout: 60_000 }, async () => {
  for (const path of ['/edit/search/#q=anxeity+in+corby&age=14', '/find/#q=toddler+biting&explain=1']) {
    const { page, close } = await visit(browser, path, { reducedMotion: 'reduce' });
    await page.locator('[data-heard]').waitFor();
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    expect(await faultsAtAllSizes(page), path).toEqual(none);
    await close();
  }
});

test('axe sees faults here: it does not run blind under the site’s policy', async () => {
  const { page, close } = await visit(browser, '/');
  await page.evaluate(() => {
    const main = document.querySelector('main')!;
    const image = document.createElement('img');
    image.src = document.querySelector<HTMLLinkElement>('link[rel=icon]')!.href;
    const faint = document.createElement('p');
    faint.textContent = 'Hard to read';
    faint.style.color = '#ccc';
    faint.style.background = '#fff';
    const close = [1, 2].map((number) => {
      const small = document.createElement('button');
      small.textContent = String(number);
      small.style.cssText = 'all: unset; float: left; width: 12px; height: 12px; font-size: 8px';
      return small;
    });
    main.append(image, faint, document.createElement('button'), ...close);
  });
  const rules = (await faults(page)).map((fault) => fault.split(':')[0]);
  // The last: things to press that are under 24 px and close together.
  expect(rules).toEqual(expect.arrayContaining(['image-alt', 'color-contrast', 'button-name', 'target-size']));
  await close();
});
