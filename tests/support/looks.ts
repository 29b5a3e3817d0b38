/** How every template looks, as pictures. The pages are those of the sample county, built on its day. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { serveFolder } from '../../src/commands/serve.ts';
import { root } from '../../src/commands/settings.ts';
import { buildSite } from './build-site.ts';
import { SAMPLE_DAY, writeSampleCounty } from './sample-county.ts';
import { templates, type Template } from './templates.ts';

export const looksFolder = join(root, 'tests', 'browser', 'looks');

/** A third of the size on a screen: enough to see what moved, and few bytes in the repository. */
const SCALE = 0.35;
/** Of a long page the beginning: further down are more of the same parts. */
const MOST_LONG = 2400;
const widths = [360, 768, 1280] as const;
const movingMap = '.leaflet-container';
const schemes = ['light', 'dark'] as const;

export interface SampleSite {
  readonly url: (path: string) => string;
  readonly templates: readonly Template[];
  readonly close: () => Promise<void>;
}

/** Builds and serves the sample county on its day. */
export async function serveSampleCounty(): Promise<SampleSite> {
  const folder = mkdtempSync(join(tmpdir(), 'early-help-sample-'));
  const dist = join(folder, 'dist');
  writeSampleCounty(join(folder, 'content'));
  await buildSite(dist, {
    CONTENT_DIR: join(folder, 'content'),
    BUILD_DAY: SAMPLE_DAY,
    BASE_PATH: '',
    SITE_URL: 'http://localhost:4321',
  });
  const site = await serveFolder({ folder: dist });
  return {
    url: (path) => site.url + path.replace(/^\//, ''),
    // One page may stand for several kinds of service.
    templates: [...new Map(templates(dist).map((template) => [template.path, template])).values()],
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A page of the sample as it is when all has come and nothing moves, on the sample's day. */
export async function openSample(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: SCALE,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(`${SAMPLE_DAY}T10:30:00Z`);
  await page.goto(url, { waitUntil: 'networkidle' });
  if (url.includes('/find/')) {
    await page.locator('[data-results][data-state="ready"]').waitFor();
    // What is spoken comes once all has settled.
    await page.locator('[role=status]').filter({ hasText: 'service' }).waitFor({ state: 'attached' });
    await page.getByText(/on the map\. The numbers match/).waitFor();
  }
  if (url.includes('/edit/search/')) await page.locator('[data-desk-root] form').waitFor();
  if (/\/(find|map)\//.test(url)) await page.locator(movingMap).waitFor();
  await page.evaluate(() => document.fonts.ready);
  // What the last tests found is of no picture: each run of them would make another one.
  await page.evaluate(() => {
    const tested = document.getElementById('tested');
    while (tested?.nextElementSibling) tested.nextElementSibling.remove();
  });
  // What sticks is a layer of its own, which the browser puts half a dot up or down by chance. At the top it stands where it is.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *'))
      if (getComputedStyle(element).position === 'sticky')
        Object.assign(element.style, { position: 'relative', inset: 'auto' });
  });
  return page;
}

export interface Look {
  /** `service-urgent-360-dark.webp` */
  readonly file: string;
  readonly picture: Buffer;
}

/** The same page narrow, middling and wide, light and dark. */
export async function looksOf(page: Page, template: string): Promise<Look[]> {
  const looks: Look[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await showAll(page);
      const height = Math.min(MOST_LONG, await page.evaluate(() => document.documentElement.scrollHeight));
      const clip = { x: 0, y: 0, width, height };
      // The ground of the map is drawn in its own time, and has tests of its own.
      const mask = [page.locator(movingMap)];
      const maskColor = '#9aa';
      const png = await page.screenshot({
        fullPage: true,
        clip,
        mask,
        maskColor,
        animations: 'disabled',
        caret: 'hide',
      });
      const picture = await sharp(png).webp({ quality: 25, effort: 5 }).toBuffer();
      looks.push({ file: `${fileName(template)}-${width}-${colorScheme}.webp`, picture });
    }
  }
  return looks;
}

/** Pictures that wait until they are near are not in a picture of the whole page. */
async function showAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    // Two drawings of the screen: the styles of a new width have been followed by then.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

export const fileName = (template: string): string =>
  template
    .replace(/\*/g, 'one')
    .replace(/[^a-z0-9]+/gi, '-')
    .replace(/^-|-$/g, '') || 'home';
