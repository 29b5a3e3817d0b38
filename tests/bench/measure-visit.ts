/** One page opened on a bad line and a slow phone, with nothing kept: what a visitor waits for, and what came over the line. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Profile } from './web-profiles.ts';

export interface Visit {
  /** Milliseconds until the largest part of the first screen stood. */
  readonly largestPaint: number;
  /** All that moved by itself, added up: never less than what Lighthouse says, which takes the worst five seconds. */
  readonly shift: number;
  /** Milliseconds by which the page's work was longer than 50 ms at a time, after the first paint. */
  readonly blocked: number;
  /** All that came over the line, packed, with headers. */
  readonly bytes: number;
  /** The page's HTML alone, packed, without headers. */
  readonly html: number;
  /** What was asked for until the first results stood, where the page has results. */
  readonly firstResults?: number;
  readonly requests: number;
}

export interface Opened {
  readonly page: Page;
  readonly wire: Wire;
  readonly close: () => Promise<void>;
}

export interface Wire {
  bytes: () => number;
  requests: () => number;
  /** Waits until nothing has been asked for or has come for a second. */
  quiet: () => Promise<void>;
}

/** The screen of the phone that Lighthouse takes. */
const screen = { width: 412, height: 823 };
/** Quiet is a second without traffic, as it is for Lighthouse. */
const QUIET = 1000;
/** The finder brings what nobody waits for once its results stand and nothing else is done. */
const LATER = 2500;
const AT_MOST = 90_000;

export async function openSlowly(browser: Browser, url: string, profile: Profile): Promise<Opened> {
  const context = await browser.newContext({
    ...{ viewport: screen, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true },
    ...{ locale: 'en-GB', timezoneId: 'Europe/London' },
  });
  try {
    return await begin(context, url, profile);
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function begin(context: BrowserContext, url: string, profile: Profile): Promise<Opened> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: profile.latency, downloadThroughput: profile.down, uploadThroughput: profile.up },
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: profile.slowdown });
  const wire = watchWire(session);
  await page.addInitScript(watchPage);
  await page.goto(url, { waitUntil: 'load', timeout: AT_MOST });
  await wire.quiet();
  if ((await page.locator('[data-results]').count()) > 0) {
    await page.waitForTimeout(LATER);
    await wire.quiet();
  }
  return { page, wire, close: () => context.close() };
}

export async function measureVisit(browser: Browser, url: string, profile: Profile): Promise<Visit> {
  const { page, wire, close } = await openSlowly(browser, url, profile);
  try {
    const seen = await page.evaluate(seenByPage);
    return { ...seen, bytes: wire.bytes(), requests: wire.requests() };
  } finally {
    await close();
  }
}

function watchWire(session: CDPSession): Wire {
  const open = new Set<string>();
  let [bytes, requests, last] = [0, 0, performance.now()];
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('http')) return;
    open.add(requestId);
    requests += 1;
    last = performance.now();
  });
  const ended = (requestId: string, came: number): void => {
    if (!open.delete(requestId)) return;
    bytes += came;
    last = performance.now();
  };
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => ended(requestId, encodedDataLength));
  session.on('Network.loadingFailed', ({ requestId }) => ended(requestId, 0));
  const quiet = async (): Promise<void> => {
    const end = performance.now() + AT_MOST;
    while (open.size > 0 || performance.now() - last < QUIET) {
      if (performance.now() > end) throw new Error(`Still loading after ${AT_MOST / 1000} seconds`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return { bytes: () => bytes, requests: () => requests, quiet };
}

declare global {
  interface Window {
    bench: { largestPaint: number; shift: number; tasks: { start: number; ms: number }[]; resultsAt: number };
  }
}

/** In the page, before its own scripts. */
function watchPage(): void {
  const noted: Window['bench'] = { largestPaint: 0, shift: 0, tasks: [], resultsAt: Infinity };
  window.bench = noted;
  const watch = (type: string, each: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (noted.largestPaint = startTime));
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) noted.shift += value;
  });
  watch('longtask', ({ startTime, duration }) => noted.tasks.push({ start: startTime, ms: duration }));
  const results = new MutationObserver(() => {
    if (!document.querySelector('[data-results] [data-service-id]')) return;
    noted.resultsAt = performance.now();
    results.disconnect();
  });
  results.observe(document, { childList: true, subtree: true });
}

function seenByPage(): Omit<Visit, 'bytes' | 'requests'> {
  const { largestPaint, shift, tasks, resultsAt } = window.bench;
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  // While it waits the page is so short that the drawing in its foot may be seen: no result needs it.
  const before = files.filter(({ name, startTime }) => startTime < resultsAt && !name.includes('skyline'));
  const all = [page!, ...before].reduce((sum, { transferSize }) => sum + transferSize, 0);
  return {
    largestPaint,
    shift,
    blocked: tasks.filter(({ start }) => start >= painted).reduce((sum, { ms }) => sum + Math.max(0, ms - 50), 0),
    html: page!.encodedBodySize,
    ...(resultsAt < Infinity && { firstResults: all }),
  };
}
