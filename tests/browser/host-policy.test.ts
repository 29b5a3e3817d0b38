/**
 * The built site as a host serves it, with the headers that we ship for it, over HTTP: no page and no way through the site does
 * anything that a policy forbids, and none puts an error in the console. nginx, or Caddy, or our own server with the same rules.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor } from '../../src/hosting/rules.ts';
import { launchBrowser } from '../support/browser.ts';
import { results } from '../support/journey.ts';
import { distFolder } from '../support/site.ts';
import { templates } from '../support/templates.ts';
import { isHere, servers, type Running } from '../support/web-servers.ts';

const host = (['nginx', 'caddy', 'ours'] as const).find(isHere)!;
let browser: Browser;
let server: Running;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), servers[host](distFolder)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The editors' forms are another's program, which asks whether it may make code of text and how GitHub is: it may not. */
const expectedOfForms = /\/edit\/cms\/ .*(script-src eval|githubstatus|Fetch API cannot load)/;

const at = (path: string): string => server.url + path.replace(/^\//, '');

interface Watched {
  page: Page;
  context: BrowserContext;
  /** What the policies refused and what the console called an error, each with the page. */
  faults: string[];
}

async function watched(options = {}): Promise<Watched> {
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

/** Two at a time: the machine has two cores. */
async function onEach(
  paths: readonly string[],
  look: (watch: Watched, path: string) => Promise<void>,
): Promise<string[]> {
  const waiting = [...paths];
  const worker = async (): Promise<string[]> => {
    const watch = await watched();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await look(watch, path);
    await watch.context.close();
    return watch.faults;
  };
  return (await Promise.all([worker(), worker()])).flat();
}

test('every template keeps to both policies', { timeout: 120_000 }, async () => {
  const paths = [...templates().map(({ path }) => path), '/edit/cms/'];
  expect(paths.length).toBeGreaterThan(30);
  const faults = await onEach(paths, async ({ page }, path) => {
    const answer = await page.goto(at(path));
    const address = new URL(page.url()).pathname;
    // Another part of the same page is no new request.
    if (answer) {
      const sent = answer.headers();
      for (const [name, value] of Object.entries(headersFor(address)))
        expect(sent[name.toLowerCase()], path).toBe(value);
    }
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    if (path.startsWith('/find/')) await results(page);
    // What a page loads once it is seen.
    else await page.waitForTimeout(path === '/edit/cms/' ? 1500 : 150);
  });
  expect(faults.filter((fault) => !expectedOfForms.test(fault))).toEqual([]);
});

test(
  'so does whoever searches, opens a map, keeps a service, changes the look and the language',
  { timeout: 90_000 },
  async () => {
    const { page, context, faults } = await watched({ viewport: { width: 1280, height: 900 } });
    await page.goto(at('/'));
    const form = page.getByRole('search');
    await form.getByLabel('What would help?').fill('anxious');
    await form.getByLabel('Postcode or town').fill('Corby');
    await form.getByRole('button', { name: /^Find/ }).click();
    await page.waitForURL(/\/find\//);
    expect((await results(page)).total).toBeGreaterThan(0);
    await page.locator('.leaflet-container .pin').first().waitFor();
    await page.locator('[data-service-id] h3 a').first().click();
    await page.waitForURL(/\/services\//);
    await page.locator('[data-keep] button').first().click();
    // What saves is fetched when it is pressed: whoever leaves before the button says so has saved nothing.
    await page.locator('[data-keep] button[aria-pressed="true"]').first().waitFor();
    await page.goto(at('/saved/'));
    await page.locator('[data-list] [data-summary]:not(:empty)').first().waitFor();
    await page.goto(at('/map/'));
    await page.locator('.leaflet-container .pin').first().waitFor();
    await page.goto(at('/display/'));
    await page.locator('main').getByRole('radio').nth(1).check();
    await page.goto(at('/uk/urgent/'));
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
    await context.close();
  },
);

test('the watch sees what a policy refuses, of the header as of the page', async () => {
  const { page, context, faults } = await watched();
  await page.goto(at('/about/'));
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://tracker.example/';
    const script = document.createElement('script');
    script.text = 'window.ran = true';
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.ran = true');
    document.body.append(frame, script, button);
    button.click();
  });
  await expect.poll(() => faults.join('\n')).toMatch(/script-src-elem inline/);
  await expect.poll(() => faults.join('\n')).toMatch(/script-src-attr inline/);
  await expect.poll(() => faults.join('\n')).toMatch(/frame-src https:\/\/tracker.example/);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await context.close();
});
