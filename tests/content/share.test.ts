/** The pictures for shared links: what is written on them stays on them and can be read, and what is private is not drawn. */
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { GENERAL_IMAGE, serviceImage, shareImages, topicImage } from '../../src/catalogue/views/share-image.ts';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { loadContent } from '../../src/records/load.ts';
import { pictureMaker, readStock } from '../../src/site/share/index.ts';
import { INK_COLOURS, Typesetter } from '../../src/site/share/letters.ts';
import { toIndexed } from '../../src/site/share/png.ts';
import { HEIGHT, place, reach, WIDTH } from '../../src/site/share/draw.ts';
import type { Stock } from '../../src/site/share/draw.ts';
import type { Catalogue } from '../../src/catalogue/types.ts';
import { TODAY } from '../support/records.ts';

const PANEL_STARTS = 776;
let stock: Stock;
let catalogue: Catalogue;

beforeAll(async () => {
  stock = await readStock();
  catalogue = buildCatalogue(await loadContent(), TODAY);
}, 60_000);

const placed = (title: string, line: string) => place({ title, line, siteName: 'Early Help' }, stock.lettering);

test('no words of any page leave their half, or stand on the head or the stitch', () => {
  const images = shareImages(catalogue);
  expect(images.length).toBeGreaterThan(100);
  for (const { title, line } of images) {
    for (const words of placed(title, line)) {
      expect(reach(words), words.text).toBeLessThan(words.text === 'Early Help' ? WIDTH : PANEL_STARTS - 24);
      if (words.text !== 'Early Help') {
        expect(words.y - words.size, title).toBeGreaterThan(110);
        expect(words.y + words.size * 0.25, title).toBeLessThan(555);
      }
    }
  }
});

test('every word of every name is there: long ones are smaller, not cut', () => {
  for (const { title, line } of shareImages(catalogue)) {
    const words = placed(title, line).map(({ text }) => text);
    expect(words.join(' ')).toContain(title.replace(/\s+/g, ' '));
  }
});

test('what is longer than three lines ends with dots, and a giant word is cut', () => {
  const long = placed('Advice and guidance for families '.repeat(8), 'x');
  expect(long.filter(({ text }) => text.endsWith('…'))).toHaveLength(1);
  for (const words of placed('W'.repeat(90), 'x')) expect(reach(words)).toBeLessThan(PANEL_STARTS);
});

test('the words have a contrast of at least 7 on the paper, the stitch 4.5', () => {
  const { colours } = stock;
  const light = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (hex: string) => (light(colours.paper) + 0.05) / (light(hex) + 0.05);
  expect(contrast(colours.ink)).toBeGreaterThan(7);
  expect(contrast(colours['ink-2'])).toBeGreaterThan(7);
  expect(contrast(colours.iron)).toBeGreaterThan(4.5);
});

test('the words are on the picture where they were measured, letter by letter, and nothing else is changed', async () => {
  const paper = { data: Buffer.alloc(WIDTH * HEIGHT * 3, 0xf8), width: WIDTH, height: HEIGHT };
  const ground = toIndexed(paper, ['#f8f8f8']);
  const words = placed('Ilex AV', 'We answer at night');
  const { rows, palette } = await new Typesetter(stock.colours).set(words, ground);
  expect(palette).toHaveLength(1 + INK_COLOURS);
  expect(ground.rows.some((value) => value !== 0)).toBe(false);
  const inked = (x: number, y: number) => rows[y * (WIDTH + 1) + 1 + x] !== 0;
  /** Where along a line there is ink in any row: what is between two letters is a gap. */
  const columns = (from: number, to: number) =>
    Array.from({ length: WIDTH }, (_, x) =>
      Array.from({ length: to - from }, (_y, y) => inked(x, from + y)).some(Boolean),
    );
  for (const one of words) {
    const line = columns(Math.round(one.y - one.size), Math.round(one.y + one.size * 0.3));
    const first = line.indexOf(true);
    expect(first - one.x, one.text).toBeGreaterThanOrEqual(-1);
    expect(first - one.x, one.text).toBeLessThan(one.size * 0.2);
    expect(Math.abs(line.lastIndexOf(true) - reach(one)), one.text).toBeLessThan(one.size * 0.2);
    const letters = line.filter((ink, x) => ink && !line[x - 1]).length;
    expect(letters, one.text).toBeGreaterThan(one.text.split(' ').length);
  }
  // Between the lines is paper.
  const [head, under] = words;
  const gap = Math.round((head!.y + head!.size * 0.25 + under!.y - under!.size) / 2);
  expect(columns(gap, gap + 1).some(Boolean)).toBe(false);
});

test('a picture is a PNG of its size that any program reads, in the colours of the tokens', async () => {
  const png = await pictureMaker(stock)({ title: 'Chat', line: 'A line', siteName: 'Early Help' });
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([WIDTH, HEIGHT]);
  const seen = new Set<string>();
  for (let at = 0; at < data.length; at += 3) seen.add(`#${data.toString('hex', at, at + 3)}`);
  for (const name of ['paper', 'ink', 'ink-2', 'iron'] as const) expect(seen, name).toContain(stock.colours[name]);
});

test('a ground of too many colours has no room for ink, and says so', async () => {
  const data = Buffer.from(
    Array.from({ length: 512 }, (_, at) => [at, at >> 3, at >> 6].map((step) => (step & 7) << 5)).flat(),
  );
  const ground = toIndexed({ data, width: 512, height: 1 }, []);
  await expect(new Typesetter(stock.colours).set([], ground)).rejects.toThrow('leaves no room for the ink');
});

test('pages about harm are shared with the picture of the whole site', () => {
  const images = new Map(catalogue.topics.map((topic) => [topic.id, topicImage(topic)]));
  for (const id of ['domestic-abuse', 'crisis', 'crime-and-exploitation', 'lgbtq'])
    expect(images.get(id), id).toBe(GENERAL_IMAGE);
  expect(images.get('housing')).toBe('/share/topics/housing.png');
  const urgent = catalogue.services.filter(({ data }) => data.urgent);
  expect(urgent.length).toBeGreaterThan(5);
  for (const service of urgent) expect(serviceImage(service), service.id).toBe(GENERAL_IMAGE);
  const named = shareImages(catalogue).map(({ path }) => path);
  expect(named.filter((path) => /domestic-abuse|\/ndas/.test(path))).toEqual([]);
});
