/**
 * The built site as a host serves it, with the headers that we ship for it, over HTTP: no page and no way through the site does
 * anything that a policy forbids, and none puts an error in the console. nginx, or Caddy, or our own server with the same rules.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor } from '../../src/hosting/rules.ts';
import { DISPLAY_KEY } from '../../src/model/rules/display-choices.ts';
import { launchBrowser } from '../support/browser.ts';
import { results } from '../support/journey.ts';
import { distFolder } from '../support/site.ts';
import { templates } from '../support/templates.ts';
import { watchPolicy, type Watched } from '../support/watch-policy.ts';
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

/** Two at a time: the machine has two cores. */
async function onEach(
  paths: readonly string[],
  look: (watch: Watched, path: string) => Promise<void>,
): Promise<string[]> {
  const waiting = [...paths];
  const worker = async (): Promise<string[]> => {
    const watch = await watchPolicy(browser);
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
    const { page, context, faults } = await watchPolicy(browser, { viewport: { width: 1280, height: 900 } });
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
  const { page, context, faults } = await watchPolicy(browser);
  // In the page as it comes: what a script would put there is refused before, by the policy that the next test is about.
  const planted =
    '<script>window.ran = true</script><button id="planted" onclick="window.ran = true">x</button><iframe src="https://tracker.example/"></iframe>';
  await page.route(at('/about/'), async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</main>', `${planted}</main>`) });
  });
  await page.goto(at('/about/'));
  await page.locator('#planted').click();
  await expect.poll(() => faults.join('\n')).toMatch(/script-src-elem inline/);
  await expect.poll(() => faults.join('\n')).toMatch(/script-src-attr inline/);
  await expect.poll(() => faults.join('\n')).toMatch(/frame-src https:\/\/tracker.example/);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await context.close();
});

/** Ways to make a program, or a page, of a text; each says whether it was let. */
const waysToRun = (): Record<string, boolean> => {
  const tried = (way: () => void): boolean => {
    try {
      way();
      return true;
    } catch {
      return false;
    }
  };
  const part = document.createElement('div');
  const script = document.createElement('script');
  const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy(name: string, by: object): unknown } };
  return {
    innerHTML: tried(() => (part.innerHTML = '<b>x</b>')),
    insertAdjacentHTML: tried(() => part.insertAdjacentHTML('beforeend', '<b>x</b>')),
    DOMParser: tried(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
    srcdoc: tried(() => (document.createElement('iframe').srcdoc = '<b>x</b>')),
    'text of a script': tried(() => (script.text = 'window.ran = true')),
    'address of a script': tried(() => (script.src = '/_astro/x.js')),
    'a policy of another name': tried(() => trustedTypes.createPolicy('other', { createHTML: (x: string) => x })),
    'a policy for everything': tried(() => trustedTypes.createPolicy('default', { createHTML: (x: string) => x })),
    'text, which is always let': tried(() => (part.textContent = '<b>x</b>')),
  };
};

test('on every template but the forms no text may become HTML or a program', { timeout: 120_000 }, async () => {
  const { page, context } = await watchPolicy(browser);
  for (const { path } of templates()) {
    const answer = await page.goto(at(path));
    if (!answer) continue;
    const allowed = Object.entries(await page.evaluate(waysToRun)).flatMap(([way, was]) => (was ? [way] : []));
    expect(allowed, path).toEqual(['text, which is always let']);
  }
  await page.goto(at('/edit/cms/'));
  expect(await page.evaluate(waysToRun)).toMatchObject({ innerHTML: true, srcdoc: true });
  await context.close();
});

test('each of the two policies makes its one thing: the sheet of a chosen look, and the program that keeps pages', async () => {
  const { page, context, faults } = await watchPolicy(browser, { serviceWorkers: 'allow' });
  await page.goto(at('/about/'));
  await page.evaluate((key) => localStorage.setItem(key, 'text-large'), DISPLAY_KEY);
  await page.reload();
  expect(await page.locator('link[rel=stylesheet][href$="/view.css"]').count()).toBe(1);
  const kept = await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL);
  expect(kept).toBe(at('/sw.js'));
  expect(faults).toEqual([]);
  await context.close();
});
