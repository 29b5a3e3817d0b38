/**
 * From a key to what is painted, on a processor that is slowed down four times, as an old phone's is: Enter until the results
 * stand there, a letter until the suggestions do (where the page has a list of them).
 */
import type { CDPSession, Page } from 'playwright-core';
import { serveFolder } from '../../src/commands/serve.ts';
import { launchBrowser } from '../support/browser.ts';
import type { Times } from './measure-search.ts';
import { queries } from './queries.ts';
import { quantile } from './table.ts';

export interface KeyTimes {
  slowedDown: number;
  /** From opening `/find/`, until all services are listed. Milliseconds. */
  ready: number;
  enter: Times;
  /**
   * Of these, what the page's own thread worked (script, layout, painting, slowed down as well). On a machine with other work to do
   * the time on the clock is longer than it would be on a phone; this is not.
   */
  enterWork: Times;
  /** Left out where typing brings up no list of suggestions. */
  letter?: Times;
}

const SLOWED_DOWN = 4;

export async function measureKeys(folder: string): Promise<KeyTimes> {
  const site = await serveFolder({ folder });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'en-GB' });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED_DOWN });
    await page.goto(`${site.url}find/`, { waitUntil: 'commit' });
    await page.locator('[data-results][data-state="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
    const ready = await page.evaluate(() => performance.now());
    await page.waitForLoadState('networkidle');

    const enter: number[] = [];
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const work: number[] = [];
    for (const words of queries) {
      const one = await timeEnter(page, session, words);
      enter.push(one.clock);
      work.push(one.work);
    }
    const letters = (await hasSuggestions(page)) ? await timeLetters(page) : [];
    return {
      slowedDown: SLOWED_DOWN,
      ready: Math.round(ready),
      enter: times(enter),
      enterWork: times(work),
      ...(letters.length > 0 && { letter: times(letters) }),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

const times = (all: readonly number[]): Times => ({
  searches: all.length,
  median: Math.round(quantile(all, 0.5)),
  p95: Math.round(quantile(all, 0.95)),
  slowest: Math.round(Math.max(...all)),
});

async function timeEnter(page: Page, session: CDPSession, words: string): Promise<{ clock: number; work: number }> {
  await page.locator('#find-q').fill(words);
  await settled(page);
  await page.evaluate(notePainted, '[data-results][data-state="ready"]');
  const before = await workOf(session);
  await page.keyboard.press('Enter');
  const ms = await page.evaluate(() => window.painted);
  const work = (await workOf(session)) - before;
  if (ms === undefined) throw new Error(`Nothing changed in the list within ten seconds of Enter: "${words}"`);
  await page.waitForLoadState('networkidle');
  await settled(page);
  return { clock: ms, work };
}

async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

/** What was set going before has come to rest. */
const settled = (page: Page): Promise<void> => page.waitForTimeout(150);

async function hasSuggestions(page: Page): Promise<boolean> {
  await page.locator('#find-q').fill('');
  await page.locator('#find-q').pressSequentially('anx', { delay: 100 });
  await page.waitForTimeout(1000);
  return (await page.locator('[role=listbox] [role=option]').count()) > 0;
}

const LETTERS = 4;
const TYPED = 10;

async function timeLetters(page: Page): Promise<number[]> {
  const all: number[] = [];
  for (const words of queries.slice(0, TYPED)) {
    await page.locator('#find-q').fill('');
    await page.locator('#find-q').focus();
    for (const letter of words.slice(0, LETTERS)) {
      await settled(page);
      await page.evaluate(notePainted, '[role=listbox]');
      await page.keyboard.type(letter);
      const ms = await page.evaluate(() => window.painted);
      // A letter that changes nothing in the list has no time.
      if (ms !== undefined) all.push(ms);
    }
  }
  return all;
}

/**
 * In the page: from the next key until what `where` holds has changed and is painted. The second frame after the change begins
 * when the first is on the screen. Undefined when nothing changes.
 */
function notePainted(where: string): void {
  const held = (): string | undefined => document.querySelector(where)?.textContent ?? undefined;
  const before = held();
  const wait = where.includes('listbox') ? 500 : 10_000;
  window.painted = new Promise((resolve) => {
    let started: number | undefined;
    addEventListener('keydown', () => (started = performance.now()), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (started === undefined) return;
      const from = started;
      if (document.querySelector(where) === null || held() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - from)));
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    setTimeout(() => {
      observer.disconnect();
      resolve(undefined);
    }, wait);
  });
}

declare global {
  interface Window {
    painted: Promise<number | undefined>;
  }
}
