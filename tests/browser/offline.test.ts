/** Without a connection, after one visit: what works, what is said, and that what is kept tells nothing about a visitor. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SavedEntry } from '../../src/catalogue/views/saved-entries.ts';
import { SAVED_KEY } from '../../src/model/rules/stored-keys.ts';
import { launchBrowser } from '../support/browser.ts';
import { changingHost, type ChangingHost } from '../support/changing-host.ts';
import { ask, results } from '../support/journey.ts';
import { keptOn, newPhone, noteOn, phoneThatWasHere, settled, type Phone } from '../support/offline.ts';
import { basePath, distFolder } from '../support/site.ts';

let browser: Browser;
let host: ChangingHost;
/** One phone for all tests that change nothing on it: what is kept is loaded once. */
let phone: Phone;
/** By the host's clock; that of this device says something else. */
const HOST_DAY = 'Tue, 03 Mar 2026 09:30:00 GMT';

beforeAll(async () => {
  browser = await launchBrowser();
  host = await changingHost(distFolder);
  host.date = HOST_DAY;
  phone = await phoneThatWasHere(browser, host);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

const facts = JSON.parse(readFileSync(join(distFolder, 'data', 'saved.json'), 'utf8')) as SavedEntry[];
const service = facts.find(({ phone: number, sensitive, warning }) => number && !sensitive && !warning)!;

async function withoutLine(test: () => Promise<void>): Promise<void> {
  await phone.context.setOffline(true);
  host.isDown = true;
  try {
    await test();
  } finally {
    host.isDown = false;
    await phone.context.setOffline(false);
  }
}

describe('offline after one visit', () => {
  test('the urgent page has its numbers first, and says since when it is kept by the host’s clock', () =>
    withoutLine(async () => {
      await phone.open('/urgent/');
      const { page } = phone;
      expect(await page.locator('main a[href="tel:999"]').first().isVisible()).toBe(true);
      expect(await noteOn(page)).toEqual(['You are offline. This page was saved on 3 March 2026.']);
      const note = (await page.locator('.kept-note').boundingBox())!;
      expect(note.y).toBeGreaterThan((await page.locator('main a[href="tel:999"]').first().boundingBox())!.y);
      expect(await page.evaluate(() => document.fonts.check('600 16px Cabin'))).toBe(true);
      await phone.open('/pl/urgent/');
      expect(await noteOn(page)).toEqual(['Jesteś offline. Ta strona została zapisana 3 marca 2026.']);
    }));

  test('the search answers, with words that only pages have and with a postcode', () =>
    withoutLine(async () => {
      const { page } = phone;
      await phone.open('/find/#q=anxiety');
      expect((await results(page)).total).toBeGreaterThan(5);
      expect(await noteOn(page)).toHaveLength(1);
      await page.getByLabel('Postcode or town').fill('NN17 1QG');
      await ask(page, 'anxious bassoon');
      expect(await page.locator('[data-full-text=failed]').count()).toBe(0);
      await expect.poll(() => page.locator('[data-results]').innerText()).toMatch(/miles?|straight line/);
    }));

  test('every service shows its number, from what is kept of all of them', () =>
    withoutLine(async () => {
      const { page } = phone;
      await phone.open(`/services/${service.id}/`);
      await page.getByRole('heading', { name: service.name }).waitFor();
      const number = service.phone!.value;
      expect(
        await page
          .locator(`main a[href="tel:${number.replaceAll(' ', '')}"]`)
          .first()
          .innerText(),
      ).toBe(number);
      expect(await page.locator('main a[href="tel:999"]').isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: 'Search for help' }).isVisible()).toBe(true);
    }));

  test('the list of saved help has its numbers', () =>
    withoutLine(async () => {
      const { page } = phone;
      const list = JSON.stringify({ version: 1, services: [{ id: service.id, name: service.name, note: '' }] });
      await phone.open('/saved/');
      await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [SAVED_KEY, list]);
      await page.reload();
      await page.locator('[data-list] [data-summary]:not(:empty)').waitFor();
      expect(await page.locator('[data-list] [data-number]').innerText()).toBe(service.phone!.value);
      await page.evaluate((key) => localStorage.removeItem(key), SAVED_KEY);
    }));

  test('a page that was never opened says so kindly, and the button tries again where the visitor was', async () => {
    const { page } = phone;
    await withoutLine(async () => {
      await phone.open('/topics/housing/#more');
      await page.getByRole('heading', { name: 'You are offline', level: 1 }).waitFor();
      expect(await page.locator('main a[href="tel:999"]').isVisible()).toBe(true);
    });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'You are offline' }).waitFor({ state: 'detached' });
    expect(page.url()).toBe(`${host.url}topics/housing/#more`);
  });
});

