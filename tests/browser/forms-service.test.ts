/** A service in its form: a new one from an empty form to a file, and the preview beside it, which is the page. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromFile, partsOf } from '../../src/cms/format.ts';
import type { serviceDrawer, Around } from '../../src/cms/page/draw.ts';
import { newFormAddress } from '../../src/model/rules/form-address.ts';
import { buildDay } from '../../src/records/build-day.ts';
import { recordText } from '../../src/records/write/record-text.ts';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { FormFields } from '../support/form-fields.ts';
import { chooseFolder, filesToSeed, seedFolder } from '../support/open-forms.ts';
import { distFolder } from '../support/site.ts';

let browser: Browser;
let page: Page;
let form: FormFields;
let preview: FrameLocator;
const seeded = filesToSeed((path) =>
  /^(areas|topics|levels-of-need|vocabulary)\/|^site|\/(family-lives|corby-mind)[^/]*$/.test(path),
);

beforeAll(async () => {
  browser = await launchBrowser();
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  await context.addInitScript(chooseFolder);
  page = await context.newPage();
  page.setDefaultTimeout(25_000);
  form = new FormFields(page);
  preview = page.frameLocator('iframe').first();
  await page.goto(siteUrl('/edit/'));
  await seedFolder(page, seeded);
  await page.goto(siteUrl(newFormAddress('services')));
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await form.field('Name').getByRole('textbox').waitFor();
}, 60_000);
afterAll(() => browser.close());

test('a new service is a file as we write them, the check is content, and the preview was its page all along', async () => {
  await preview.getByRole('heading', { level: 1, name: 'No name yet' }).waitFor();
  await form.write(form.field('Name').getByRole('textbox'), 'Test Listening Line');
  await preview.getByRole('heading', { level: 1, name: 'Test Listening Line' }).waitFor();
  await form.choose('Organisation', 'Family Lives');
  await form.write(form.field('Summary').getByRole('textbox'), 'Somebody to talk to on a Tuesday in Corby.');
  await form.choose('Topics', 'Being a parent');
  await form.choose('Levels of need', 'Universal');
  await form.choose('Areas', 'Corby');
  const ways = await form.add('Ways in');
  await form.choose('For', 'Family', ways);
  await form.choose('Route', 'Phone', ways);
  await form.write(form.field('Number or address', ways).getByRole('textbox'), '01632 960123');
  await preview.getByText('01632 960123').first().waitFor();
  const sessions = await form.add('Sessions');
  await form.choose('Place', 'Corby Mind', sessions);
  await preview.getByRole('heading', { level: 3, name: 'Corby Mind' }).waitFor();
  await form.choose('Status', 'Active');
  const assurance = await form.show(form.field('Assurance'));
  await form.write(form.field('Last checked', assurance).locator('input'), '2026-11-26');
  await form.write(form.field('Checked by', assurance).getByRole('textbox'), 'The test of the forms');
  await form.choose('Confidence', 'Medium', assurance);
  const sources = await form.add('Sources');
  await form.write(form.field('Web address', sources).getByRole('textbox'), 'https://www.example.org/line');
  await form.save();
  const path = 'content/services/test-listening-line.md';
  const saved = await form.fileOnceIn(path, 'https://www.example.org/line');
  expect(saved).toBe(recordText('services', expected, ''));
  expect(partsOf('services', saved).fields).toEqual(expected);
  expect(await form.checked(path)).toEqual([]);
}, 60_000);

const expected = {
  name: 'Test Listening Line',
  organisation: 'family-lives',
  summary: 'Somebody to talk to on a Tuesday in Corby.',
  topics: ['parenting'],
  levelsOfNeed: ['universal'],
  areas: ['corby'],
  access: [{ for: 'family', route: 'phone', value: '01632 960123' }],
  sessions: [{ place: 'corby-mind' }],
  status: 'active',
  assurance: {
    checked: '2026-11-26',
    by: 'The test of the forms',
    confidence: 'medium',
    sources: [{ url: 'https://www.example.org/line' }],
  },
};
