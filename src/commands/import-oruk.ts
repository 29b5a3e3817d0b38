/**
 * `npm run import:oruk -- <address or file>`: a feed of Open Referral UK as records. A trial that shows what would change;
 * `--write` writes it, all of it or nothing.
 */
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isId } from '../model/rules/formats.ts';
import { asId } from '../records/files/names.ts';
import { buildDay } from '../records/build-day.ts';
import { contentFolder } from '../records/inspect.ts';
import { paintFor, plain, type Paint } from '../records/report/paint.ts';
import { counted } from '../records/report/terminal.ts';
import { putBackCutOff } from '../records/write/write-all.ts';
import type { Feed } from '../oruk/feed.ts';
import {
  isRefused,
  planImport,
  UnknownOrganisation,
  UnreadableBase,
  writeImport,
  type FeedImport,
} from '../oruk/import-feed.ts';
import { importReport } from '../oruk/import-report.ts';
import { readFeed } from '../oruk/read/read-feed.ts';
import { linkReport, linksOfImport, notTried, tryLinks, type TryLinks } from './links/import-links.ts';
import { userAgent } from './links/user-agent.ts';
import { visitor } from './links/visit.ts';
import { stepBar } from './progress-bar.ts';
import { command, root, Stop } from './settings.ts';

const USE =
  'Use: npm run import:oruk -- <address or file> [--write] [--name what-you-call-it] [--publisher "Who publishes it"] [--licence "Its licence"] [--organisation who-provides-what-names-nobody] [--check-links] [--content folder] [--fresh]';

export type ReadFeed = (
  source: string,
  options: {
    signal: AbortSignal;
    cache: string;
    fresh: boolean;
    onProgress?: (done: number, total: number) => void;
  },
) => Promise<Feed>;

export interface Running {
  readFeed: ReadFeed;
  /** What it says, as it goes. */
  say: (text: string) => void;
  /** Tries the links that it brings. */
  tryLinks?: TryLinks;
  /** Once it is told so it stops, and leaves the content as it was. */
  signal: AbortSignal;
  paint?: Paint;
}

interface Asked {
  source: string;
  write: boolean;
  fresh: boolean;
  checkLinks: boolean;
  name: string;
  publisher: string | undefined;
  licence: string | undefined;
  /** Ours, for services of which the feed does not say who provides them. */
  organisation: string | undefined;
  folder: string;
}

function readArguments(args: readonly string[]): Asked {
  const parsed = parsedOrStop(args);
  const { values, positionals } = parsed;
  const [source, ...more] = positionals;
  if (source === undefined || source.trim() === '' || more.length > 0) throw new Stop(USE);
  const name = values.name ?? nameFor(source);
  if (!isId(name) || name.length > 60)
    throw new Stop(
      `--name is ${JSON.stringify(name)}. Write small letters, digits and single hyphens: --name our-county`,
    );
  return {
    ...{ source: source.trim(), name, write: values.write === true },
    ...{ fresh: values.fresh === true, checkLinks: values['check-links'] === true },
    ...{ publisher: values.publisher, licence: values.licence, organisation: values.organisation },
    folder: values.content === undefined ? contentFolder() : fromHere(values.content),
  };
}

function parsedOrStop(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        write: flag,
        fresh: flag,
        'check-links': flag,
        name: text,
        publisher: text,
        licence: text,
        organisation: text,
        content: text,
      },
      allowPositionals: true,
    });
  } catch {
    throw new Stop(USE);
  }
}

const isAddress = (source: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(source);

/** The host of an address, or the file's name: the same at the next import. */
function nameFor(source: string): string {
  const from =
    isAddress(source) && URL.canParse(source) ? new URL(source).hostname : basename(source).replace(/\.\w+$/, '');
  return asId(from).slice(0, 60).replace(/-+$/, '') || 'feed';
}

/** npm starts us in the project folder; names are meant from where the person stands. */
const fromHere = (file: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), file);

