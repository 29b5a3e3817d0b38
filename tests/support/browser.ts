/** The browser and the served site, for tests that need a screen. */
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { findBrowser } from './find-browser.ts';

/**
 * Our own flags rather than those of `@sparticuz/chromium`: its single process dies with the first closed page, and
 * it switches off the web security that we want to test. Nothing may reach out to the network by itself.
 */
export const browserFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Chromium without a window would fit letters to whole dots, which widens them; with this both kinds draw the same.
  '--font-render-hinting=none',
  // Whatever a page asks for, there is no other host than this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** Starts a browser; close it when the test file ends. Outside Vitest (benchmarks, screenshots) it finds its own. */
export async function launchBrowser(executablePath?: string): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: executablePath ?? (await findBrowser()),
    args: browserFlags,
  });
  // What keeps pages for when there is no connection would be between a test and the site. Tests of it say 'allow'.
  const newContext = browser.newContext.bind(browser);
  browser.newContext = (options) => newContext({ serviceWorkers: 'block', ...options });
  return browser;
}

/** The full address of a page of the served `dist/`, such as `siteUrl('/find/#age=14')`, base path included. */
export function siteUrl(path = '/'): string {
  return inject('siteUrl') + path.replace(/^\//, '');
}

export interface OpenSite {
  readonly page: Page;
  /** Every address the page has asked for since it was opened. */
  readonly requests: readonly string[];
  /** Errors of scripts and of the content security policy, as the console had them. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Opens a page of the built site in a context of its own: no storage, no history, UK English and London time.
 * @param path such as `/find/#age=14`
 * @param options a size, `javaScriptEnabled: false`, `forcedColors: 'active'` and so on
 */
export async function openSite(browser: Browser, path = '/', options: BrowserContextOptions = {}): Promise<OpenSite> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(siteUrl(path));
  return { page, requests, faults, close: () => context.close() };
}
