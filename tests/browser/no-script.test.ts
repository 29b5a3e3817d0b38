/** Without JavaScript: everything a visitor needs is a plain page. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { visit, type Visit } from '../support/journey.ts';
import { finderIndex, templates } from '../support/templates.ts';
import { builtPages, isDesign } from '../support/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = (path: string): Promise<Visit> => visit(browser, path, { javaScriptEnabled: false });
const { services, topics } = finderIndex();

/** Addresses of the links within the main part. */
function links(page: Page): Promise<string[]> {
  return page.locator('main a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
}

describe('without JavaScript', () => {
  test('the first page has no search box, and a way to all the help there is', async () => {
    const { page, close } = await open('/');
    expect(await page.getByRole('combobox').count()).toBe(0);
    expect(await page.getByRole('textbox').count()).toBe(0);
    await page
      .locator('main')
      .getByRole('link', { name: /all the help/i })
      .click();
    expect(new URL(page.url()).pathname).toMatch(/\/find\/$/);
    await close();
  });

  test('/find/ is the whole offer by topic, and nothing on it pretends to search', async () => {
    const { page, close } = await open('/find/');
    expect(await page.getByRole('combobox').count()).toBe(0);
    expect(await page.getByRole('button', { name: /find|search/i }).count()).toBe(0);
    const listed = new Set((await links(page)).flatMap((href) => /\/services\/([^/]+)\/$/.exec(href)?.[1] ?? []));
    expect([...listed].sort()).toEqual(services.map(({ id }) => id).sort());
    // A topic that is nobody's first one is a topic all the same.
    const linked = new Set((await links(page)).flatMap((href) => /\/topics\/([^/]+)\/$/.exec(href)?.[1] ?? []));
    expect(topics.filter(({ id }) => !linked.has(id)).map(({ id }) => id)).toEqual([]);
    await close();
  });

  test('a service is three presses away, by topic', async () => {
    const { page, close } = await open('/');
    await page.getByRole('link', { name: 'Topics', exact: true }).first().click();
    await page.locator('main a[href*="/topics/"]').first().click();
    expect(page.url()).toMatch(/\/topics\/[^/]+\/$/);
    await page.locator('main a[href*="/services/"]').first().click();
    expect(page.url()).toMatch(/\/services\/[^/]+\/$/);
    expect(
      await page.locator('main a[href^="tel:"], main a[href^="http"], main a[href^="mailto:"]').count(),
    ).toBeGreaterThan(0);
    await close();
  });

  test.for([
    '/topics/housing/',
    '/areas/corby/',
    '/a-to-z/',
    '/map/',
    '/professionals/gp/',
    '/professionals/levels/additional/',
    '/professionals/matrix/',
  ])('%s lists services as links', async (path) => {
    const { page, close } = await open(path);
    const to = await links(page);
    expect(to.filter((href) => /\/(services|places)\/[^/]+\/$/.test(href)).length).toBeGreaterThan(5);
    await close();
  });

  test('A to Z has every service', async () => {
    const { page, close } = await open('/a-to-z/');
    const listed = new Set((await links(page)).flatMap((href) => /\/services\/([^/]+)\/$/.exec(href)?.[1] ?? []));
    expect(services.filter(({ id }) => !listed.has(id)).map(({ id }) => id)).toEqual([]);
    await close();
  });

  test('the urgent page has the numbers, to be pressed', async () => {
    const { page, close } = await open('/urgent/');
    expect(await page.locator('main a[href="tel:999"]').count()).toBeGreaterThan(0);
    expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(4);
    await close();
  });

  test('a service with a number shows it', async () => {
    const { id, phone } = services.find((service) => service.phone)!;
    const { page, close } = await open(`/services/${id}/`);
    const number = page.locator(`main a[href="tel:${phone!.value.replaceAll(' ', '')}"]`).first();
    expect(await number.isVisible()).toBe(true);
    await close();
  });

  test('the menu of a phone leads to every part', async () => {
    const { page, close } = await visit(browser, '/', {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'A to Z' }).click();
    expect(page.url()).toMatch(/\/a-to-z\/$/);
    await close();
  });
});

describe('no button does nothing without JavaScript on', () => {
  test.for(templates().filter(({ path }) => !path.includes('#')))('$name ($path)', async ({ path }) => {
    const { page, close } = await visit(browser, path, {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const buttons = await page.locator('button:visible:not([popovertarget])').all();
    expect(await Promise.all(buttons.map((button) => button.innerText()))).toEqual(
      isDesign(path) ? expect.anything() : [],
    );
    await close();
  });
});

test('every page has words of its own without a script', () => {
  const bare = builtPages().filter(({ html }) => {
    const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
    return (
      main
        .replace(/<(script|style|template)[\s\S]*?<\/\1>/g, '')
        .replace(/<[^>]+>/g, '')
        .trim().length < 120
    );
  });
  expect(bare.map(({ url }) => url)).toEqual([]);
});
