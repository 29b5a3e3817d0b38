/** "Tell us what is wrong": four reasons, about the page that somebody came from. Where messages go: tests/site/other-builds.test.ts. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as words from '../../src/words/wrong.ts';
import { launchBrowser } from '../support/browser.ts';
import { thrown, visit } from '../support/journey.ts';
import { elements, named, textOf } from '../support/html.ts';
import { builtPages } from '../support/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const PAGE = '/edit/wrong/';
const served = builtPages().filter(({ url }) => /^\/services\/[^/]+\/$/.test(url));
const isSensitive = ({ html }: { html: string }): boolean => /<aside class="leave"(?![^>]*hidden)/.test(html);
const called = ({ url, html }: { url: string; html: string }) => ({
  id: url.split('/')[2]!,
  name: textOf(named(elements(html), 'h1')[0]!),
});
const plain = called(served.find((page) => !isSensitive(page))!);
const sensitive = called(served.find(isSensitive)!);
const reasons = Object.values(words.reasons).map(({ title }) => title);

test('from a service to the four reasons, which know its name; nothing leaves the site', async () => {
  const opened = await visit(browser, `/services/${plain.id}/`);
  const { page, foreign } = opened;
  await page.getByRole('link', { name: words.tellUs }).click();
  const about = page.locator('[data-about]');
  await about.getByRole('link', { name: plain.name, exact: true }).waitFor();
  expect(await about.getByRole('link').getAttribute('href')).toMatch(new RegExp(`/services/${plain.id}/$`));
  expect(await page.getByText(words.sayWhich).isVisible()).toBe(false);
  expect(await page.locator('[data-wrong] h3').allInnerTexts()).toEqual(reasons);
  expect(await page.getByRole('link', { name: 'change it yourself' }).getAttribute('href')).toMatch(
    new RegExp(`/edit/cms/#/collections/services/entries/${plain.id}$`),
  );
  expect(await page.title()).not.toContain(plain.name);
  expect(await page.locator('aside.leave').isVisible()).toBe(false);
  expect(foreign).toEqual([]);
  expect(thrown(opened)).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
    plain.id,
  );
  await opened.close();
});

test('about a page with the button that leaves there is one here, and the title says nothing', async () => {
  const opened = await visit(browser, `${PAGE}#services=${sensitive.id}`);
  await opened.page.locator('aside.leave').getByRole('link').first().waitFor();
  expect(await opened.page.title()).not.toMatch(new RegExp(`${sensitive.id}|${sensitive.name}`, 'i'));
  expect(thrown(opened)).toEqual([]);
  await opened.close();
});

test.for(['', '#services=no-such-service', '#services=../../evil', '#topics=housing', '#services=%E0%A4%A'])(
  'without a record of ours it stays as it is: "%s"',
  async (fragment) => {
    const opened = await visit(browser, PAGE + fragment);
    await opened.page.waitForLoadState('networkidle');
    expect(await opened.page.getByText(words.sayWhich).isVisible()).toBe(true);
    expect(await opened.page.locator('[data-about]').isVisible()).toBe(false);
    expect(thrown(opened)).toEqual([]);
    await opened.close();
  },
);

test('on a bad line the address of the page says enough', async () => {
  const opened = await visit(browser, `${PAGE}#services=${plain.id}`, {}, new RegExp(`/services/${plain.id}/$`));
  await opened.page
    .locator('[data-about]')
    .getByRole('link', { name: new RegExp(`/services/${plain.id}/$`) })
    .waitFor();
  expect(thrown(opened)).toEqual([]);
  await opened.close();
});

test('without JavaScript the reasons, the numbers for danger and what to say are there', async () => {
  const { page, close } = await visit(browser, `${PAGE}#services=${plain.id}`, { javaScriptEnabled: false });
  expect(await page.locator('[data-wrong] h3').allInnerTexts()).toEqual(reasons);
  expect(await page.getByText(words.sayWhich).isVisible()).toBe(true);
  expect(await page.locator('[data-about]').isVisible()).toBe(false);
  expect(await page.getByText(words.neverWrite).isVisible()).toBe(true);
  expect(await page.locator('[data-wrong] .alert.urgent').isVisible()).toBe(true);
  await close();
});
