/** The map with streets from its own host: painted where they should be, and as before where the host cannot serve them. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { darkStreets, lightStreets } from '../../src/features/map/street-colours.ts';
import { boundsOf, mercator, middleOf } from '../../src/features/map/projection.ts';
import type { MapPin } from '../../src/model/map-messages.ts';
import { launchBrowser } from '../support/browser.ts';
import { arrive, thrown, visit, type Visit } from '../support/journey.ts';
import { desk, shown } from '../support/map-page.ts';
import { sampleArchive, sampleStreets, type SampleTown } from '../support/sample-streets.ts';
import { tilesOf } from '../support/street-archive.ts';
import { hostStreets, sendsAll, sendsPieces, townsOfSite, type Answer } from '../support/street-host.ts';

let browser: Browser;
let towns: SampleTown[];
let archive: Buffer;
beforeAll(async () => {
  towns = townsOfSite();
  archive = sampleArchive(towns, [7, 11]);
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Streets extends Visit {
  asked: string[];
}

async function mapWith(answer: Answer, url?: string, options: Parameters<typeof arrive>[3] = desk): Promise<Streets> {
  let asked: string[] = [];
  const prepare = async (page: Page) => (asked = await hostStreets(page.context(), archive, answer, url));
  const opened = await arrive(browser, '/map/', prepare, options);
  await shown(opened.page);
  return { ...opened, asked };
}

const drawnTowns = (page: Page) => page.locator('.map-blob').first().isVisible();
const tiles = (page: Page) => page.locator('.leaflet-tile-loaded').count();

/**
 * The colours that tiles have within three pixels of a point: where it is on the screen is told by two pins, whose places
 * are known.
 */
async function coloursAt(page: Page, point: { latitude: number; longitude: number }): Promise<string[]> {
  const pins = JSON.parse((await page.locator('service-map script').textContent())!) as MapPin[];
  const seen = await page.locator('.map-marker .pin').evaluateAll((all: HTMLElement[]) =>
    all.map((pin) => {
      const { left, right, bottom } = pin.getBoundingClientRect();
      return { name: pin.title, x: (left + right) / 2, y: bottom };
    }),
  );
  const known = seen
    .map((pin) => ({ ...pin, at: mercator(pins.find(({ name }) => name === pin.name)!) }))
    .sort((a, b) => a.x - b.x);
  const [first, last] = [known[0]!, known.at(-1)!];
  const scale = (last.x - first.x) / (last.at.x - first.at.x);
  const at = mercator(point);
  return page.evaluate(
    ([x, y]) => {
      const found = new Set<string>();
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>('canvas.leaflet-tile')) {
        const { left, top, width, height } = canvas.getBoundingClientRect();
        if (x < left || x >= left + width || y < top || y >= top + height) continue;
        const [across, down] = [((x - left) / width) * canvas.width, ((y - top) / height) * canvas.height];
        const { data } = canvas.getContext('2d')!.getImageData(across - 3, down - 3, 7, 7);
        for (let pixel = 0; pixel < data.length; pixel += 4) {
          const [red, green, blue, seen] = data.slice(pixel, pixel + 4);
          const hex = [red, green, blue].map((part) => part!.toString(16).padStart(2, '0')).join('');
          if (seen === 255) found.add(`#${hex}`);
        }
      }
      return [...found];
    },
    [first.x + (at.x - first.at.x) * scale, first.y - (at.y - first.at.y) * scale] as const,
  );
}

/** Half way along the motorway of the sample. */
const onMotorway = () => middleOf(boundsOf(towns)!);

