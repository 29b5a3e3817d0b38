/** A feed on the web: its list of services with or without /services in the address, and what stands beside it. */
import { siteOf } from '../clean/ids.ts';
import { FeedError, type FeedErrorKind } from '../feed-error.ts';
import type { Limits, ReadOptions } from '../options.ts';
import { isNothing, isRaw, sourceIdOf, type Raw } from '../raw.ts';
import type { Report } from '../report.ts';
import { shapeOf } from '../shapes/shape.ts';
import { asker, type Answer, type Asker } from './ask.ts';
import { carriesChildren, detailsIn, objectIn, pageIn, type Page } from './envelope.ts';
import { londonDay } from '../../../model/rules/freshness.ts';
import type { Gathered, GatheredItem } from './gathered.ts';
import { readDetails } from './details.ts';
import { readList } from './list.ts';

export async function gatherFromWeb(
  from: string,
  options: ReadOptions,
  limits: Limits,
  report: Report,
): Promise<Gathered> {
  const now = options.now ?? new Date();
  const asking = asker(options, limits, now, report.tell);
  const { url, base, page } = await findList(from, asking);
  const progress = counter(options.onProgress);
  const list = await readList(url, page, 'services', asking, limits, report, progress.set);
  const details = await detailsOf(base, asking);
  const items = list.items.map((raw): GatheredItem => ({ raw, ...itemUrl(base, raw) }));
  const whole =
    carriesChildren(list.items) || !page.isList
      ? { items, isComplete: true }
      : await hydrate(items, asking, limits, report, progress);
  const organizations = items.some(({ raw }) => lacksOrganization(raw))
    ? await optionalList(`${base}/organizations`, 'organisations', asking, limits, report)
    : { items: [], isComplete: true };
  const shape = shapeOf(list.items, [list.envelope]);
  const terms =
    shape === 'outpost'
      ? []
      : (
          await optionalList(
            `${base}/${shape === 'v3' ? 'taxonomy_terms' : 'taxonomies'}`,
            'terms',
            asking,
            limits,
            report,
          )
        ).items;
  return {
    ...{ site: siteOf(options.feedUrl ?? base), fetched: londonDay(asking.oldest()) },
    ...(details ? { details } : {}),
    ...{ items: whole.items, envelopes: [list.envelope], organizations: organizations.items, terms },
    isComplete: list.isComplete && whole.isComplete && organizations.isComplete,
  };
}

async function hydrate(
  items: readonly GatheredItem[],
  asking: Asker,
  limits: Limits,
  report: Report,
  progress: Counter,
): Promise<{ items: GatheredItem[]; isComplete: boolean }> {
  progress.more(items.length);
  return await readDetails(items, asking, limits, report, progress.step);
}

/** Without the slash at its end, and without what only this request asks for. */
function addressOf(from: string): URL {
  const url = URL.parse(from.trim());
  if (url?.protocol === 'http:' || url?.protocol === 'https:') {
    url.hash = '';
    url.pathname = url.pathname.replace(/\/{1,20}$/, '');
    url.searchParams.delete('page');
    return url;
  }
  throw new FeedError(
    'address',
    `"${from.slice(0, 200)}" is not the address of a feed: it begins with https:// or http://.`,
  );
}

/** Where the list may be, most likely first. */
function candidates(from: string): { base: string; urls: string[] } {
  const url = addressOf(from);
  const at = (pathname: string): string => Object.assign(new URL(url), { pathname }).href;
  // The path of a bare host is a slash.
  const path = url.pathname.replace(/^\/$/, '');
  const root = path.replace(/\/services$|\/[^/]*\.(nd)?json$/, '');
  const base = `${url.origin}${root}`.replace(/\/$/, '');
  if (/\.(nd)?json$/.test(url.pathname)) return { base, urls: [url.href] };
  const withServices = at(`${root}/services`);
  const guesses = [at(`${root}/services.json`), at(`${root}/services/index.json`)];
  return {
    base,
    urls: path === root ? [withServices, url.href, ...guesses] : [withServices, at(root), ...guesses],
  };
}

type FoundPage = Page & { isList: boolean };

async function findList(from: string, asking: Asker): Promise<{ url: string; base: string; page: FoundPage }> {
  const { base, urls } = candidates(from);
  let failure: Extract<Answer, { failure: string }> | undefined;
  for (const url of urls) {
    const answer = await asking.ask(url);
    if ('json' in answer) {
      const page = pageIn(answer.json);
      if (page) return { url, base, page: { ...page, isList: true } };
      const one = objectIn(answer.json);
      if (one) return { url, base, page: { items: [one], broken: 0, envelope: {}, isLast: true, isList: false } };
      continue;
    }
    failure ??= answer;
    if (answer.isFinal || ['unreachable', 'time-out', 'too-big', 'redirects', 'address'].includes(answer.kind)) break;
  }
  if (!failure)
    throw new FeedError(
      'no-services',
      `${from} gives JSON, but no list of services. Give the address of the feed, with or without /services.`,
    );
  throw new FeedError(
    kindOf(failure),
    `${failure.failure} No list of services was found at ${from}, with or without /services: check the address in a browser.`,
  );
}

const kindOf = ({ kind, isGone }: Extract<Answer, { failure: string }>): FeedErrorKind => {
  if (isGone) return 'not-found';
  if (kind === 'time-out' || kind === 'redirects' || kind === 'status') return 'unreachable';
  return kind as FeedErrorKind;
};

/** What the feed says of itself; a feed of V1 need not. */
async function detailsOf(base: string, asking: Asker): Promise<Raw | undefined> {
  const answer = await asking.ask(`${base}/`);
  return 'json' in answer ? detailsIn(answer.json) : undefined;
}

async function optionalList(
  url: string,
  called: string,
  asking: Asker,
  limits: Limits,
  report: Report,
): Promise<{ items: Raw[]; isComplete: boolean }> {
  const answer = await asking.ask(url);
  const page = 'json' in answer ? pageIn(answer.json) : undefined;
  if (page) return await readList(url, page, called, asking, limits, report, () => undefined);
  // Such a list is optional in the standard: where it is not there, nothing is wrong.
  if (!('failure' in answer) || answer.isGone || answer.kind === 'not-json') return { items: [], isComplete: true };
  report.tell('list-not-read', `The list of ${called} could not be read. ${answer.failure}`);
  return { items: [], isComplete: false };
}

const lacksOrganization = (raw: Raw): boolean =>
  !isNothing(raw.organization_id) && !isRaw(raw.organization) && !isRaw(raw.organisation);

function itemUrl(base: string, raw: Raw): { url?: string } {
  const id = sourceIdOf(raw.id);
  return id === undefined ? {} : { url: `${base}/services/${encodeURIComponent(id.toWellFormed())}` };
}

interface Counter {
  set: (done: number, total: number) => void;
  more: (total: number) => void;
  step: () => void;
}

function counter(tell: ReadOptions['onProgress']): Counter {
  let [done, total] = [0, 0];
  const say = (): void => tell?.(done, total);
  return {
    set: (now, all) => {
      [done, total] = [now, all];
      say();
    },
    more: (count) => void (total += count),
    step: () => void ((done += 1), say()),
  };
}
