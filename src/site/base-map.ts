/**
 * The base map of the content folder as files of the site. A hash stands in their name: a browser that holds pieces of the old
 * map never mixes them with the new one.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { loadCatalogue } from '../catalogue/load.ts';
import { baseMapPlace, CLOSEST_TILES, CLOSEST_WITH_STREETS } from '../model/rules/base-map.ts';
import type { Site } from '../model/site.ts';
import { readBaseMap } from '../records/base-map/read.ts';
import { contentFolder } from '../records/inspect.ts';

/** In the built site, beside the drawn ground. */
const FOLDER = 'data/streets';

export interface ServedBaseMap {
  /** Of the archive, or of a tile with {z}, {x} and {y}: from the root of the site, or of the host when `isElsewhere`. */
  address: string;
  isElsewhere: boolean;
  closest: number;
  tileZoom?: number;
  /** What is copied: from the content folder, into the built site. */
  copy?: { from: string; to: string };
}

/** Where the page finds the base map; undefined where site.yml names none. Told once a build. */
export async function servedBaseMap(
  { map }: Pick<Site, 'map'>,
  content = contentFolder(),
): Promise<ServedBaseMap | undefined> {
  const place = map && baseMapPlace(map.base);
  if (!map || !place) return undefined;
  const closest = map.maxZoom ?? CLOSEST_WITH_STREETS;
  if ('address' in place) {
    const { address, kind } = place;
    const served = { address, isElsewhere: true, closest };
    return kind === 'tiles' ? { ...served, tileZoom: map.tileZoom ?? CLOSEST_TILES } : served;
  }
  const from = join(content, place.path);
  if (place.kind === 'file') {
    const to = `${FOLDER}/${await hashOf(from)}.pmtiles`;
    return { address: `/${to}`, isElsewhere: false, closest, copy: { from, to } };
  }
  const facts = await readBaseMap(content, map.base);
  if (facts.kind !== 'folder') return undefined;
  const to = `${FOLDER}/${await hashOf(from)}`;
  const address = `/${to}/{z}/{x}/{y}.${facts.ending}`;
  return { address, isElsewhere: false, closest, tileZoom: facts.maxZoom, copy: { from, to } };
}

const hashes = new Map<string, Promise<string>>();

/** Of a file, or of every file below a folder with its name; read once as long as it does not change. */
async function hashOf(path: string): Promise<string> {
  const { mtimeMs, size } = await stat(path);
  const key = `${path} ${mtimeMs} ${size}`;
  const known = hashes.get(key) ?? reckoned(path);
  hashes.set(key, known);
  return known;
}

async function reckoned(path: string): Promise<string> {
  const hash = createHash('sha256');
  const isFolder = (await stat(path)).isDirectory();
  const names = isFolder ? (await readdir(path, { recursive: true })).sort() : [''];
  for (const name of names) {
    const file = join(path, name);
    if ((await stat(file)).isDirectory()) continue;
    hash.update(`${name}\n`);
    await pipeline(createReadStream(file), hash, { end: false });
  }
  return hash.digest('hex').slice(0, 12);
}

/** Put it into `integrations` of `astro.config.mjs`. Does nothing without a base map in the content folder. */
export function baseMapFiles(): AstroIntegration {
  return {
    name: 'base-map',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        const served = await servedBaseMap((await loadCatalogue()).site);
        if (!served?.copy) return;
        const { from, to } = served.copy;
        const folder = to.endsWith('.pmtiles') ? dirname(from) : from;
        const files = sirv(folder, { dev: true });
        server.middlewares.use((request, response, next) => {
          const at = (request.url ?? '').indexOf(`/${to}`);
          if (at < 0) return next();
          request.url = to.endsWith('.pmtiles') ? from.slice(folder.length) : request.url!.slice(at + to.length + 1);
          files(request, response, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const served = await servedBaseMap((await loadCatalogue()).site);
        if (!served?.copy) return;
        const to = join(fileURLToPath(dir), served.copy.to);
        await mkdir(dirname(to), { recursive: true });
        await cp(served.copy.from, to, { recursive: true });
        logger.info(
          `copied the base map to ${served.copy.to}: the host must send pieces of it (see /docs/postcodes-and-maps/)`,
        );
      },
    },
  };
}
