/** Several children at once: rows that are added and taken away, and what the address says of them. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { find, results } from '../support/journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const keys = (page: Page) => [...new URLSearchParams(new URL(page.url()).hash.slice(1))].map((pair) => pair.join('='));
const age = (page: Page, child: number) => page.getByLabel(`Child ${child}: how old?`);
const send = (page: Page, child: number) =>
  page.getByRole('checkbox', { name: new RegExp(`^Child ${child}: Special needs`) });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

describe('children', () => {
  test('before birth, 3, and 14 with SEND: each in a row, and in the address', async () => {
    const { page, close } = await find(browser, '');
    await page.getByLabel('How old is the child?').selectOption('-1');
    await page.getByRole('button', { name: 'Add a child' }).click();
    await expect.poll(() => focused(page)).toBe('find-age-1');
    await age(page, 2).selectOption('14');
    await send(page, 2).check();
    await page.getByRole('button', { name: 'Add a child' }).click();
    await age(page, 3).selectOption('3');
    await results(page);
    expect(keys(page)).toEqual(['age=-1', 'age=3', 'age=14', 'send=1', 'sendage=14']);
    const { hits } = await results(page);
    expect(hits.some(({ text }) => /your 3-year-old/.test(text))).toBe(true);
    await close();
  });

  test('an address puts them into their rows', async () => {
    const { page, close } = await find(browser, '#age=-1&age=3&age=14&send=1&sendage=14');
    expect(await Promise.all([1, 2, 3].map((child) => age(page, child).inputValue()))).toEqual(['-1', '3', '14']);
    expect(await Promise.all([1, 2, 3].map((child) => send(page, child).isChecked()))).toEqual([false, false, true]);
    await close();
  });

  test('send=1 alone is about all of them', async () => {
    const { page, close } = await find(browser, '#age=3&age=14&send=1');
    expect(await Promise.all([1, 2].map((child) => send(page, child).isChecked()))).toEqual([true, true]);
    await close();
  });

  test('are taken away with the keys, and the focus is never lost', async () => {
    const { page, close } = await find(browser, '#age=3&age=9&age=14&send=1&sendage=14');
    await page.getByRole('button', { name: 'Take away child 3' }).focus();
    await page.keyboard.press('Enter');
    await results(page);
    expect(keys(page)).toEqual(['age=3', 'age=9']);
    await expect.poll(() => focused(page)).toBe('find-age-1');
    await page.getByRole('button', { name: 'Take away child 1' }).focus();
    await page.keyboard.press('Enter');
    await results(page);
    expect(keys(page)).toEqual(['age=9']);
    await expect.poll(() => focused(page)).toBe('find-age-0');
    await close();
  });

  test('a tag that is taken away takes the row with it, and Back brings it again', async () => {
    const { page, close } = await find(browser, '#age=3&age=14');
    await page.getByRole('button', { name: /Take away:\s*Age 3/ }).click();
    await results(page);
    expect(await page.getByLabel('How old is the child?').inputValue()).toBe('14');
    await page.goBack();
    await results(page);
    expect(await age(page, 1).inputValue()).toBe('3');
    await close();
  });

  test('twins are one age, in two rows if the visitor wants', async () => {
    const { page, close } = await find(browser, '#age=3');
    await page.getByRole('button', { name: 'Add a child' }).click();
    await age(page, 2).selectOption('3');
    await results(page);
    expect(keys(page)).toEqual(['age=3']);
    expect(await age(page, 2).inputValue()).toBe('3');
    await close();
  });
});
