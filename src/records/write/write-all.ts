/** Writes several files so that each is whole at any moment, and either all of them are changed or none. */
import { mkdir, mkdtemp, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';

export interface FileText {
  /** Inside the folder, with forward slashes. */
  path: string;
  text: string;
}

/** For tests and bars of progress: told before each file is put in its place. What it throws takes all of them back. */
export type BeforeEach = (path: string, index: number) => void | Promise<void>;

/** In the folder of a write: which files were there before, with their texts beside it. While it is there, nothing is done yet. */
const JOURNAL = 'undo.json';
const FOLDER = /^\.writing-(\d+)-/;
/** No write takes so long: a process of this number is another one by now. */
const STALE_AFTER_MS = 10 * 60_000;

interface Step {
  path: string;
  /** Whether there was a file of this name. */
  wasThere: boolean;
}

/**
 * First all are written beside the others, in a folder that nothing reads, with what they replace; then each takes its place by
 * a rename, which is done or not done. When one fails, those before it are put back. When the program is killed on the way, the
 * next write, or `putBackCutOff`, puts them back. A link stays a link, and a file keeps who may read it.
 */
export async function writeAll(
  folder: string,
  files: readonly { path: string; text: string | Uint8Array }[],
  beforeEach?: BeforeEach,
): Promise<void> {
  if (files.length === 0) return;
  await putBackCutOff(folder);
  const waiting = await mkdtemp(join(folder, `.writing-${process.pid}-`));
  const steps: Step[] = [];
  let done = 0;
  try {
    for (const [index, { path, text }] of files.entries()) {
      const target = await placeOf(folder, path);
      const before = await readFile(target).catch(absent);
      const mode = before && (await stat(target)).mode;
      await writeWhole(join(waiting, String(index)), text, mode);
      if (before) await writeWhole(join(waiting, `old-${index}`), before, mode);
      steps.push({ path, wasThere: before !== undefined });
    }
    await writeWhole(join(waiting, 'undo'), JSON.stringify(steps));
    await rename(join(waiting, 'undo'), join(waiting, JOURNAL));
    for (const [index, { path }] of files.entries()) {
      await beforeEach?.(path, index);
      const target = await placeOf(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await rename(join(waiting, String(index)), target);
      done = index + 1;
    }
    // From here on it is done: a folder without its journal is only thrown away.
    await rm(join(waiting, JOURNAL));
  } catch (error) {
    await putBack(folder, waiting, steps.slice(0, done));
    throw error;
  } finally {
    await rm(waiting, { recursive: true, force: true });
  }
}

/**
 * Undoes what a program that was killed has left half done.
 * @returns how many files were put back as they were
 */
export async function putBackCutOff(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  let count = 0;
  for (const name of names) {
    const pid = Number(FOLDER.exec(name)?.[1]);
    const waiting = join(folder, name);
    if (!pid || (await isAtWork(pid, waiting))) continue;
    const steps = await readFile(join(waiting, JOURNAL), 'utf8').then((text) => JSON.parse(text) as Step[], absent);
    if (steps) count += await putBack(folder, waiting, steps);
    await rm(waiting, { recursive: true, force: true });
  }
  return count;
}

/** Each file as it was; those that had not been changed yet are so already. The last first. */
async function putBack(folder: string, waiting: string, steps: readonly Step[]): Promise<number> {
  let count = 0;
  for (const [index, { path, wasThere }] of [...steps.entries()].reverse()) {
    // Its new text is still waiting: it never took its place.
    if (await exists(join(waiting, String(index)))) continue;
    count += 1;
    const target = await placeOf(folder, path);
    if (!wasThere) await rm(target, { force: true });
    else {
      const [old, again] = [join(waiting, `old-${index}`), join(waiting, 'again')];
      await rm(again, { force: true });
      await writeWhole(again, await readFile(old), (await stat(old)).mode);
      await rename(again, target);
    }
  }
  return count;
}

async function isAtWork(pid: number, waiting: string): Promise<boolean> {
  const begun = await stat(waiting).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  if (Date.now() - begun > STALE_AFTER_MS) return false;
  return pid === process.pid || isRunning(pid);
}

/** Where a file lies: what a link leads to, or the path itself. */
const placeOf = async (folder: string, path: string): Promise<string> =>
  (await realpath(join(folder, path)).catch(absent)) ?? join(folder, path);

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** On the disk before it is named, so that a cut of the power leaves no empty file. */
async function writeWhole(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
