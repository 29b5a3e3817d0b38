/** A folder that is written anew, such as `dist/`: made beside the old one, it takes its place when it is whole. */
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';

/** Nothing takes so long: a process of this number is another one by now. */
const STALE_AFTER_MS = 24 * 60 * 60_000;

/** What the system says where a folder cannot be renamed: it is a disk of its own, lies on another, or somebody has it open. */
const CANNOT_RENAME = ['EXDEV', 'EBUSY', 'EPERM', 'EACCES'];

/**
 * Where the new folder is made. What a killed program has left of an earlier one goes.
 * @param within on the same disk as `out`; its name begins with a dot, so that readers of content pass it over
 */
export function makingFolder(out: string, within = dirname(out)): string {
  putBackFolder(out, within);
  const made = join(within, `.${basename(out)}.making-${process.pid}`);
  mkdirSync(made, { recursive: true });
  return made;
}

/**
 * Two renames, one after the other: between them, for as long as the system takes, there is none. Who is killed there leaves
 * the old one beside, and `putBackFolder` gives it back its name.
 * @param made what `makingFolder` gave, filled
 * @param before each step, for tests: what it throws leaves the old folder as it was
 */
export function takePlace(made: string, out: string, before?: (step: 'away' | 'in' | 'tidy') => void): void {
  const place = existsSync(out) ? realpathSync(out) : out;
  const old = made.replace(/making-(\d+)$/, 'before-$1');
  try {
    // Somebody's clone of the branch that is published: its history stays.
    if (existsSync(join(place, '.git'))) copyOver(made, place);
    else {
      before?.('away');
      if (existsSync(place)) renameSync(place, old);
      before?.('in');
      renameSync(made, place);
      before?.('tidy');
    }
  } catch (error) {
    if (!existsSync(place) && existsSync(old)) renameSync(old, place);
    if (!CANNOT_RENAME.includes((error as NodeJS.ErrnoException).code ?? '') || !existsSync(made)) throw error;
    copyOver(made, place);
  }
  for (const folder of [old, made]) rmSync(folder, { recursive: true, force: true });
}

/** Takes away what killed programs have left; the old folder gets its name back where it was just being replaced. */
export function putBackFolder(out: string, within = dirname(out)): void {
  if (!existsSync(within)) return;
  const start = `.${basename(out)}.`;
  for (const name of readdirSync(within)) {
    const [, what, pid] = (name.startsWith(start) && /^(making|before)-(\d+)$/.exec(name.slice(start.length))) || [];
    if (!pid || isAtWork(Number(pid), join(within, name))) continue;
    if (what === 'before' && !existsSync(out)) renameSync(join(within, name), out);
    else rmSync(join(within, name), { recursive: true, force: true, maxRetries: 3 });
  }
}

const isAtWork = (pid: number, folder: string): boolean =>
  pid !== process.pid && isRunning(pid) && Date.now() - statSync(folder).mtimeMs < STALE_AFTER_MS;

/** File by file, the new ones first: no page is gone before the one that replaces it is there. Names with a dot stay, `.git` among them. */
function copyOver(made: string, out: string): void {
  cpSync(made, out, { recursive: true, preserveTimestamps: true });
  const all = (folder: string) => globSync('**/*', { cwd: folder });
  const kept = new Set(all(made));
  for (const path of all(out)) if (!kept.has(path)) rmSync(join(out, path), { recursive: true, force: true });
}
