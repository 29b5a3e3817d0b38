/** The site in other hands: in a folder of another host, for another county, and with content that is wrong. */
import { appendFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countyOf, create, readWish } from '../../src/commands/create.ts';
import { root } from '../../src/commands/settings.ts';
import { buildDay } from '../../src/records/build-day.ts';
import { loadContent } from '../../src/records/load.ts';
import { localNames, nameIn } from '../../src/records/local-names.ts';
import type { PostcodeTables } from '../../src/model/rules/postcode.ts';
import { findPostcode } from '../../src/model/rules/postcode-lookup.ts';
import { wholeFile, wholePostcode, type WholePostcodes } from '../../src/model/rules/whole-postcodes.ts';
import { FULL_TEXT_FILE } from '../../src/site/search-index.ts';
import { pagefindInNode } from '../bench/pagefind-in-node.ts';
import { buildSite, checksumsOf, pagesOf, withoutNetwork } from '../support/build-site.ts';
import { writeContentFolder } from '../support/content-folder.ts';
import { importInventedPostcodes, inNorth, inWest } from '../support/invented-postcodes.ts';
import { records, service } from '../support/records.ts';
import { SAMPLE_DAY, writeSampleCounty } from '../support/sample-county.ts';
import { sampleArchive } from '../support/sample-streets.ts';
import { inBrowser } from '../support/built-in-browser.ts';
import { attribute, elements, metaContent, named } from '../support/html.ts';
import { brokenLinks } from '../support/links.ts';
import { templates } from '../support/templates.ts';

const base = '/early-help/';
const host = 'https://example.org';
const folder = mkdtempSync(join(tmpdir(), 'early-help-base-'));
const dist = join(folder, 'dist');
const content = join(folder, 'content');
const settings = { CONTENT_DIR: content, BUILD_DAY: SAMPLE_DAY, BASE_PATH: base, SITE_URL: host };
let pages: { url: string; html: string }[] = [];
const whose = 'Contains OS data © Crown copyright and database right 2031.';
const streets = sampleArchive(
  [
    { name: 'One', latitude: 52.0, longitude: -1.3, population: 9000 },
    { name: 'Two', latitude: 52.6, longitude: -0.4, population: 3000 },
  ],
  [7, 10],
);

