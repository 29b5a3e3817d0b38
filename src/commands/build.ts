/** Builds the site, and knows when there is nothing to build. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { packFolder } from '../hosting/pack.ts';
import { runAstro } from './astro.ts';
import { command, distFolder, root } from './settings.ts';

const stampFile = join(root, 'node_modules', '.cache', 'early-help-offer', 'built.txt');

/** What a build does not read. Everything else counts, so that a new folder can never be forgotten. */
const notRead = new Set(['node_modules', 'dist', 'tests', '.git', '.github', '.ci', '.astro', '.vscode']);

/** Builds whatever there is. `later` keeps Astro's own lines back, to be shown when the build fails. */
export async function build(show: 'now' | 'later' = 'now') {
  const before = stampOfInputs();
  const result = await runAstro(['build'], show);
  if (result.code === 0) {
    // For hosts that pack nothing themselves, or not as well: one minute of a processor for this county.
    if (process.env.COMPRESS === '1') await packFolder(distFolder);
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, `${before}\n${stampOfOutput()}\n`);
  }
  return result;
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
