/** A service in its form: a new one from an empty form to a file, and the preview beside it, which is the page. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromFile, partsOf } from '../../src/cms/format.ts';
import type { serviceDrawer, Around } from '../../src/cms/page/draw.ts';
import { newFormAddress } from '../../src/model/rules/form-address.ts';
import { buildDay } from '../../src/records/build-day.ts';
import { recordText } from '../../src/records/write/record-text.ts';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { FormFields } from '../support/form-fields.ts';
import { elements, textOf, type Element } from '../support/html.ts';
import { chooseFolder, filesToSeed, seedFolder } from '../support/open-forms.ts';
import { distFolder } from '../support/site.ts';

interface Drawer {
  serviceDrawer: typeof serviceDrawer;
}

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
}, 120_000);

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

test('of services of every kind, the preview is the page, part for part', async () => {
  const ids = globSync('services/*/index.html', { cwd: distFolder }).map((file) => basename(dirname(file)));
  const chosen = ids.sort().filter((_id, index) => index % 20 === 7);
  expect(chosen.length).toBeGreaterThan(8);
  const forms = chosen.map(
    (id) => [id, fromFile('services', readFileSync(`content/services/${id}.md`, 'utf8'))] as const,
  );
  const [program] = globSync('parts/draw-*.js', { cwd: join(distFolder, 'edit', 'cms') });
  // As text: an import in a function of a test is made into one of Node's.
  const made = await page.evaluateHandle<Drawer>(`import("${siteUrl(`/edit/cms/${program}`)}")`);
  const drawn = await page.evaluate(
    async ([{ serviceDrawer: drawer }, entries, today]) => {
      const draw = drawer((await (await fetch('records.json')).json()) as Around);
      const made: [string, string][] = [];
      for (const [id, written] of entries) made.push([id, await draw(written, today, id)]);
      return made;
    },
    [made, forms, buildDay()] as const,
  );
  for (const [id, html] of drawn) {
    const built = readFileSync(join(distFolder, 'services', id, 'index.html'), 'utf8');
    const [shown, ofPage] = [html, built].map((each) => partsIn(each, id));
    expect(shown!.length, id).toBeGreaterThan(50);
    expect(shown, id).toEqual(ofPage);
  }
}, 60_000);

/** Each element of the main part with its attributes, and its words where it holds nothing else. */
function partsIn(html: string, id: string): string[] {
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(html) ?? [];
  const all = elements(main.replace(/<(template|script)[\s\S]*?<\/\1>/g, ''));
  // A build knows the address that it is made for, the preview where it is.
  const hosts = new RegExp(`https?://[^/]+(?=[^ ]*/services/${id}/)|localhost:\\d+`, 'g');
  return all.filter(({ tagName }) => tagName !== 'main').map((element) => partOf(element).replace(hosts, ''));
}

function partOf(element: Element): string {
  const attributes = element.attrs.map(({ name, value }) => `${name}="${value}"`).sort();
  const text = element.childNodes.length === 1 && 'value' in element.childNodes[0]! ? textOf(element) : '';
  return `<${[element.tagName, ...attributes].join(' ')}> ${text}`;
}
