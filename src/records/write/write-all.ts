/** Writes several files so that each is whole at any moment, and either all of them are changed or none. */
import { mkdir, mkdtemp, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface FileText {
  /** Inside the folder, with forward slashes. */
  path: string;
  text: string;
}

/** For tests and bars of progress: told before each file is put in its place. */
export type BeforeEach = (path: string, index: number) => void | Promise<void>;

/**
 * First all are written beside the others, in a folder that nothing reads, then each takes its place by a rename, which is
 * done or not done. When one fails, those before it are put back.
 */
export async function writeAll(folder: string, files: readonly FileText[], beforeEach?: BeforeEach): Promise<void> {
  if (files.length === 0) return;
  const waiting = await mkdtemp(join(folder, '.writing-'));
  const done: { path: string; before: Uint8Array | undefined }[] = [];
  try {
    for (const [index, { text }] of files.entries()) await writeWhole(join(waiting, String(index)), text);
    for (const [index, { path }] of files.entries()) {
      await beforeEach?.(path, index);
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      const before = await readFile(target).catch(absent);
      await rename(join(waiting, String(index)), target);
      done.push({ path, before });
    }
  } catch (error) {
    for (const { path, before } of done.reverse()) await putBack(folder, waiting, path, before);
    throw error;
  } finally {
    await rm(waiting, { recursive: true, force: true });
  }
}

/** On the disk before it is named, so that a cut of the power leaves no empty file. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function putBack(folder: string, waiting: string, path: string, before: Uint8Array | undefined): Promise<void> {
  const target = join(folder, path);
  if (before === undefined) return rm(target, { force: true });
  const again = join(waiting, 'again');
  await writeWhole(again, before);
  await rename(again, target);
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
