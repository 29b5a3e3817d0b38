/**
 * `node tests/bench/edit-walk.ts`: how long a newcomer's first change takes, as content/README.md tells it: clone, install,
 * `npm run edit`, a new number in a form, the page with it. Times each step on a clone of this folder's last commit. A browser
 * without a screen cannot choose a folder: its form saves into a copy in the browser, and the file is put into the clone.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/commands/settings.ts';
import { formAddress } from '../../src/model/rules/form-address.ts';
import { launchBrowser } from '../support/browser.ts';
import { chooseFolder, fileNow, filesToSeed, seedFolder } from '../support/open-forms.ts';
import { machine } from './machine.ts';

const id = process.argv[2] ?? 'family-lives';
const number = '01632 960123';
const file = `content/services/${id}.md`;
const above = mkdtempSync(join(tmpdir(), 'early-help-walk-'));
const clone = join(above, 'clone');
const site = 'http://localhost:4399';

let before = performance.now();
const begun = before;
function step(what: string): void {
  const now = performance.now();
  console.log(`${what}: ${((now - before) / 1000).toFixed(0)} s`);
  before = now;
}

console.log(JSON.stringify(machine()));
execFileSync('git', ['clone', '--quiet', root, clone]);
step('git clone');
execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: clone, stdio: 'ignore' });
step('npm install');
const edit = spawn('npm', ['run', 'edit'], { cwd: clone, env: { ...process.env, PORT: '4399' }, detached: true });
const browser = await launchBrowser();
try {
  let said = '';
  edit.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  while (!said.includes('The forms:')) await once(edit.stdout, 'data');
  step('npm run edit, until it says where the forms are');
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  await context.addInitScript(chooseFolder);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(`${site}/robots.txt`);
  await seedFolder(
    page,
    filesToSeed(() => true, join(clone, 'content')),
  );
  step('the copy in the browser (not a step of a person)');
  await page.goto(site + formAddress('services', id));
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByRole('textbox', { name: 'Name' }).first().waitFor();
  step('the form is open');
  const contact = page.getByRole('group', { name: '“\u2068Contact\u2069” Field' });
  const phone = contact.getByRole('textbox', { name: 'Phone' });
  await page.mouse.move(250, 500);
  while (!(await phone.isVisible())) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(50);
  }
  await phone.fill(number);
  await page.frameLocator('iframe').first().getByText(number).first().waitFor();
  step('the number is written, and the preview shows it');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  let saved = '';
  while (!saved.includes(number)) saved = (await fileNow(page, file)) ?? '';
  writeFileSync(join(clone, file), saved);
  step('saved');
  while (!(await (await fetch(`${site}/services/${id}/`)).text()).includes(`>${number}<`));
  step('the page shows it');
  console.log(execFileSync('git', ['diff', '--stat'], { cwd: clone, encoding: 'utf8' }).trim());
  console.log(`All: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
} finally {
  await browser.close();
  process.kill(-edit.pid!, 'SIGTERM');
  rmSync(above, { recursive: true, force: true, maxRetries: 5 });
}