// Every template once: a county that has each kind of record, and is built in a third of the time of ours.
beforeAll(async () => {
  writeSampleCounty(content);
  // A base map, so that it is built, served and seen as a council has it.
  mkdirSync(join(content, 'map'));
  writeFileSync(join(content, 'map/county.pmtiles'), streets);
  appendFileSync(join(content, 'site.yml'), `map:\n  base: map/county.pmtiles\n  attribution: ${whose}\n`);
  // Ours has no list of whole postcodes: this county has one.
  await importInventedPostcodes(content);
  await buildSite(dist, settings);
  pages = pagesOf(dist);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('under /early-help/ of https://example.org', () => {
  test('every link within the site leads somewhere within its folder', () => {
    expect(templates(dist).length).toBeGreaterThan(60);
    // The sample county has other guides than those that every county is given.
    const ofGuides = /\/guides\/[^/]+\/(#\S+)?: no such file$/;
    // The pages of the design's parts show links that lead to no part of them.
    const samples = /^\/design\/(ways\/)?: .*#.*: no such part of the page$/;
    const broken = brokenLinks(pages, dist, base).filter((fault) => !samples.test(fault) && !ofGuides.test(fault));
    expect(broken.slice(0, 40)).toEqual([]);
  });

  test('the open data feed gives its own addresses whole', () => {
    const read = (file: string): unknown => JSON.parse(readFileSync(join(dist, 'api/oruk/v3', file), 'utf8'));
    expect(read('index.json')).toMatchObject({ publisher: { website: `${host}${base}` } });
    const { contents } = read('taxonomy_terms/index.json') as { contents: { term_uri?: string }[] };
    const own = contents.flatMap(({ term_uri = '' }) => (term_uri.startsWith(host) ? [term_uri] : []));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((uri) => !uri.startsWith(`${host}${base}`))).toEqual([]);
  });

  test('every page gives its whole address', () => {
    const wrong = pages.flatMap(({ url, html }) => {
      const all = elements(html);
      // A simple version of a service names the full page.
      const main = url.replace(/^(\/services\/.*)simple\/$/, '$1');
      const expected = [url, main].map((path) => host + base + path.slice(1));
      const canonical = named(all, 'link').find((link) => attribute(link, 'rel') === 'canonical');
      const stated = [canonical && attribute(canonical, 'href'), metaContent(all, 'og:url')];
      return stated.filter((address) => address !== undefined && !expected.includes(address));
    });
    expect(wrong).toEqual([]);
  });

  test('no page, style, script or data file names the place where it was built', () => {
    const files = globSync('**/*.{html,css,js,json,csv,xml,txt,webmanifest}', { cwd: dist });
    const naming = files.filter((file) => {
      const text = readFileSync(join(dist, file), 'utf8');
      // As an address: a document may say in words where `npm start` serves.
      return /["'>]https?:\/\/localhost/.test(text.replace(/<code>.*?<\/code>/g, '')) || text.includes(root);
    });
    expect(naming.filter((file) => !file.startsWith('pagefind'))).toEqual([]);
  });

  test('a second build gives the same files to the last byte, and needs no network', { timeout: 180_000 }, async () => {
    const again = join(folder, 'again');
    await buildSite(again, settings, withoutNetwork);
    const [first, second] = [checksumsOf(dist), checksumsOf(again)];
    expect(first.size).toBeGreaterThan(300);
    expect([...second.keys()].filter((file) => !first.has(file))).toEqual([]);
    expect([...first].filter(([file, checksum]) => second.get(file) !== checksum).map(([file]) => file)).toEqual([]);
  });

  test('styles ask for their files within the folder', () => {
    const asked = globSync('**/*.css', { cwd: dist }).flatMap((file) =>
      [...readFileSync(join(dist, file), 'utf8').matchAll(/url\(\s*["']?(\/[^"')]+)/g)].map(([, address]) => address!),
    );
    expect(asked.filter((address) => !address.startsWith(base))).toEqual([]);
  });

  test('sitemap, robots and structured data carry the right address', () => {
    const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
    const places = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!);
    expect(places.length).toBeGreaterThan(60);
    expect(places.filter((address) => !address.startsWith(host + base))).toEqual([]);
    expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain(`${host}${base}sitemap.xml`);
    const lost = pages.filter(({ html }) => new RegExp(`"(url|@id|item)":"${host}/(?!early-help/)`).test(html));
    expect(lost.map(({ url }) => url)).toEqual([]);
  });

  test('the base map is there, under a name that changes with it, and its pages say whose it is', () => {
    const { streets: told } = JSON.parse(readFileSync(join(dist, 'data/map.json'), 'utf8')) as {
      streets: { url: string; closest: number };
    };
    expect(told.url).toMatch(/^\/early-help\/data\/streets\/[\da-f]{12}\.pmtiles$/);
    expect(told.closest).toBe(16);
    expect(readFileSync(join(dist, told.url.slice(base.length))).equals(streets)).toBe(true);
    const html = (url: string): string => pages.find((page) => page.url === url)!.html;
    for (const url of ['/map/', '/find/']) expect(html(url), url).toContain(whose);
    expect(html('/privacy/')).toContain('The map with streets comes from this website’s own host');
  });

  test('the map of it has streets in a browser, from our own server', async (context) => {
    await inBrowser(context, { folder: dist, base }, async (browser, siteUrl) => {
      const page = await browser.newPage();
      const pieces: number[] = [];
      page.on('response', (answer) => {
        if (answer.url().endsWith('.pmtiles')) pieces.push(answer.status());
      });
      await page.goto(`${siteUrl}map/`);
      await page.locator('service-map').scrollIntoViewIfNeeded();
      await page.locator('canvas.leaflet-tile-loaded').first().waitFor();
      expect(new Set(pieces)).toEqual(new Set([206]));
    });
  });

  test('the imported postcodes are one file, named after what is in it, and their owners are named', () => {
    const tables = JSON.parse(readFileSync(join(dist, 'data/postcodes.json'), 'utf8')) as PostcodeTables;
    expect(tables.whole).toMatchObject({ version: expect.stringMatching(/^[\da-f]{10}$/) as string });
    const files = globSync('data/postcodes/*', { cwd: dist });
    expect(files).toEqual([wholeFile(tables.whole!, '')!.slice(1)]);
    const whole = JSON.parse(readFileSync(join(dist, files[0]!), 'utf8')) as WholePostcodes;
    expect(wholePostcode(whole, inNorth.postcode.replace(' ', ''))).toMatchObject({ area: 'north-northamptonshire' });
    expect(findPostcode(inNorth.postcode, tables)!).toMatchObject({ by: 'sector' });
    const openData = pages.find(({ url }) => url === '/open-data/')!.html;
    expect(openData).toMatch(/Contains OS data © Crown copyright/);
    expect(openData).toMatch(/Royal Mail data/);
  });

  test('a postcode and the device’s own place are known to the council, and leave nothing behind', async (context) => {
    await inBrowser(context, { folder: dist, base }, async (browser, siteUrl) => {
      const page = await browser.newPage({
        permissions: ['geolocation'],
        geolocation: { latitude: inWest.latitude, longitude: inWest.longitude, accuracy: 30 },
      });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
      await page.goto(`${siteUrl}find/`);
      await page.locator('[data-results][data-state="ready"]').waitFor();
      expect(asked.filter((url) => url.includes('/data/postcodes/'))).toEqual([]);
      await page.getByRole('button', { name: 'Use my location' }).click();
      await expect.poll(() => asked.filter((url) => url.includes(`${base}data/postcodes/all.`)).length).toBe(1);
      await expect.poll(() => page.getByLabel('Postcode or town').inputValue()).toBe('Where you are now');
      const results = page.locator('[data-results][data-state="ready"]');
      await results
        .getByText(/West Northamptonshire/)
        .first()
        .waitFor();
      await expect.poll(() => results.innerText()).not.toMatch(/North or West|may be in North/);
      await page.getByLabel('Postcode or town').fill(inNorth.postcode);
      await page.getByRole('button', { name: 'Find', exact: true }).click();
      await page.getByText(`${inNorth.postcode} is in North Northamptonshire.`).first().waitFor();
      expect(asked.filter((url) => /52\.30|0\.83|NN6|ZZ/i.test(decodeURIComponent(url)))).toEqual([]);
      expect(page.url()).not.toMatch(/52\.30|NN6/);
    });
  });

  test('the finder, its full text and the first page’s search work in a browser', async (context) => {
    await inBrowser(context, { folder: dist, base }, async (browser, siteUrl) => {
      const page = await browser.newPage();
      const failed: string[] = [];
      const asked: string[] = [];
      page.on('response', (response) => {
        asked.push(new URL(response.url()).pathname);
        if (response.status() >= 400) failed.push(response.url());
      });
      page.on('pageerror', (error) => failed.push(error.message));
      await page.goto(siteUrl);
      await page.getByLabel('What would help?').fill('Everything');
      await page.getByRole('button', { name: 'Find help' }).click();
      await page.locator('[data-results][data-state="ready"] [data-service-id]').first().waitFor();
      expect(new URL(page.url()).pathname).toBe(`${base}find/`);
      expect(asked).toContain(`${base}data/find.json`);
      await page.locator('[data-service-id] a[href*="/services/"]').first().click();
      await page.waitForURL(`**${base}services/*/`);
      expect(failed).toEqual([]);
      expect(asked.filter((path) => !path.startsWith(base))).toEqual([]);
    });
  });
});

const hrefsOf = (all: typeof pages, wanted: string): string[] =>
  named(elements(all.find(({ url }) => url === wanted)!.html), 'a').flatMap((a) => attribute(a, 'href') ?? []);

describe('another county', () => {
  const content = mkdtempSync(join(tmpdir(), 'early-help-county-'));
  const out = join(content, 'dist');
  afterAll(() => rmSync(content, { recursive: true, force: true }));

  test('is a folder of content, and nothing of ours is left in its site', async () => {
    const services = [
      service('youth-club', { name: 'Youth Club', sessions: [{ place: 'hall' }] }),
      service('line', { name: 'The Line', urgent: true, areas: ['uk'] }),
      service('bank', { name: 'The Bank', topics: ['food'], status: 'closed' }),
    ];
    const all = records(services);
    const corrections = { email: 'offer@example.org' };
    writeContentFolder(content, { ...all, site: { ...all.site, corrections } });
    await buildSite(out, { CONTENT_DIR: content, REPOSITORY_URL: 'https://github.com/example/offer' });
    const built = pagesOf(out);
    expect(built.map(({ url }) => url)).toEqual(expect.arrayContaining(['/', '/find/', '/services/youth-club/']));
    const ours = globSync('**/*.{html,json,csv,xml,js}', { cwd: out }).filter((file) =>
      /northampton|0300 126 7000/i.test(readFileSync(join(out, file), 'utf8')),
    );
    expect(ours).toEqual([]);
  }, 120_000);

  test('has somewhere to write to, and its pages lead there', async (context) => {
    const [club, wrong] = ['/services/youth-club/', '/edit/wrong/'].map((url) => hrefsOf(pagesOf(out), url));
    expect(club).toEqual(
      expect.arrayContaining([
        '/edit/wrong/#services=youth-club',
        '/edit/cms/#/collections/services/entries/youth-club',
        expect.stringMatching(/^https:\/\/github\.com\/example\/offer\/edit\/main\/.+\/services\/youth-club\.md$/),
      ]),
    );
    expect(wrong!.filter((href) => href.startsWith('mailto:offer@example.org?subject='))).toHaveLength(4);
    const forms = wrong!.filter((href) => href.startsWith('https://github.com/example/offer/issues/new?template='));
    expect(forms.map((href) => new URL(href).searchParams.get('template'))).toEqual([
      ...['change.yml', 'closed.yml', 'change.yml', 'change.yml', 'new-service.yml'],
    ]);

    await inBrowser(context, { folder: out }, async (browser, siteUrl) => {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${siteUrl}edit/wrong/#services=youth-club`);
      await page.getByRole('link', { name: 'Youth Club' }).waitFor();
      const closed = (way: string) =>
        page.getByRole('link', { name: new RegExp(`${way} ?: It has closed`) }).getAttribute('href');
      const mail = new URL((await closed('Write an e-mail'))!);
      expect(mail.pathname).toBe('offer@example.org');
      expect(mail.searchParams.get('subject')).toBe('Youth Club: it has closed');
      expect(mail.searchParams.get('body')!.split('\r\n').slice(0, 4)).toEqual([
        ...['Page: Youth Club', `Address: ${siteUrl}services/youth-club/`, 'Record: services/youth-club'],
        'What is wrong: It has closed',
      ]);
      const issue = new URL((await closed('Write it in public on GitHub'))!);
      expect(Object.fromEntries(issue.searchParams)).toEqual({
        ...{ template: 'closed.yml', title: 'Youth Club: it has closed', page: 'Youth Club' },
        ...{ address: `${siteUrl}services/youth-club/`, record: 'services/youth-club' },
      });
      expect(asked.filter((url) => !url.startsWith(siteUrl))).toEqual([]);
    });
  });

  test('with a fault is told where it is and how to mend it, and nothing is built', async () => {
    const [wrong] = [service('youth-club', { name: 'Youth Club', organisation: 'charty' })];
    writeContentFolder(content, records([wrong]));
    rmSync(out, { recursive: true, force: true });
    const said = await buildSite(out, { CONTENT_DIR: content }).then(
      () => 'it was built',
      (error: Error) => error.message,
    );
    expect(said).toContain('youth-club.md:');
    expect(said).toContain('charity');
    expect(said).not.toMatch(/^\s+at /m);
    expect(globSync('**/*.html', { cwd: out })).toEqual([]);
  }, 120_000);
});

describe('a county made by npm run create', () => {
  const above = mkdtempSync(join(tmpdir(), 'early-help-created-'));
  const content = join(above, 'content');
  const out = join(above, 'dist');
  let built: { url: string; html: string }[] = [];

  beforeAll(async () => {
    await create(content, countyOf(readWish([content, '--county', 'Elmshire']), buildDay()));
    await buildSite(out, { CONTENT_DIR: content });
    built = pagesOf(out);
  }, 120_000);
  afterAll(() => rmSync(above, { recursive: true, force: true }));

  test('is a site with its name, its services and every kind of page', () => {
    expect(built.map(({ url }) => url)).toEqual(
      expect.arrayContaining([
        '/',
        '/find/',
        '/urgent/',
        '/services/example-family-support/',
        '/areas/elmshire/',
        '/map/',
      ]),
    );
    expect(built.find(({ url }) => url === '/')!.html).toContain('Early Help Elmshire');
  });

  test('has no link that leads nowhere', () => {
    // The pages of the design's parts show links that lead to no part of them.
    const broken = brokenLinks(built, out, '/').filter((fault) => !fault.startsWith('/design/'));
    expect(broken).toEqual([]);
  });

  test('knows no area, town or organisation of ours', async () => {
    const ordinary = /^(eve|Kings|Nether|Barton|Middleton|Weston|Sutton|Burton)$/;
    const isOurs = nameIn(localNames(await loadContent()).filter((name) => !ordinary.test(name)));
    const files = globSync('**/*.{html,json,csv,xml,txt}', { cwd: out });
    expect(files.length).toBeGreaterThan(150);
    expect(files.filter((file) => isOurs(readFileSync(join(out, file), 'utf8')))).toEqual([]);
  });
});

describe('a directory that is too large for a word list of its own', () => {
  const content = mkdtempSync(join(tmpdir(), 'early-help-large-'));
  const out = join(content, 'dist');

  beforeAll(async () => {
    const services = [
      service('youth-club', { name: 'Youth Club' }, 'You can play the bassoon here.'),
      service('line', { name: 'The Line', urgent: true, areas: ['uk'] }),
      service('bank', { name: 'The Bank', topics: ['food'] }),
    ];
    writeContentFolder(content, records(services));
    await buildSite(out, { CONTENT_DIR: content, BASE_PATH: base, OWN_TEXT_MOST: '0' });
  }, 120_000);
  afterAll(() => rmSync(content, { recursive: true, force: true }));

  test('has Pagefind’s index, which knows a word that only a page has', async () => {
    const names = [FULL_TEXT_FILE, ...globSync('pagefind/**/*.*', { cwd: out })];
    const files = new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(out, name))]));
    const search = await pagefindInNode(files);
    const found = await search(['bassoon', 'quokka']);
    expect(found.get('bassoon')!.size).toBe(1);
    expect(found.get('quokka')!.size).toBe(0);
  });

  test('lets WebAssembly run on the finder’s page only', () => {
    const allowing = pagesOf(out).filter(({ html }) => html.includes('wasm-unsafe-eval'));
    expect(allowing.map(({ url }) => url)).toEqual(['/find/']);
  });

  test('finds the word in a browser, under its policy', async (context) => {
    await inBrowser(context, { folder: out, base }, async (browser, siteUrl) => {
      const page = await browser.newPage();
      const faults: string[] = [];
      const asked: string[] = [];
      page.on('response', (response) => asked.push(new URL(response.url()).pathname));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.goto(`${siteUrl}find/#q=bassoon`);
      await page.locator('[data-results] [data-service-id="youth-club"]').waitFor();
      expect(asked).toContain(`${base}pagefind/pagefind.js`);
      expect(faults).toEqual([]);
    });
  });
});
