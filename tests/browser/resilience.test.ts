/** What goes wrong between a site and an old phone: bad lines, old copies, denied storage. The page stays useful and honest. */
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { arrive, ask, results, thrown, visit, wordsField } from '../support/journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const INDEX = /\/data\/find\.json/;
const FULL_TEXT = /\/full-text\.json|\/pagefind\//;
/** On no card of the directory, as `weight.test.ts` has it; "anxious" is on many. */
const UNKNOWN = 'anxious bassoon';
const phone = { viewport: { width: 360, height: 740 } };

const list = (page: Page) => page.locator('[data-results]');
const focused = (page: Page) => page.evaluate(() => document.querySelector(':focus')?.textContent ?? '');
const failedText = (page: Page) => page.locator('[data-full-text=failed]');

describe('an index that', () => {
  const html = '<!doctype html><title>Sign in to the café’s Wi-Fi</title><p>Welcome';
  test.for<[name: string, answer: (route: Route) => Promise<void>]>([
    ['is blocked', (route) => route.abort()],
    ['the server cannot give', (route) => route.fulfill({ status: 500, body: 'Internal Server Error' })],
    ['is cut off', (route) => route.fulfill({ contentType: 'application/json', body: '{"format":4,"services":{"na' })],
    ['is a Wi-Fi’s own page', (route) => route.fulfill({ contentType: 'text/html', body: html })],
  ])('%s leaves the plain list and the urgent page; "Try again" works when the line is back', async ([, answer]) => {
    const opened = await arrive(browser, '/find/#q=anxiety', (page) => page.route(INDEX, answer));
    const { page } = opened;
    await list(page)
      .getByRole('heading', { name: /did not load/ })
      .waitFor();
    const topic = page.locator('.find-plain details', { has: page.locator('a[href*="/services/"]') }).first();
    await topic.locator('summary').click();
    expect(await topic.locator('a[href*="/services/"]').first().isVisible()).toBe(true);
    expect(await list(page).locator('a[href$="/urgent/"]').isVisible()).toBe(true);
    const again = list(page).getByRole('button', { name: 'Try again' });
    // Whoever hears the page is told, and told again when it fails again.
    const said = page.locator('.finder > [role=status]');
    await expect.poll(() => said.textContent()).toMatch(/did not load/);
    await again.click();
    await expect.poll(() => focused(page), { message: 'read out again' }).toMatch(/did not load/);
    await page.unroute(INDEX);
    await again.click();
    expect((await results(page)).total).toBeGreaterThan(5);
    expect(await focused(page), 'the focus is not lost').toMatch(/ services for/);
    expect(await page.locator('.find-plain').isVisible()).toBe(false);
    expect(thrown(opened)).toEqual([]);
    await opened.close();
  });

  test('is of another build than the page: it is loaded again, and what was asked stays', async () => {
    const body = '{"format":99,"version":"x"}';
    const opened = await arrive(browser, '/find/#q=anxiety&age=14', (page) =>
      page.route(INDEX, (route) => route.fulfill({ body })),
    );
    const { page } = opened;
    await list(page).getByRole('heading', { name: 'This page has been updated' }).waitFor();
    expect(await page.locator('.find-plain').isVisible()).toBe(true);
    const address = page.url();
    await page.unroute(INDEX);
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Load it again' }).click()]);
    expect((await results(page)).total).toBeGreaterThan(3);
    expect(page.url()).toBe(address);
    expect(await wordsField(page).inputValue()).toBe('anxiety');
    expect(thrown(opened)).toEqual([]);
    await opened.close();
  });
});

test('without the full text the cards answer, and the page says what it did not look through', async () => {
  const opened = await visit(browser, `/find/#q=${UNKNOWN}`, {}, FULL_TEXT);
  const { page } = opened;
  expect((await results(page)).hits.length).toBeGreaterThan(3);
  await failedText(page).waitFor();
  expect(await failedText(page).innerText()).toMatch(/names and summaries only/);
  expect(thrown(opened)).toEqual([]);
  await opened.close();
});

