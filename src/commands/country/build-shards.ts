/** Builds the directories of a country that are not built yet, a few at a time, and keeps each under its stamp. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import type { CountryPlan, Shard } from '../../records/country/read-country.ts';

/** Builds one directory into a folder. @returns what it printed when it failed, undefined when it is built */
export type BuildShard = (shard: Shard, out: string) => Promise<string | undefined>;

export interface Built {
  id: string;
  /** Where it is. */
  folder: string;
  wasKept: boolean;
  seconds: number;
}

export interface Failed {
  id: string;
  output: string;
}

/** Of each directory so many editions are kept: the one before may still be wanted by another branch. */
const KEPT = 2;

export const keptFolder = (cache: string, id: string, stamp: string): string =>
  join(cache, `${id}-${stamp.slice(0, 16)}`);

/**
 * An edition stands under its stamp only when it is whole: it is built beside and then given its name.
 * @param stamps by id, from stampsOf
 * @param jobs how many builds at a time
 */
export async function buildShards(
  { start, authorities }: Pick<CountryPlan, 'start' | 'authorities'>,
  stamps: ReadonlyMap<string, string>,
  build: BuildShard,
  { cache, jobs, only, onDone }: { cache: string; jobs: number; only?: string; onDone?: (built: Built) => void },
): Promise<{ built: Built[]; failed: Failed[] }> {
  mkdirSync(cache, { recursive: true });
  const limit = pLimit(jobs);
  const built: Built[] = [];
  const failed: Failed[] = [];
  const wanted = [start, ...authorities].filter(({ id }) => only === undefined || id === only);
  await limit.map(wanted, async (shard) => {
    const folder = keptFolder(cache, shard.id, stamps.get(shard.id)!);
    const began = performance.now();
    const wasKept = existsSync(folder);
    if (!wasKept) {
      const making = join(cache, `making-${shard.id}-${process.pid}`);
      rmSync(making, { recursive: true, force: true });
      const output = await build(shard, making);
      if (output !== undefined) {
        rmSync(making, { recursive: true, force: true });
        failed.push({ id: shard.id, output });
        return;
      }
      renameSync(making, folder);
    }
    forgetOlder(cache, shard.id, folder);
    const one = { id: shard.id, folder, wasKept, seconds: (performance.now() - began) / 1000 };
    built.push(one);
    onDone?.(one);
  });
  const order = wanted.map(({ id }) => id);
  return { built: built.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)), failed };
}

function forgetOlder(cache: string, id: string, current: string): void {
  const editions = readdirSync(cache, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isEditionOf(entry.name, id))
    .map(({ name }) => join(cache, name))
    .filter((folder) => folder !== current);
  for (const folder of editions.slice(0, Math.max(0, editions.length - (KEPT - 1))))
    rmSync(folder, { recursive: true, force: true });
}

/** "elmshire-" and sixteen hexadecimal digits: not those of "elmshire-north". */
const isEditionOf = (name: string, id: string): boolean =>
  name.startsWith(`${id}-`) && /^[0-9a-f]{16}$/.test(name.slice(id.length + 1));
