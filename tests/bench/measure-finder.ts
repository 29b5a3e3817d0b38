/** The files that the finder and the map rest on. */
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { weigh, weighAll, type Weight } from './weigh.ts';

export interface FinderFiles {
  /** The data files by name: what cards, filters, distances and the map know. */
  data: Record<string, Weight>;
  pagefind: Weight & { files: number };
  fonts: Weight;
}

export async function measureFinder(folder: string): Promise<FinderFiles> {
  const names = globSync('data/**/*.*', { cwd: folder }).sort();
  const data = await Promise.all(names.map(async (name) => [name, await weigh(join(folder, name))] as const));
  const pagefind = globSync('pagefind/**/*.*', { cwd: folder }).map((name) => join(folder, name));
  const fonts = globSync('**/*.woff2', { cwd: folder });
  return {
    data: Object.fromEntries(data.map(([name, weight]) => [basename(name), weight])),
    pagefind: { files: pagefind.length, ...(await weighAll(pagefind)) },
    fonts: await weighAll(fonts.map((name) => join(folder, name))),
  };
}
