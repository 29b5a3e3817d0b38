/** The device is asked where it is only after a press, and tells nobody; a postcode among the words is kept out of sight too. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { results, visit, type Visit } from '../support/journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const at = (latitude: number, longitude: number): BrowserContextOptions => ({
  permissions: ['geolocation'],
  geolocation: { latitude, longitude, accuracy: 600 },
});
const corby = at(52.49123, -0.70456);
const leicester = at(52.636, -1.133);

async function press(page: Page): Promise<void> {
  await results(page);
  await page.getByRole('button', { name: 'Use my location' }).click();
}

const place = (page: Page) => page.getByLabel('Postcode or town');

async function expectNothingTold({ page, context, requests }: Visit, secret: RegExp): Promise<void> {
  for (const request of requests) expect(`${request.url()} ${request.postData() ?? ''}`).not.toMatch(secret);
  expect(page.url()).not.toMatch(secret);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  expect(kept).toBe('[{},{},""]');
  expect(await context.cookies()).toEqual([]);
}

describe('“Use my location”', () => {
  test('asks nothing of the device before it is pressed', async () => {
    const opened = await visit(browser, '/find/#q=food near me', corby);
    await opened.page.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = () => {
        document.title = 'asked';
      };
    });
    await opened.page.reload();
    await results(opened.page);
    expect(await opened.page.title()).not.toBe('asked');
    await press(opened.page);
    await expect.poll(() => opened.page.title()).toBe('asked');
    await opened.close();
  });

  test('puts what is near first, says where it is in words, and tells nobody', async () => {
    const opened = await visit(browser, '/find/', corby);
    const { page } = opened;
    await press(page);
    await expect.poll(() => place(page).inputValue()).toBe('Where you are now');
    const { hits } = await results(page);
    expect(hits[0]!.metres).toBeLessThan(8000);
    const text = await page.locator('[data-results]').innerText();
    expect(text).toMatch(/from where you are now/);
    expect(text).toMatch(/covers Corby/);
    await expectNothingTold(opened, /52\.49|0\.70|Where/i);
    await page.getByText('Make a link to this search').click();
    expect(await page.getByLabel('The link', { exact: true }).inputValue()).not.toMatch(/52\.|Where/i);
    expect(opened.faults).toEqual([]);
    await opened.close();
  });

  test('is known again after Back from a service', async () => {
    const { page, close } = await visit(browser, '/find/', corby);
    await press(page);
    await expect.poll(() => place(page).inputValue()).toBe('Where you are now');
    const before = await results(page);
    await page.locator('[data-service-id] h3 a').first().click();
    await page.waitForURL(/\/services\//);
    await page.goBack();
    const after = await results(page);
    expect(after.hits.map(({ id }) => id)).toEqual(before.hits.map(({ id }) => id));
    await close();
  });

  test('outside the county says so, and there are results', async () => {
    const { page, close } = await visit(browser, '/find/#q=anxiety', leicester);
    await press(page);
    await expect.poll(() => page.getByRole('search').innerText()).toMatch(/outside Northamptonshire/);
    expect((await results(page)).hits.length).toBeGreaterThan(5);
    await close();
  });

  test('that is refused says what to do instead', async () => {
    const { page, close } = await visit(browser, '/find/#q=anxiety', { permissions: [] });
    await press(page);
    await expect.poll(() => page.getByRole('search').innerText()).toMatch(/Type your postcode or town instead/);
    expect(await place(page).inputValue()).toBe('');
    await place(page).fill('Corby');
    await page.keyboard.press('Enter');
    await results(page);
    expect(await page.getByRole('search').innerText()).not.toMatch(/instead/);
    await close();
  });
});

describe('“near me” without a place', () => {
  test('offers the field', async () => {
    const { page, close } = await visit(browser, '/find/#q=baby group near me');
    await results(page);
    await page.getByRole('button', { name: 'Add your postcode or town' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('find-postcode');
    await place(page).fill('Corby');
    await page.keyboard.press('Enter');
    await results(page);
    expect(await page.getByRole('button', { name: 'Add your postcode or town' }).count()).toBe(0);
    await close();
  });
});

describe('a postcode among the words', () => {
  test.for<[where: string, path: string]>([
    ['of an address', '/find/#q=food+bank+NN17+1QG'],
    ['of a query string', '/find/?q=food+bank+NN17+1QG'],
  ])('%s moves to the place', async ([, path]) => {
    const { page, close } = await visit(browser, path);
    await results(page);
    expect(page.url()).not.toMatch(/NN17/i);
    expect(new URL(page.url()).hash).toBe('#q=food+bank');
    expect(await place(page).inputValue()).toBe('NN17 1QG');
    expect(await page.locator('[data-results]').innerText()).toMatch(/Near NN17 1QG/);
    await page.reload();
    await results(page);
    expect(await place(page).inputValue()).toBe('NN17 1QG');
    await close();
  });

  test('that are sent moves too, and gives way to a place that is there', async () => {
    const { page, close } = await visit(browser, '/find/#q=food&postcode=Corby');
    await results(page);
    await page.getByLabel('What would help?').fill('food NN17 1QG');
    await page.keyboard.press('Enter');
    await results(page);
    expect(await page.getByLabel('What would help?').inputValue()).toBe('food');
    expect(await place(page).inputValue()).toBe('Corby');
    await place(page).fill('');
    await page.getByLabel('What would help?').fill('food NN17 1QG');
    await page.keyboard.press('Enter');
    await results(page);
    expect(await place(page).inputValue()).toBe('NN17 1QG');
    expect(page.url()).not.toMatch(/NN17/i);
    await close();
  });

  test('of the first page never stands in the address', async () => {
    const opened = await visit(browser, '/');
    const { page } = opened;
    const been: string[] = [];
    page.on('framenavigated', (frame) => been.push(frame.url()));
    await page.getByLabel('What would help?').fill('food bank NN17 1QG');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/find\//);
    await results(page);
    expect(been.join(' ')).not.toMatch(/NN17/i);
    expect(await place(page).inputValue()).toBe('NN17 1QG');
    await opened.close();
  });
});
