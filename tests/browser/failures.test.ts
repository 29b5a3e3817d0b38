/** When something does not load, the page says so and still helps. */
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { results, visit } from '../support/journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Topics that open, each with its services. */
async function expectPlainList(part: Locator): Promise<void> {
  const topic = part.locator('details', { has: part.page().locator('a[href*="/services/"]') }).first();
  await topic.locator('summary').click();
  expect(await topic.locator('a[href*="/services/"]').first().isVisible()).toBe(true);
}

describe('the finder', () => {
  test('answers from its own index when the full text cannot be had', async () => {
    const { page, close } = await visit(browser, '/find/#q=anxiety&age=14', {}, /\/full-text\.json|\/pagefind\//);
    const { total, hits } = await results(page);
    expect(total).toBeGreaterThan(3);
    expect(hits.length).toBeGreaterThan(3);
    await close();
  });

  test('says that it did not load, leads to the list, and works when it is tried again', async () => {
    const { page, context, close } = await visit(browser, '/find/#q=anxiety', {}, /\/data\/find\.json/);
    const list = page.locator('[data-results]');
    await list.getByRole('heading', { name: /did not load/i }).waitFor();
    const href = await list.getByRole('link', { name: /list/i }).first().getAttribute('href');
    expect(href).toMatch(/^#/);
    await expectPlainList(page.locator(href!));
    expect(await list.locator('a[href$="/urgent/"]').count()).toBeGreaterThan(0);
    await context.unrouteAll();
    await list.getByRole('button', { name: /again/i }).click();
    await page.locator('[data-service-id]').first().waitFor();
    expect((await results(page)).total).toBeGreaterThan(5);
    await close();
  });

  test('asks for a town when the postcode tables cannot be had', async () => {
    const { page, close } = await visit(browser, '/find/#q=anxiety&postcode=NN17+1QG', {}, /\/data\/postcodes/);
    const { total } = await results(page);
    expect(total).toBeGreaterThan(5);
    expect(await page.getByRole('search').innerText()).toMatch(/town/i);
    await close();
  });

  test('leaves the plain list when no script of the site loads at all', async () => {
    const { page, close } = await visit(browser, '/find/', {}, /\.js(\?|$)/);
    await page.waitForLoadState('networkidle');
    await expectPlainList(page.locator('main'));
    await close();
  });
});

test('the first page leads to the list when its script does not load, and sends nothing of what was typed', async () => {
  const { page, requests, close } = await visit(browser, '/', {}, /\.js(\?|$)/);
  await page.waitForLoadState('networkidle');
  await page.getByLabel('What would help?').fill('secretword');
  await page.getByLabel('What would help?').press('Enter');
  await page.waitForURL(/\/find\//);
  expect(requests.filter((request) => request.url().includes('secretword'))).toEqual([]);
  expect(page.url()).not.toContain('secretword');
  expect(await page.locator('main a[href*="/services/"]').count()).toBeGreaterThan(150);
  await close();
});

test('a page is readable when its styles do not load', async () => {
  const { page, close } = await visit(browser, '/urgent/', {}, /\.(css|woff2)(\?|$)/);
  expect(await page.locator('main a[href="tel:999"]').first().isVisible()).toBe(true);
  await close();
});
