/**
 * `/status.json`: which build this is, for those who look after the site and for `npm run check:live`. It is written last, when
 * the files are there whose sums it holds. The same content, commit and day make the same file.
 */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadCatalogue } from '../catalogue/load.ts';
import type { Catalogue } from '../catalogue/types.ts';

export interface Status {
  /** When it was built, or the time of the commit, so that a build of the same commit is the same. */
  built: string;
  /** The day in London that its pages go by: what is overdue, what is new. */
  day: string;
  commit?: string;
  counts: { services: number; organisations: number; places: number; topics: number; guides: number; pages: number };
  /** The day on which the service was last checked that has waited longest. */
  oldestCheck?: string;
  /** SHA-256 of the finder's index and of the open data feed, by path. */
  checksums: Record<string, string>;
}

export const STATUS_FILE = 'status.json';
const summed = ['data/find.json', 'api/oruk/v3/services/index.json'];

/** @param sums by path */
export function statusOf(
  all: Pick<Catalogue, 'services' | 'organisations' | 'places' | 'topics' | 'guides' | 'today'>,
  { pages, checksums, built, commit }: Pick<Status, 'checksums' | 'built' | 'commit'> & { pages: number },
): Status {
  const shown = all.services.filter(({ data }) => data.status !== 'closed');
  const checks = shown.map(({ freshness }) => freshness.checked).sort();
  return {
    built,
    day: all.today,
    ...(commit && { commit }),
    counts: {
      services: shown.length,
      organisations: all.organisations.length,
      places: all.places.length,
      topics: all.topics.length,
      guides: all.guides.length,
      pages,
    },
    ...(checks[0] && { oldestCheck: checks[0] }),
    checksums,
  };
}

/**
 * `SOURCE_DATE_EPOCH` (seconds since 1970, as other builds take it), else the time of the commit, else now.
 * @throws a plain error when it is no number
 */
export function buildTime(
  { SOURCE_DATE_EPOCH: given }: NodeJS.ProcessEnv,
  commitSeconds: number | undefined,
  now: Date,
): string {
  if (given && !/^\d{1,11}$/.test(given))
    throw new Error(`SOURCE_DATE_EPOCH is "${given}". Write seconds since 1970, such as 1764236400, or leave it out.`);
  const seconds = given ? Number(given) : (commitSeconds ?? Math.floor(now.getTime() / 1000));
  return new Date(seconds * 1000).toISOString().replace('.000', '');
}

/** The commit that is built, if git is there and knows. */
function commitOf(): { commit?: string; seconds?: number } {
  const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%H %ct'], { encoding: 'utf8' });
  const [commit, seconds] = status === 0 ? stdout.trim().split(' ') : [];
  return commit && seconds ? { commit, seconds: Number(seconds) } : {};
}

/** Put it last into `integrations` of `astro.config.mjs`. */
export function statusFile(): AstroIntegration {
  return {
    name: 'status-file',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { commit, seconds } = commitOf();
        const there = summed.filter((path) => existsSync(join(folder, path)));
        const status = statusOf(await loadCatalogue(), {
          built: buildTime(process.env, seconds, new Date()),
          ...(commit && { commit }),
          pages: globSync('**/*.html', { cwd: folder }).length,
          checksums: Object.fromEntries(
            there.map((path) => [
              path,
              createHash('sha256')
                .update(readFileSync(join(folder, path)))
                .digest('hex'),
            ]),
          ),
        });
        writeFileSync(join(folder, STATUS_FILE), `${JSON.stringify(status, undefined, 1)}\n`);
      },
    },
  };
}
