/** Two small counties and their start page, built by the command as a CI would: found by postcode and searched together. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../src/commands/serve.ts';
import { root } from '../../src/commands/settings.ts';
import { pagesOf } from '../support/build-site.ts';
import { launchBrowser } from '../support/browser.ts';
import { writeContentFolder } from '../support/content-folder.ts';
import { brokenLinks } from '../support/links.ts';
import { records, service } from '../support/records.ts';

const folder = mkdtempSync(join(tmpdir(), 'early-help-country-'));
const out = join(folder, 'dist');
const head = 'outcode,post_town,lat,lon,in_north,in_west,outside,median_radius_m,p95_radius_m,districts';

function county(name: string, words: string, outcodes: Readonly<Record<string, number>>): void {
  const content = join(folder, name.toLowerCase());
  const club = service(
    'club',
    { name: `${name} Club`, summary: `A club for ${words}.` },
    `You can play ${words} here.`,
  );
  // Its words for danger name these two.
  const line = service('line', { name: 'The Line', urgent: true, areas: ['uk'] });
  const bank = service('bank', { name: 'The Bank', topics: ['food'] });
  const all = records([club, line, bank]);
  writeContentFolder(content, { ...all, site: { ...all.site, name: `Early Help ${name}`, county: name } });
  mkdirSync(join(content, 'geography'), { recursive: true });
  const area = all.areas.at(-1)!.id;
  const rows = Object.entries(outcodes).map(
    ([outcode, latitude]) => `${outcode},Town,${latitude},-0.7,0,0,0,500,1500,${area}:100`,
  );
  writeFileSync(join(content, 'geography', 'outcodes.csv'), [head, ...rows, ''].join('\n'));
}

function run(...args: string[]): Promise<{ code: number | null; output: string }> {
  const own = /^(VITEST|NODE_ENV|NODE_OPTIONS|MODE|DEV|PROD|SSR|TEST|SITE|BASE_URL)/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  const child = spawn(
    process.execPath,
    [join(root, 'src/commands/build-country.ts'), folder, '--cache', join(folder, 'kept'), '--jobs', '1', ...args],
    { cwd: root, env: { ...env, OUT_DIR: out } },
  );
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let first: Awaited<ReturnType<typeof run>>;

beforeAll(async () => {
  county('England', 'the bassoon', {});
  county('Elmshire', 'the bassoon', { ZZ1: 52.3, ZZ2: 52.31 });
  // Of its two, one is too far from the other county for a bus.
  county('Oakshire', 'the trombone and the bassoon', { ZZ2: 52.31, ZZ9: 54.3 });
  writeFileSync(
    join(folder, 'country.yml'),
    [
      'site: https://example.org',
      'start: england',
      'authorities:',
      ...['elmshire', 'oakshire'].map((id) => `  - { id: ${id}, content: ${id} }`),
      '',
    ].join('\n'),
  );
  first = await run();
  if (first.code !== 0) throw new Error(first.output);
  site = await serveFolder({ folder: out });
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the command', () => {
  test('builds all, and again nothing that has not changed', async () => {
    expect(first.output).toMatch(/start: built in \d+ s/);
    const second = await run();
    expect(second.output.match(/^\w+: nothing has changed$/gm)).toHaveLength(3);
    expect(second.code).toBe(0);
  });

  test('with a fault in one county says so and leaves the site as it was', { timeout: 120_000 }, async () => {
    const club = join(folder, 'oakshire/services/club.md');
    const text = readFileSync(club, 'utf8');
    writeFileSync(club, text.replace(/^organisation: .*/m, 'organisation: nobody'));
    const { code, output } = await run();
    writeFileSync(club, text);
    expect(code).toBe(1);
    expect(output).toContain('oakshire could not be built:');
    expect(output).toContain('club.md:');
    expect(output).toContain('is as it was');
    expect(existsSync(join(out, 'oakshire/services/club/index.html'))).toBe(true);
  });

  test('tells a CI what there is to build', async () => {
    const { output } = await run('--list');
    expect((JSON.parse(output) as { id: string }[]).map(({ id }) => id)).toEqual([
      ...['start', 'elmshire', 'oakshire'],
    ]);
    expect((await run('--only', 'nowhere')).output).toContain('country.yml has start, elmshire, oakshire.');
  });
});

