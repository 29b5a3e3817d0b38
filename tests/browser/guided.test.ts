/** "Help me find help": four questions to the results, with a script and without, skipping and going back. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { results, sideways, visit } from '../support/journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const phone = { viewport: { width: 360, height: 740 } };
const press = async (page: Page, name: RegExp | string): Promise<void> => {
  const before = page.url();
  await page.locator('main').getByRole('link', { name }).first().click();
  await page.waitForURL((url) => url.href !== before);
};
const where = (page: Page): string => new URL(page.url()).pathname.replace(/^.*?\/(help-me|find)\//, '/$1/');
const hash = (page: Page): URLSearchParams => new URLSearchParams(new URL(page.url()).hash.slice(1));

describe('on a phone with a script', () => {
  test('four answers lead to the results that fit them, and who it is for goes along unseen by a server', async () => {
    const { page, requests, faults, close } = await visit(browser, '/', phone);
    await press(page, 'Help me find help');
    expect(await page.getByText('Question 1 of 4').isVisible()).toBe(true);
    await press(page, /A child or teenager/);
    expect(where(page)).toBe('/help-me/age/');
    expect(hash(page).get('who')).toBe('family');
    await press(page, /11 to 15/);
    expect(where(page)).toBe('/help-me/11-to-15/');
    expect(await page.getByText('you or your family').isVisible()).toBe(true);
    await press(page, /Feelings and mental health/);
    expect(where(page)).toBe('/help-me/11-to-15/mental-health/');
    expect(await sideways(page)).toEqual([]);
    await press(page, /^Corby/);
    const { total, hits } = await results(page);
    expect(where(page)).toBe('/find/');
    expect(Object.fromEntries(hash(page))).toEqual({ topic: 'mental-health', age: '13', area: 'corby', who: 'family' });
    expect(total).toBeGreaterThan(5);
    expect(hits.length).toBeGreaterThan(5);
    expect(requests.filter((request) => new URL(request.url()).search.includes('who'))).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('back goes back a question, and the answers stay', async () => {
    const { page, close } = await visit(browser, '/help-me/', phone);
    await press(page, /The whole family/);
    await press(page, /5 to 10/);
    await press(page, /School and learning/);
    await press(page, /Northampton$/);
    await results(page);
    await page.goBack();
    await page.waitForURL(/5-to-10\/school-and-learning/);
    expect(hash(page).get('who')).toBe('family');
    await page.goBack();
    await page.waitForURL(/5-to-10\/#/);
    await press(page, /^Change/);
    expect(where(page)).toBe('/help-me/age/');
    expect(hash(page).get('who')).toBe('family');
    await page.goBack();
    await press(page, /Money and food/);
    await press(page, 'Skip: anywhere');
    await results(page);
    expect(Object.fromEntries(hash(page))).toEqual({ topic: 'money-and-food', age: '7', who: 'family' });
    await close();
  });

  test('every question can be skipped', async () => {
    const { page, close } = await visit(browser, '/help-me/', phone);
    await press(page, 'Skip this question');
    await press(page, 'Skip: any age');
    expect(where(page)).toBe('/help-me/any-age/');
    await press(page, 'I am not sure: show everything');
    const all = await results(page);
    expect(where(page)).toBe('/find/');
    expect(page.url()).not.toContain('who=');
    await page.goto(page.url().replace(/find\/.*/, 'help-me/2-to-4/#who=family'));
    await press(page, 'I am not sure: show everything for this age');
    await press(page, 'Skip: anywhere');
    const { total } = await results(page);
    expect(Object.fromEntries(hash(page))).toEqual({ age: '3', who: 'family' });
    expect(total).toBeGreaterThan(20);
    expect(total).toBeLessThan(all.total);
    await close();
  });

  test('a baby on the way answers two questions at once', async () => {
    const { page, close } = await visit(browser, '/help-me/', phone);
    await press(page, /A baby on the way/);
    expect(where(page)).toBe('/help-me/before-birth/');
    await press(page, /Pregnancy and a new baby/);
    await press(page, /^West Northamptonshire/);
    await results(page);
    expect(hash(page).get('age')).toBe('-1');
    await close();
  });

  test('a worker’s role is not known, so it is not made up, even after going back from another answer', async () => {
    const { page, close } = await visit(browser, '/help-me/#who=family', phone);
    expect(await page.getByRole('link', { name: /referral routes for professionals/ }).count()).toBe(1);
    await press(page, /A family I work with/);
    expect(where(page)).toBe('/help-me/age/');
    expect(page.url()).not.toContain('who=');
    await close();
  });

  test('a choice is taken with the keyboard', async () => {
    const { page, close } = await visit(browser, '/help-me/11-to-15/mental-health/', phone);
    const corby = page.getByRole('link', { name: /^Corby/ });
    await corby.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/find\//);
    await results(page);
    expect(hash(page).get('area')).toBe('corby');
    await close();
  });
});

describe('without a script', () => {
  test('four answers lead to the part of a page that lists the help', async () => {
    const { page, close } = await visit(browser, '/', { ...phone, javaScriptEnabled: false });
    await press(page, 'Help me find help');
    await press(page, /Me, as a parent or carer/);
    await press(page, /11 to 15/);
    await press(page, /Feelings and mental health/);
    await press(page, /^East Northamptonshire/);
    const part = page.locator(':target');
    expect(where(page)).toBe('/help-me/11-to-15/mental-health/');
    expect(await part.locator('h2, h3').first().innerText()).toMatch(/North Northamptonshire/);
    expect(await part.locator('a[href*="/services/"]').count()).toBeGreaterThan(0);
    await part.getByRole('link', { name: /All over/ }).click();
    expect(await page.locator(':target a[href*="/services/"]').count()).toBeGreaterThan(0);
    await page.locator(':target a[href*="/services/"]').first().click();
    expect(page.url()).toMatch(/\/services\/[^/]+\/$/);
    await close();
  });

  test('skipping leads to real lists too', async () => {
    const { page, close } = await visit(browser, '/help-me/', { ...phone, javaScriptEnabled: false });
    await press(page, 'Skip this question');
    await press(page, /16 to 19/);
    await press(page, 'I am not sure: show everything for this age');
    await press(page, 'Skip: anywhere');
    expect(await page.locator(':target a[href*="/services/"]').count()).toBeGreaterThan(20);
    await close();
  });
});
