/** What the browser would print: how many sheets, and what stands on each. */
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { siteUrl } from './browser.ts';

export interface Printed {
  /** The text of each sheet, without any white space: lines break where the paper ends. */
  readonly sheets: readonly string[];
}

export const squeezed = (text: string): string => text.replace(/\s+/g, '');

export async function print(page: Page): Promise<Printed> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return { sheets: text.map(squeezed) };
}

/** Prints many pages, a few at a time: each with what it says on paper. */
export async function printAll(
  browser: Browser,
  paths: readonly string[],
  seen: (path: string, printed: Printed, page: Page) => Promise<void> | void,
): Promise<void> {
  const waiting = [...paths];
  const context = await browser.newContext({ javaScriptEnabled: false });
  const worker = async (): Promise<void> => {
    const page = await context.newPage();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await page.goto(siteUrl(path));
      await seen(path, await print(page), page);
    }
  };
  await Promise.all([worker(), worker(), worker()]);
  await context.close();
}
