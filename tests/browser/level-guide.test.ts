/** The level guide in a browser: several ways through it, back, again, on paper and without a script. Nothing is kept. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { sideways, visit } from '../support/journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const path = '/professionals/level-guide/';
const choose = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim());
const progress = (page: Page) => page.locator('[data-progress]').innerText();
const shown = (page: Page) => page.locator('[data-part]:visible').evaluateAll((all) => all.map(({ id }) => id));

describe('one question at a time', () => {
  test('danger stops the questions at once, with the numbers, and focus is there', async () => {
    const { page, faults, close } = await visit(browser, path);
    expect(await progress(page)).toBe('Question 1 of at most 7');
    await choose(page, 'Yes, or I think so');
    expect(await shown(page)).toEqual(['r-danger']);
    expect(await heading(page)).toBe('Stop here and ring now');
    expect(await page.locator('#r-danger a[href="tel:999"]').isVisible()).toBe(true);
    expect(await page.locator('#r-danger a[href="tel:03001267000"]').isVisible()).toBe(true);
    await choose(page, 'Back one question');
    await choose(page, 'I am not sure');
    expect(await shown(page)).toEqual(['r-unsure-about-safety']);
    expect(faults).toEqual([]);
    await close();
  });

  test('a long way ends in levels to consider, and neither the address, the history, storage nor a request knows of it', async () => {
    const { page, context, requests, close } = await visit(browser, path, { viewport: { width: 320, height: 640 } });
    await page.waitForLoadState('networkidle');
    const before = { url: page.url(), asked: requests.length, history: await page.evaluate(() => history.length) };
    for (const says of [
      'Nothing I know makes me think so',
      'Something is hard',
      'No sign of that',
      'One thing',
      'For a long time, or it is getting worse',
      'Several people or services need to work together',
    ])
      await choose(page, says);
    expect(await progress(page)).toBe('Question 7 of at most 7');
    await choose(page, 'Yes');
    expect(await heading(page)).toBe('Consider an Early Help Assessment and one joined-up plan');
    expect(await page.locator('[data-given] li').count()).toBe(7);
    expect(await sideways(page)).toEqual([]);
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect(kept).toEqual([0, 0, '']);
    expect(await context.cookies()).toEqual([]);
    expect(page.url()).toBe(before.url);
    expect(await page.evaluate(() => history.length)).toBe(before.history);
    // The picture of the foot comes when it is near, and a letter that was not drawn before asks for its typeface.
    const drawn = ['font', 'image'];
    const asked = requests.slice(before.asked).filter((request) => !drawn.includes(request.resourceType()));
    expect(asked.map((request) => request.url())).toEqual([]);
    await close();
  });

  test('going back forgets one answer, starting again forgets all, and so does leaving the page', async () => {
    const { page, close } = await visit(browser, path);
    await choose(page, 'Nothing I know makes me think so');
    await choose(page, 'Something is hard');
    await choose(page, 'Back one question');
    expect(await shown(page)).toEqual(['q-family-says']);
    expect(await page.locator('[data-given] li').allInnerTexts()).toHaveLength(1);
    await choose(page, 'Start again');
    expect(await shown(page)).toEqual(['q-safety']);
    expect(await page.locator('[data-given]').isHidden()).toBe(true);
    await choose(page, 'Nothing I know makes me think so');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    expect(await shown(page)).toEqual(['q-safety']);
    await close();
  });

  test('on paper every question and result stands there, and nobody’s answers', async () => {
    const { page, close } = await visit(browser, path);
    const all = await page.locator('[data-part]').count();
    await choose(page, 'Nothing I know makes me think so');
    await page.emulateMedia({ media: 'print' });
    expect((await shown(page)).length).toBe(all);
    expect(await page.locator('[data-given]').isVisible()).toBe(false);
    await close();
  });
});

test('without a script the same questions work as links', async () => {
  const { page, close } = await visit(browser, path, { javaScriptEnabled: false });
  await page.getByRole('link', { name: /^Nothing I know/ }).click();
  expect(new URL(page.url()).hash).toBe('#q-family-says');
  await page.getByRole('link', { name: /^Things are mostly all right/ }).click();
  expect(new URL(page.url()).hash).toBe('#r-universal');
  expect(await page.locator('#r-universal').isVisible()).toBe(true);
  await close();
});
