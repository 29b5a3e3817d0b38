/** A page that was built long ago says so by itself: its badge, its cards, the finder and the list of saved help. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ageNotes } from '../../src/words/checked.ts';
import { faults } from '../support/axe.ts';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { results } from '../support/journey.ts';
import { builtPages } from '../support/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A page of a service that was fresh when it was built and lapses last, with the days on which that changes. */
const fresh = builtPages()
  .filter(({ url }) => /^\/services\/[^/]+\/$/.test(url))
  .map(({ url, html }) => ({ url, days: /<p data-days="((?:[\d-]{10} ?){4})" class="fresh checked"/.exec(html)?.[1] }))
  .filter(({ days }) => days !== undefined)
  .sort((a, b) => b.days!.slice(-10).localeCompare(a.days!.slice(-10)))[0];
const [soon, due, overdue, lapsed] = fresh!.days!.split(' ') as [string, string, string, string];

async function openAt(time: string, path = fresh!.url, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'America/New_York', ...options });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  await page.clock.setFixedTime(new Date(time));
  await page.goto(siteUrl(path));
  return { page, wrong, close: () => context.close() };
}

const noon = (day: string): string => `${day}T12:00:00Z`;
const badge = (page: Page) => page.locator('.panel > .fresh');
const saysIn = (page: Page): Promise<string> => badge(page).innerText();
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the page of a service', () => {
  test.for<[name: string, time: string, look: string, note: string]>([
    ['before anything is due', `2000-01-01T12:00:00Z`, 'checked', ageNotes.full[0]],
    ['soon due', noon(soon), 'checked', ageNotes.full[1]],
    ['due', noon(due), 'due', ageNotes.full[2]],
    ['overdue', noon(overdue), 'old', ageNotes.full[3]],
    ['lapsed', noon(lapsed), 'old', ageNotes.full[4]],
  ])('%s', { timeout: 60_000 }, async ([name, time, look, note]) => {
    const { page, wrong, close } = await openAt(time, fresh!.url, { reducedMotion: 'reduce' });
    await expect.poll(() => badge(page).getAttribute('class')).toBe(`fresh ${look}`);
    const said = squeezed(await saysIn(page));
    expect(said).toMatch(/^Last checked on \d+ [A-Z][a-z]+ \d{4}\./);
    expect(said.replace(/^Last checked on \d+ \w+ \d{4}\./, '').trim()).toBe(note.trim());
    expect(await badge(page).locator('path').count()).toBe(look === 'checked' ? 2 : 1);
    const cards = page.locator('.related .facts .fresh');
    expect(await cards.count()).toBeGreaterThan(0);
    expect(await cards.first().innerText()).toMatch(/^Checked [A-Z][a-z]+ \d{4}/);
    const exact = await page.locator('.pro [data-days], .pro [data-age]').innerText();
    expect(exact).toContain(
      ageNotes.exact[['before anything is due', 'soon due', 'due', 'overdue', 'lapsed'].indexOf(name)],
    );
    const warned = page.locator('.main > .alert').filter({ hasText: ageNotes.full[4].trim() });
    expect(await warned.count()).toBe(name === 'lapsed' ? 1 : 0);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await faults(page)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page, ['color-contrast'])).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  });

  test('goes by the day in London, wherever the device is', async () => {
    const before = new Date(`${due}T00:00:00+01:00`).getTime();
    for (const [time, look] of [
      [before - 60_000, 'checked'],
      [before + 60_000, 'due'],
    ] as const) {
      // In summer; in winter London's midnight is the world's.
      const shift =
        new Date(noon(due)).toLocaleString('en-GB', { timeZone: 'Europe/London', hour: '2-digit' }) === '13';
      const { page, close } = await openAt(new Date(time + (shift ? 0 : 3_600_000)).toISOString());
      await page.waitForLoadState('networkidle');
      expect(await badge(page).getAttribute('class')).toBe(`fresh ${look}`);
      await close();
    }
  });

  test('asks for nothing more while it is fresh', async () => {
    const { page, close } = await openAt('2000-01-01T12:00:00Z', '/urgent/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(siteUrl(fresh!.url));
    await page.waitForLoadState('networkidle');
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter((url) => url.includes('Freshness'))).toEqual([]);
    await close();
  });

  test('without a script says what the build knew, with the day', async () => {
    const { page, close } = await openAt(noon(lapsed), fresh!.url, { javaScriptEnabled: false });
    expect(squeezed(await saysIn(page))).toMatch(/^Last checked on \d+ \w+ \d{4}\.$/);
    expect(await badge(page).getAttribute('class')).toBe('fresh checked');
    expect(await page.locator('.pro').innerText()).toMatch(/Next check due: \d+ \w+ \d{4}\./);
    await close();
  });
});

