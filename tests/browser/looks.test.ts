/**
 * Every template of a county that never changes: how it looks at three widths, light and dark, and what its parts are called
 * for those who hear it. When a change is meant: `npm run screenshots`, look at what git shows, commit.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { differenceOf, fileName, looksFolder, looksOf, openSample, serveSampleCounty } from '../support/looks.ts';

const site = await serveSampleCounty();
const renew = process.env.RENEW_LOOKS === '1';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.for(site.templates)('$name', ({ name, path }) => {
  test('looks and says what it did', { timeout: 90_000 }, async () => {
    const page = await openSample(browser, site.url(path));
    const names = await page.locator('body').ariaSnapshot();
    const faults: string[] = [];
    for (const { name: file, picture } of await looksOf(page, name)) {
      const difference = await comparedWithKept(`${file}.webp`, picture);
      if (difference) faults.push(difference);
    }
    await page.context().close();
    expect(faults).toEqual([]);
    await expect(`${names}\n`).toMatchFileSnapshot(join(looksFolder, `${fileName(name)}.yml`));
  });
});

test('no picture is kept of a template that is gone', () => {
  const names = site.templates.map((template) => fileName(template.name));
  const left = readdirSync(looksFolder).filter(
    (file) => !names.includes(file.replace(/(-(360|768|1280)-(light|dark))?\.\w+$/, '')),
  );
  expect(left).toEqual([]);
});

/** @returns what is different, with where to see it */
async function comparedWithKept(file: string, picture: Buffer): Promise<string | undefined> {
  const path = join(looksFolder, file);
  if (renew) {
    mkdirSync(looksFolder, { recursive: true });
    writeFileSync(path, picture);
    return undefined;
  }
  if (!existsSync(path)) return `${file} is not kept yet: npm run screenshots`;
  const difference = await differenceOf(readFileSync(path), picture);
  if (!difference) return undefined;
  const now = join(mkdtempSync(join(tmpdir(), 'early-help-look-')), file);
  writeFileSync(now, picture);
  return `${file}: ${difference}. As it is now: ${now}`;
}
