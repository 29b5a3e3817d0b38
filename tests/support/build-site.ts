/** A build of its own into a folder, besides the one in `dist/`. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, root } from '../../src/commands/settings.ts';
import type { LinkedPage } from './links.ts';

/** Without what Vitest puts into the environment: React must be the one for visitors. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const own = /^(VITEST|NODE_ENV|NODE_OPTIONS|MODE|DEV|PROD|SSR|TEST|SITE|BASE_URL)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

/**
 * Made in a folder within the project, for the parts of all that lie outside of it would meet in one place: several test files
 * build at the same time.
 * @param around a program that runs the build, such as `withoutNetwork`
 * @throws an error with all that the build printed, when it fails
 */
export async function buildSite(
  folder: string,
  settings: NodeJS.ProcessEnv,
  around: readonly string[] = [],
): Promise<void> {
  mkdirSync(cacheFolder, { recursive: true });
  const own = mkdtempSync(join(cacheFolder, 'test-build-'));
  const made = join(own, 'dist');
  const [program = '', ...args] = [
    ...around,
    ...[process.execPath, join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
  ];
  const places = { OUT_DIR: made, CACHE_DIR: join(own, 'cache') };
  const child = spawn(program, args, {
    cwd: root,
    env: { ...plainEnvironment(), ...settings, ...places, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new Error(output);
    cpSync(made, folder, { recursive: true });
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/** Runs a program in a world that has no network; empty where the system cannot (it takes Linux and its administrator). */
export const withoutNetwork: readonly string[] =
  spawnSync('unshare', ['--net', 'true']).status === 0 ? ['unshare', '--net'] : [];

/** Every file of a folder with its checksum. */
export const checksumsOf = (folder: string): Map<string, string> =>
  new Map(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );

export function pagesOf(folder: string): LinkedPage[] {
  return globSync('**/*.html', { cwd: folder }).map((file) => ({
    url: `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
    html: readFileSync(join(folder, file), 'utf8'),
  }));
}
