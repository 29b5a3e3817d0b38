/** Runs commands that are killed on the way, and says what is left of the folders that they write to. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { randomFrom } from './random.ts';

const killer = pathToFileURL(resolve('tests/support/kill-at-write.mjs')).href;

/** The same commands start many times over: what Node has made of their files is kept, and a start takes half the time. */
const compiled = join(tmpdir(), 'early-help-compiled');

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  said: string;
}

/** @param piped what it reads on its standard input */
export function run(args: readonly string[], env: NodeJS.ProcessEnv, piped = ''): Promise<Ended> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NO_COLOR: '1', NODE_COMPILE_CACHE: compiled, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stdin.end(piped);
  return new Promise((settle) => child.on('close', (code, signal) => settle({ code, signal, said })));
}

/** As `run`, but it ends in the middle of its change number `at` on the disk, or counts them into a file. */
export const runKilled = (
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  piped: string,
  when: { at: number } | { countTo: string },
): Promise<Ended> =>
  run(
    ['--import', killer, ...args],
    { ...env, ...('at' in when ? { KILL_AT: String(when.at) } : { COUNT_TO: when.countTo }) },
    piped,
  );

/** Up to so many different numbers from 1 to `most`, the same for the same seed. */
export function moments(seed: number, most: number, count: number): number[] {
  const random = randomFrom(seed);
  const all = Array.from({ length: most }, (_, index) => ({ at: index + 1, order: random() }));
  return all
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
}

const isWaiting = /(^|\/)\.(writing-|.+\.(making|before)-)/;

const entriesOf = (folder: string): Dirent[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];

/** What killed commands have left behind in such folders. */
export const leftIn = (folder: string): string[] =>
  entriesOf(folder)
    .map(({ name }) => name)
    .filter((name) => isWaiting.test(name));

/** Every file with its bytes, but what a change in progress keeps in folders that nothing reads; nothing of a folder that is not there. */
export const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    entriesOf(folder)
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file): [string, string] => [
        file.slice(folder.length + 1).replaceAll('\\', '/'),
        readFileSync(file, 'latin1'),
      ])
      .filter(([path]) => !isWaiting.test(path))
      .sort(),
  );
