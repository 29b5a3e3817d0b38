/** A built folder as a browser sees it, for a test that can do without where the machine has none. */
import type { Browser } from 'playwright-core';
import type { TestContext } from 'vitest';
import { serveFolder } from '../../src/commands/serve.ts';
import { launchBrowser } from './browser.ts';
import { findBrowser, NoBrowser } from './find-browser.ts';

/**
 * Serves a folder, opens a browser, and closes both whatever happens; without a browser the test is skipped and says so.
 * @param look gets the browser and the site's address, with a stroke at its end
 */
export async function inBrowser(
  context: TestContext,
  site: Parameters<typeof serveFolder>[0],
  look: (browser: Browser, url: string) => Promise<void>,
): Promise<void> {
  const program = await findBrowser().catch((error: unknown) => {
    if (error instanceof NoBrowser) return undefined;
    throw error;
  });
  if (program === undefined) return context.skip('there is no browser on this machine');
  const served = await serveFolder(site);
  try {
    const browser = await launchBrowser(program);
    await look(browser, served.url).finally(() => browser.close());
  } finally {
    await served.close();
  }
  return undefined;
}