describe.for([
  ['a phone', phone],
  ['a wide screen', { viewport: { width: 1280, height: 900 } }],
] as const)('on %s', ([, options]) => {
  test('without the later parts, the type-ahead and the map the search goes on, and no button leads nowhere', async () => {
    const part = /\/_astro\/(later|combobox|service-map|engine|MapPanel)[^/]*\.js/;
    const opened = await visit(browser, '/find/#q=anxiety', options, part);
    const { page } = opened;
    expect((await results(page)).hits.length).toBeGreaterThan(5);
    await wordsField(page).focus();
    expect((await ask(page, 'food bank')).hits.length).toBeGreaterThan(3);
    await page.waitForTimeout(1500);
    expect(await page.locator('.alert:visible, [role=alert]:visible').allInnerTexts()).toEqual([]);
    expect(await page.getByRole('button', { name: /^Filter/ }).count()).toBe(0);
    // Nothing fits: the way on is not among what loaded.
    await page.evaluate(() => (location.hash = 'q=food+bank&day=sunday&time=evening&cost=paid'));
    await expect.poll(() => list(page).innerText()).toMatch(/Take something away/);
    expect(await list(page).locator('a[href$="/a-to-z/"]').isVisible()).toBe(true);
    await list(page)
      .getByRole('button', { name: /Clear all/ })
      .click();
    expect((await results(page)).total).toBeGreaterThan(100);
    expect(thrown(opened)).toEqual([]);
    await opened.close();
  });

  test('with storage denied, search, place and the way back work', async () => {
    const opened = await arrive(
      browser,
      '/',
      (page) =>
        page.addInitScript(() => {
          for (const name of ['sessionStorage', 'localStorage'])
            Object.defineProperty(window, name, {
              get: () => {
                throw new DOMException('Denied', 'SecurityError');
              },
            });
        }),
      options,
    );
    const { page } = opened;
    await wordsField(page).fill('anxiety');
    await page.getByLabel('Postcode or town').fill('NN16 8TN');
    await page.getByRole('button', { name: 'Find help' }).click();
    await page.waitForURL(/\/find\/#q=anxiety$/);
    const plain = await results(page);
    expect(plain.total).toBeGreaterThan(5);
    await page.getByLabel('Postcode or town').fill('Corby');
    await ask(page, 'anxiety');
    await expect.poll(() => list(page).innerText()).toMatch(/straight line from the middle of Corby/);
    const near = await results(page);
    await page.locator('[data-service-id] h3 a').nth(2).click();
    await page.waitForURL(/\/services\//);
    await page.goBack();
    expect((await results(page)).hits.map(({ id }) => id)).toEqual(near.hits.map(({ id }) => id));
    await page.goBack();
    expect((await results(page)).total).toBe(plain.total);
    expect(thrown(opened)).toEqual([]);
    await opened.close();
  });
});

test('offline, once it is loaded, words and filters go on; it says when it could not look everywhere', async () => {
  const opened = await visit(browser, '/find/', { viewport: { width: 1280, height: 900 } });
  const { page, context } = opened;
  await results(page);
  await page.locator('.filters').waitFor();
  await context.setOffline(true);
  const found = await ask(page, 'food bank');
  expect(found.hits.length).toBeGreaterThan(3);
  await page.getByLabel('How old is the child?').selectOption('14');
  expect((await results(page)).total).toBeLessThanOrEqual(found.total);
  expect((await ask(page, UNKNOWN)).hits.length).toBeGreaterThan(3);
  await failedText(page).waitFor();
  await page.getByLabel('Postcode or town').fill('NN17 1QG');
  await ask(page, 'anxiety');
  expect(await page.getByRole('search').innerText()).toMatch(/town/i);
  await context.setOffline(false);
  await page.getByLabel('Postcode or town').fill('');
  await ask(page, `${UNKNOWN} today`);
  await expect.poll(() => failedText(page).count()).toBe(0);
  expect(thrown(opened)).toEqual([]);
  await opened.close();
});

test('what is said is said once: typing, a search, a filter, the same again, the full text', async () => {
  const opened = await visit(browser, '/find/#q=anxiety', { viewport: { width: 1280, height: 900 } });
  const { page } = opened;
  await page.route(FULL_TEXT, async (route) => {
    await new Promise((done) => setTimeout(done, 1200));
    await route.continue();
  });
  await results(page);
  await page.waitForTimeout(1200);
  await page.evaluate(noteWhatIsSaid);
  /** What was said: a slow machine may take its time to say something; what is said twice comes soon after. */
  const news = async (awaited = true): Promise<string[]> => {
    if (awaited) await page.waitForFunction(() => window.said.length > 0);
    await page.waitForTimeout(1000);
    return page.evaluate(() => window.said.splice(0));
  };
  await wordsField(page).fill('');
  await wordsField(page).pressSequentially('young care', { delay: 20 });
  expect(
    (await news(false)).filter((each) => !/suggestion/.test(each)),
    'typing',
  ).toEqual([]);
  await page.keyboard.press('Escape');
  const { total } = await ask(page, 'food bank');
  expect(await news(), 'a search: its heading is read out').toEqual([`${total} services for “food bank”`]);
  await page.getByLabel('How old is the child?').focus();
  await page.getByLabel('How old is the child?').selectOption('3');
  const filtered = await results(page);
  expect(await news(), 'a filter').toEqual([`${filtered.total} services`]);
  await ask(page, 'food bank');
  expect(await news(), 'the same again').toEqual([`${filtered.total} services for “food bank”`]);
  const wide = await ask(page, UNKNOWN);
  const [first, ...more] = [...(await news()), ...(await news(false)), ...(await news(false))];
  expect(first).toMatch(/ for “anxious bassoon”/);
  expect(more, 'the full text').toEqual([]);
  expect((await results(page)).total).toBeGreaterThanOrEqual(wide.total);
  await opened.close();
});

declare global {
  interface Window {
    said: string[];
  }
}

/** In the page: what a screen reader would say by itself, from polite regions and from headings that get the focus. */
function noteWhatIsSaid(): void {
  window.said = [];
  const say = (words: string | null | undefined) => words?.trim() && window.said.push(words.trim());
  for (const region of document.querySelectorAll('[role=status], [aria-live=polite]'))
    new MutationObserver(() => say(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLHeadingElement) say(target.textContent);
  });
}
