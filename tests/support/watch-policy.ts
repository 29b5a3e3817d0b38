/** A page of a browser with whatever its policies refuse and its console calls an error written down. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export interface Watched {
  page: Page;
  context: BrowserContext;
  /** What the policies refused and what the console called an error, each with the page. */
  faults: string[];
}

export async function watchPolicy(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', ...options });
  const faults: string[] = [];
  await context.exposeBinding(
    'refused',
    ({ page }, what: string) => void faults.push(`${page.url()} refused: ${what}`),
  );
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) =>
      (window as unknown as { refused(what: string): void }).refused(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile ?? ''}:${event.lineNumber} ${event.sample}`,
      ),
    ),
  );
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`));
  page.on('console', (message) => {
    const policy = /policy|unrecognized feature/i.test(message.text());
    if (message.type() === 'error' || policy) faults.push(`${page.url()} ${message.text()}`);
  });
  return { page, context, faults };
}
