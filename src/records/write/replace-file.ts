/** Writes a file whole or not at all, whenever the program is stopped. */
import { mkdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { writeAll } from './write-all.ts';

/** Beside it until it takes the old one's place. What a killed program has left there goes with the next one. */
export async function replaceFile(file: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeAll(dirname(file), [{ path: basename(file), text }]);
}
