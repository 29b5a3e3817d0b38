/** axe over many pages, some side by side in one browser: a page waits for the network while another is read. */
import { availableParallelism } from 'node:os';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { axeSource, colourRules, faults } from './axe.ts';

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

/** How texts are coloured, as far as it was asked on an earlier page without a fault. Of one test file. */
export type SeenColours = Set<string>;

/**
 * All rules on every page; those of colours, half of the time, only where something is coloured in a way that was not yet asked.
 * @returns a line a fault, with the page that it is on
 */
export async function faultsOfPages(
  browser: Browser,
  urls: readonly string[],
  seen: SeenColours = new Set(),
): Promise<string[]> {
  const found: string[] = [];
  await onPages(browser, urls, async (page, url) => {
    await page.goto(url);
    const colours = await page.evaluate(coloursOfTexts);
    const isNew = colours.some((colour) => !seen.has(colour));
    const here = await faults(page, isNew ? undefined : { without: colourRules });
    if (here.length === 0) colours.forEach((colour) => seen.add(colour));
    found.push(...here.map((fault) => `${new URL(url).pathname} ${fault}`));
  });
  return found;
}

/** What can decide on the colours of each text of the page: its own colour and size, and what lies behind it up to the root. */
function coloursOfTexts(): string[] {
  const paint = new Map<Element, string>();
  const behind = (element: Element | null): string => {
    if (!element) return '';
    const known = paint.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const own = `${backgroundColor} ${backgroundImage} ${opacity}`;
    const above = behind(element.parentElement);
    // What paints nothing changes nothing.
    const all = own === 'rgba(0, 0, 0, 0) none 1' ? above : `${above} > ${own}`;
    paint.set(element, all);
    return all;
  };
  const found = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement: element, textContent } = texts.currentNode;
    if (!element || textContent!.trim() === '') continue;
    const { color, fontSize, fontWeight, position } = getComputedStyle(element);
    const inLink = element.closest('p a, li a') ? getComputedStyle(element).textDecorationLine : '';
    found.add([element.tagName, color, fontSize, fontWeight, position, inLink, behind(element)].join(' '));
  }
  return [...found];
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
