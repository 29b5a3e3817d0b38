/** Steps that the browser tests share: opening a page behind a guard, and reading what the finder shows. */
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page, Request } from 'playwright-core';
import { SAVED_KEY } from '../../src/model/rules/stored-keys.ts';
import { siteUrl } from './browser.ts';

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every request since the page was opened. */
  readonly requests: readonly Request[];
  /** Addresses on other hosts that anything asked for. The browser finds none of them: `browserFlags`. */
  readonly foreign: readonly string[];
  /** Errors of scripts and of the content security policy. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Opens a page in a context of its own, in which nothing but this site can be reached.
 * @param path such as `/find/#age=14`
 * @param blocked addresses of this site that fail, as on a bad line
 */
export async function visit(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
  blocked?: RegExp,
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', ...options });
  const origin = new URL(siteUrl()).origin;
  const requests: Request[] = [];
  const foreign: string[] = [];
  const faults: string[] = [];
  context.on('request', (request) => {
    requests.push(request);
    if (new URL(request.url()).origin !== origin && /^(http|ws)s?:/.test(request.url())) foreign.push(request.url());
  });
  // Only where it is needed: each request of a page would wait for this program.
  if (blocked) await context.route(blocked, (route) => route.abort());
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.text()} ${message.location().url}`.trim());
  });
  await page.goto(siteUrl(path));
  return { page, context, requests, foreign, faults, close: () => context.close() };
}

/** Opens a page once `prepare` has put a hindrance in its way. */
export async function arrive(
  browser: Browser,
  path: string,
  prepare: (page: Page) => Promise<unknown>,
  options?: BrowserContextOptions,
): Promise<Visit> {
  const opened = await visit(browser, '/urgent/', options);
  await prepare(opened.page);
  await opened.page.goto(siteUrl(path));
  return opened;
}

/** Errors of scripts alone: that a file did not come is noted by the browser itself. */
export const thrown = ({ faults }: Visit): string[] =>
  faults.filter((fault) => !fault.startsWith('Failed to load resource'));

export const wordsField = (page: Page): Locator => page.getByLabel('What would help?');

/** Types into the finder's box and sends it. */
export async function ask(page: Page, words: string): Promise<Results> {
  await wordsField(page).fill(words);
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  return results(page);
}

export interface Hit {
  readonly id: string;
  /** As `data-distance-m` says it. */
  readonly metres: number | undefined;
  readonly text: string;
}

export interface Results {
  readonly total: number;
  readonly hits: readonly Hit[];
}

interface Snapshot {
  state: string | undefined;
  total: number;
  hits: { id: string; metres: string | undefined; text: string }[];
  address: string;
}

const STILL_FOR = 300;
const AT_MOST = 20_000;

/** The results once they are ready and have stopped changing, for a press may take a moment to be taken up. */
export async function results(page: Page): Promise<Results> {
  const end = Date.now() + AT_MOST;
  let last = '';
  let since = Date.now();
  for (;;) {
    const seen = await snapshot(page);
    const now = JSON.stringify(seen);
    if (now !== last) since = Date.now();
    last = now;
    if (seen.state === 'ready' && Date.now() - since >= STILL_FOR) {
      const hits = seen.hits.map(({ id, metres, text }) => ({ id, text, metres: metres ? Number(metres) : undefined }));
      return { total: seen.total, hits };
    }
    if (Date.now() > end) throw new Error(`The results were not ready after ${AT_MOST} ms: ${now.slice(0, 300)}`);
    await page.waitForTimeout(50);
  }
}

/** Waits for what a page draws by a script once it is open: the results of the finder, the editors' view of a search. */
export async function settle(page: Page, path: string): Promise<void> {
  if (path.startsWith('/find/')) await results(page);
  if (path.startsWith('/edit/search/')) await page.locator('[data-desk-root] form').waitFor();
}

function snapshot(page: Page): Promise<Snapshot> {
  return page.evaluate(() => {
    const list = document.querySelector<HTMLElement>('[data-results]');
    const hits = [...(list?.querySelectorAll<HTMLElement>('[data-service-id]') ?? [])];
    return {
      state: list?.dataset.state,
      total: Number(list?.dataset.total),
      hits: hits.map((hit) => ({
        id: hit.dataset.serviceId ?? '',
        metres: hit.dataset.distanceM,
        text: hit.innerText.replace(/\s+/g, ' '),
      })),
      address: location.href,
    };
  });
}

/** Opens the finder at a state and waits for its results. */
export async function find(browser: Browser, state: string, options?: BrowserContextOptions): Promise<Visit & Results> {
  const opened = await visit(browser, `/find/${state}`, options);
  return { ...opened, ...(await results(opened.page)) };
}

/** How far the page can be moved sideways, in CSS pixels, and what sticks out. Nothing should. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement!;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [`${scrollWidth} > ${clientWidth}`, ...out.slice(-3).map((element) => element.outerHTML.slice(0, 160))];
  });
}

/** On the page of saved help: a list of three, one of which is gone, and what a link brings. Waits for the facts. */
export async function saveSome(page: Page, fragment = ''): Promise<void> {
  const services = [
    { id: 'samaritans', name: 'Samaritans', note: 'Ring in the evening' },
    { id: 'nobody-knows-it', name: 'A group with a long and-never-broken-name-'.repeat(3), note: '' },
    { id: 'health-visitors-and-school-nurses', name: 'Health visitors', note: '' },
  ];
  await page.evaluate(
    ([key, text]) => localStorage.setItem(key!, text!),
    [SAVED_KEY, JSON.stringify({ version: 1, services })],
  );
  await page.goto(siteUrl(`/saved/${fragment}`));
  await page.reload();
  await page.locator('[data-list] [data-summary]:not(:empty)').first().waitFor();
}
