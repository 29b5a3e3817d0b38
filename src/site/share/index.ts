/** Makes the icons and the pictures for shared links once the pages are built: from one mark, the drawings and the tokens. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { buildCatalogue } from '../../catalogue/build.ts';
import { GENERAL_IMAGE, shareImages } from '../../catalogue/views/share-image.ts';
import { londonDay } from '../../model/rules/freshness.ts';
import { loadContent } from '../../records/load.ts';
import { replaceFile } from '../../records/write/replace-file.ts';
import { title } from '../../words/home.ts';
import { draw, shapesOf, type Drawing, type Stock } from './draw.ts';
import { iconFiles, manifest } from './icons.ts';
import { readLettering } from './lettering.ts';
import { toPng } from './png.ts';
import { lightColours } from './tokens.ts';

const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** As many at once as there are threads that draw; more only takes memory. */
const AT_ONCE = 4;

export async function readStock(): Promise<Stock> {
  return {
    colours: lightColours(await readFile(here('styles/tokens.css'), 'utf8')),
    lettering: await readLettering(here('styles/cabin.woff2')),
    mark: shapesOf(await readFile(here('assets/mark.svg'), 'utf8')),
  };
}

/** Part of the name of what is kept: raise it when png.ts makes other files of the same drawing. */
const KEPT = fileURLToPath(new URL('../../../node_modules/.cache/share-1/', import.meta.url));

/** A picture is drawn once a machine: a later build finds it by what is on it. */
export async function sharePng(drawing: Drawing, stock: Stock): Promise<Buffer> {
  const svg = draw(drawing, stock);
  const kept = join(KEPT, `${createHash('sha256').update(svg).digest('hex')}.png`);
  const known = await readFile(kept).catch(() => undefined);
  if (known) return known;
  const made = await toShared(svg, stock);
  // Whole, whenever the build is stopped: half a picture would be found by every later build.
  await replaceFile(kept, made);
  return made;
}

async function toShared(svg: string, stock: Stock): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return toPng({ data, width: info.width, height: info.height }, Object.values(stock.colours));
}

async function readShapes(name: string): Promise<string> {
  const read = (one: string) => readFile(here(`assets/pictures/${one}.svg`), 'utf8');
  return shapesOf(await read(name).catch(() => read('neutral')));
}

/** Put it into `integrations` of `astro.config.mjs`. */
export function sharedFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'shared-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const began = performance.now();
        const folder = fileURLToPath(dir);
        const write = async (path: string, content: string | Uint8Array) => {
          const file = join(folder, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        };
        const [stock, content] = await Promise.all([readStock(), loadContent()]);
        const catalogue = buildCatalogue(content, londonDay(new Date()));
        const siteName = catalogue.site.name;
        for (const [path, file] of await iconFiles(stock)) await write(path, file);
        await write('site.webmanifest', manifest(siteName, catalogue.site.shortName ?? siteName, base, stock));
        await write(GENERAL_IMAGE, await sharePng({ title: siteName, line: title, siteName }, stock));
        const waiting = shareImages(catalogue);
        const count = waiting.length;
        const work = async () => {
          for (let one = waiting.pop(); one; one = waiting.pop()) {
            const shapes = await readShapes(one.picture);
            await write(one.path, await sharePng({ title: one.title, line: one.line, siteName, shapes }, stock));
          }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, work));
        logger.info(`drew ${count + 1} pictures for shared links in ${Math.round(performance.now() - began)} ms`);
      },
    },
  };
}
