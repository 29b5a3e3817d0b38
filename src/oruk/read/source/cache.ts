/** Keeps each answer in a file of its own, so that a run that was stopped goes on where it stopped. A broken file is no file. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FeedError } from '../feed-error.ts';
import { isRaw } from '../raw.ts';

export interface Cache {
  /** The answer and when it was given; undefined where there is none of the last day. */
  get: (url: string) => Promise<{ json: unknown; at: Date } | undefined>;
  put: (url: string, json: unknown) => Promise<void>;
}

const keptMs = 24 * 60 * 60_000;

export function diskCache(folder: string, now: Date, isFresh: boolean): Cache {
  const fileOf = (url: string): string =>
    join(folder, `${createHash('sha256').update(url).digest('hex').slice(0, 40)}.json`);
  return {
    get: async (url) => {
      if (isFresh) return undefined;
      try {
        const kept: unknown = JSON.parse(await readFile(fileOf(url), 'utf8'));
        if (!isRaw(kept) || kept.url !== url || typeof kept.at !== 'string' || !('json' in kept)) return undefined;
        const at = new Date(kept.at);
        const age = now.getTime() - at.getTime();
        return age >= 0 && age < keptMs ? { json: kept.json, at } : undefined;
      } catch {
        return undefined;
      }
    },
    put: async (url, json) => {
      const file = fileOf(url);
      // Another run may write the same file: each writes its own and moves it into place.
      const draft = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}.part`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(draft, JSON.stringify({ url, at: now.toISOString(), json }));
        await rename(draft, file);
      } catch (error) {
        await rm(draft, { force: true }).catch(() => undefined);
        throw new FeedError(
          'cache',
          `${folder} cannot be written (${(error as NodeJS.ErrnoException).code}). Name another folder for the cache, or none.`,
        );
      }
    },
  };
}
