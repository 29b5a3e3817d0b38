/** How the pages look: chosen on one page, shown at once, kept on the device, and the same on every other page. That each template has room for the largest: layout.test.ts. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DISPLAY_KEY } from '../../src/model/rules/display-choices.ts';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { arrive, visit } from '../support/journey.ts';

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
    ink: getComputedStyle(document.body).color,
    spacing: getComputedStyle(document.body).letterSpacing,
    letters: getComputedStyle(document.body).fontFamily,
  }));
const keptBy = (page: Page) => page.evaluate((key) => localStorage.getItem(key), DISPLAY_KEY);
const foot = (page: Page) => page.locator('footer').getByRole('link', { name: 'Text size and colours' });
const said = (page: Page) => page.locator('main').getByRole('status').innerText();

/** Before the first drawing, what the page looked like: noted by the page itself. */
function noteFirstLook(): void {
  const note = () => {
    if (!document.body) return requestAnimationFrame(note);
    const { fontSize } = getComputedStyle(document.documentElement);
    const { backgroundColor } = getComputedStyle(document.body);
    return void ((window as { firstLook?: string[] }).firstLook ??= [fontSize, backgroundColor]);
  };
  requestAnimationFrame(note);
}

test('a choice shows and is said at once; other pages have it as they are first drawn, and the reset takes it away', async () => {
  const { page, faults, foreign, close } = await visit(browser, '/urgent/');
  const usual = await look(page);
  await foot(page).click();
  await page.waitForURL(siteUrl('/display/'));
  await radio(page, 'Text size', 'Large').check();
  // The sheet that knows the choices comes with the first of them.
  await expect.poll(async () => (await look(page)).size).toBeCloseTo(usual.size * 1.2);
  await expect.poll(() => said(page)).toBe('Text size: Large.');
  await radio(page, 'Space between letters and lines', 'Wide').check();
  await radio(page, 'Letters', 'Plain (Arial)').check();
  await radio(page, 'Colours', 'Dark').check();
  const chosen = await look(page);
  expect(chosen).toMatchObject({ paper: 'rgb(27, 23, 20)', letters: 'Arial, sans-serif' });
  expect(chosen.spacing).not.toBe('normal');

  // The page as it was is brought back, and has the choice too.
  await page.getByRole('button', { name: 'Go back to your page' }).click();
  await page.waitForURL(siteUrl('/urgent/'));
  await expect.poll(() => look(page)).toEqual(chosen);
  await page.addInitScript(noteFirstLook);
  for (const path of ['/topics/', '/services/samaritans/simple/', '/guides/worried-about-a-child/']) {
    await page.goto(siteUrl(path));
    expect(await look(page)).toEqual(chosen);
    // Noted when the first frame is drawn, which may be after the page has come.
    const first = () => page.evaluate(() => (window as { firstLook?: string[] }).firstLook);
    await expect.poll(first).toEqual(['19.2px', chosen.paper]);
  }

  await foot(page).click();
  await page.waitForURL(siteUrl('/display/'));
  await expect.poll(() => radio(page, 'Text size', 'Large').isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Back to normal' }).click();
  await expect.poll(() => said(page)).toBe('Everything is back to normal.');
  await expect.poll(() => look(page)).toEqual(usual);
  expect(await radio(page, 'Text size', 'Normal').isChecked()).toBe(true);
  expect(await keptBy(page)).toBeNull();
  expect([...faults, ...foreign]).toEqual([]);
  await close();
});

test('is made with the keyboard, and reached from the menu of a phone', async () => {
  const { page, close } = await visit(browser, '/', { viewport: { width: 360, height: 740 } });
  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Text size and colours' })
    .press('Enter');
  await radio(page, 'Contrast', 'Normal').focus();
  await page.keyboard.press('ArrowRight');
  expect(await radio(page, 'Contrast', 'More').isChecked()).toBe(true);
  await expect.poll(() => look(page)).toMatchObject({ paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)' });
  await close();
});

test.for([
  ['light', 'As on my device', 'rgb(255, 255, 255)'],
  ['dark', 'As on my device', 'rgb(0, 0, 0)'],
  ['light', 'Dark', 'rgb(0, 0, 0)'],
  ['dark', 'Light', 'rgb(255, 255, 255)'],
] as const)('more contrast on a %s device with the colours “%s”', async ([colorScheme, colours, paper]) => {
  const { page, close } = await visit(browser, '/display/', { colorScheme });
  await radio(page, 'Contrast', 'More').check();
  await radio(page, 'Colours', colours).check();
  await expect.poll(() => look(page).then((now) => now.paper)).toBe(paper);
  await close();
});

test('where nothing can be kept it works for the page, and says so', async () => {
  const { page, faults, close } = await arrive(browser, '/display/', (page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }),
  );
  await radio(page, 'Text size', 'Largest').check();
  await expect.poll(() => look(page).then(({ size }) => size)).toBe(24);
  expect(await said(page)).toContain('does not let us keep it');
  expect(faults).toEqual([]);
  await close();
});

test('“Clear everything” takes the choices away, here and for good', async () => {
  const { page, close } = await visit(browser, '/display/');
  await radio(page, 'Text size', 'Large').check();
  await page.goto(siteUrl('/privacy/'));
  expect((await look(page)).size).toBeCloseTo(19.2);
  await page.getByRole('button', { name: 'Clear everything', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, clear everything' }).click();
  await expect.poll(() => look(page).then(({ size }) => size)).toBe(16);
  expect(await keptBy(page)).toBeNull();
  await close();
});

test('without script the page says what the browser can do', async () => {
  const { page, close } = await visit(browser, '/display/', { javaScriptEnabled: false });
  expect(await page.getByRole('radio').count()).toBe(0);
  expect(await page.locator('main').innerText()).toContain('look for “Zoom”');
  await close();
});

test('paper takes no notice of the choices', async () => {
  const { page, close } = await visit(browser, '/services/samaritans/');
  await page.evaluate((key) => localStorage.setItem(key, 'text-largest spacing-wide colours-dark'), DISPLAY_KEY);
  await page.reload();
  await page.emulateMedia({ media: 'print' });
  expect(await look(page)).toMatchObject({ size: 16, ink: 'rgb(0, 0, 0)', spacing: 'normal' });
  await close();
});