/** @returns how the command ends: 1 when something was refused */
export async function importOruk(args: readonly string[], running: Running): Promise<number> {
  const asked = readArguments(args);
  const { folder, name } = asked;
  if (!existsSync(folder)) throw new Stop(`There is no content folder ${folder}: name one with --content.`);
  const back = await putBackCutOff(folder);
  if (back > 0) running.say(`An earlier import was cut off half way. ${counted(back, 'file')} put back as before.\n\n`);
  const feed = withStated(await read(asked, running), asked);
  stopIfTold(running);
  const made = await planned(feed, asked);
  stopIfTold(running);
  if (asked.write && !isRefused(made) && !feed.licence && made.files.length > 0) throw new Stop(noLicence);
  const links = await linksSaid(asked, made, running);
  stopIfTold(running);
  const writes = asked.write && !isRefused(made) && made.files.length > 0;
  if (writes) await writeImport(folder, made, () => stopIfTold(running));
  running.say(importReport(made, writes, running.paint ?? plain));
  running.say(links);
  if (!asked.write && !isRefused(made) && made.files.length > 0)
    running.say(`It is called "${name}" here. Use the same --name next time, so that it is known again.\n`);
  return isRefused(made) ? 1 : 0;
}

const LINK_TIMEOUT_MS = 20_000;

/** Tried before anything is written, so that whoever waits no longer has changed nothing. */
async function linksSaid({ checkLinks }: Asked, made: FeedImport, { tryLinks, say }: Running): Promise<string> {
  const links = linksOfImport(made.plan.items);
  if (!checkLinks || !tryLinks) return notTried(links);
  const urls = [...links.files.keys()];
  say(`Trying ${counted(urls.length, 'link')}, one at a time of each website.\n`);
  const results = await tryLinks(urls, (done) => {
    if (done % 25 === 0) say(`${done} of ${urls.length} tried\n`);
  });
  return `\n${linkReport(results, links)}`;
}

const noLicence =
  'Nothing was written: the feed does not say under which licence it may be used. Ask its publisher. Then say what you were told: --licence "Open Government Licence v3.0".';

const STOPPED = 'Stopped. Nothing was changed: the content is as it was.';

function stopIfTold({ signal }: Running): void {
  if (signal.aborted) throw new Stop(STOPPED);
}

async function read(asked: Asked, { readFeed, signal }: Running): Promise<Feed> {
  const source = isAddress(asked.source) ? asked.source : fromHere(asked.source);
  try {
    return await readFeed(source, { signal, fresh: asked.fresh, cache: join(root, 'node_modules/.cache/import-oruk') });
  } catch (error) {
    if (signal.aborted) throw new Stop(STOPPED);
    // What the reader says of a feed that cannot be read is meant for people.
    if (error instanceof Error && error.name === 'FeedError') throw new Stop(`${asked.source}: ${error.message}`);
    throw error;
  }
}

/** What the person knows of the feed goes before what it says itself. */
const withStated = (feed: Feed, { publisher, licence }: Asked): Feed => ({
  ...feed,
  ...(publisher === undefined ? {} : { publisher }),
  ...(licence === undefined ? {} : { licence: { name: licence } }),
});

async function planned(feed: Feed, { folder, name, organisation }: Asked) {
  try {
    return await planImport(feed, { folder, name, organisation, today: buildDay() });
  } catch (error) {
    if (error instanceof UnreadableBase || error instanceof UnknownOrganisation) throw new Stop(error.message);
    throw error;
  }
}

await command(import.meta.url, async () => {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  const bar = stepBar(process.stdout.isTTY, 'Asking the feed');
  const { visit, close } = visitor(userAgent(undefined), LINK_TIMEOUT_MS);
  try {
    return await importOruk(process.argv.slice(2), {
      readFeed: async (source, options) => {
        const onProgress = (done: number, total: number): void =>
          bar.onStep(`${done} of ${total} answers`, total > 0 ? done / total : 0);
        try {
          const feed = await readFeed(source, { ...options, onProgress });
          bar.stop(`Read ${counted(feed.services.length, 'service')}`);
          return feed;
        } catch (error) {
          bar.stop('Not read');
          throw error;
        }
      },
      say: (text) => void process.stdout.write(text),
      tryLinks: tryLinks(visit, stop.signal),
      signal: stop.signal,
      paint: paintFor(process.stdout),
    });
  } catch (error) {
    const { code, path, syscall } = error as NodeJS.ErrnoException;
    if (error instanceof Error && typeof code === 'string' && syscall !== undefined)
      throw new Stop(`Nothing was changed: a file could not be written (${code}). ${path ?? ''}`);
    throw error;
  } finally {
    close();
  }
});