describe('a host that sends pieces', () => {
  test('streets are painted where they are, in light and then in dark; pins and names stay', async () => {
    const { page, asked, foreign, faults, close } = await mapWith(sendsPieces);
    await expect.poll(() => coloursAt(page, onMotorway())).toContain(lightStreets.motorway);
    // A field: the drawn ground shows through.
    expect(await coloursAt(page, { ...onMotorway(), latitude: onMotorway().latitude + 0.05 })).toEqual([]);
    expect(await drawnTowns(page)).toBe(false);
    expect(await page.locator('.leaflet-land-pane .map-land').count()).toBeGreaterThan(0);
    expect(await page.locator('.map-name.large').count()).toBeGreaterThan(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => coloursAt(page, onMotorway())).toContain(darkStreets.motorway);
    expect(asked.length).toBeLessThan(30);
    expect([foreign, faults]).toEqual([[], []]);
    await close();
  });

  test('when the line drops, the drawn towns are there again, and go when it is back', async () => {
    let isDown = false;
    const { page, close, ...opened } = await mapWith((route, file) => (isDown ? route.abort() : sendsPieces(route, file))); // prettier-ignore
    await expect.poll(() => drawnTowns(page)).toBe(false);
    isDown = true;
    await page.locator('[data-map="in"]').click();
    await page.locator('[data-map="in"]').click();
    await expect.poll(() => drawnTowns(page)).toBe(true);
    expect(thrown({ page, close, ...opened })).toEqual([]);
    expect(await page.locator('.map-state').textContent()).toBe('');
    isDown = false;
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await expect.poll(() => drawnTowns(page)).toBe(false);
    await close();
  });

  test('unpacked into small files, packed or not, it is the same', async () => {
    const bounds = boundsOf(towns)!;
    const files = tilesOf(sampleStreets(towns), bounds, [7, 11]);
    const answer: Answer = async (route) => {
      const [name = ''] = /\d+\/\d+\/\d+(?=\.mvt$)/.exec(route.request().url()) ?? [];
      const tile = files.get(name);
      // Every other one as programs leave it that unpack archives.
      const body = tile && (tile.length % 2 ? gzipSync(tile) : Buffer.from(tile));
      await route.fulfill(body ? { body } : { status: 404, body: '<h1>Not here</h1>' });
    };
    const { page, asked, close } = await mapWith(answer, '/data/streets/t/{z}/{x}/{y}.mvt');
    await expect.poll(() => coloursAt(page, onMotorway())).toContain(lightStreets.motorway);
    expect(asked.every((path) => /^\/data\/streets\/t\/\d+\/\d+\/\d+\.mvt$/.test(path))).toBe(true);
    await close();
  });
});

// Every way in which a host can fail is in tests/unit/map/street-tiles.test.ts.
describe('a host that does not', () => {
  test.for<[what: string, answer: Answer, url?: string]>([
    ['sends all of the file', sendsAll],
    ['has a page for every address', (route) => route.fulfill({ body: '<h1>Home</h1>' }), '/data/streets/t/{z}/{x}/{y}.mvt'], // prettier-ignore
  ])('%s: the map is as it was, and nobody is told', async ([, answer, url]) => {
    const opened = await mapWith(answer, url);
    const { page, asked } = opened;
    await expect.poll(() => asked.length).toBe(1);
    await page.waitForTimeout(300);
    expect(await drawnTowns(page)).toBe(true);
    expect([await tiles(page), asked.length]).toEqual([0, 1]);
    expect(thrown(opened)).toEqual([]);
    expect(await page.locator('.map-state').textContent()).toBe('');
    await opened.close();
  });
});

test('with colours of their own people have the drawn map', async () => {
  const { page, asked, close } = await mapWith(sendsPieces, undefined, { ...desk, forcedColors: 'active' });
  await page.waitForTimeout(300);
  expect([await drawnTowns(page), asked]).toEqual([true, []]);
  await close();
});

test('a site without a base map asks for nothing of it, not even for the program', async () => {
  const { page, requests, close } = await visit(browser, '/map/', desk);
  await shown(page);
  await page.waitForTimeout(300);
  const paths = requests.map((request) => new URL(request.url()).pathname);
  expect(paths.filter((path) => /streets/.test(path))).toEqual([]);
  expect(paths.filter((path) => /\/engine\./.test(path)).length).toBeGreaterThan(0);
  await close();
});
