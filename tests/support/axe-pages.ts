/** axe over many pages, some side by side in one browser: a page waits for the network while another is read. */
import { availableParallelism } from 'node:os';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { axeSource, faults } from './axe.ts';

/** Light colours on a phone, and nothing that moves. */
export const onPhone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
  locale: 'en-GB',
  timezoneId: 'Europe/London',
  // It would fetch half of the site for each browser context.
  serviceWorkers: 'block',
};

/** @returns a line a fault, with the page that it is on */
export async function faultsOfPages(browser: Browser, urls: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  await onPages(browser, urls, async (page, url) => {
    await page.goto(url);
    found.push(...(await faults(page)).map((fault) => `${new URL(url).pathname} ${fault}`));
  });
  return found;
}

/** Takes each address to a page of the browser that is free, as many pages as the machine has cores. */
async function onPages(
  browser: Browser,
  urls: readonly string[],
  look: (page: Page, url: string) => Promise<void>,
): Promise<void> {
  const waiting = [...urls];
  const worker = async (): Promise<void> => {
    const context = await browser.newContext(onPhone);
    // Sent once for all the pages of the context rather than anew with each: half a megabyte.
    await context.addInitScript(`if (window === top) {${axeSource}}`);
    const page = await context.newPage();
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) await look(page, url);
    await context.close();
  };
  await Promise.all(Array.from({ length: Math.min(urls.length, Math.max(2, availableParallelism())) }, worker));
}
