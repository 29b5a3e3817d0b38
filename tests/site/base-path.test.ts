/** The site published in a folder of another host: nothing in it assumes the root. */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../src/commands/serve.ts';
import { root } from '../../src/commands/settings.ts';
import { launchBrowser } from '../support/browser.ts';
import { findBrowser, NoBrowser } from '../support/find-browser.ts';
import { attribute, elements, metaContent, named } from '../support/html.ts';
import { brokenLinks } from '../support/links.ts';

const base = '/early-help/';
const host = 'https://example.org';
const folder = mkdtempSync(join(tmpdir(), 'early-help-base-'));
let pages: { url: string; html: string }[] = [];

beforeAll(async () => {
  await build();
  pages = globSync('**/*.html', { cwd: folder }).map((file) => ({
    url: `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
    html: readFileSync(join(folder, file), 'utf8'),
  }));
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A build of its own, without what Vitest puts into the environment: React must be the one for visitors. */
function build(): Promise<void> {
  const own = /^(VITEST|NODE_ENV|NODE_OPTIONS|MODE|DEV|PROD|SSR|TEST|SITE|BASE_URL)/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  const child = spawn(process.execPath, [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], {
    cwd: root,
    env: { ...env, OUT_DIR: folder, BASE_PATH: base, SITE_URL: host, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(output))));
  });
}

describe('under /early-help/ of https://example.org', () => {
  test('every link within the site leads somewhere within its folder', () => {
    expect(pages.length).toBeGreaterThan(400);
    // The page of the design's parts shows links that lead to no part of it.
    const samples = /^\/design\/: .*#.*: no such part of the page$/;
    const broken = brokenLinks(pages, folder, base).filter((fault) => !samples.test(fault));
    expect(broken.slice(0, 40)).toEqual([]);
  });

  test('every page gives its whole address', () => {
    const wrong = pages.flatMap(({ url, html }) => {
      const all = elements(html);
      const expected = host + base + url.slice(1);
      const canonical = named(all, 'link').find((link) => attribute(link, 'rel') === 'canonical');
      const stated = [canonical && attribute(canonical, 'href'), metaContent(all, 'og:url')];
      return stated.filter((address) => address !== undefined && address !== expected);
    });
    expect(wrong).toEqual([]);
  });

  test('no page, style, script or data file names the place where it was built', () => {
    const files = globSync('**/*.{html,css,js,json,csv,xml,txt,webmanifest}', { cwd: folder });
    const naming = files.filter((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      // As an address: a document may say in words where `npm start` serves.
      return /["'>]https?:\/\/localhost/.test(text.replace(/<code>.*?<\/code>/g, '')) || text.includes(root);
    });
    expect(naming.filter((file) => !file.startsWith('pagefind'))).toEqual([]);
  });

  test('styles ask for their files within the folder', () => {
    const asked = globSync('**/*.css', { cwd: folder }).flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/url\(\s*["']?(\/[^"')]+)/g)].map(
        ([, address]) => address!,
      ),
    );
    expect(asked.filter((address) => !address.startsWith(base))).toEqual([]);
  });

  test('sitemap, robots and structured data carry the right address', () => {
    const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    const places = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!);
    expect(places.length).toBeGreaterThan(400);
    expect(places.filter((address) => !address.startsWith(host + base))).toEqual([]);
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(`${host}${base}sitemap.xml`);
    const lost = pages.filter(({ html }) => new RegExp(`"(url|@id|item)":"${host}/(?!early-help/)`).test(html));
    expect(lost.map(({ url }) => url)).toEqual([]);
  });

  test('the finder, its full text and the first page’s search work in a browser', async (context) => {
    const program = await findBrowser().catch((error: unknown) => {
      if (error instanceof NoBrowser) return undefined;
      throw error;
    });
    if (program === undefined) return context.skip('there is no browser on this machine');
    const site = await serveFolder({ folder, base });
    const browser = await launchBrowser(program);
    try {
      const page = await browser.newPage();
      const failed: string[] = [];
      const asked: string[] = [];
      page.on('response', (response) => {
        asked.push(new URL(response.url()).pathname);
        if (response.status() >= 400) failed.push(response.url());
      });
      page.on('pageerror', (error) => failed.push(error.message));
      await page.goto(site.url);
      await page.getByLabel('What would help?').fill('anxiety');
      await page.getByRole('button', { name: 'Find help' }).click();
      await page.locator('[data-results][data-state="ready"] [data-service-id]').first().waitFor();
      expect(new URL(page.url()).pathname).toBe(`${base}find/`);
      expect(asked.some((path) => path.startsWith(`${base}pagefind/`))).toBe(true);
      await page.locator('[data-service-id] a[href*="/services/"]').first().click();
      await page.waitForURL(`**${base}services/*/`);
      expect(failed).toEqual([]);
      expect(asked.filter((path) => !path.startsWith(base))).toEqual([]);
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
