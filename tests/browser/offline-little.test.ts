/** What a phone keeps whose owner saves data, or whose line is hardly there: the numbers for danger, and nothing that costs more. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseFiles } from '../../src/site/offline/files.ts';
import { launchBrowser } from '../support/browser.ts';
import { changingHost, type ChangingHost } from '../support/changing-host.ts';
import { keptOn, phoneThatWasHere } from '../support/offline.ts';
import { basePath, distFolder } from '../support/site.ts';

let browser: Browser;
let host: ChangingHost;
const folder = mkdtempSync(join(tmpdir(), 'early-help-little-'));

beforeAll(async () => {
  browser = await launchBrowser();
  host = await changingHost(distFolder);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The built worker, told of another line than this machine’s: no setting of a test browser reaches a worker’s `navigator`. */
function lineIs(connection: object): void {
  const told = `let line = ${JSON.stringify(connection)};
    Object.defineProperty(navigator, 'connection', { get: () => line });
    addEventListener('message', ({ data }) => { if (data.line) line = data.line; });\n`;
  writeFileSync(join(folder, 'sw.js'), told + readFileSync(join(distFolder, 'sw.js'), 'utf8'));
  host.folderOf = (path) => (path === '/sw.js' ? folder : distFolder);
}

const { first, more } = chooseFiles(distFolder);
const asKept = (paths: readonly string[]): string[] => paths.map((path) => basePath() + path).sort();
const all = asKept([...first, ...more]);

test.for<[what: string, connection: object, kept: string[]]>([
  ['data is saved', { saveData: true, effectiveType: '4g' }, asKept(first)],
  ['the line is 2G', { saveData: false, effectiveType: '2g' }, asKept(first)],
  ['the line is slower than 2G', { effectiveType: 'slow-2g' }, asKept(first)],
  ['the line is 3G', { saveData: false, effectiveType: '3g' }, all],
])('%s', async ([, connection, kept]) => {
  lineIs(connection);
  const phone = await phoneThatWasHere(browser, host);
  expect(await keptOn(phone.page)).toEqual(kept);
  expect(kept).toContain(`${basePath()}urgent/`);
  await phone.context.setOffline(true);
  await phone.open('/urgent/');
  expect(await phone.page.locator('main a[href="tel:999"]').first().isVisible()).toBe(true);
  expect(phone.faults).toEqual([]);
  await phone.close();
});

test('what was left out is fetched with the next page, once the line is better', async () => {
  lineIs({ saveData: true });
  const phone = await phoneThatWasHere(browser, host);
  expect(await keptOn(phone.page)).toEqual(asKept(first));
  const line = { saveData: false, effectiveType: '4g' };
  await phone.page.evaluate((told) => navigator.serviceWorker.controller!.postMessage(told), { line });
  await phone.open('/urgent/');
  await expect.poll(() => keptOn(phone.page)).toEqual(all);
  await phone.close();
});
