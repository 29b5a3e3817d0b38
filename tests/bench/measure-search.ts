/** How long a visitor waits for results in a real browser, and what a search fetches. */
import type { Browser, Page, Request } from 'playwright-core';
import { serveFolder } from '../../src/commands/serve.ts';
import { launchBrowser } from '../support/browser.ts';
import { filesOf, type Fetched } from './fetched.ts';
import { queries } from './queries.ts';
import { quantile } from './table.ts';

export interface Times {
  searches: number;
  /** Milliseconds. */
  median: number;
  p95: number;
  slowest: number;
}

export interface SearchCost {
  /** From opening `/find/#q=...` with nothing kept by the browser, until the results are ready. */
  opening: Times;
  /** From the first words on an open page. */
  first: Times;
  /** From changing the words, after the first search. */
  later: Times;
  /** Words with an age, a topic and a town. */
  laterWithFilters: Times;
  /** What the finder's page fetches to be ready, before any words. */
  fetchedByPage: Fetched;
  fetchedByFirstSearch: Fetched;
  /** The median of one later search. */
  fetchedByLaterSearch: Fetched;
}

const FRESH = 6;

export async function measureSearch(folder: string): Promise<SearchCost> {
  const site = await serveFolder({ folder });
  const browser = await launchBrowser();
  try {
    const opening: number[] = [];
    const first: number[] = [];
    for (const words of queries.slice(0, FRESH)) opening.push(await timeOpening(browser, site.url, words));
    let session: Session | undefined;
    for (const words of queries.slice(0, FRESH)) {
      await session?.close();
      session = await openFinder(browser, site.url, folder);
      first.push(await session.search(`q=${encodeURIComponent(words)}`));
      session.firstFetched = await session.fetched();
    }
    const later: number[] = [];
    const fetched: Fetched[] = [];
    for (const words of queries.slice(FRESH)) {
      later.push(await session!.search(`q=${encodeURIComponent(words)}`));
      fetched.push(await session!.fetched());
    }
    const filtered: number[] = [];
    for (const words of queries) {
      filtered.push(await session!.search(`q=${encodeURIComponent(words)}&age=9&area=corby&sort=near`));
    }
    return {
      opening: times(opening),
      first: times(first),
      later: times(later),
      laterWithFilters: times(filtered),
      fetchedByPage: session!.pageFetched,
      fetchedByFirstSearch: session!.firstFetched!,
      fetchedByLaterSearch: fetched.sort((a, b) => a.raw - b.raw)[Math.floor(fetched.length / 2)]!,
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

const times = (all: readonly number[]): Times => ({
  searches: all.length,
  median: round(quantile(all, 0.5)),
  p95: round(quantile(all, 0.95)),
  slowest: round(Math.max(...all)),
});

const round = (ms: number): number => Math.round(ms * 10) / 10;

async function timeOpening(browser: Browser, site: string, words: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(noteWhenReady);
  await page.goto(`${site}find/#q=${encodeURIComponent(words)}`, { waitUntil: 'commit' });
  const ms = await page.evaluate(() => window.whenReady);
  await context.close();
  return ms;
}

/** In the page, before its own scripts: keeps the moment when the results first were ready. */
export function noteWhenReady(): void {
  window.whenReady = new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('[data-results][data-state="ready"]')) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}

declare global {
  interface Window {
    whenReady: Promise<number>;
  }
}

interface Session {
  pageFetched: Fetched;
  firstFetched?: Fetched;
  /** @returns milliseconds until the results are ready */
  search(state: string): Promise<number>;
  /** What was fetched since the last call. */
  fetched(): Promise<Fetched>;
  close(): Promise<void>;
}

async function openFinder(browser: Browser, site: string, folder: string): Promise<Session> {
  const context = await browser.newContext();
  const page = await context.newPage();
  let requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  const fetched = async (): Promise<Fetched> => {
    const addresses = requests.map((request) => request.url());
    requests = [];
    return filesOf(addresses, folder);
  };
  await page.goto(`${site}find/`, { waitUntil: 'networkidle' });
  await page.locator('[data-results][data-state="ready"]').waitFor({ state: 'attached' });
  return {
    pageFetched: await fetched(),
    search: (state) => timeSearch(page, state),
    fetched,
    close: () => context.close(),
  };
}

/** Changes the state as a link would, and waits until the list has changed and is ready. */
async function timeSearch(page: Page, state: string): Promise<number> {
  const ms = await page.evaluate(
    (fragment) =>
      new Promise<number>((resolve, reject) => {
        const list = document.querySelector<HTMLElement>('[data-results]')!;
        const started = performance.now();
        const late = setTimeout(() => reject(new Error(`No results for #${fragment}`)), 10_000);
        const before = list.textContent;
        const observer = new MutationObserver(() => {
          if (list.dataset.state !== 'ready' || list.textContent === before) return;
          observer.disconnect();
          clearTimeout(late);
          resolve(performance.now() - started);
        });
        observer.observe(list, { attributes: true, childList: true, characterData: true, subtree: true });
        location.hash = fragment;
      }),
    state,
  );
  // Whatever the search still fetches belongs to it and not to the next one.
  await page.waitForLoadState('networkidle');
  return ms;
}
