/**
 * Makes `sw.js` once everything else is built: the worker (worker.ts) with the list of what it keeps, each file with its hash;
 * or, where `content/site.yml` says `offline: false`, one that takes an earlier worker away.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';
import { buildCatalogue } from '../../catalogue/build.ts';
import type { Catalogue } from '../../catalogue/types.ts';
import { inLanguage } from '../../catalogue/views/in-language.ts';
import { londonDay } from '../../model/rules/freshness.ts';
import { loadContent } from '../../records/load.ts';
import { shell } from '../../words/shell.ts';
import type { Notes } from './answer.ts';
import { chooseFiles, fileOf, type KeptFiles } from './files.ts';
import type { Settings } from './worker.ts';

export const WORKER_FILE = 'sw.js';

/** Pages that fetch data: they say of which release they are, so that none is given the data of another. */
const askForData = ['', 'find/', 'saved/', 'offline/'];

const hash = (kind: 'sha256' | 'sha384', content: string | Uint8Array) => createHash(kind).update(content);

/** Writes the worker into a built site. @returns what there is to tell */
export async function writeWorker(folder: string, notes: Settings['notes'], built: string): Promise<string> {
  const content = (path: string): Buffer => readFileSync(join(folder, fileOf(path)));
  const chosen = chooseFiles(folder);
  const all = [...chosen.first, ...chosen.more];
  const release = releaseOf(all, content);
  sayRelease(folder, all, release);
  const listed = (paths: KeptFiles): Settings['first'] =>
    paths.map((path) => ({
      url: `./${path}`,
      // A hash stands in these names already.
      revision: path.startsWith('_astro/') ? null : hash('sha256', content(path)).digest('hex').slice(0, 16),
      integrity: `sha384-${hash('sha384', content(path)).digest('base64')}`,
    }));
  const size = all.reduce((sum, path) => sum + content(path).length, 0);
  const settings: Settings = { release, first: listed(chosen.first), more: listed(chosen.more), notes, built, size };
  writeFileSync(join(folder, WORKER_FILE), await bundled('worker.ts', { OFFLINE: JSON.stringify(settings) }));
  const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
  const { first, more } = chosen.bytes;
  const left = chosen.leftOut.length > 0 ? `; no room for ${chosen.leftOut.join(', ')}` : '';
  return `${all.length} files are kept for when there is no connection: ${kB(first)} first, ${kB(more)} more${left}`;
}

/** Of the data, and of the programs that read it. */
function releaseOf(paths: KeptFiles, content: (path: string) => Buffer): string {
  const made = createHash('sha256');
  for (const path of [...paths].sort())
    if (path.startsWith('data/')) made.update(path).update(content(path));
    else if (path.startsWith('_astro/')) made.update(path);
  return made.digest('hex').slice(0, 10);
}

/** Into the pages that fetch data, and into the index, which the finder compares. */
function sayRelease(folder: string, paths: KeptFiles, release: string): void {
  const change = (path: string, from: RegExp, to: string): void => {
    const file = join(folder, fileOf(path));
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  };
  for (const path of askForData.filter((each) => paths.includes(each)))
    change(path, /<html /, `<html data-release="${release}" `);
  if (paths.includes('data/find.json')) change('data/find.json', /^\{/, `{"release":"${release}",`);
}

/** The worker of a site that wants none any more. */
export const takingAway = (): Promise<string> => bundled('gone.ts');

export function notesOf(catalogue: Catalogue): Settings['notes'] {
  const notes = ({ savedOn, notNewest }: Notes): Notes => ({ savedOn, notNewest });
  const languages = catalogue.languages.map((record) => inLanguage(record, catalogue));
  return Object.fromEntries([
    ['en-GB', notes(shell)],
    // What a language has not got is said in English, and marked as English.
    ...languages
      .filter(({ english }) => !english.has(shell.savedOn) && !english.has(shell.notNewest))
      .map((tongue): [string, Notes] => [tongue.code, notes(tongue.shell)]),
  ]);
}

/** One script without imports: a worker of an old browser knows no modules. */
async function bundled(file: string, define: Record<string, string> = {}): Promise<string> {
  const made = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2020',
      rolldownOptions: {
        input: fileURLToPath(new URL(file, import.meta.url)),
        output: { format: 'iife', entryFileNames: WORKER_FILE },
      },
    },
  })) as Rolldown.RolldownOutput;
  return made.output[0].code;
}

/** Put it last into `integrations` of `astro.config.mjs`: it looks at what the others made. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const catalogue = buildCatalogue(await loadContent(), londonDay(new Date()));
        if (catalogue.site.offline === false) {
          writeFileSync(join(folder, WORKER_FILE), await takingAway());
          logger.info('offline is false: the worker takes an earlier one away');
          return;
        }
        logger.info(await writeWorker(folder, notesOf(catalogue), `${catalogue.site.compiledOn}T12:00:00Z`));
      },
    },
  };
}
