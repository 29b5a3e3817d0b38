/** Makes the icons and the pictures for shared links once the pages are built: from one mark, the drawings and the tokens. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { buildCatalogue } from '../../catalogue/build.ts';
import { GENERAL_IMAGE, shareImages } from '../../catalogue/views/share-image.ts';
import { londonDay } from '../../model/rules/freshness.ts';
import { loadContent } from '../../records/load.ts';
import { title } from '../../words/home.ts';
import { drawGround, place, shapesOf, type Drawing, type Stock } from './draw.ts';
import { iconFiles, manifest } from './icons.ts';
import { readLettering } from './lettering.ts';
import { INK_COLOURS, Typesetter } from './letters.ts';
import { MOST_COLOURS, toIndexed, toPng, type Indexed } from './png.ts';
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

/** Draws one picture after another: what several share is drawn once. */
export function pictureMaker(stock: Stock): (drawing: Drawing) => Promise<Buffer> {
  const typesetter = new Typesetter(stock.colours);
  const grounds = new Map<string | undefined, Promise<Indexed>>();
  const groundOf = async (shapes: string | undefined): Promise<Indexed> => {
    const svg = Buffer.from(drawGround(shapes, stock));
    const { data, info } = await sharp(svg).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    return toIndexed({ data, ...info }, Object.values(stock.colours), MOST_COLOURS - INK_COLOURS);
  };
  return async (drawing) => {
    const { shapes } = drawing;
    const ground = grounds.get(shapes) ?? groundOf(shapes);
    grounds.set(shapes, ground);
    return toPng(await typesetter.set(place(drawing, stock.lettering), await ground));
  };
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
        const pictureOf = pictureMaker(stock);
        await write(GENERAL_IMAGE, await pictureOf({ title: siteName, line: title, siteName }));
        const waiting = shareImages(catalogue);
        const count = waiting.length;
        const work = async () => {
          for (let one = waiting.pop(); one; one = waiting.pop()) {
            const shapes = await readShapes(one.picture);
            await write(one.path, await pictureOf({ title: one.title, line: one.line, siteName, shapes }));
          }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, work));
        logger.info(`drew ${count + 1} pictures for shared links in ${Math.round(performance.now() - began)} ms`);
      },
    },
  };
}
