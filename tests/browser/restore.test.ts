/** The way back leads to where the visitor was; the list does not move while it is read; what is spoken is news. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { find, results, visit } from '../support/journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const focusedCard = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-service-id]')?.dataset.serviceId);
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

describe.for([
  ['a phone', { width: 360, height: 740 }],
  ['a wide screen', { width: 1280, height: 900 }],
] as const)('on %s', ([, viewport]) => {
  test('Back from a service brings back pages, scroll and the card that was followed', async () => {
    const { page, close } = await find(browser, '#sort=name', { viewport });
    await page.getByRole('button', { name: /^Show .*more/ }).click();
    const before = await results(page);
    const card = page.locator('[data-service-id]').nth(16);
    await card.scrollIntoViewIfNeeded();
    const id = await card.getAttribute('data-service-id');
    const y = await scrolled(page);
    expect(y).toBeGreaterThan(2000);
    await card.locator('h3 a').click();
    await page.waitForURL(/\/services\//);
    await page.goBack();
    const after = await results(page);
    expect(after.hits.map((hit) => hit.id)).toEqual(before.hits.map((hit) => hit.id));
    expect(Math.abs((await scrolled(page)) - y)).toBeLessThan(50);
    await expect.poll(() => focusedCard(page)).toBe(id);
    await page.goForward();
    await page.waitForURL(/\/services\//);
    await close();
  });
});

test('Back and on between two searches each have their own place on the page', async () => {
  const { page, close } = await find(browser, '#q=anxiety');
  await page.evaluate(() => scrollTo(0, 1500));
  await page.waitForTimeout(400);
  await page.evaluate(() => (location.hash = 'q=food'));
  await results(page);
  await page.evaluate(() => scrollTo(0, 700));
  await page.waitForTimeout(400);
  await page.goBack();
  await results(page);
  expect(await scrolled(page)).toBe(1500);
  await page.goForward();
  await results(page);
  expect(await scrolled(page)).toBe(700);
  await close();
});

test('whoever scrolls before the list is there is not pulled back', async () => {
  const { page, close } = await find(browser, '#sort=name');
  await page.evaluate(() => scrollTo(0, 1500));
  await page.waitForTimeout(400);
  await page.route('**/data/find.json*', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.reload();
  await page.locator('.findbar').waitFor();
  await page.mouse.wheel(0, 200);
  await results(page);
  expect(await scrolled(page)).toBeLessThan(1000);
  await close();
});

test('the full text adds below the list: the first cards stay where they are', async () => {
  const { page, close } = await visit(browser, '/find/');
  await results(page);
  await page.route('**/pagefind/**', async (route) => {
    await new Promise((done) => setTimeout(done, 600));
    await route.continue();
  });
  await page.getByLabel('What would help?').fill('grandparents bringing up a child');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page.waitForFunction(() => document.querySelector('.count')?.textContent?.includes('grandparents'));
  const places = () =>
    page.locator('.bands [data-service-id]').evaluateAll((cards) =>
      cards.slice(0, 20).map((card) => {
        const { top, height } = card.getBoundingClientRect();
        return [(card as HTMLElement).dataset.serviceId, Math.round(top + scrollY), Math.round(height)].join(' ');
      }),
    );
  const before = await places();
  expect(before.length).toBeGreaterThan(5);
  await page.waitForTimeout(2500);
  await results(page);
  expect(await places()).toEqual(before);
  await close();
});

test('counts are spoken once things have settled, and only news', async () => {
  const { page, close } = await find(browser, '#q=anxiety');
  await page.evaluate(() => {
    const region = document.querySelector('.finder > [role=status]')!;
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await page.waitForTimeout(1200);
  await page.evaluate(() => ((window as unknown as { said: string[] }).said.length = 0));
  await page.getByLabel('What would help?').pressSequentially(' of a child', { delay: 20 });
  expect(await said(), 'nothing while typing').toEqual([]);
  const age = page.getByLabel('How old is the child?');
  for (const value of ['3', '5', '14']) await age.selectOption(value);
  const { total } = await results(page);
  await page.waitForTimeout(1200);
  expect(await said()).toEqual([`${total} services`]);
  await page.getByLabel('Order').selectOption('name');
  await page.waitForTimeout(1200);
  expect(await said(), 'another order is no news').toHaveLength(1);
  await close();
});
