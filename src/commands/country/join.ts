/** Puts the directories of a country together: the start page at the root, each authority below it. */
import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makingFolder, takePlace } from '../../records/write/replace-folder.ts';

export interface Part {
  /** '/' or '/elmshire/'. */
  base: string;
  folder: string;
}

/** Hosts read these at the root alone. */
const rootOnly = ['_headers', '_redirects', 'robots.txt'];

/**
 * The folder is whole or as it was before.
 * @param site the address of the whole, for robots.txt
 * @param making where it is made, on the same disk
 */
export function joinParts(parts: readonly Part[], out: string, site: string, making?: string): void {
  const made = makingFolder(out, making);
  try {
    for (const { base, folder } of parts) {
      const target = join(made, base);
      linkAll(folder, target);
      if (base !== '/') for (const name of rootOnly) rmSync(join(target, name), { force: true });
    }
    tellRobots(made, parts, site);
    takePlace(made, out);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** The same files under another name, which costs no room; copies where the two places cannot share. */
function linkAll(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkAll(source, target);
    else
      try {
        linkSync(source, target);
      } catch {
        cpSync(source, target);
      }
  }
}

/** Crawlers ask for one robots.txt, at the root: it names the map of every directory. */
function tellRobots(folder: string, parts: readonly Part[], site: string): void {
  const file = join(folder, 'robots.txt');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : 'User-agent: *\nAllow: /\n';
  const maps = parts
    .filter(({ base }) => base !== '/')
    .map(({ base }) => `Sitemap: ${new URL(`.${base}sitemap.xml`, `${site.replace(/\/$/, '')}/`).href}`);
  // Another name for the same file as the kept edition's: it must not be written into.
  rmSync(file, { force: true });
  writeFileSync(file, `${text.trimEnd()}\n${maps.join('\n')}\n`);
}
