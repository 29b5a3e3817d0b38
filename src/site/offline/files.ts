/**
 * Which files a phone keeps for when there is no connection: the same for everybody, whatever they have read or saved, so
 * that what is kept tells nothing about them.
 */
import { brotliCompressSync, constants } from 'node:zlib';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** By the path in the site, a page by its folder: `find/`, `` for the first page, `_astro/Page.abc.css`. */
export type KeptFiles = readonly string[];

export interface Chosen {
  /** Kept even on little data: the numbers for danger, and what says that there is no connection. */
  first: KeptFiles;
  /** The search, saved help and what else there is room for. */
  more: KeptFiles;
  /** Names of groups for which there was no room. */
  leftOut: readonly string[];
  /** As a host sends them, in bytes. */
  bytes: { first: number; more: number };
}

/** In bytes, as a host sends them: a page of a service is up to 30,000. */
export const MOST = 360_000;

/** Program parts that no page needs to be read, or that weigh too much: the map, square codes, files for Word. */
const notFollowed = /^(service-map|code|word-file)\./;

const SEARCH_DATA = ['find', 'full-text', 'other-words', 'postcodes'].map((name) => `data/${name}.json`);

/**
 * @param folder of the built site
 * @param most in bytes, as a host sends them
 */
export function chooseFiles(folder: string, most: number = MOST): Chosen {
  const isThere = (path: string): boolean => existsSync(join(folder, fileOf(path)));
  const withParts = (paths: readonly string[]): string[] => partsOf(folder, paths.filter(isThere));
  const inLanguages = globSync('??/urgent/index.html', { cwd: folder }).map(addressOf).sort();
  // About harm, so for everybody: nobody is known by them.
  const guides = guidesOn(join(folder, 'urgent', 'index.html'));

  const first = withParts(['urgent/', 'urgent/simple/', 'offline/', 'view.css', 'favicon.svg']);
  const groups: [name: string, paths: string[]][] = [
    ['search', ['find/', ...SEARCH_DATA]],
    ['saved', ['saved/', 'data/saved.json']],
    ['first page', ['']],
    ['guides', guides],
    ['languages', inLanguages],
  ];
  const more: string[] = [];
  const leftOut: string[] = [];
  const weightOf = weigher(folder);
  const firstBytes = weightOf(first);
  let bytes = 0;
  for (const [name, paths] of groups) {
    const fresh = withParts(paths).filter((path) => !first.includes(path) && !more.includes(path));
    const weight = weightOf(fresh);
    if (firstBytes + bytes + weight > most) leftOut.push(name);
    else {
      more.push(...fresh);
      bytes += weight;
    }
  }
  return { first, more, leftOut, bytes: { first: firstBytes, more: bytes } };
}

/** Guides that the middle of a page leads to: what to say when you ring, and how to use the site on a shared phone. */
function guidesOn(page: string): string[] {
  if (!existsSync(page)) return [];
  const main = /<main[\s\S]*<\/main>/.exec(readFileSync(page, 'utf8'))?.[0] ?? '';
  return [...new Set([...main.matchAll(/href="[^"]*\/(guides\/[\w-]+\/)"/g)].map(([, path = '']) => path))];
}

/** `find/` is the file `find/index.html`. */
export const fileOf = (path: string): string => path.replace(/(^|\/)$/, '$1index.html');

const addressOf = (file: string): string => file.replaceAll('\\', '/').replace(/index\.html$/, '');

/** The files, and before each page the files of `_astro/` that it names, and those that they name. */
function partsOf(folder: string, paths: readonly string[]): string[] {
  const found = new Set<string>();
  const look = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const file = fileOf(path);
    if (!/\.(html|js|css)$/.test(file)) return;
    for (const name of namedIn(readFileSync(join(folder, file), 'utf8')))
      if (!notFollowed.test(name) && existsSync(join(folder, '_astro', name))) look(`_astro/${name}`);
  };
  for (const path of paths) look(path);
  return [...found];
}

/** In a page or a sheet whole addresses, in a script also names beside it. */
export const namedIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/(?:_astro\/|["'`]\.\/)([\w.-]+\.(?:js|css|woff2|svg))/g)].map(([, name = '']) => name)),
];

function weigher(folder: string): (paths: KeptFiles) => number {
  const packed = /\.(woff2|png)$/;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return (paths) =>
    paths.reduce((sum, path) => {
      const content = readFileSync(join(folder, fileOf(path)));
      return sum + (packed.test(path) ? content.length : brotliCompressSync(content, quality).length);
    }, 0);
}
