/**
 * Every template of a county that never changes: how it looks at three widths, light and dark, and what its parts are called
 * for those who hear it. When a change is meant: `npm run screenshots`, look at what git shows, commit.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { differenceOf, otherBrowser, sameBrowser } from '../support/compare-looks.ts';
import {
  comparedWithKept,
  comparisonFor,
  differencesFolder,
  type Drawer,
  drawerOf,
  renew,
  renewMadeWith,
} from '../support/kept-looks.ts';
import { fileName, looksFolder, looksOf, openSample, serveSampleCounty } from '../support/looks.ts';
import { isEmbedded } from '../support/site.ts';
import { countryRoute, formsRoute, routesWithout } from '../support/templates.ts';

const site = await serveSampleCounty();
const isRenewing = process.env.RENEW_LOOKS === '1';

let browser: Browser;
let drawer: Drawer;
beforeAll(async () => {
  browser = await launchBrowser();
  drawer = await drawerOf(browser);
  rmSync(differencesFolder, { recursive: true, force: true });
  const { note } = isRenewing ? {} : comparisonFor(drawer);
  if (note) console.warn(note);
});
afterAll(async () => {
  if (isRenewing) renewMadeWith(drawer);
  await browser.close();
  await site.close();
});

describe('every template', () => {
  test.concurrent.for(site.templates)(
    '$name looks and says what it did',
    { timeout: 120_000 },
    async ({ name, path }, { expect }) => {
      const seen = async () => {
        const page = await openSample(browser, site.url(path));
        const names = await page.locator('body').ariaSnapshot();
        const looks = await looksOf(page, name);
        await page.context().close();
        return { names, looks };
      };
      const { names, looks } = await seen();
      if (isRenewing) looks.forEach(renew);
      const { tolerance } = isRenewing ? {} : comparisonFor(drawer);
      const faultsOf = async (drawn: typeof looks) =>
        tolerance ? (await Promise.all(drawn.map((look) => comparedWithKept(look, tolerance)))).filter(Boolean) : [];
      let faults = await faultsOf(looks);
      // The browser rounds half a dot in a table now up, now down: what is really different is so the second time too.
      if (faults.length > 0) faults = await faultsOf((await seen()).looks);
      expect(faults).toEqual([]);
      // A list for another web site stands in a page of that site, which has its own head and foot.
      for (const landmark of isEmbedded(path) ? ['main'] : ['banner', 'main', 'contentinfo'])
        expect(names).toMatch(new RegExp(`^ *- ${landmark}`, 'm'));
      expect(names.match(nameless) ?? []).toEqual([]);
      await expect(`${names}\n`).toMatchFileSnapshot(join(looksFolder, `${fileName(name)}.yml`));
    },
  );
});

/** Things to use that would be read out as what they are and nothing more. */
const nameless = /^ *- (button|link|textbox|combobox|checkbox|radio|searchbox|slider)( \[|:|$).*/gm;

test('a thing to use without a name is noticed', () => {
  expect('- main:\n  - link:\n    - /url: /\n  - button "Find"'.match(nameless)).toEqual(['  - link:']);
});

test('every route of src/pages is one of the templates', () => {
  expect(routesWithout(site.templates.map(({ path }) => path))).toEqual([formsRoute, countryRoute]);
});

test('no picture is kept of a template that is gone', () => {
  const names = site.templates.map((template) => fileName(template.name));
  const left = readdirSync(looksFolder).filter(
    (file) => file !== 'made-with.json' && !names.includes(file.replace(/(-(360|768|1280)-(light|dark))?\.\w+$/, '')),
  );
  if (isRenewing) left.forEach((file) => rmSync(join(looksFolder, file)));
  else expect(left).toEqual([]);
});

describe('a picture', () => {
  const page = (colour: string, at: number, height = 400) =>
    sharp({ create: { width: 126, height, channels: 3, background: '#fdf8f0' } })
      .composite([{ input: { create: { width: 60, height: 16, channels: 3, background: colour } }, left: 10, top: at }])
      .webp({ quality: 25, effort: 5 })
      .toBuffer();

  test('of which a button has another colour or another place is different', async () => {
    const kept = await page('#0b5c4a', 40);
    expect(await differenceOf(kept, await page('#0b5c4a', 40), sameBrowser)).toBeUndefined();
    expect(await differenceOf(kept, await page('#8a2b2b', 40), sameBrowser)).toBeDefined();
    expect(await differenceOf(kept, await page('#0b5c4a', 52), sameBrowser)).toBeDefined();
    expect((await differenceOf(kept, await page('#0b5c4a', 40, 500), sameBrowser))?.says).toMatch(/500 dots long/);
  });

  test('with another browser may differ by a hair, and not by a part of the page', async () => {
    const kept = await page('#0b5c4a', 40);
    expect(await differenceOf(kept, await page('#0d5e4c', 41), otherBrowser)).toBeUndefined();
    expect(await differenceOf(kept, await page('#0b5c4a', 90), otherBrowser)).toBeDefined();
    expect(await differenceOf(kept, await page('#0b5c4a', 40, 430), otherBrowser)).toBeDefined();
  });
});
