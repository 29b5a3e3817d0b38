/** A build of its own into a folder, besides the one in `dist/`. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/commands/settings.ts';
import type { LinkedPage } from './links.ts';

/** Without what Vitest puts into the environment: React must be the one for visitors. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const own = /^(VITEST|NODE_ENV|NODE_OPTIONS|MODE|DEV|PROD|SSR|TEST|SITE|BASE_URL)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

/**
 * One at a time: Astro keeps the content that it has read in one place.
 * @param around a program that runs the build, such as `withoutNetwork`
 * @throws an error with all that the build printed, when it fails
 */
export function buildSite(folder: string, settings: NodeJS.ProcessEnv, around: readonly string[] = []): Promise<void> {
  const [program = '', ...args] = [
    ...around,
    ...[process.execPath, join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
  ];
  const child = spawn(program, args, {
    cwd: root,
    env: { ...plainEnvironment(), ...settings, OUT_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(output))));
  });
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
