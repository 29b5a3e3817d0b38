/** Builds the site, and knows when there is nothing to build. The old `dist/` stays until the new one is whole. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { packFolder } from '../hosting/pack.ts';
import { contentFolder } from '../records/inspect.ts';
import { putBackContent } from '../records/write/put-back.ts';
import { replaceFile } from '../records/write/replace-file.ts';
import { makingFolder, takePlace } from '../records/write/replace-folder.ts';
import { runAstro } from './astro.ts';
import { cacheFolder, command, distFolder, makingPlace, root, Stop } from './settings.ts';

/** A build that has its own place for what it has read keeps this there too. */
const stampFile = join(process.env.CACHE_DIR ?? cacheFolder, 'built.txt');

/** What a build does not read. Everything else counts, so that a new folder can never be forgotten. */
const notRead = new Set(['node_modules', 'dist', 'tests', '.git', '.github', '.ci', '.astro', '.vscode']);

/** Less room than this, in bytes, is why a build failed. */
const HARDLY_ANY = 16 * 1024 * 1024;

/**
 * Builds whatever there is. `later` keeps Astro's own lines back, to be shown when the build fails.
 * @throws Stop when the disk is full or may not be written
 */
export async function build(show: 'now' | 'later' = 'now') {
  const back = await putBackContent(contentFolder(process.env.CONTENT_DIR));
  if (back) console.log(back);
  const before = stampOfInputs();
  const made = writing(() => makingFolder(distFolder, makingPlace));
  try {
    const result = await runAstro(['build'], show, { OUT_DIR: made });
    if (result.code === 0) {
      // For hosts that pack nothing themselves, or not as well: one minute of a processor for this county.
      if (process.env.COMPRESS === '1') await packFolder(made);
      writing(() => takePlace(made, distFolder));
      await replaceFile(stampFile, `${before}\n${stampOfOutput()}\n`);
    } else if (roomIn(made) < HARDLY_ANY) throw new Stop(`${result.output}\n${noRoom}`);
    return result;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

const shown = relative(root, distFolder) || distFolder;
const noRoom = `The disk is full. ${shown} is as it was: free about 100 MB, and build again.`;

function roomIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** @throws Stop in place of what the system says */
function writing<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    const { code = '', path = shown } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new Stop(noRoom);
    if (['EACCES', 'EPERM', 'EROFS'].includes(code))
      throw new Stop(`The site cannot be written: this user may not write to ${path}. ${shown} is as it was.`);
    throw error;
  }
}

/** Is `dist/` what these same files and settings built, untouched since? */
export function isBuilt(): boolean {
  if (!existsSync(stampFile) || !existsSync(join(distFolder, 'index.html'))) return false;
  return readFileSync(stampFile, 'utf8') === `${stampOfInputs()}\n${stampOfOutput()}\n`;
}

/** Every file of the project that a build reads, but the content. */
export const readByBuild = (): string[] =>
  readdirSync(root)
    .filter((name) => name !== 'content' && !notRead.has(name) && resolve(root, name) !== distFolder)
    .flatMap((name) => filesIn(join(root, name)));

function stampOfInputs(): string {
  const hash = createHash('sha256');
  for (const name of ['SITE_URL', 'BASE_PATH', 'CONTENT_DIR', 'COMPRESS'])
    hash.update(`${name}=${process.env[name] ?? ''}\n`);
  const otherContent = process.env.CONTENT_DIR ? filesIn(resolve(root, process.env.CONTENT_DIR)) : [];
  for (const file of [...readByBuild(), ...filesIn(join(root, 'content')), ...otherContent]) {
    hash.update(`${file}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** By name, size and time: thousands of pages are compared in milliseconds. */
function stampOfOutput(): string {
  const hash = createHash('sha256').update(distFolder);
  for (const file of filesIn(distFolder)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(distFolder, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Every file at or below a path, in a fixed order. */
export function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

await command(import.meta.url, async () => (await build()).code);
