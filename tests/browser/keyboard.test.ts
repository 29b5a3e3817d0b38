/** From the first page to a number with the keys alone; the focus is always seen and never caught. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { focus, walk } from '../support/focus.ts';
import { results, visit } from '../support/journey.ts';
import { templates } from '../support/templates.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Presses Tab until the focus is on what a selector names. */
async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  const been: string[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await focus(page);
    been.push(at.what);
    // A list that is drawn at this moment may cover it for a frame or two.
    if (!at.isSeen)
      await expect
        .poll(async () => (await focus(page)).isSeen, { message: `the focus is seen on ${at.what}` })
        .toBe(true);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${most} presses of Tab did not reach ${selector}: ${been.join(' > ')}`);
}

describe('with the keyboard alone', () => {
  test('a visitor goes from the first page to the number of a service', async () => {
    const opened = await visit(browser, '/', { viewport: { width: 1280, height: 900 } });
    const { page } = opened;
    await tabTo(page, '#home-q');
    await page.keyboard.type('food bank');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Corby');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/find\//);
    await results(page);
    await tabTo(page, '[data-service-id] h3 a', 120);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/services\//);
    await tabTo(page, 'main a[href^="tel:"], main a[href^="http"], main a[href^="mailto:"]');
    expect(opened.faults).toEqual([]);
    await opened.close();
  });

  test('the skip link is the first thing and leads to the main part', async () => {
    for (const path of ['/', '/find/', '/urgent/', '/a-to-z/']) {
      const { page, close } = await visit(browser, path);
      if (path === '/find/') await results(page);
      await page.keyboard.press('Tab');
      const at = await focus(page);
      expect(at.what).toMatch(/skip/i);
      expect(at.isSeen, path).toBe(true);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id), path).toBe('main');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement)), path).toBe(
        true,
      );
      await close();
    }
  });

  test('the skip link keeps what was searched', async () => {
    const { page, close } = await visit(browser, '/find/#q=anxiety&age=14');
    const before = await results(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const after = await results(page);
    expect(after.total).toBe(before.total);
    expect(new URL(page.url()).hash).toContain('q=anxiety');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await close();
  });

  test('searching moves the focus to the count of results', async () => {
    const { page, close } = await visit(browser, '/find/');
    await results(page);
    await tabTo(page, '[name=q]');
    await page.keyboard.type('anxiety');
    await page.keyboard.press('Enter');
    await results(page);
    await expect.poll(async () => (await focus(page)).what).toMatch(/\d+ services/);
    await close();
  });

  test('a filter is chosen with Space, taken away by its tag, and the focus is not lost', async () => {
    const { page, close } = await visit(browser, '/find/#q=anxiety', { viewport: { width: 1280, height: 900 } });
    const before = await results(page);
    await tabTo(page, '.filters input[value=free]', 120);
    await page.keyboard.press('Space');
    const filtered = await results(page);
    expect(filtered.total).toBeLessThan(before.total);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('free');
    await page.getByRole('button', { name: /Take away:\s*Free/ }).focus();
    await page.keyboard.press('Enter');
    expect((await results(page)).total).toBe(before.total);
    await expect.poll(async () => (await focus(page)).what).toMatch(/\d+ services/);
    await close();
  });

  test('“Show more” gives the focus to the first of the new results', async () => {
    const { page, close } = await visit(browser, '/find/#sort=name');
    const before = await results(page);
    await page.getByRole('button', { name: /^Show .*more/ }).focus();
    await page.keyboard.press('Enter');
    const after = await results(page);
    expect(after.hits.length).toBeGreaterThan(before.hits.length);
    const focused = await page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('[data-service-id]')?.dataset.serviceId,
    );
    expect(focused).toBe(after.hits[before.hits.length]!.id);
    await close();
  });

  test('the menu of a phone opens, closes by Escape and gives the focus back', async () => {
    const { page, close } = await visit(browser, '/', { viewport: { width: 360, height: 740 } });
    const menu = page.getByRole('navigation', { name: 'Main' });
    await tabTo(page, '[popovertarget=menu]:not(.close)');
    expect(await menu.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await menu.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#menu') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);
    expect((await focus(page)).what).toMatch(/Menu/);
    await close();
  });
});

describe('on a wide screen Tab goes through and out of', () => {
  // On a phone it goes through every template: layout.test.ts.
  const some = ['/', '/find/', '/map/', '/edit/', 'service: many places'];
  test.for(templates().filter(({ name }) => some.includes(name)))('$name', { timeout: 90_000 }, async ({ path }) => {
    const { page, close } = await visit(browser, path, { viewport: { width: 1280, height: 900 } });
    if (path.startsWith('/find/')) await results(page);
    expect(await walk(page, 250)).toEqual([]);
    await close();
  });
});
