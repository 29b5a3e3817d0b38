/**
 * `npm run build:country -- <folder>`: every directory that its country.yml names, side by side, and the start page that joins
 * them. What has not changed is not built again. `--list` tells what there is to build, for a CI's matrix; `--only <id>` builds
 * one of them; `--join` puts together what the jobs have built.
 */
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, parse, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../records/content-error.ts';
import { readCountry, type CountryPlan, type Shard } from '../records/country/read-country.ts';
import { runAstro } from './astro.ts';
import { buildShards, keptFolder, type Built } from './country/build-shards.ts';
import { joinParts } from './country/join.ts';
import { stampsOf } from './country/stamp.ts';
import { cacheFolder, command, distFolder, makingPlace, root, Stop } from './settings.ts';

const USE =
  'Use: npm run build:country -- <folder with country.yml> [--list | --only <id> | --join] [--jobs 2] [--cache <folder>]';

interface Asked {
  folder: string;
  list: boolean;
  only: string | undefined;
  join: boolean;
  jobs: number;
  cache: string;
}

const fromHere = (file: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), file);

function readArguments(args: readonly string[]): Asked {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { list: flag, only: text, join: flag, jobs: text, cache: text },
      allowPositionals: true,
    });
    if (positionals.length !== 1) throw new Stop(USE);
    const jobs = Number(values.jobs ?? Math.max(1, Math.floor(availableParallelism() / 2)));
    if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
      throw new Stop(`--jobs is "${values.jobs}": a whole number of builds at a time, from 1 to 64.`);
    return {
      folder: fromHere(positionals[0]!),
      list: values.list === true,
      only: values.only,
      join: values.join === true,
      jobs,
      cache: values.cache ? fromHere(values.cache) : join(cacheFolder, 'shards'),
    };
  } catch (error) {
    throw error instanceof Stop ? error : new Stop(USE);
  }
}

/** First parts of the addresses of pages: an authority cannot have one of these names. */
const takenNames = (): string[] => [
  ...readdirSync(join(root, 'src', 'pages')).map((name) => parse(name).name),
  ...['_astro', 'pagefind'],
];

function countryIn(folder: string): CountryPlan {
  try {
    return readCountry(folder, takenNames());
  } catch (error) {
    throw error instanceof ContentError ? new Stop(error.message) : error;
  }
}

await command(import.meta.url, async () => {
  const asked = readArguments(process.argv.slice(2));
  const country = countryIn(asked.folder);
  const site = country.site ?? process.env.SITE_URL ?? 'http://localhost:4321';
  const stamps = stampsOf(country, { site });
  const ids = [...stamps.keys()];
  if (asked.list) {
    console.log(JSON.stringify(ids.map((id) => ({ id, stamp: stamps.get(id)! }))));
    return 0;
  }
  if (asked.only !== undefined && !stamps.has(asked.only))
    throw new Stop(`--only is "${asked.only}", and country.yml has ${ids.join(', ')}.`);
  if (!asked.join) {
    const build = (shard: Shard, out: string) => buildOne(country, shard, out, site);
    const { failed } = await buildShards(country, stamps, build, { ...asked, onDone: tell });
    for (const { id, output } of failed) console.error(`\n${id} could not be built:\n${output.trim()}`);
    if (failed.length > 0) {
      console.error(
        `\n${failed.length} of ${ids.length} could not be built, so ${relative(root, distFolder)} is as it was.`,
      );
      return 1;
    }
  }
  if (asked.only === undefined) joinAll(country, stamps, asked.cache, site);
  return 0;
});

function tell({ id, wasKept, seconds }: Built): void {
  console.log(wasKept ? `${id}: nothing has changed` : `${id}: built in ${seconds.toFixed(0)} s`);
}

function joinAll(
  { start, authorities }: CountryPlan,
  stamps: ReadonlyMap<string, string>,
  cache: string,
  site: string,
) {
  const parts = [start, ...authorities].map(({ id, base }) => ({
    base,
    folder: keptFolder(cache, id, stamps.get(id)!),
  }));
  const missing = parts.filter(({ folder }) => !existsSync(folder)).map(({ base }) => base);
  if (missing.length > 0)
    throw new Stop(`Not built yet: ${missing.join(', ')}. Build them first, or leave --join out to build all.`);
  joinParts(parts, distFolder, site, makingPlace);
  console.log(`${parts.length} directories are joined in ${relative(root, distFolder) || distFolder}`);
}

async function buildOne(country: CountryPlan, shard: Shard, out: string, site: string): Promise<string | undefined> {
  // Within the project: Astro keeps what it makes on the way beside the site, and for a folder elsewhere all in one place.
  const work = join(cacheFolder, 'making', `${shard.id}-${process.pid}`);
  const { code, output } = await runAstro(['build'], 'later', {
    CONTENT_DIR: shard.content,
    BASE_PATH: shard.base,
    SITE_URL: site,
    OUT_DIR: join(work, 'dist'),
    CACHE_DIR: join(work, 'astro'),
    SHARD: shard.id,
    ...(shard === country.start && { COUNTRY_DIR: country.folder }),
  });
  if (code === 0) cpSync(join(work, 'dist'), out, { recursive: true });
  rmSync(work, { recursive: true, force: true });
  return code === 0 ? undefined : output;
}
