/** The page of the editors' forms where no repository is named: it says what to do, and shows no button that leads nowhere. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, siteUrl } from '../support/browser.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const begin = async (address: string, before?: () => void): Promise<void> => {
  context = await browser.newContext({ locale: 'en-GB' });
  if (before) await context.addInitScript(before);
  page = await context.newPage();
  // The same site as it stands on a host of its own.
  await page.route('https://directory.example.org/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const answer = await fetch(siteUrl(pathname));
    const contentType = answer.headers.get('Content-Type') ?? '';
    await route.fulfill({ contentType, body: Buffer.from(await answer.arrayBuffer()) });
  });
  await page.goto(address);
};

test('on one’s own computer a folder can be opened, and nothing asks to sign in: it is said what to do instead', async () => {
  await begin(siteUrl('/edit/cms/'));
  await page.getByText('To save to GitHub instead, write the address of your repository in').waitFor();
  await expect
    .poll(() => page.getByRole('button').allInnerTexts(), { timeout: 20_000 })
    .toEqual(['Work with Local Repository']);
  expect(await page.getByRole('button').isEnabled()).toBe(true);
  await context.close();
});

test('a browser that cannot open a folder is told of one that can, and shows no button', async () => {
  await begin(siteUrl('/edit/cms/'), () => Reflect.deleteProperty(window, 'showDirectoryPicker'));
  await page.getByText('Open this page in Chrome or Edge.').waitFor();
  await nothingToPress();
});

test('on the web it is said what the people who run the site do, and there is no button', async () => {
  await begin('https://directory.example.org/edit/cms/');
  await page.getByText('The people who run the site add the address in').waitFor();
  await nothingToPress();
});

async function nothingToPress(): Promise<void> {
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.getByText('The forms are loading').count()).toBe(0);
  await context.close();
}