test('the way to other help is at the head of a page that has lapsed', async () => {
  const { page, close } = await openAt(noon(lapsed));
  await page.locator('.main > .alert a[href="#all-about"]').click();
  expect(new URL(page.url()).hash).toBe('#all-about');
  expect(await page.locator('nav.about a').count()).toBeGreaterThan(0);
  await close();
});

test('guides and lists say it too', async () => {
  const guide = builtPages().find(
    ({ url, html }) => /^\/guides\/[^/]+\/$/.test(url) && html.includes('data-kind="exact"'),
  )!;
  const { page, close } = await openAt(noon('2040-01-01'), guide.url);
  await expect
    .poll(async () => squeezed(await page.locator('.fresh[data-kind]').innerText()))
    .toMatch(/Long overdue\.$/);
  await page.goto(siteUrl('/a-to-z/'));
  await expect.poll(() => page.locator('.lines .old').count()).toBeGreaterThan(50);
  expect(await page.locator('.lines .old').first().innerText()).toMatch(/Checked \w+ \d{4}/);
  await close();
});

describe('the finder', () => {
  const state = '/find/#q=food bank';

  test('says on each card how old it is today', async () => {
    const { page, close } = await openAt(noon(overdue), state);
    const { hits, total } = await results(page);
    expect(total).toBeGreaterThan(3);
    expect(hits.filter(({ text }) => text.includes('(a while ago: ask first)')).length).toBeGreaterThan(3);
    await close();
  });

  test('leaves out what has lapsed, says how many, and shows them when asked', { timeout: 60_000 }, async () => {
    const before = await openAt('2000-01-01T12:00:00Z', state);
    const whole = (await results(before.page)).total;
    expect(await before.page.locator('[data-left-out]').count()).toBe(0);
    await before.close();
    const { page, wrong, close } = await openAt(noon(lapsed), state, { viewport: { width: 360, height: 740 } });
    const few = await results(page);
    const left = Number(await page.locator('[data-left-out]').getAttribute('data-left-out'));
    expect(left).toBeGreaterThan(0);
    expect(few.total + left).toBe(whole);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Show (it|them)$/ }).click();
    expect((await results(page)).total).toBe(whole);
    expect(new URL(page.url()).hash).toContain('old=1');
    expect(await page.locator('[data-left-out]').count()).toBe(0);
    await page.getByRole('button', { name: /nobody has checked for long/ }).click();
    expect((await results(page)).total).toBe(few.total);
    expect(wrong).toEqual([]);
    await close();
  });

  test('never leaves out help in a crisis, nor the numbers for danger', async () => {
    const { page, close } = await openAt(noon('2040-01-01'), '/find/#q=I want to die');
    await results(page);
    const box = page.locator('[data-urgent-help]');
    expect(await box.locator('a[href^="tel:"], a[href^="sms:"]').count()).toBeGreaterThan(0);
    await page.goto(siteUrl('/urgent/'));
    expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(3);
    await close();
  });
});

test('the list of saved help says how old each is', async () => {
  const { page, close } = await openAt('2000-01-01T12:00:00Z');
  await page
    .getByRole('button', { name: /^(Save|Keep)/ })
    .first()
    .click();
  await expect
    .poll(() => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })))
    .toMatch(/services/);
  await page.clock.setFixedTime(new Date(noon(lapsed)));
  await page.goto(siteUrl('/saved/'));
  await expect
    .poll(async () => squeezed(await page.locator('[data-checked]').first().innerText()))
    .toContain(ageNotes.full[4].trim());
  await close();
});
