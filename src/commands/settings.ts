/** What the commands agree on: where things are, and the few things that the environment may change. */
import { realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folder a build writes, as `astro.config.mjs` has it: `OUT_DIR`, or `dist`. */
export const distFolder = resolve(root, process.env.OUT_DIR ?? 'dist');

/** What commands keep from one run to the next. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'early-help-offer');

/** Where the built site is made until it is whole: on the same disk, and where no tool looks while it is half there. */
export const makingPlace = distFolder.startsWith(resolve(root) + sep)
  ? join(cacheFolder, 'making')
  : dirname(distFolder);

/** `BASE_PATH` as the site uses it, with a slash at both ends: `/`, or `/early-help/`. */
export function basePath(from = process.env.BASE_PATH): string {
  const inner = (from ?? '').replace(/^\/+|\/+$/g, '');
  return inner ? `/${inner}/` : '/';
}

/** `PORT`, or the port that the documents name. */
export function port(from = process.env.PORT): number {
  if (!from) return 4321;
  const number = Number(from);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new Stop(`PORT is "${from}", and a port is a whole number from 0 to 65535: try PORT=5000`);
}

/** A failure that one sentence explains: printed as it is, without a stack trace. */
export class Stop extends Error {}

/**
 * Runs a command when its file is the one that was started, not when another file imports it.
 * @param url the file's `import.meta.url`
 */
export async function command(url: string, run: () => Promise<number>): Promise<void> {
  const started = process.argv[1];
  if (!started || realpathSync(started) !== fileURLToPath(url)) return;
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
