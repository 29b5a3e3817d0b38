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
  const shown = await page
    .locator('[data-coverage] [data-topic]')
    .evaluateAll((all) =>
      all.map((cell) => [`${cell.dataset.topic} ${cell.dataset.area}`, cell.querySelector('b')!.textContent] as const),
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
  await page.locator('[data-topic="youth-activities"][data-area="corby"] a').click();
  expect(new URL(page.url()).hash).toBe('#corby');
  expect(await page.locator('section[aria-labelledby="corby"] li').count()).toBeGreaterThan(1);
  await close();
});
