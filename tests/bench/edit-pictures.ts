/**
 * `node tests/bench/edit-pictures.ts`: the pictures of "Change a phone number in five minutes" in content/README.md, from the
 * built site. The folder is a copy in the browser: no file of the project is changed.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { serveFolder } from '../../src/commands/serve.ts';
import { distFolder, root } from '../../src/commands/settings.ts';
import { cmsPage, formAddress } from '../../src/model/rules/form-address.ts';
import { launchBrowser } from '../support/browser.ts';
import { chooseFolder, filesToSeed, seedFolder } from '../support/open-forms.ts';

const id = process.argv[2] ?? 'family-lives';
const number = '01632 960123';
const folder = join(root, '.github', 'edit');

await mkdir(folder, { recursive: true });
const site = await serveFolder({ folder: distFolder });
const browser = await launchBrowser();
const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
await context.addInitScript(chooseFolder);
const page = await context.newPage();
const address = (path: string): string => site.url + path.slice(1);

async function picture(name: string): Promise<void> {
  const png = await page.screenshot();
  const { size } = await sharp(png)
    .resize(960)
    .webp({ quality: 60 })
    .toFile(join(folder, `${name}.webp`));
  console.log(`${name}.webp ${(size / 1000).toFixed(0)} kB`);
}

await page.goto(address('/edit/'));
await seedFolder(page, filesToSeed());
await page.goto(address(`${cmsPage}#/collections/services`));
const open = page.getByRole('button', { name: 'Work with Local Repository' });
await open.waitFor();
await picture('1-open');
await open.click();
await page.getByRole('grid').first().waitFor();
await page.waitForTimeout(800);
await picture('2-list');
await page.goto(address(formAddress('services', id)));
const phone = page.getByRole('group', { name: '“\u2068Contact\u2069” Field' }).getByRole('textbox', { name: 'Phone' });
await page.getByRole('textbox', { name: 'Name' }).first().waitFor();
await page.mouse.move(250, 500);
for (let times = 0; times < 60 && !(await phone.isVisible()); times += 1) {
  await page.mouse.wheel(0, 400);
  await page.waitForTimeout(50);
}
await phone.fill(number);
await phone.scrollIntoViewIfNeeded();
await page.waitForTimeout(500);
await picture('3-form');
await page.goto(address(`/services/${id}/`));
// The site is built from the files as they are: what the form would make of the page is put into it for the picture.
await page.evaluate((now) => {
  const link = document.querySelector<HTMLElement>('main a[href^="tel:"] bdi, main a[href^="tel:"]');
  if (link) link.textContent = now;
}, number);
await picture('4-page');
await browser.close();
await site.close();
