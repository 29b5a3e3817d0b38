/** The coverage in a browser: counting again for an age and a level, and what there is without a script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { sideways, visit } from '../support/journey.ts';
import { distFolder } from '../support/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const path = '/outcomes/coverage/';
const csv = readFileSync(join(distFolder, 'open-data', 'coverage.csv'), 'utf8').split('\r\n');

/** What the file says of local services, by topic and area. */
const fromFile = (age: string, level: string): Record<string, string> =>
  Object.fromEntries(
    csv
      .map((line) => line.split(','))
      .filter((row) => row[2] === age && row[3] === level)
      .map(([topic, area, , , , local]) => [`${topic} ${area}`, local!]),
  );

async function expectCounted(page: Page, age: string, level: string): Promise<void> {
  const shown = await page.locator('[data-coverage] [data-topic]').evaluateAll((all) =>
    all.map((cell) => {
      const areas = cell.closest<HTMLElement>('[data-coverage]')!.dataset.coverage!.split(' ');
      const area = areas[(cell as HTMLTableCellElement).cellIndex - 1];
      return [`${cell.dataset.topic} ${area}`, cell.querySelector('b')!.textContent] as const;
    }),
  );
  const file = fromFile(age, level);
  expect(shown.length).toBeGreaterThan(200);
  expect(shown.filter(([place, number]) => (file[place] ?? '0') !== number)).toEqual([]);
}

test('an age and a level are counted at once, as the file has them, and stand after # in the address', async () => {
  const { page, foreign, faults, requests, close } = await visit(browser, path);
  await expectCounted(page, 'any', 'any');
  await page.getByText('5 to 10', { exact: true }).first().click();
  await page.getByText('The table counts: 5 to 10, Any level.').waitFor();
  await expectCounted(page, '5-to-10', 'any');
  await page.locator('label', { hasText: 'Targeted' }).click();
  await page.getByText('The table counts: 5 to 10, Targeted.').waitFor();
  await expectCounted(page, '5-to-10', 'targeted');
  expect(new URL(page.url()).hash).toBe('#age=5-to-10&level=targeted');
  expect(requests.filter((request) => new URL(request.url()).search !== '').map((request) => request.url())).toEqual(
    [],
  );
  expect(foreign).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

test('an address that names an age is counted when the page is opened, on a phone too', async () => {
  const { page, close } = await visit(browser, `${path}#level=specialist`, { viewport: { width: 320, height: 640 } });
  await page.getByText('The table counts: Any age, Specialist.').waitFor();
  await expectCounted(page, 'any', 'specialist');
  expect(await sideways(page)).toEqual([]);
  await close();
});

test('every number of a topic leads to just the services that it counts, on its page and from the table of all', async () => {
  const topic = '/outcomes/coverage/mental-health/';
  const { page, faults, close } = await visit(browser, topic);
  const numbers = await page.locator('.heat td').evaluateAll((cells) =>
    cells.map((cell) => ({
      href: cell.querySelector('a')!.getAttribute('href')!,
      number: cell.querySelector('b')!.textContent,
      unsaid: /^\d+/.exec(cell.querySelector('small[data-unsaid]')?.textContent ?? '')?.[0] ?? '0',
    })),
  );
  expect(numbers.length).toBeGreaterThan(80);
  await page.goto(new URL('/outcomes/coverage/', page.url()).href);
  const ofAll = await page
    .locator(`section:not([aria-labelledby=areas]) .heat td a[href^="${topic}#anywhere"]`)
    .evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href')!,
        number: link.querySelector('b')!.textContent,
        unsaid: /^\d+/.exec(link.querySelector('[data-unsaid]')?.textContent ?? '')?.[0] ?? '0',
      })),
    );
  expect(ofAll.length).toBeGreaterThan(8);
  await page.goto(new URL(topic, page.url()).href);
  const wrong: string[] = [];
  for (const { href, number, unsaid } of [...numbers, ...ofAll]) {
    await page.evaluate((hash) => (location.hash = hash), href.split('#')[1]!);
    const said = page.locator('[data-cut-said]');
    const expected = new RegExp(`: ${number} services?\\.${unsaid === '0' ? '$' : ` ${unsaid} more may`}`);
    await said
      .filter({ hasText: expected })
      .waitFor({ timeout: 3000 })
      .catch(() => wrong.push(href));
    const lines = page.locator('[data-service]:visible');
    const marked = lines.filter({ has: page.locator('[data-unsaid]:visible') });
    const [all, doNotSay] = [await lines.count(), await marked.count()];
    if (all - doNotSay !== Number(number) || doNotSay !== Number(unsaid)) wrong.push(`${href}: ${all}, ${doNotSay}`);
  }
  expect(wrong).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.matches('[data-cut-said]'))).toBe(true);
  await page.getByRole('button', { name: 'Show all services' }).click();
  expect(await page.locator('[data-cut]').isVisible()).toBe(false);
  expect(await page.locator('[data-service]:visible').count()).toBe(await page.locator('[data-service]').count());
  expect(faults).toEqual([]);
  await close();
});

test('what was counted for an age and a level leads to those services', async () => {
  const { page, close } = await visit(browser, `${path}#age=5-to-10&level=targeted`);
  await page.getByText('The table counts: 5 to 10, Targeted.').waitFor();
  await page.locator('[data-topic="mental-health"] a[href*="#corby"]').click();
  await page.getByText(/^Corby, 5 to 10, Targeted: \d+ services?\./).waitFor();
  expect(new URL(page.url()).hash).toBe('#corby__age-5-to-10__level-targeted');
  await close();
});

test('when the numbers do not come, it says what the table shows', async () => {
  const { page, close } = await visit(browser, path, {}, /coverage\.json/);
  await page.locator('label', { hasText: 'Targeted' }).click();
  await page.getByText('The numbers did not come.').waitFor();
  await expectCounted(page, 'any', 'any');
  await close();
});

test('without a script there are the numbers, no choice that does nothing, and a list behind each number', async () => {
  const { page, close } = await visit(browser, path, { javaScriptEnabled: false });
  expect(await page.locator('[data-coverage-choices]').isVisible()).toBe(false);
  await page.locator('[data-topic="youth-activities"] a[href*="#corby"]').click();
  expect(new URL(page.url()).hash).toBe('#corby');
  expect(await page.locator('section[aria-labelledby="corby"] li').count()).toBeGreaterThan(1);
  // Every number has its place to lead to, the group of its area.
  const lost = await page
    .locator('.heat td a')
    .evaluateAll((links) =>
      (links as HTMLAnchorElement[]).map(({ hash }) => hash.slice(1)).filter((id) => !document.getElementById(id)),
    );
  expect(lost).toEqual([]);
  await close();
});
