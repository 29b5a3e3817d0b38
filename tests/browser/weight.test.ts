/** What a phone on a bad line must load before it has an answer: each file as small as a host can send it. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { weigh } from '../bench/weigh.ts';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { finder, MAP_MOST } from '../support/budgets.ts';
import { results } from '../support/journey.ts';
import { marker } from '../support/map-page.ts';
import { distFolder } from '../support/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// The last is all that comes unasked, in whatever order: the full text, the list of saved help, the map's beginnings.
const sizes = [
  ['a phone', { width: 360, height: 740 }, finder.completeOnPhone],
  ['a wide screen, which shows the map too', { width: 1280, height: 900 }, finder.complete],
] as const;

describe.for(sizes)('on %s with nothing kept', ([, viewport, complete]) => {
  test('the first results, the full text and a later search are light, and nothing moves', async () => {
    const context = await browser.newContext({ viewport, locale: 'en-GB', timezoneId: 'Europe/London' });
    const page = await context.newPage();
    await page.addInitScript(watch);
    // A word that no card knows, so that the full text is asked.
    await page.goto(siteUrl('/find/#q=anxious teenager bassoon'));
    await results(page);
    await page.locator('[data-results] [data-service-id]').first().waitFor();
    // The map of a wide screen comes a second later.
    await page.waitForTimeout(2500);
    const { resultsAt, loaded, moved } = await page.evaluate(seen);
    const asked = loaded.some(({ path }) => /\/full-text\.json$|\/pagefind\//.test(path));
    expect(asked, 'the full text was asked').toBe(true);
    // While it waits the page is so short that the drawing in its foot may be seen: no result needs it.
    const first = await total(loaded.filter(({ start, path }) => start < resultsAt && !path.includes('skyline')));
    const whole = await total(loaded);
    console.log(`${viewport.width} px: ${say(first)} to the first results, ${say(whole)} in all`);
    expect.soft(moved).toEqual([]);
    expect.soft(first.bytes, say(first)).toBeLessThanOrEqual(finder.firstResults);
    expect.soft(whole.bytes, say(whole)).toBeLessThanOrEqual(complete);

    for (const words of ['speech therapy for my toddler', 'grandparents bringing up a child']) {
      const before = await paths(page);
      await page.evaluate((typed) => (location.hash = `q=${encodeURIComponent(typed)}`), words);
      await results(page);
      const later = await total((await paths(page)).filter(({ path }) => !before.some((known) => known.path === path)));
      expect.soft(later.bytes, `“${words}”: ${say(later)}`).toBeLessThanOrEqual(finder.laterSearch);
    }
    await context.close();
  });
});

test('the page of the map is light with all that comes unasked', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(siteUrl('/map/'));
  await page.locator(marker).first().waitFor();
  await page.waitForLoadState('networkidle');
  const whole = await total(await paths(page));
  console.log(`/map/: ${say(whole)}`);
  expect(whole.files.length).toBeGreaterThan(6);
  expect(whole.bytes, say(whole)).toBeLessThanOrEqual(MAP_MOST);
  await context.close();
});

interface Loaded {
  path: string;
  start: number;
  end: number;
}

declare global {
  interface Window {
    weightSeen: { resultsAt: number; moved: string[] };
  }
}

/** In the page, before its own scripts: when the first results stood, and what moved by itself after that. */
function watch(): void {
  const noted = { resultsAt: Infinity, moved: [] as string[] };
  let shownAt = Infinity;
  window.weightSeen = noted;
  const list = new MutationObserver(() => {
    if (!document.querySelector('[data-results] [data-service-id]')) return;
    noted.resultsAt = Math.min(noted.resultsAt, performance.now());
    // The plain list goes away as the results come: that is one change, and nobody reads yet.
    if (!document.querySelector('[data-finder="ready"]')) return;
    shownAt = performance.now();
    list.disconnect();
  });
  list.observe(document, { childList: true, subtree: true, attributeFilter: ['data-finder'] });
  new PerformanceObserver((entries) => {
    for (const { startTime, value, sources } of entries.getEntries() as Shift[]) {
      const what = sources.map(({ node }) => (node instanceof Element ? node.className : String(node?.nodeName)));
      if (startTime > shownAt + 100) noted.moved.push(`${value.toFixed(4)}: ${what.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node?: Node }[];
}

function seen(): { resultsAt: number; moved: string[]; loaded: Loaded[] } {
  const page = { path: location.pathname, start: 0, end: 0 };
  const files = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
    ({ name, startTime, responseEnd }) => ({ path: new URL(name).pathname, start: startTime, end: responseEnd }),
  );
  return { ...window.weightSeen, loaded: [page, ...files] };
}

const paths = async (page: Page): Promise<Loaded[]> => (await page.evaluate(seen)).loaded;

interface Total {
  bytes: number;
  files: [string, number][];
}

async function total(loaded: readonly Loaded[]): Promise<Total> {
  const base = new URL(siteUrl()).pathname;
  const names = [...new Set(loaded.map(({ path }) => path.slice(base.length)))];
  const files = await Promise.all(
    names.map(async (name): Promise<[string, number]> => {
      const file = join(distFolder, decodeURIComponent(name.replace(/(^|\/)$/, '$1index.html')));
      return [name, (await weigh(file)).brotli];
    }),
  );
  return { bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0), files: files.sort((a, b) => b[1] - a[1]) };
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const say = ({ bytes, files }: Total): string =>
  `${kB(bytes)} (${files.map(([name, each]) => `${name.split('/').filter(Boolean).at(-1)} ${kB(each)}`).join(', ')})`;
