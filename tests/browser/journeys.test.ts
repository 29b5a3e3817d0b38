/** Whole ways through the site, as the people it is for would go. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { find, results, visit, type Hit } from '../support/journey.ts';
import { finderIndex } from '../support/templates.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const { services } = finderIndex();
const entry = (id: string) => services.find((service) => service.id === id)!;

/** Stated ages that leave a child out: worked out here once more, on purpose. "From 0" may help before birth, or may not. */
function isLeftOut(id: string, age: number): boolean {
  const { minimumAge = age, maximumAge = age, fromPregnancy } = entry(id).ages;
  if (age < 0) return !fromPregnancy && minimumAge > 0;
  return age < minimumAge || age > maximumAge;
}

async function search(page: Page, words: string, near: string): Promise<void> {
  const form = page.getByRole('search');
  await form.getByLabel('What would help?').fill(words);
  await form.getByLabel('Postcode or town').fill(near);
  await form.getByRole('button', { name: /^Find/ }).click();
}

const openFirst = (page: Page, id: string) => page.locator(`[data-service-id="${id}"] h3 a`).click();

describe('a parent in Corby whose 14-year-old is anxious', () => {
  test('goes from the first page to a number to ring, and back to the same results', async () => {
    const opened = await visit(browser, '/');
    const { page } = opened;
    await search(page, 'my daughter is anxious all the time', 'Corby');
    await page.waitForURL(/\/find\//);
    const all = await results(page);
    expect(all.total).toBeGreaterThan(5);

    await page.getByLabel('How old is the child?').selectOption('14');
    const fitting = await results(page);
    expect(fitting.total).toBeGreaterThan(3);
    expect(fitting.total).toBeLessThanOrEqual(all.total);
    for (const { id } of fitting.hits) expect(isLeftOut(id, 14), id).toBe(false);
    const first = fitting.hits.slice(0, 5);
    expect(first.filter(({ id }) => entry(id).topics.includes('mental-health')).length).toBeGreaterThanOrEqual(4);
    for (const { text, id } of first) expect(text, id).toMatch(/Here because .*(14-year-old|age|ages)/i);
    expect(new URL(page.url()).hash).toContain('age=14');
    expect(new URL(page.url()).search).toBe('');

    const { id } = first[0]!;
    await openFirst(page, id);
    await page.waitForURL(`**/services/${id}/`);
    expect(await page.locator('h1').innerText()).toBe(entry(id).name);
    await expectWayIn(page);

    await page.goBack();
    const again = await results(page);
    expect(again.total).toBe(fitting.total);
    expect(again.hits.map((hit) => hit.id)).toEqual(fitting.hits.map((hit) => hit.id));
    expect(await page.getByLabel('Postcode or town').inputValue()).toBe('Corby');
    expect(await page.getByLabel('How old is the child?').inputValue()).toBe('14');
    expect(opened.faults).toEqual([]);
    await opened.close();
  });

  test('sees how far places are, nearest first, in bands that say what they are', async () => {
    const { page, close } = await find(browser, '#q=anxiety&age=14&postcode=Corby&sort=near');
    const { hits, total } = await results(page);
    const bands = await page.locator('[data-results] .bandhead h2').allInnerTexts();
    expect(bands.length).toBeGreaterThan(1);
    expect(new Set(bands).size).toBe(bands.length);
    expectNearestFirstInBands(await hitsByBand(page));
    expect(hits.some(({ metres }) => metres !== undefined)).toBe(true);
    for (const { metres, text } of hits.filter((hit) => hit.metres !== undefined)) {
      expect(text, String(metres)).toMatch(/mile/);
    }
    // County-wide and online help is behind the near, and never dropped.
    const open = await find(browser, '#q=anxiety&age=14');
    expect(total).toBe(open.total);
    await open.close();
    await close();
  });
});

async function hitsByBand(page: Page): Promise<(number | undefined)[][]> {
  return page
    .locator('[data-results] ol')
    .evaluateAll((lists) =>
      lists.map((list) =>
        [...list.querySelectorAll<HTMLElement>('[data-service-id]')].map(({ dataset }) =>
          dataset.distanceM === undefined ? undefined : Number(dataset.distanceM),
        ),
      ),
    );
}

function expectNearestFirstInBands(bands: readonly (number | undefined)[][]): void {
  for (const band of bands) {
    const far = band.map((metres) => metres ?? Number.POSITIVE_INFINITY);
    expect(far).toEqual([...far].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  }
}

/** Numbered steps, and something to press. */
async function expectWayIn(page: Page): Promise<void> {
  expect(await page.locator('#how li').count()).toBeGreaterThan(0);
  const ways = page.locator(
    'main a[href^="tel:"], main a[href^="sms:"], main a[href^="mailto:"], main a[href^="http"]',
  );
  expect(await ways.count()).toBeGreaterThan(0);
}

describe('a pregnant 19-year-old', () => {
  test('finds midwives, family nurses and health visitors by the door “before birth”', async () => {
    const opened = await visit(browser, '/');
    const { page } = opened;
    await page.getByRole('link', { name: /Before birth/ }).click();
    await page.waitForURL(/\/find\/#age=-1/);
    const { hits, total } = await results(page);
    expect(total).toBeGreaterThan(10);
    for (const { id } of hits) expect(isLeftOut(id, -1), id).toBe(false);
    await page.getByLabel('What would help?').fill('I am 19 and pregnant');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    const found = await results(page);
    expectAmong(found.hits.slice(0, 10), /matern|midwi/i);
    expectAmong(found.hits, /family nurse/i);
    expectAmong(found.hits, /health visit/i);
    // She is 19 too: what is for her age stays, and what is for neither is left out.
    for (const { id } of found.hits) expect(isLeftOut(id, -1) && isLeftOut(id, 19), id).toBe(false);
    expect(opened.faults).toEqual([]);
    await opened.close();
  });

  test('gets the same from a link with keys of the contract', async () => {
    const { hits, page, close } = await find(browser, '?q=pregnant&age=-1');
    expectAmong(hits, /matern|midwi/i);
    expect(new URL(page.url()).search).toBe('');
    await close();
  });
});

function expectAmong(hits: readonly Hit[], pattern: RegExp): void {
  expect(
    hits.map(({ id, text }) => `${id} ${text}`).filter((text) => pattern.test(text)),
    String(pattern),
  ).not.toEqual([]);
}

describe('a health visitor who checks a referral route', () => {
  test('goes by the pages for professionals to the route of a service', async () => {
    const opened = await visit(browser, '/', { viewport: { width: 1280, height: 900 } });
    const { page } = opened;
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'For professionals' }).click();
    await page.waitForURL('**/professionals/');
    await page
      .locator('main')
      .getByRole('link', { name: /health visitor/i })
      .first()
      .click();
    await page.waitForLoadState();
    expect(await page.locator('h1').innerText()).toMatch(/health visitor/i);
    const links = page.locator('main a[href*="/services/"]');
    expect(await links.count()).toBeGreaterThan(5);
    await links.first().click();
    await page.waitForURL(/\/services\/[^/]+\//);
    const section = page.getByRole('region', { name: 'For professionals' });
    expect(await section.innerText()).toMatch(/Level of need[\s\S]*Who may refer[\s\S]*(route|ways in)/i);
    expect(opened.faults).toEqual([]);
    await opened.close();
  });

  test('asks the finder as one, and each result says whether this role may refer', async () => {
    const { page, close } = await find(browser, '#q=speech+and+language&who=health-visitor');
    const { hits } = await results(page);
    expect(await page.getByLabel('Who is asking?').inputValue()).toBe('health-visitor');
    const listed = hits.filter(({ text }) => /health visitor/i.test(text));
    expect(listed.length).toBeGreaterThan(0);
    const { id } = listed[0]!;
    await openFirst(page, id);
    await page.waitForURL(`**/services/${id}/`);
    expect(await page.getByRole('region', { name: 'For professionals' }).innerText()).toMatch(
      /health visitor|any|anyone/i,
    );
    await close();
  });
});

test('every search to try on the first page brings something up', async () => {
  const opened = await visit(browser, '/');
  const hrefs = await opened.page
    .getByRole('list', { name: 'Searches to try' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(hrefs.length).toBeGreaterThan(2);
  for (const href of hrefs) {
    await opened.page.goto('about:blank');
    await opened.page.goto(new URL(href, opened.requests[0]!.url()).href);
    expect((await results(opened.page)).total, href).toBeGreaterThan(0);
  }
  await opened.close();
});
