/** A site that changes while somebody uses it: what is kept is of one release, and never half of another. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { takingAway } from '../../src/site/offline/index.ts';
import { launchBrowser } from '../support/browser.ts';
import { changingHost, type ChangingHost } from '../support/changing-host.ts';
import { results } from '../support/journey.ts';
import { keptOn, noteOn, otherRelease, phoneThatWasHere, settled, type Phone } from '../support/offline.ts';

let browser: Browser;
let host: ChangingHost;
let phone: Phone;
let oldSite: string;
let newSite: string;

/** The heading of the finder’s page says of which release it is, and so do the cards of its index. */
const changed = (to: string) => (path: string, text: string) => {
  if (path === 'data/find.json') return text.replace(/ (for|and) /g, ` ${to}$1 `);
  return path === 'find/index.html' ? text.replace(/<h1([^>]*)>[^<]*/, `<h1$1>${to}`) : text;
};

beforeAll(async () => {
  browser = await launchBrowser();
  oldSite = await otherRelease(changed('Old'));
  newSite = await otherRelease(changed('New'), renameScript);
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await changingHost(oldSite);
  phone = await phoneThatWasHere(browser, host);
});
afterEach(async () => {
  await phone.close();
  await host.close();
});

/** A script that has changed has another name. */
function renameScript(folder: string): void {
  const page = join(folder, 'find', 'index.html');
  const html = readFileSync(page, 'utf8');
  const name = /_astro\/(FindPage[\w.-]+\.js)/.exec(html)![1]!;
  writeFileSync(join(folder, '_astro', `New.${name}`), readFileSync(join(folder, '_astro', name)));
  writeFileSync(page, html.replaceAll(name, `New.${name}`));
}

/** Which release the finder’s page is of, and which its index. */
async function seen(page: Page): Promise<(string | undefined)[]> {
  await results(page);
  const list = await page.locator('[data-results]').innerText();
  return [await page.locator('h1').first().innerText(), /(Old|New)(?:for|and) /.exec(list)?.[1]];
}

const search = '/find/#q=anxiety';

test('a new page gets the new index from an old worker, and lets the new worker in; offline both are new', async () => {
  await phone.open(search);
  expect(await seen(phone.page)).toEqual(['Old', 'Old']);
  host.folder = newSite;
  await phone.open('/');
  await lookForNewer(phone.page);
  await expect.poll(() => waiting(phone.page)).toBe(true);
  await phone.open(search);
  expect(await seen(phone.page)).toEqual(['New', 'New']);
  await expect.poll(() => waiting(phone.page)).toBe(false);
  await settled(phone.page);
  host.isDown = true;
  await phone.open('/');
  await phone.open(search);
  expect(await seen(phone.page)).toEqual(['New', 'New']);
  expect(await noteOn(phone.page)).toHaveLength(1);
});

test('while another page of the old release is open the new worker waits; offline all is of the old one', async () => {
  const other = await phone.context.newPage();
  await other.goto(host.url);
  host.folder = newSite;
  await phone.open('/');
  await lookForNewer(phone.page);
  await expect.poll(() => waiting(phone.page)).toBe(true);
  await phone.open(search);
  expect(await seen(phone.page)).toEqual(['New', 'New']);
  host.isDown = true;
  await phone.open('/');
  await phone.open(search);
  expect(await seen(phone.page)).toEqual(['Old', 'Old']);
});

test('an old page that asks late gets the old index, even when the host has the new one', async () => {
  // The page comes from what is kept, since the host is slow; its data is asked for when the host is quick again.
  host.folder = newSite;
  host.hinder = (path) => (path === '/find/' ? { wait: 6000 } : undefined);
  await phone.open(search);
  expect(await seen(phone.page)).toEqual(['Old', 'Old']);
});

describe('a host that is half deployed', () => {
  test('with the new pages and the old index: no new worker, no mixed answers; the page leads on', async () => {
    host.folderOf = (path) => (path.startsWith('/data/') ? oldSite : newSite);
    await phone.open('/');
    await lookForNewer(phone.page);
    await settled(phone.page);
    expect(await waiting(phone.page)).toBe(false);
    await phone.open(search);
    await phone.page.getByRole('heading', { name: 'This page has been updated' }).waitFor();
    expect(await phone.page.locator('.find-plain').isVisible()).toBe(true);
    host.isDown = true;
    await phone.open('/');
    await phone.open(search);
    expect(await seen(phone.page)).toEqual(['Old', 'Old']);
  });

  test('with the new page and not its script: the page that is kept is shown, and says so', async () => {
    host.folder = newSite;
    host.hinder = (path) => (path.includes('/_astro/New.') ? { status: 404 } : undefined);
    await phone.open(search);
    expect(await seen(phone.page)).toEqual(['Old', 'Old']);
    expect(await noteOn(phone.page)).toEqual([expect.stringMatching(/^Not the newest, but of /)]);
  });

  test('that answers with errors: the page that is kept is shown', async () => {
    host.hinder = (path) => (path === '/urgent/' ? { status: 503 } : undefined);
    await phone.open('/urgent/');
    expect(await phone.page.locator('main a[href="tel:999"]').first().isVisible()).toBe(true);
    expect(await noteOn(phone.page)).toHaveLength(1);
  });
});

test('a site that wants no worker any more takes it away, with all that it kept', async () => {
  const without = await otherRelease((_, text) => text.replace(/ data-worker="[^"]*"/, ''));
  writeFileSync(join(without, 'sw.js'), await takingAway());
  host.folder = without;
  await phone.open('/');
  await lookForNewer(phone.page);
  await expect
    .poll(() => phone.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  expect(await keptOn(phone.page)).toEqual([]);
  await phone.open('/urgent/');
  expect(await phone.page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

/** Looks for a newer worker at once: a browser does so by itself a second after a page. */
const lookForNewer = (page: Page): Promise<unknown> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());

const waiting = (page: Page): Promise<boolean> =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
