/**
 * What runs beside the pages in a browser and answers when the network does not. Workbox keeps the files: each whole and as the
 * build made it (`integrity`), or none, so that what is kept is of one release. Pages come from the network first, since
 * facts age; what a visitor reads is never kept by us (content/docs/without-a-connection.md).
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { isPage, neededBy, withNote, type Notes, type Why } from './answer.ts';
import type { FetchEvent, KeepEvent, WorkerScope } from './worker-scope.ts';

/** Put in by the build (index.ts). */
export interface Settings {
  /** Of the data and the programs that read it: pages that fetch data carry the same. */
  release: string;
  first: KeptFile[];
  more: KeptFile[];
  /** By the language of a page. */
  notes: Record<string, Notes>;
  /** 2026-11-22T10:00:00Z: for a host that does not say when it sent a page. */
  built: string;
  /** Bytes of all files. */
  size: number;
}

interface KeptFile {
  url: string;
  revision: string | null;
  integrity: string;
}

declare const OFFLINE: Settings;
declare const self: WorkerScope;

// Named once: the build writes it out wherever it is named.
const settings = OFFLINE;

/** How long a page may take before what is kept is shown, in ms. */
const PATIENCE = 3000;

const scope = self.registration.scope;
// Asked for with little haste, and only what this browser has not loaded for a page already.
const plugins = [
  {
    requestWillFetch: ({ request }: { request: Request }) =>
      Promise.resolve(new Request(request, { cache: 'no-cache', priority: 'low' })),
  },
];
const keeper = (name: string, files: KeptFile[]) => {
  const controller = new PrecacheController({ cacheName: `early-help-${name}:${scope}`, plugins });
  controller.addToCacheList(files);
  return controller;
};
const first = keeper('first', settings.first);
const more = keeper('more', settings.more);

const isKept = (address: string): boolean =>
  [first, more].some((files) => files.getCacheKeyForURL(address) !== undefined);

async function kept(address: string): Promise<Response | undefined> {
  try {
    return (await first.matchPrecache(address)) ?? (await more.matchPrecache(address));
  } catch {
    // Storage that is denied holds nothing.
    return undefined;
  }
}

/** What the browser itself still has of a page or a file: its own store, which goes with its history. */
const seen = (address: string): Promise<Response | undefined> =>
  fetch(address, { mode: 'same-origin', cache: 'only-if-cached', credentials: 'same-origin' }).then(
    (answer) => (answer.ok ? answer : undefined),
    () => undefined,
  );

/** Somebody who saves data, whose line is hardly there, or whose device is nearly full, keeps the first part alone. */
async function isLittle(): Promise<boolean> {
  const { connection, storage } = self.navigator;
  if (connection?.saveData || /2g/.test(connection?.effectiveType ?? '')) return true;
  const { quota = Infinity, usage = 0 }: StorageEstimate = (await storage?.estimate().catch(() => undefined)) ?? {};
  return quota - usage < settings.size * 2;
}

let keeping: Promise<unknown> | undefined;

/** @throws when the host has not got all files of this release: it is not all there yet */
async function keepMore(): Promise<void> {
  if (await isLittle()) return;
  // Workbox would make the worker fail with it: here it may fail by itself.
  const event = { type: 'install', waitUntil: (promise: Promise<unknown>) => void promise.catch(() => undefined) };
  try {
    await more.install(event);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
  }
}

/** What was left out when the line was bad is fetched when it is better. */
async function keepRest(): Promise<void> {
  const cache = await self.caches.open(more.strategy.cacheName);
  if ((await cache.keys()).length < settings.more.length) await keepMore();
}

self.addEventListener('install', (event: KeepEvent) => {
  event.waitUntil(Promise.resolve(first.install(event as never)).then(keepMore));
});

self.addEventListener('activate', (event: KeepEvent) => {
  const clear = Promise.all([first.activate(event as never), more.activate(event as never)]);
  const ask = self.registration.navigationPreload?.enable().catch(() => undefined);
  event.waitUntil(Promise.all([clear, ask]).then(() => self.clients.claim()));
});

self.addEventListener('message', (event: KeepEvent) => {
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
});

const TAKE_OVER = 'take over';

/** A new release waits until no page of the old one is open, or only the page that is being left for one from the network. */
async function letNewerIn(): Promise<void> {
  const { waiting } = self.registration;
  if (waiting && (await self.clients.matchAll({ type: 'window' })).length <= 1) waiting.postMessage(TAKE_OVER);
}

self.addEventListener('fetch', (event: FetchEvent) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(scope)) return;
  const address = url.origin + url.pathname;
  const within = address.slice(scope.length);
  if (request.mode === 'navigate') {
    if (request.destination === 'document' && isPage(within)) event.respondWith(page(event, address));
  } else if (within.startsWith('data/')) {
    // Data goes to pages of its own release; others ask the host.
    if (url.search === `?${settings.release}` && isKept(address)) event.respondWith(keptFirst(request, address));
  } else if (within.startsWith('_astro/')) event.respondWith(keptFirst(request, address));
  else if (isKept(address))
    event.respondWith(fetch(request).catch(async () => (await kept(address)) ?? Response.error()));
});

/** For what never changes under its name. */
const keptFirst = async (request: Request, address: string): Promise<Response> =>
  (await kept(address)) ?? (await fetch(request).catch(async () => (await seen(request.url)) ?? Response.error()));

/** The host answers, but not with a page that works. */
class Unusable extends Error {}

async function page(event: FetchEvent, address: string): Promise<Response> {
  const newest = fromNetwork(event, isKept(address));
  event.waitUntil(
    newest.then(() => Promise.all([letNewerIn(), (keeping ??= keepRest())])).catch(() => (keeping = undefined)),
  );
  const answer = await Promise.race([
    newest.catch((error: unknown): Why => (error instanceof Unusable ? 'notNewest' : 'savedOn')),
    new Promise<Why>((done) => setTimeout(done, PATIENCE, 'notNewest')),
  ]);
  if (answer instanceof Response) return answer;
  const old = (await kept(address)) ?? (await seen(address));
  if (old) return said(old, answer);
  return newest.catch(async () => (await kept(new URL('offline/', scope).href)) ?? Response.error());
}

/** @throws Unusable when there is a kept page and the host’s is none, or names files that the host has not (yet, or any more) */
async function fromNetwork(event: FetchEvent, hasKept: boolean): Promise<Response> {
  const answer = (await event.preloadResponse) ?? (await fetch(event.request));
  if (!hasKept || answer.type !== 'basic') return answer;
  if (answer.status >= 500) throw new Unusable();
  const html = await answer.text();
  const needed = neededBy(html).map((file) => new URL(file, event.request.url).href);
  // The page asks for them next: the browser has them then.
  const came = await Promise.all(needed.filter((file) => !isKept(file)).map((file) => fetch(file)));
  if (came.some(({ ok }) => !ok)) throw new Unusable();
  return copy(answer, html);
}

async function said(old: Response, why: Why): Promise<Response> {
  const when = new Date(old.headers.get('date') ?? settings.built);
  return copy(old, withNote(await old.text(), settings.notes, why, when));
}

const copy = ({ status, statusText, headers }: Response, html: string): Response =>
  new Response(html, { status, statusText, headers });
