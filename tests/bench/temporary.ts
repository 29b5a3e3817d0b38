/** Folders that are gone when the program ends, also when it is stopped. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made = new Set<string>();

export function temporary(name: string): string {
  if (made.size === 0) {
    process.once('exit', () => made.forEach(takeDown));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  }
  return keep(mkdtempSync(join(tmpdir(), `early-help-${name}-`)));
}

/** One that another made. */
export function keep(folder: string): string {
  made.add(folder);
  return folder;
}

export function takeDown(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