test('no link leads to another county’s folder by mistake, or to a page that is not there', () => {
  const pages = pagesOf(out);
  expect(pages.map(({ url }) => url)).toEqual(expect.arrayContaining(['/near/', '/elmshire/services/club/']));
  expect(existsSync(join(out, 'elmshire/near'))).toBe(false);
  // These small counties have no guides.
  const lost = brokenLinks(pages, out, '/').filter(
    (fault) => fault.endsWith('no such file') && !/\/guides\//.test(fault),
  );
  expect(lost).toEqual([]);
});

describe('the start page', () => {
  test('leads from a postcode to its county, and sends nothing of it', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.url);
    const box = page.locator('[data-where]');
    const ask = async (typed: string): Promise<string[]> => {
      await box.getByLabel('Postcode or town').fill(typed);
      await box.getByRole('button', { name: 'Show my help' }).click();
      await box.locator('[data-answer]:focus').waitFor();
      return box.locator('[data-answer] [data-heading], [data-answer] li').allInnerTexts();
    };
    expect(await ask('zz1 4ab')).toEqual(['Your help for ZZ1 4AB', 'Early Help Elmshire', 'Early Help Oakshire']);
    expect(await ask('ZZ2')).toEqual([
      ...['ZZ2 is in more than one area. Choose yours', 'Early Help Elmshire', 'Early Help Oakshire'],
    ]);
    expect(await ask('ZZ9 1AA')).toEqual(['Your help for ZZ9 1AA', 'Early Help Oakshire']);
    expect(await ask('Oakshire')).toEqual(['Your help for Oakshire', 'Early Help Oakshire', 'Early Help Elmshire']);
    expect((await ask('Nowhere'))[0]).toContain('We do not know “Nowhere” here.');
    expect(asked.filter((url) => /zz\d|nowhere/i.test(url))).toEqual([]);
    expect(asked.filter((url) => url.endsWith('/data/authorities.json'))).toHaveLength(1);
    await ask('zz1 4ab');
    await box.locator('[data-own] a').click();
    await page.waitForURL(`${site.url}elmshire/`);
    await page.close();
  });

  test('has the list of areas without a script', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(site.url);
    expect(await page.locator('[data-where] form').isVisible()).toBe(false);
    await page.locator('[data-where] .all').getByRole('link', { name: 'Early Help Oakshire' }).click();
    await page.waitForURL(`${site.url}oakshire/`);
    await page.close();
  });
});

describe('the search near you', () => {
  test('asks one’s own county and its neighbours, and no other index', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(`${site.url}near/`);
    const search = async (place: string, words: string): Promise<string> => {
      await page.getByLabel('Postcode or town').fill(place);
      await page.getByLabel('What would help?').fill(words);
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await page.locator('[data-status]', { hasText: /service|Nothing|know|did not|Say/ }).waitFor();
      await expect.poll(() => page.locator('[data-status]').innerText()).not.toBe('Looking …');
      return page.locator('[data-status]').innerText();
    };
    expect(await search('ZZ9 1AA', 'bassoon')).toBe('1 service in Early Help Oakshire.');
    expect(asked.filter((path) => path.startsWith('/elmshire/'))).toEqual([]);
    expect(await search('ZZ1 1AA', 'bassoon')).toBe('2 services in Early Help Elmshire, Early Help Oakshire.');
    await expect.poll(() => page.locator('[data-list] li').count()).toBe(2);
    const links = page.locator('[data-list] a');
    expect((await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).sort()).toEqual([
      ...['/elmshire/services/club/', '/oakshire/services/club/'],
    ]);
    expect(await search('ZZ1 1AA', 'trombone')).toBe('1 service in Early Help Elmshire, Early Help Oakshire.');
    expect(await search('ZZ1 1AA', 'xylophone')).toContain('Nothing has all of these words');
    expect(await search('ZZ1 1AA', '')).toBe('Say where you live, and what would help.');
    expect(asked.filter((path) => /zz\d|bassoon/i.test(path))).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('says so when no index comes', async () => {
    const page = await browser.newPage();
    await page.route('**/oakshire/pagefind-near/**', (route) => route.abort());
    await page.goto(`${site.url}near/`);
    await page.getByLabel('Postcode or town').fill('ZZ9 1AA');
    await page.getByLabel('What would help?').fill('bassoon');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.locator('[data-status]', { hasText: 'The search did not load.' }).waitFor();
    await page.close();
  });
});
