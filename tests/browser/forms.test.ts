/** The editors' forms on this computer's own files: open, change, be refused, save, add; and what is saved passes the check. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formAddress, newFormAddress } from '../../src/model/rules/form-address.ts';
import { faults } from '../support/axe.ts';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { FormFields } from '../support/form-fields.ts';
import { chooseFolder, fileNow, filesToSeed, seedFolder } from '../support/open-forms.ts';

const id = 'family-lives';
const file = `content/services/${id}.md`;
/** What the form of this service points at, and a few others. */
const seeded = filesToSeed((path) => /^(areas|topics|levels-of-need|vocabulary)\/|^site|\/(f|corby)[^/]*$/.test(path));

let browser: Browser;
let context: BrowserContext;
let page: Page;
let form: FormFields;
const asked: string[] = [];
const thrown: string[] = [];
/** The file of the service, as its form has written it. */
let savedByForm: string | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  await context.addInitScript(chooseFolder);
  page = await context.newPage();
  page.setDefaultTimeout(25_000);
  form = new FormFields(page);
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.goto(siteUrl('/edit/'));
  await seedFolder(page, seeded);
  await page.goto(siteUrl(formAddress('services', id)));
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await form.field('Name').getByRole('textbox').waitFor();
}, 60_000);
afterAll(() => browser.close());

const lines = (text: string | undefined): string[] => text?.split('\n') ?? [];

describe('on the files of this computer', () => {
  test('a form has no fault that axe can see, and its page may be made larger', async () => {
    const viewport = await page.locator('meta[name=viewport]').last().getAttribute('content');
    expect(viewport).not.toContain('maximum-scale');
    expect(await faults(page, axeRules)).toEqual([]);
  });

  test('a number that cannot be one is refused beside its field, and one that nobody can ring by our own check', async () => {
    const phone = await form.show(form.field('Contact').getByRole('textbox', { name: 'Phone' }));
    await phone.fill('0808 800 222x');
    await form.save();
    const sentence = 'a UK phone number as people dial it, with spaces, for example "0300 126 1000"';
    await form.field('Contact').getByText(`Write ${sentence}.`).waitFor();
    await phone.fill('0808 8');
    await form.save();
    const dialog = page.getByRole('alertdialog').filter({ hasText: 'Not saved' });
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain(`Contact > Phone: you wrote "0808 8". Expected: ${sentence}.`);
    expect(await fileNow(page, file)).toBe(seeded[file]);
    await dialog.getByRole('button', { name: 'OK' }).click();
  });

  test('a new number changes one line of its file, and the check is content', async () => {
    await form.write(form.field('Contact').getByRole('textbox', { name: 'Phone' }), '01632 960123');
    await form.save();
    savedByForm = await form.fileOnceIn(file, '01632 960123');
    const [before, after] = [lines(seeded[file]), lines(savedByForm)];
    expect(after.length).toBe(before.length);
    const changed = after.flatMap((line, index) => (line === before[index] ? [] : [line]));
    expect(changed).toEqual(['  phone: "01632 960123"']);
    expect(await form.checked(file)).toEqual([]);
  }, 60_000);

  test('the list of services has no fault that axe can see', async () => {
    await page.getByRole('grid').first().waitFor();
    expect(await faults(page, axeRules)).toEqual([]);
  });

  test('a new place is a file as we write them, and the check is content', async () => {
    await page.goto(siteUrl(newFormAddress('places')));
    await form.write(form.field('Name').getByRole('textbox'), 'Test Community Hall');
    await form.write(form.field('Town').getByRole('textbox'), 'Corby');
    await form.choose('Area', 'Corby');
    await form.choose('Kind of place', 'Community centre');
    const sources = await form.show(form.field('Sources'));
    await sources.getByRole('button', { name: /^Add/ }).click();
    await form.write(form.field('Web address', sources).getByRole('textbox'), 'https://www.example.org/hall');
    await form.save();
    const path = 'content/places/test-community-hall.yml';
    await form.fileOnceIn(
      path,
      /^name: Test Community Hall\ntown: Corby\narea: corby\nkind: [a-z-]+\nsources:\n {2}- url: https:\/\/www\.example\.org\/hall\n$/,
    );
    expect(await form.checked(file, path)).toEqual([]);
  }, 60_000);

  test('beside a place the county is drawn with a dot where the coordinates are, and a wrong one is told', async () => {
    await page.goto(siteUrl(formAddress('places', 'corby-mind')));
    const preview = page.frameLocator('iframe').first();
    await preview.getByText(/^The dot is .+ from the middle of Corby\.$/).waitFor();
    expect(await preview.locator('[data-pin]').count()).toBe(1);
    await form.write(form.field('Longitude').getByRole('spinbutton'), '2.3');
    await preview.getByText(/^This is outside the county\./).waitFor();
    expect(await preview.locator('[data-pin]').count()).toBe(1);
  });

  test('nothing was asked of another host, and no script failed', () => {
    // The state of GitHub is asked for by the program and stopped by the page's policy.
    const others = asked.filter((url) => /^http/.test(url) && !url.startsWith(siteUrl()) && !/githubstatus/.test(url));
    expect(others).toEqual([]);
    expect(asked.length).toBeGreaterThan(10);
    expect(thrown).toEqual([]);
  });
});

test('what a form has saved, the page shows: npm run edit reads the file and draws the page anew', async () => {
  const above = mkdtempSync(join(tmpdir(), 'early-help-edit-'));
  const folder = join(above, 'content');
  cpSync('content', folder, { recursive: true });
  const port = await freePort();
  const child = spawn(process.execPath, ['src/commands/edit.ts'], {
    // As a person's own terminal has it: Vitest says of itself that it is a test.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, CONTENT_DIR: folder, PORT: String(port) },
    stdio: 'ignore',
  });
  const page = async (): Promise<string> => {
    const answer = await fetch(`http://localhost:${port}/services/${id}/`).catch(() => undefined);
    return (await answer?.text()) ?? '';
  };
  try {
    await expect.poll(page, { timeout: 60_000, interval: 500 }).toContain('>0808 800 2222<');
    writeFileSync(join(above, file), savedByForm!);
    await expect.poll(page, { timeout: 20_000, interval: 500 }).toContain('>01632 960123<');
  } finally {
    child.kill('SIGTERM');
    await once(child, 'close');
    rmSync(above, { recursive: true, force: true });
  }
}, 100_000);

test('without JavaScript the page says what to do instead', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const opened = await plain.newPage();
  await opened.goto(siteUrl('/edit/cms/'));
  expect(await opened.locator('main').innerText()).toContain('Without it you can change the files themselves');
  await opened.getByRole('link', { name: 'How to change an entry in five steps' }).click();
  expect(new URL(opened.url()).pathname).toMatch(/\/edit\/$/);
  await plain.close();
});

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Another's program: what a rule of good practice would have otherwise is not ours to change. */
const axeRules = { tags: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
