/** Lists on another web site: the code that is made, the colours by the word in the address, and feeds that a browser reads. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { looks } from '../../src/layouts/embed-looks.ts';
import { faults as axeFaults } from '../support/axe.ts';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { visit } from '../support/journey.ts';
import { distFolder } from '../support/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the page that makes the code', () => {
  test('makes it for what is chosen, shows the list, and sends nothing', async () => {
    const { page, requests, faults, close } = await visit(browser, '/embed/');
    const code = page.getByLabel('Code to copy into your page').and(page.locator('textarea'));
    await page.getByLabel('What is it about?').selectOption('mental-health');
    await page.getByLabel('For which area?').selectOption('corby');
    await page.getByLabel('How shall it look?').selectOption('dark');
    const made = await code.inputValue();
    expect(made).toMatch(/^<iframe src="https?:[^"]+\/embed\/mental-health\/corby\/#dark" title="[^"]+ in Corby" /);
    const shown = page.frameLocator('iframe');
    expect(await shown.getByRole('heading', { level: 1 }).innerText()).toMatch(/in Corby$/);
    const paper = await shown.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);
    expect(paper).toBe('rgb(27, 23, 20)');
    expect(requests.filter((request) => request.url().includes('?'))).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('says so where an area has no list of its own, and makes the county’s', async () => {
    const { page, close } = await visit(browser, '/embed/');
    const options = page.getByLabel('For which area?').locator('option');
    const all = await options.evaluateAll((each) =>
      each.map((one) => [(one as HTMLOptionElement).value, (one as HTMLElement).dataset.topics ?? '']),
    );
    const topics = await page
      .getByLabel('What is it about?')
      .locator('option')
      .evaluateAll((each) => each.map((one) => (one as HTMLOptionElement).value));
    const [area, has] = all.find(
      ([id, known]) => id !== '' && topics.some((topic) => !known!.split(' ').includes(topic)),
    )!;
    const topic = topics.find((one) => !has!.split(' ').includes(one))!;
    await page.getByLabel('What is it about?').selectOption(topic);
    await page.getByLabel('For which area?').selectOption(area!);
    expect(await page.getByText('the list is for the whole county').isVisible()).toBe(true);
    expect(await page.locator('textarea').inputValue()).toContain(`/embed/${topic}/"`);
    await close();
  });

  test('has the code to copy by hand and every list without a script', async () => {
    const { page, close } = await visit(browser, '/embed/', { javaScriptEnabled: false });
    expect(await page.locator('form[data-embed-form]').isHidden()).toBe(true);
    expect(await page.locator('pre').innerText()).toMatch(/^<iframe src="https?:/);
    await page.locator('#lists summary').click();
    expect(await page.locator('#lists a').first().isVisible()).toBe(true);
    await close();
  });
});

test.for(['/embed/', '/changes/', '/embed/mental-health/corby/'])(
  '%s is found right by axe, and fits a phone',
  async (path) => {
    const { page, close } = await visit(browser, path, { viewport: { width: 320, height: 700 } });
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await close();
  },
);

test('a list fits a column of 280 px, and each look but the first changes it', async () => {
  const { page, close } = await visit(browser, '/embed/mental-health/', {
    viewport: { width: 280, height: 600 },
    colorScheme: 'dark',
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
  const seen: string[] = [];
  for (const look of looks) {
    await page.goto('about:blank');
    await page.goto(siteUrl(`/embed/mental-health/#${look}`));
    seen.push(
      await page.evaluate(() => {
        const main = getComputedStyle(document.querySelector('main')!);
        return `${main.backgroundColor} ${getComputedStyle(document.querySelector('h2 a')!).color}`;
      }),
    );
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
  // On a device with dark colours "auto" is dark.
  expect(seen[looks.indexOf('auto')]).toBe(seen[looks.indexOf('dark')]);
  expect(new Set(seen).size).toBe(looks.length - 1);
  await close();
});

test('a browser reads every feed as XML, and its entries are there', async () => {
  // An empty page: ours let no script read a text as a document.
  const page = await browser.newPage();
  const files = globSync('changes/**/*.xml', { cwd: distFolder });
  const texts = files.map((file) => readFileSync(join(distFolder, file), 'utf8'));
  const read = (all: string[]) =>
    page.evaluate(
      (each) =>
        each.map((text) => {
          const feed = new DOMParser().parseFromString(text, 'application/xml');
          return feed.querySelector('parsererror') ? -1 : feed.querySelectorAll('feed > entry > id').length;
        }),
      all,
    );
  const counts = await read(texts);
  expect(files.filter((_, index) => counts[index]! < 1)).toEqual([]);
  expect(await read(['<feed><entry></feed>'])).toEqual([-1]);
  await page.close();
});
