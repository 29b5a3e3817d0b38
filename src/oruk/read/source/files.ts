/** A feed that was saved: one file of JSON (or of one object a line), or a folder of them. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { londonDay } from '../../../model/rules/freshness.ts';
import { decodeJson } from '../../charset.ts';
import { siteOf } from '../clean/ids.ts';
import { FeedError } from '../feed-error.ts';
import type { Limits, ReadOptions } from '../options.ts';
import { sourceIdOf, type Raw } from '../raw.ts';
import type { Report } from '../report.ts';
import { collect } from './collect.ts';
import { detailsIn, objectIn, pageIn, type Page } from './envelope.ts';
import type { Gathered } from './gathered.ts';

const mostFiles = 20_000;

export async function gatherFromFiles(
  from: string,
  options: ReadOptions,
  limits: Limits,
  report: Report,
): Promise<Gathered> {
  const files = await filesAt(from);
  const sorted = newSorted(report);
  let [bytes, oldest, isWhole] = [0, options.now ?? new Date(), true];
  for (const [index, { path, name }] of files.entries()) {
    if (options.signal?.aborted) throw new FeedError('stopped', 'Reading was stopped.');
    const info = await stat(path);
    bytes += info.size;
    if (info.size > limits.maxBytes || bytes > limits.maxTotalBytes)
      throw new FeedError(
        'too-big',
        `${path} is too large: a file may have ${inMB(limits.maxBytes)}, all together ${inMB(limits.maxTotalBytes)}.`,
      );
    if (info.mtime < oldest) oldest = info.mtime;
    const json = parse(await readFile(path), path, name, report);
    if (json === undefined && files.length === 1) throw notJson(path);
    isWhole &&= json !== undefined;
    if (json !== undefined) sortIn(sorted, json, name);
    options.onProgress?.(index + 1, files.length);
  }
  return gathered(sorted, { from, options, day: londonDay(oldest), isWhole }, limits, report);
}

const inMB = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

interface Found {
  path: string;
  /** Its name in the folder, with slashes, in small letters. */
  name: string;
}

async function filesAt(from: string): Promise<Found[]> {
  try {
    if (!(await stat(from)).isDirectory()) return [{ path: from, name: '' }];
    const names = (await readdir(from, { recursive: true })).filter((name) => /\.(nd)?json$/i.test(name)).sort();
    if (names.length === 0)
      throw new FeedError('no-services', `${from} holds no files of JSON. Name the folder in which a feed was saved.`);
    if (names.length > mostFiles) throw new FeedError('too-big', `${from} holds more than ${mostFiles} files.`);
    return names.map((name) => ({
      path: join(from, name),
      name: relative('', name).split(sep).join('/').toLowerCase(),
    }));
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw new FeedError(
      'not-found',
      `${from} cannot be opened (${(error as NodeJS.ErrnoException).code}). Name a file, a folder, or an address that begins with https://.`,
    );
  }
}

/** Undefined where it is no JSON; in a folder that is told and passed over. */
function parse(body: Uint8Array, path: string, name: string, report: Report): unknown {
  const { text, wrong } = decodeJson(body);
  if (wrong !== undefined) report.tell('wrong-charset', `${path}: ${wrong}`);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      if (lines.length > 1) return lines.map((line) => JSON.parse(line) as unknown);
    } catch {
      // No list of lines either.
    }
    if (name !== '') report.tell('file-not-read', `${path} holds no JSON that can be read. It was passed over.`);
    return undefined;
  }
}

const notJson = (path: string): FeedError =>
  new FeedError(
    'not-json',
    `${path} holds no JSON that can be read: it may be cut off, or a web page. Save the feed again.`,
  );

interface Sorted {
  pages: Page[];
  services: ReturnType<typeof collect>;
  /** Services in files of their own, which say more than a list does. */
  single: Raw[];
  organizations: Raw[];
  terms: Raw[];
  details: Raw | undefined;
}

const newSorted = (report: Report): Sorted => ({
  ...{ pages: [], services: collect(report), single: [], organizations: [], terms: [], details: undefined },
});

/** By the folder or the name of the file where it says what is inside; else it is of services. */
function sortIn(sorted: Sorted, json: unknown, name: string): void {
  const page = pageIn(json);
  const one = page ? undefined : objectIn(json);
  const objects = page?.items ?? (one ? [one] : []);
  if (/organi[sz]ations/.test(name)) sorted.organizations.push(...objects);
  else if (/taxonom(y_terms|ies)/.test(name))
    sorted.terms.push(...objects.filter((term) => !('taxonomy_terms' in term)));
  else if (/service_at_locations|openapi/.test(name)) return;
  else if (page) {
    sorted.pages.push(page);
    sorted.services.add(page.items);
  } else if (one) sorted.single.push(one);
  else sorted.details ??= detailsIn(json);
}

function gathered(
  sorted: Sorted,
  { from, options, day, isWhole }: { from: string; options: ReadOptions; day: string; isWhole: boolean },
  limits: Limits,
  report: Report,
): Gathered {
  const { pages, services, single, organizations, terms, details } = sorted;
  if (pages.length === 0 && single.length === 0)
    throw new FeedError(
      'no-services',
      `${from} holds JSON, but no list of services. A feed’s list has "contents" (or "content") with services in it.`,
    );
  const alone = new Map(single.map((raw) => [sourceIdOf(raw.id) ?? '', raw]));
  const listed = services.items.map((raw) => {
    const id = sourceIdOf(raw.id) ?? '';
    const detail = alone.get(id);
    alone.delete(id);
    return detail ? { ...raw, ...detail } : raw;
  });
  const items = [...listed, ...alone.values()];
  const total = Math.max(0, ...pages.map(({ totalItems }) => totalItems ?? 0));
  const isShort = total > items.length;
  if (isShort)
    report.tell(
      'total-wrong',
      `The feed says that it has ${total.toLocaleString('en-GB')} services; the files hold ${items.length.toLocaleString('en-GB')}. So nothing may be taken as gone.`,
    );
  if (items.length > limits.maxServices)
    report.tell('too-many', `There are ${items.length} services. Only the first ${limits.maxServices} were read.`);
  return {
    ...{ site: siteOf(options.feedUrl ?? from), fetched: day, ...(details ? { details } : {}) },
    items: items.slice(0, limits.maxServices).map((raw) => ({ raw })),
    ...{ envelopes: pages.map(({ envelope }) => envelope), organizations, terms },
    isComplete: isWhole && !isShort && items.length <= limits.maxServices && pages.every(({ broken }) => broken === 0),
  };
}
