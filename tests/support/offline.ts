/** Steps for tests of what is kept for when there is no connection. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { chooseFiles, fileOf } from '../../src/site/offline/files.ts';
import { writeWorker } from '../../src/site/offline/index.ts';
import type { ChangingHost } from './changing-host.ts';
import { distFolder } from './site.ts';

export interface Phone {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: readonly string[];
  readonly open: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A browser that has never seen the site, and lets it keep what it likes. */
export async function newPhone(
  browser: Browser,
  host: ChangingHost,
  options: BrowserContextOptions = {},
): Promise<Phone> {
  const context = await browser.newContext({
    ...{ serviceWorkers: 'allow', locale: 'en-GB', timezoneId: 'Europe/London', viewport: { width: 360, height: 740 } },
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const open = async (path: string) => void (await page.goto(host.url + path.replace(/^\//, '')));
  return { page, context, faults, open, close: () => context.close() };
}

/** A phone that has opened the first page once, with all that is kept then. */
export async function phoneThatWasHere(browser: Browser, host: ChangingHost): Promise<Phone> {
  const phone = await newPhone(browser, host);
  await phone.open('/');
  // At once: a visitor's browser does this two seconds later, by the policy for it. The other name that pages may use is free here.
  await phone.page.evaluate(() => {
    interface Rule {
      createScriptURL: (given: string) => string;
    }
    const { trustedTypes } = self as { trustedTypes?: { createPolicy: (name: string, rule: Rule) => Rule } };
    const { worker } = document.documentElement.dataset;
    const rule = trustedTypes?.createPolicy('view', { createScriptURL: (given) => given });
    return navigator.serviceWorker.register(rule?.createScriptURL(worker!) ?? worker!);
  });
  await settled(phone.page);
  return phone;
}

/** Once the worker is at work, and no newer one is on its way. */
export async function settled(page: Page): Promise<void> {
  const isAtWork = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const isActive = registration?.active?.state === 'activated' && !registration.installing;
      return isActive && navigator.serviceWorker.controller !== null;
    });
  const end = Date.now() + 20_000;
  while (!(await isAtWork())) {
    if (Date.now() > end) throw new Error('After 20 seconds no worker was at work.');
    await page.waitForTimeout(100);
  }
}

/** The addresses of all that is kept, without the host. */
export const keptOn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists
      .flat()
      .map(({ url }) => new URL(url).pathname)
      .sort();
  });

export const noteOn = (page: Page): Promise<string[]> => page.locator('.kept-note').allInnerTexts();

/**
 * A site in a folder of its own, with what `dist/` has of the files that are kept: small, and quick to change.
 * @param change rewrites a page or a file of data: it is given the path, and the text
 * @param more does what else has changed, before the worker is made
 */
export async function otherRelease(
  change: (path: string, text: string) => string,
  more?: (folder: string) => void,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  const chosen = chooseFiles(distFolder);
  const files = [...chosen.first, ...chosen.more, '404.html', 'site.webmanifest', 'favicon.ico', 'display/'].map(
    fileOf,
  );
  for (const file of files) {
    const to = join(folder, file);
    mkdirSync(dirname(to), { recursive: true });
    if (/\.(html|json)$/.test(file))
      writeFileSync(to, change(file, unsaid(readFileSync(join(distFolder, file), 'utf8'))));
    else cpSync(join(distFolder, file), to);
  }
  more?.(folder);
  const notes = { savedOn: 'Saved on {date}.', notNewest: 'Not the newest, but of {date}.' };
  await writeWorker(folder, { 'en-GB': notes }, '2026-11-22T12:00:00Z');
  return folder;
}

/** As it was before the build said of which release it is. */
const unsaid = (text: string): string => text.replace(/ data-release="\w+"/, '').replace(/^\{"release":"\w+",/, '{');
