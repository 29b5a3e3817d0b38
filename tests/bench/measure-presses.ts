/**
 * How long the finder takes to answer a finger, on a slow phone: from a key or a press until the next picture is on the screen, as
 * Interaction to Next Paint is measured. The page is open and at rest, so that only the press itself is timed.
 */
import type { Browser, Page } from 'playwright-core';
import { openSlowly } from './measure-visit.ts';
import type { Profile } from './web-profiles.ts';

export interface Presses {
  /** Milliseconds of the slowest key of a search that is typed, Enter among them. */
  readonly typing: number;
  /** The slowest press on the way to a filter and on the filter. */
  readonly filter: number;
  /** What that search loaded, with headers: one search was there before it. */
  readonly laterSearch: number;
}

/** The browser tells of nothing that is quicker: such a press counts as this. */
const SHORTEST = 16;
/** Asked as the page opens: a word that no card knows, so that the full text is there too. */
const first = 'anxious teenager bassoon';
const typed = 'speech therapy for my toddler';
/** Between two keys, as a quick typist leaves it. */
const BETWEEN = 120;

export async function measurePresses(browser: Browser, site: string, profile: Profile): Promise<Presses> {
  const { page, wire, close } = await openSlowly(browser, `${site}find/#q=${encodeURIComponent(first)}`, profile);
  try {
    await page.locator('[data-results][data-state="ready"]').waitFor({ state: 'attached' });
    await page.evaluate(notePresses);
    const before = wire.bytes();
    const field = page.getByLabel('What would help?');
    await field.tap();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(typed, { delay: BETWEEN });
    await page.keyboard.press('Enter');
    const typing = await slowest(page, wire.quiet);
    const laterSearch = wire.bytes() - before;

    await page.getByRole('button', { name: /^Filter/ }).tap();
    await page.locator('.filters input[value=free]').tap();
    const filter = await slowest(page, wire.quiet);
    return { typing, filter, laterSearch };
  } finally {
    await close();
  }
}

/** Of the presses since the last call. */
async function slowest(page: Page, quiet: () => Promise<void>): Promise<number> {
  await quiet();
  // The browser tells of a press once its picture is on the screen.
  await page.waitForTimeout(500);
  const all = await page.evaluate(() => window.presses.splice(0));
  return Math.max(SHORTEST, ...all);
}

declare global {
  interface Window {
    presses: number[];
  }
}

/** In the page: the length of every part of a press. A key or a press is as long as its longest part. */
function notePresses(): void {
  window.presses = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
      if (entry.interactionId > 0) window.presses.push(entry.duration);
  });
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
