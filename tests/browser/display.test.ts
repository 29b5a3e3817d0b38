/** How the pages look: chosen on any page, shown at once, kept on the device, and the same on the next page. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barColours, displayKey } from '../../src/model/rules/display-choices.ts';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { arrive, results, sideways, visit } from '../support/journey.ts';
import { templates } from '../support/templates.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const radio = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });
const look = (page: Page) =>
  page.evaluate(() => ({
    size: parseFloat(getComputedStyle(document.documentElement).fontSize),
    paper: getComputedStyle(document.body).backgroundColor,
    spacing: getComputedStyle(document.body).letterSpacing,
    bar: [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].map(({ content }) => content),
  }));
const keptBy = (page: Page) => page.evaluate((key) => localStorage.getItem(key), displayKey);
const foot = (page: Page) => page.locator('footer').getByRole('link', { name: 'How this site looks' });

describe('the panel', () => {
  test('opens over the page; a choice shows and is said at once, and the next page has it before it is drawn', async () => {
    const { page, faults, foreign, close } = await visit(browser, '/urgent/');
    const usual = await look(page);
    await foot(page).click();
    const panel = page.getByRole('dialog', { name: 'How this site looks' });
    await panel.waitFor();
    expect(page.url()).toBe(siteUrl('/urgent/'));
    await radio(page, 'Text size', 'Large').check();
    expect((await look(page)).size).toBeCloseTo(usual.size * 1.2);
    expect(await panel.getByRole('status').innerText()).toBe('Text size: large.');
    await radio(page, 'Space between letters and lines', 'Wide').check();
    await radio(page, 'Colours', 'Dark').check();
    const chosen = await look(page);
    expect(chosen.paper).toBe('rgb(27, 23, 20)');
    expect(chosen.spacing).not.toBe('normal');
    expect(chosen.bar).toEqual([barColours.dark, barColours.dark]);

    await page.keyboard.press('Escape');
    expect(await foot(page).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.goto(siteUrl('/topics/'), { waitUntil: 'commit' });
    await page.locator('h1').waitFor();
    expect(await look(page)).toEqual(chosen);

    await foot(page).click();
    expect(await radio(page, 'Text size', 'Large').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Back to normal' }).click();
    expect(await look(page)).toEqual(usual);
    expect(await radio(page, 'Text size', 'Normal').isChecked()).toBe(true);
    expect(await keptBy(page)).toBeNull();
    expect([...faults, ...foreign]).toEqual([]);
    await close();
  });

  test('opens from the menu of a phone with the keyboard, and gives the keyboard back', async () => {
    const { page, close } = await visit(browser, '/', { viewport: { width: 360, height: 740 } });
    await page.getByRole('button', { name: 'Menu' }).press('Enter');
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'How this site looks' })
      .press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Close' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('menu-button');
    await close();
  });

  test('is its own page where a dialog cannot be opened', async () => {
    const { page, close } = await arrive(browser, '/about/', (page) =>
      page.addInitScript(() => Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal')),
    );
    await foot(page).click();
    await page.waitForURL(siteUrl('/display/'));
    await radio(page, 'Contrast', 'More').check();
    expect((await look(page)).paper).toBe('rgb(255, 255, 255)');
    await page.goto(siteUrl('/about/'));
    expect((await look(page)).paper).toBe('rgb(255, 255, 255)');
    await close();
  });
});

test('where nothing can be kept it works for the page, and says so', async () => {
  const { page, faults, close } = await arrive(browser, '/about/', (page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }),
  );
  await foot(page).click();
  await radio(page, 'Text size', 'Largest').check();
  expect((await look(page)).size).toBe(24);
  expect(await page.getByRole('dialog').getByRole('status').innerText()).toContain('does not keep it');
  expect(faults).toEqual([]);
  await close();
});

test('without script the page says what the browser can do', async () => {
  const { page, close } = await visit(browser, '/display/', { javaScriptEnabled: false });
  expect(await page.getByRole('radio').count()).toBe(0);
  expect(await page.locator('main').innerText()).toContain('Your browser can make the text larger too');
  await close();
});

test('a device that asks for more contrast gets it, in both schemes', async () => {
  for (const [colorScheme, paper, ink] of [
    ['light', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
    ['dark', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
  ] as const) {
    const { page, close } = await visit(browser, '/', { colorScheme, contrast: 'more' });
    const colours = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color];
    });
    expect(colours).toEqual([paper, ink]);
    await close();
  }
});

describe('the largest text with wide spaces fits 360 px on', () => {
  test.for(templates())('$name ($path)', async ({ path }) => {
    const { page, close } = await arrive(
      browser,
      path,
      (page) => page.evaluate((key) => localStorage.setItem(key, '{"text":"largest","spacing":"wide"}'), displayKey),
      { viewport: { width: 360, height: 740 } },
    );
    if (path.startsWith('/find/')) await results(page);
    expect((await look(page)).size).toBe(24);
    expect(await sideways(page)).toEqual([]);
    await close();
  });
});