test('a page that was read is there again, from the browser’s own store: ours has the same for everybody', async () => {
  const other = await newPhone(browser, host);
  await other.open('/about/');
  await settled(other.page);
  const before = await keptOn(other.page);
  for (const path of [`/services/${service.id}/`, '/topics/domestic-abuse/', '/find/#q=food']) await other.open(path);
  await other.page.waitForLoadState('networkidle');
  expect(await keptOn(other.page)).toEqual(before);
  expect(await keptOn(phone.page)).toEqual(before);
  expect(before.filter((path) => path.includes('/services/'))).toEqual([]);
  host.isDown = true;
  await other.open(`/services/${service.id}/`);
  host.isDown = false;
  expect(await other.page.locator('[data-keep]').count(), 'the whole page').toBe(1);
  expect(await noteOn(other.page)).toEqual(['You are offline. This page was saved on 3 March 2026.']);
  await other.close();
});

test('the line goes in the middle of a search: it goes on', async () => {
  const { page } = phone;
  await phone.open('/find/');
  await results(page);
  await withoutLine(async () => {
    expect((await ask(page, 'food bank')).hits.length).toBeGreaterThan(3);
    await page.getByLabel('Postcode or town').fill('NN1 1AA');
    expect((await ask(page, 'anxious bassoon')).hits.length).toBeGreaterThan(3);
    expect(await page.locator('[data-full-text=failed]').count()).toBe(0);
  });
  expect(phone.faults).toEqual([]);
});

test('a page that takes longer than three seconds is shown as it is kept, and says so', async () => {
  host.hinder = (path) => (path === '/urgent/' ? { wait: 8000 } : undefined);
  const began = Date.now();
  await phone.open('/urgent/');
  host.hinder = () => undefined;
  expect(Date.now() - began).toBeLessThan(7000);
  expect(await noteOn(phone.page)).toEqual([
    'We could not load the newest page just now. This one was saved on 3 March 2026.',
  ]);
});

test('with a connection pages come from the host, and what is for others is not touched', async () => {
  const { page } = phone;
  await phone.open('/find/');
  expect(await noteOn(page)).toEqual([]);
  const asked = async (path: string): Promise<[status: number, byWorker: boolean]> => {
    const url = host.url + path;
    const [response] = await Promise.all([page.waitForResponse(url), page.evaluate((to) => fetch(to), url)]);
    return [response.status(), response.fromServiceWorker()];
  };
  for (const path of ['api/oruk/v3/services/index.json', 'open-data/services.csv', 'embed/', 'data/saved.json'])
    expect(await asked(path), path).toEqual([200, false]);
  expect(await asked('view.css')).toEqual([200, true]);
});

test('can be put on a home screen, under a name that gives nothing away', async () => {
  await phone.open('/');
  const devtools = await phone.context.newCDPSession(phone.page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // A window without a profile of its own cannot install anything: that is not the site's fault.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('“Clear everything” stops the worker and deletes what it kept', async () => {
  const other = await phoneThatWasHere(browser, host);
  const { page } = other;
  await other.open('/privacy/');
  expect((await keptOn(page)).length).toBeGreaterThan(50);
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page.getByRole('button', { name: 'Yes, clear everything' }).click();
  await page.getByText('Done. This site has nothing stored').waitFor();
  const left = await page.evaluate(async () => [
    await caches.keys(),
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  expect(left).toEqual([[], 0]);
  await other.close();
});

test('a page about harm keeps nothing, and neither does the finder once it shows urgent help', async () => {
  const other = await newPhone(browser, host);
  for (const path of ['/topics/domestic-abuse/', '/find/#q=my husband hits me']) {
    await other.open(path);
    await other.page.locator('.leave').waitFor();
    await other.page.waitForTimeout(2300);
    const kept = await other.page.evaluate(async () => [
      await caches.keys(),
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(kept, path).toEqual([[], 0]);
  }
  await other.close();
});

test('the folder of the site is the worker’s, and no more', async () => {
  expect(await phone.page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(host.url);
  expect(new URL(host.url).pathname).toBe(basePath());
});

describe('where a browser keeps little', () => {
  test.for([
    ['nothing', 10_000],
    ['not all', 1_000_000],
  ] as const)('%s fits: the site works', async ([what, quotaSize]) => {
    const small = await newPhone(browser, host);
    await small.open('/display/');
    const devtools = await small.context.newCDPSession(small.page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.url).origin, quotaSize });
    await small.open('/');
    if (what === 'nothing') await small.page.waitForTimeout(3000);
    else await settled(small.page);
    const kept = await keptOn(small.page);
    expect(kept.length).toBeLessThan((await keptOn(phone.page)).length);
    expect(kept.some((path) => path.endsWith('/urgent/'))).toBe(what !== 'nothing');
    await small.open('/find/#q=anxiety');
    expect((await results(small.page)).total).toBeGreaterThan(0);
    expect(small.faults).toEqual([]);
    await small.close();
  });

  test('storage that is denied: the site works', async () => {
    const denied = await newPhone(browser, host);
    await denied.context.addInitScript(() => {
      const no = () => Promise.reject(new DOMException('Denied', 'SecurityError'));
      navigator.serviceWorker.register = no;
      navigator.serviceWorker.getRegistrations = no;
      for (const name of ['localStorage', 'sessionStorage', 'caches'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Denied', 'SecurityError');
          },
        });
    });
    await denied.open('/find/#q=anxiety');
    expect((await results(denied.page)).total).toBeGreaterThan(0);
    await denied.page.waitForTimeout(2100);
    expect(denied.faults).toEqual([]);
    await denied.close();
  });
});
