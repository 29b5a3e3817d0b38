/** Packs on paper: one of each topic, rendered. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { sideways, visit } from '../support/journey.ts';
import { printAll, squeezed } from '../support/pdf.ts';
import { builtPages } from '../support/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const packs = builtPages().filter(({ url }) => /^\/packs\/[^/]+\/[^/]+\/$/.test(url));
/** Of each topic the pack with the most in it. */
const oneEach = [...Map.groupBy(packs, ({ url }) => url.split('/')[2]).values()].map((of) =>
  of.reduce((most, pack) => (pack.html.length > most.html.length ? pack : most)),
);

describe('a pack of each topic', () => {
  test('has the numbers for danger on its first sheet, and no entry that is broken over two', async () => {
    expect(oneEach.length).toBeGreaterThan(20);
    const faults: string[] = [];
    let sheetsInAll = 0;
    await printAll(
      browser,
      oneEach.map(({ url }) => url),
      async (path, { sheets }, page) => {
        sheetsInAll += sheets.length;
        const [first = '', ...others] = sheets;
        const numbers = await page.locator('.numbers a').allInnerTexts();
        const cover = [await page.locator('h1').innerText(), 'Made on', 'What is in this pack', '999', ...numbers];
        for (const said of cover)
          if (!first.includes(squeezed(said))) faults.push(`${path}: the first sheet does not say “${said}”`);
        const entries = (await page.locator('.entry h3').allInnerTexts()).map(squeezed);
        if (entries.length === 0) faults.push(`${path} has no entry`);
        for (const [index, name] of entries.entries()) {
          const sheet = others.find((text) => text.includes(name));
          const after = sheet?.slice(sheet.indexOf(name));
          const next = entries[index + 1];
          const own = next !== undefined && after?.includes(next) ? after.slice(0, after.indexOf(next)) : after;
          if (!own?.includes('Lastcheckedon')) faults.push(`${path}: “${name}” is broken, or not there`);
        }
        if (!others.at(-1)?.includes('Thispackisfrom')) faults.push(`${path} does not say where it is from`);
      },
    );
    console.log(`${oneEach.length} packs, ${sheetsInAll} sheets`);
    expect(faults).toEqual([]);
  }, 120_000);
});

test('a pack is found by plain links, from topics, areas and the page for professionals', async () => {
  for (const from of ['/topics/housing/', '/areas/corby/', '/professionals/']) {
    const { page, close } = await visit(browser, from, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Packs to print, by area' }).click();
    await page.getByRole('link', { name: 'Somewhere to live: Northampton', exact: true }).click();
    expect(await page.locator('h1').innerText()).toBe('Somewhere to live: help in Northampton');
    await close();
  }
});

test('a pack and the way to it fit a phone', async () => {
  for (const path of ['/packs/', oneEach[0]!.url]) {
    const { page, close } = await visit(browser, path, { viewport: { width: 320, height: 640 } });
    expect(await sideways(page)).toEqual([]);
    await close();
  }
});
