/** How long the search over one's own county and its neighbours takes, in a browser, on a country that was built. */
import { serveFolder } from '../../src/commands/serve.ts';
import { launchBrowser } from '../support/browser.ts';
import { quantile } from './table.ts';

export interface NearCost {
  /** Milliseconds from the press to the first answer, with nothing loaded, and of later answers. */
  first: number;
  later: number;
  /** What the first answer loads, and how many requests. */
  bytes: number;
  requests: number;
  /** What the page says of the last answer: which counties were searched. */
  said: string;
}

const searches = ['worried about anxiety', 'food', 'parent group', 'housing advice', 'young carers'];

/** @param folder the built country @param postcode of a county that has neighbours */
export async function measureNear(folder: string, postcode: string): Promise<NearCost> {
  const site = await serveFolder({ folder });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(`${site.url}near/`);
    const status = page.locator('[data-status]');
    const ask = async (words: string): Promise<number> => {
      await page.getByLabel('Postcode or town').fill(postcode);
      await page.getByLabel('What would help?').fill(words);
      const before = await status.innerText();
      const began = performance.now();
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await page.waitForFunction(
        (old) => {
          const text = document.querySelector('[data-status]')?.textContent ?? '';
          return text !== old && text !== '' && !text.startsWith('Looking');
        },
        before,
        { timeout: 60_000 },
      );
      return performance.now() - began;
    };
    sizes.length = 0;
    const first = await ask(searches[0]!);
    const loaded = await Promise.all(sizes);
    const later: number[] = [];
    for (const words of searches.slice(1)) later.push(await ask(words));
    return {
      first: Math.round(first),
      later: Math.round(quantile(later, 0.5)),
      bytes: loaded.reduce((sum, size) => sum + size, 0),
      requests: loaded.length,
      said: await status.innerText(),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}
