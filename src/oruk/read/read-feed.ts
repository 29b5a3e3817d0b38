/**
 * Reads a feed of Open Referral UK, whatever its shape and its state: from the web or from saved files, into V3, cleaned, and
 * without private persons. What is wrong with it is told in `problems`; only a feed of which nothing can be read is an error.
 */
import type { Feed, FeedService, FeedShape } from '../feed.ts';
import { londonDay } from '../../model/rules/freshness.ts';
import { addressOf } from './clean/values.ts';
import { cleanText } from './clean/text.ts';
import { FeedError } from './feed-error.ts';
import { defaultLimits, type ReadOptions } from './options.ts';
import { firstOf, isRaw, type Raw } from './raw.ts';
import { readOrganization, readService, readTermOf } from './record.ts';
import { newReport, type Report, type Tell } from './report.ts';
import { shapeOf } from './shapes/shape.ts';
import { gatherFromFiles } from './source/files.ts';
import type { Gathered } from './source/gathered.ts';
import { gatherFromWeb } from './source/web.ts';

/**
 * @param source the address of a feed, with or without /services; a saved file; or a folder of saved files
 * @throws {FeedError} when nothing of it can be read, or it was stopped
 */
export async function readFeed(source: string, options: ReadOptions = {}): Promise<Feed> {
  const limits = { ...defaultLimits, ...options.limits };
  const report = newReport();
  const isWeb = /^\s*[a-z][a-z\d+.-]+:\/\//i.test(source);
  const gathered = await (isWeb ? gatherFromWeb : gatherFromFiles)(source, options, limits, report);
  const shape = shapeOf(
    gathered.items.map(({ raw }) => raw),
    gathered.envelopes,
  );
  const services = await servicesOf(gathered, shape, report, options.signal);
  if (services.length === 0)
    report.tell(
      'empty-feed',
      'The feed has no services that could be read. Nothing may be taken as gone because of it: ask its publisher.',
    );
  const nested = new Set(services.map(({ service }) => service.organization?.id));
  return {
    ...{ from: source, shape, fetched: gathered.fetched || londonDay(new Date()) },
    ...statedBy(gathered.details, report.tell),
    services,
    organizations: onceEach(gathered.organizations, (raw) => readOrganization(raw, gathered.site, report)).filter(
      ({ id }) => !nested.has(id),
    ),
    terms: onceEach(gathered.terms, (raw) => readTermOf(raw, shape, gathered.site, report)),
    problems: report.problems,
    isComplete: gathered.isComplete && services.length > 0,
  };
}

/** So many services are read before others get a turn: a signal to stop, a bar of progress. */
const inOneGo = 100;

async function servicesOf(
  { items, site }: Gathered,
  shape: FeedShape,
  report: Report,
  signal?: AbortSignal,
): Promise<FeedService[]> {
  const services = new Map<string, FeedService>();
  for (const [index, item] of items.entries()) {
    if (index % inOneGo === inOneGo - 1) await new Promise<void>((go) => setImmediate(go));
    if (signal?.aborted) throw new FeedError('stopped', 'Reading was stopped.');
    const read = readService(item, shape, site, report);
    if (!read) continue;
    if (services.has(read.service.id))
      report.about({ id: read.sourceId })(
        'duplicate-id',
        'Another service has the same id, written in another way. The first was kept.',
        'id',
      );
    else services.set(read.service.id, read);
  }
  return [...services.values()];
}

function onceEach<T extends { id: string }>(raws: readonly Raw[], read: (raw: Raw) => T | undefined): T[] {
  const found = new Map<string, T>();
  for (const raw of raws) {
    const one = read(raw);
    if (one && !found.has(one.id)) found.set(one.id, one);
  }
  return [...found.values()];
}

/** Whose the feed is and how it may be used, where it says so. */
function statedBy(details: Raw | undefined, tell: Tell): Pick<Feed, 'publisher' | 'licence'> {
  const line = (value: unknown): string | undefined => cleanText(value, 'line', () => undefined, '');
  const publisher = line(details?.publisher);
  const licence = details && firstOf(details, 'licence', 'license');
  const name = line(licence);
  if (details && name === undefined)
    tell(
      'no-licence',
      'The feed does not say under which licence it may be used. Ask its publisher before you publish anything of it.',
    );
  const link = isRaw(licence) && typeof licence.url === 'string' ? addressOf(licence.url) : undefined;
  return {
    ...(publisher === undefined ? {} : { publisher }),
    ...(name === undefined ? {} : { licence: { name, ...(link && 'url' in link ? { url: link.url } : {}) } }),
  };
}
