import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file of a folder with its text. */
export function textsIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  const files = names.filter((name) => statSync(name).isFile()).sort();
  return Object.fromEntries(files.map((name) => [relative(folder, name), readFileSync(name, 'utf8')]));
}
