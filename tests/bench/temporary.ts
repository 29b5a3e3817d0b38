/** Folders that are gone when the program ends, also when it is stopped. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/commands/settings.ts';

/**
 * Within the project, where git does not look: Astro keeps what it makes on the way beside the site, and for a folder elsewhere
 * all in one place, where another build at the same time would take it away.
 */
const where = join(root, 'node_modules', '.cache', 'early-help-offer', 'bench');

const made = new Set<string>();

export function temporary(name: string): string {
  mkdirSync(where, { recursive: true });
  return keep(mkdtempSync(join(where, `${name}-`)));
}

/** One that another made. */
export function keep(folder: string): string {
  if (made.size === 0) {
    process.once('exit', () => made.forEach(takeDown));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  }
  made.add(folder);
  return folder;
}

export function takeDown(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
