/** Does the page show what the finder says in Node? A sample of judged queries through the built site in Chromium. */
import { serveFolder } from '../../src/commands/serve.ts';
import { toFragment } from '../../src/features/find/query.ts';
import { launchBrowser } from '../support/browser.ts';
import { shownOf, type Finder } from './engines/ours.ts';
import { filesOf, type Fetched } from './fetched.ts';
import { stateOf, type Judged } from './judged.ts';
import { noteWhenReady } from './measure-search.ts';
import { seeded } from './random.ts';
import { quantile } from './table.ts';

export interface Sample {
  queries: number;
  sameOrder: number;
  /** Queries for which the page shows another order than Node, with the first place that differs. */
  different: string[];
  /** Milliseconds from opening the address, with nothing kept by the browser, until the results are ready. */
  ready: { median: number; p95: number };
  /** What opening the address fetches, all of it: the median. */
  fetched: Fetched;
  chromium: string;
}

const SEED = 20_261_126;

/** So many queries, each kind in turn. */
export function sampleOf(judged: readonly Judged[], count: number): Judged[] {
  const random = seeded(SEED);
  const kinds = [...Map.groupBy(judged, ({ kind }) => kind).values()].map((some) => random.some(some, some.length));
  const longest = Math.max(...kinds.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) => kinds.flatMap((kind) => kind[round] ?? []))
    .flat()
    .slice(0, count);
}

export async function sampleInBrowser(judged: readonly Judged[], finder: Finder, folder: string): Promise<Sample> {
  const site = await serveFolder({ folder });
  const browser = await launchBrowser();
  try {
    const ready: number[] = [];
    const fetched: Fetched[] = [];
    const different: string[] = [];
    for (const query of judged) {
      const state = stateOf(query);
      const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.addInitScript(noteWhenReady);
      await page.goto(`${site.url}find/#${toFragment(state, 'with-place')}`, { waitUntil: 'commit' });
      ready.push(await page.evaluate(() => window.whenReady));
      // The full text, where it is asked for, comes below what is there.
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(200);
      const shown = await page
        .locator('[data-results] .results [data-service-id]')
        .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-service-id') ?? ''));
      const expected = shownOf(await finder.ask(state));
      const at = expected.findIndex((id, place) => shown[place] !== id);
      if (at >= 0 || shown.length !== expected.length)
        different.push(`${query.q}: place ${at + 1}, Node ${expected[at]}, page ${shown[at]} (${shown.length} shown)`);
      fetched.push(await filesOf(asked, folder));
      await context.close();
    }
    return {
      queries: judged.length,
      sameOrder: judged.length - different.length,
      different,
      ready: { median: Math.round(quantile(ready, 0.5)), p95: Math.round(quantile(ready, 0.95)) },
      fetched: fetched.sort((a, b) => a.brotli - b.brotli)[Math.floor(fetched.length / 2)]!,
      chromium: browser.version(),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}
