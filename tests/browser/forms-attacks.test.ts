/**
 * The door of the editors' forms, in a browser: entries full of attacks are opened, and the preview beside the form draws them.
 * Nothing runs, nothing is asked of another host, and nothing takes long.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Around, serviceDrawer } from '../../src/cms/page/draw.ts';
import { recordText } from '../../src/records/write/record-text.ts';
import { attacks, BOUND_MS } from '../support/attacks/corpus.ts';
import { launchBrowser, siteUrl } from '../support/browser.ts';
import { chooseFolder, filesToSeed, seedFolder } from '../support/open-forms.ts';
import { distFolder } from '../support/site.ts';

interface Drawer {
  serviceDrawer: typeof serviceDrawer;
}

let browser: Browser;
let page: Page;
/** What an attack has done: a box that it opened, a page or a host that it asked for, an error that nobody caught. */
const done: string[] = [];

/** Those that a preview draws as more than letters, each kind as the text of one guide. */
const drawn = ['markdown', 'html', 'svg', 'url'] as const;
const guides = Object.fromEntries(
  drawn.map((kind) => {
    const texts = attacks
      .filter((attack) => attack.kind === kind)
      .map(({ text }) => text.slice(0, 2000).toWellFormed());
    const body = texts.join('\n\n');
    return [
      `content/guides/attack-${kind}.md`,
      recordText('guides', { title: `Attack ${kind}`, summary: texts[0] }, `${body}\n\nThe last line.`),
    ];
  }),
);

beforeAll(async () => {
  browser = await launchBrowser();
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  await context.addInitScript(chooseFolder);
  page = await context.newPage();
  page.setDefaultTimeout(25_000);
  page.on('dialog', (dialog) => {
    done.push(`a box: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => done.push(`a window: ${popup.url()}`));
  // No other host can be found from here, so that every request to one fails; what a policy refused was none.
  page.on('requestfailed', (request) => {
    const { hostname, protocol } = new URL(request.url());
    const isHere = !/^https?:$/.test(protocol) || /^(localhost|127\.0\.0\.1)$/.test(hostname);
    if (!isHere && request.failure()?.errorText !== 'csp') done.push(`${request.resourceType()} ${request.url()}`);
  });
  page.on('pageerror', ({ message }) => done.push(message));
  await page.goto(siteUrl('/edit/'));
  await seedFolder(page, { ...filesToSeed((path) => /^(areas|topics|vocabulary)\/|^site/.test(path)), ...guides });
}, 60_000);
afterAll(() => browser.close());

/** Sveltia CMS leaves these in a text that it draws. They run nothing, and the forms' policy keeps them from other hosts. */
const harmless = /^<(style|form|video|audio|math)\b/;

test('a text that is opened in its form and drawn beside it', { timeout: 120_000 }, async () => {
  const addressOf = (kind: string): string => siteUrl(`/edit/cms/#/collections/guides/entries/attack-${kind}`);
  await page.goto(addressOf(drawn[0]));
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  for (const kind of drawn) {
    await page.goto(addressOf(kind));
    const preview = page.locator('iframe').first().contentFrame();
    await preview.getByRole('heading', { level: 1, name: `Attack ${kind}` }).waitFor();
    await preview.getByText('The last line.').waitFor();
    const frame = await (await page.locator('iframe').first().elementHandle()).contentFrame();
    const found = await frame!.evaluate(dangersIn, 'body');
    expect(
      found.filter((danger) => !harmless.test(danger)),
      kind,
    ).toEqual([]);
  }
  // The page's own policy (src/cms/backend.ts) refuses pictures of any other host.
  expect(done.splice(0)).toEqual([]);
});

test('a service with an attack in every field, and as its name of a file', { timeout: 120_000 }, async () => {
  await page.goto(siteUrl('/edit/cms/'));
  const [program] = globSync('parts/draw-*.js', { cwd: join(distFolder, 'edit', 'cms') });
  // As text: an import in a function of a test is made into one of Node's.
  const made = await page.evaluateHandle<Drawer>(`import("${siteUrl(`/edit/cms/${program}`)}")`);
  const around = await page.evaluateHandle(async () => (await fetch('records.json')).json() as Promise<Around>);
  const draw = (words: string) => page.evaluate(drawEntry, [made, around, words] as const);
  await draw('Harmless');
  const ours = await page.evaluate(dangersIn, '#drawn-here');
  let refused = 0;
  for (const { kind, text } of attacks) {
    const { took, isDrawn } = await draw(text);
    const name = `${kind}: ${JSON.stringify(text.slice(0, 60))}`;
    expect(took, name).toBeLessThan(BOUND_MS);
    const found = await page.evaluate(dangersIn, '#drawn-here');
    expect(
      found.filter((danger) => !ours.includes(danger)),
      name,
    ).toEqual([]);
    if (!isDrawn) refused += 1;
  }
  // The preview says so in words, and keeps what it drew before.
  expect(refused).toBeLessThan(10);
  await page.waitForTimeout(500);
  expect(done).toEqual([]);
  expect(new URL(page.url()).pathname).toMatch(/\/edit\/cms\/$/);
});

/** In the page: an entry with these words in every field, drawn as the preview does it (src/cms/preview-service.ts). */
async function drawEntry([{ serviceDrawer: drawer }, around, words]: readonly [Drawer, Around, string]) {
  const form = {
    ...{
      name: words,
      summary: words,
      body: words,
      where: words,
      topics: [words],
      organisation: words,
      status: 'active',
    },
    contact: { website: words, phone: words },
    access: [{ for: 'family', route: 'online', value: words, note: words }],
    sessions: [{ place: words, note: words }],
    assurance: { checked: '2026-11-26', by: words, confidence: 'high', sources: [{ url: words }] },
  };
  const began = performance.now();
  const html = await drawer(around)(form, '2026-11-26', words.slice(0, 60)).catch(() => undefined);
  const took = performance.now() - began;
  document.getElementById('drawn-here')?.remove();
  const part = document.createElement('div');
  part.id = 'drawn-here';
  if (html !== undefined) part.innerHTML = html;
  document.body.append(part);
  return { took, isDrawn: html !== undefined };
}

/** In the page: elements that run something or ask for something, and addresses that do. */
function dangersIn(within: string): string[] {
  return [...document.querySelectorAll(`${within} *`)].flatMap((element) => {
    const { localName, attributes } = element;
    const isOdd = /^(script|iframe|object|embed|base|meta|link|style|form|math|video|audio)$/.test(localName);
    const wrong = [...attributes].filter(({ name, value }) => {
      if (!/^(href|src|action|formaction|xlink:href)$/.test(name)) return name.startsWith('on');
      return (
        URL.canParse(value, location.href) &&
        !/^(https?|ftp|mailto|tel|sms|blob):|^data:image\//.test(new URL(value, location.href).href)
      );
    });
    return [
      ...(isOdd ? [element.outerHTML.slice(0, 300)] : []),
      ...wrong.map(({ name, value }) => `${localName} ${name}=${value}`),
    ];
  });
}
