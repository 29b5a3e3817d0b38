/**
 * Asks a feed for JSON, politely and with an end: one time-out for an attempt with its body, a few attempts with a growing
 * wait, a limit of bytes and of redirects, and never another scheme than http and https. An answer is an answer whatever its
 * status; what is no answer throws a FetchFailure, which says in plain words what happened and what to do.
 */
import pRetry from 'p-retry';
import { decodeJson } from './charset.ts';

export type FailureKind = 'address' | 'unreachable' | 'time-out' | 'too-big' | 'redirects' | 'not-json';

export class FetchFailure extends Error {
  readonly kind: FailureKind;
  readonly url: string;
  /** Of the answer, where there was one. */
  readonly status: number | undefined;

  constructor(kind: FailureKind, url: string, message: string, status?: number) {
    super(message);
    this.name = 'FetchFailure';
    this.kind = kind;
    this.url = url;
    this.status = status;
  }
}

export interface FetchOptions {
  /** Says who asks: a server's keeper may want to know. */
  userAgent?: string;
  /** For one attempt, its body included. */
  timeoutMs?: number;
  /** After the first attempt: of what failed on its way, of 429 and of 5xx but 501. */
  retries?: number;
  /** Before the second attempt; it doubles from one to the next. */
  waitMs?: number;
  /** As unpacked: a small gzip may be a huge body. */
  maxBytes?: number;
  maxRedirects?: number;
  /** Further headers: If-None-Match of a cache. */
  headers?: Record<string, string>;
  /** Ends it from outside. */
  signal?: AbortSignal;
}

export interface Fetched {
  status: number;
  /** Undefined where the status is not 200 and the body is not JSON; with 200, what is not JSON is a FetchFailure. */
  json: unknown;
  /** Where it was in the end, after redirects. */
  url: string;
  headers: Headers;
  bytes: number;
  /** What was wrong with its charset, and how it was read. */
  wrongCharset?: string;
}

export const fetchDefaults = {
  userAgent: 'EarlyHelpOffer-feed-reader/1.0',
  timeoutMs: 30_000,
  retries: 3,
  waitMs: 500,
  maxBytes: 100 * 1024 * 1024,
  maxRedirects: 5,
};

type Settled = Required<Omit<FetchOptions, 'headers' | 'signal'>> & Pick<FetchOptions, 'headers' | 'signal'>;

/** The longest wait that a server may ask for. */
const MAX_WAIT_MS = 20_000;

/** An answer that may be better the next time. */
class Unwell extends Error {
  readonly answer: Fetched;

  constructor(answer: Fetched) {
    super(`status ${answer.status}`);
    this.answer = answer;
  }
}

export async function fetchJson(url: string, options: FetchOptions = {}): Promise<Fetched> {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const how: Settled = { ...fetchDefaults, ...given };
  try {
    return await pRetry(
      async () => {
        const answer = await attempt(url, how);
        if (answer.status === 429 || (answer.status >= 500 && answer.status !== 501)) throw new Unwell(answer);
        return answer;
      },
      {
        ...{ retries: how.retries, minTimeout: how.waitMs, maxTimeout: MAX_WAIT_MS },
        ...(how.signal ? { signal: how.signal } : {}),
        shouldRetry: ({ error, attemptNumber }) => error instanceof Unwell || isPassing(error, attemptNumber),
        onFailedAttempt: async ({ error, retriesLeft, retryDelay }) => {
          if (error instanceof Unwell && retriesLeft > 0) await askedWait(error.answer, retryDelay, how.signal);
        },
      },
    );
  } catch (error) {
    if (error instanceof Unwell) return error.answer;
    throw error;
  }
}

/** What a further attempt may mend. A server that stalls is given one more, no more: each costs the whole time-out. */
const isPassing = (error: Error, attempts: number): boolean =>
  error instanceof FetchFailure && (error.kind === 'unreachable' || (error.kind === 'time-out' && attempts === 1));

/** As long as the server's Retry-After asks beyond our own wait. */
async function askedWait({ headers }: Fetched, ownMs: number, signal?: AbortSignal): Promise<void> {
  const seconds = Number(headers.get('retry-after') ?? 0);
  const more = Number.isFinite(seconds) ? Math.min(seconds * 1000, MAX_WAIT_MS) - ownMs : 0;
  if (more <= 0) return;
  await new Promise<void>((settle) => {
    const timer = setTimeout(settle, more);
    const stop = (): void => {
      clearTimeout(timer);
      settle();
    };
    signal?.addEventListener('abort', stop, { once: true });
  });
}

async function attempt(url: string, how: Settled): Promise<Fetched> {
  const clock = AbortSignal.timeout(how.timeoutMs);
  const signal = how.signal ? AbortSignal.any([clock, how.signal]) : clock;
  let at = url;
  try {
    for (let hops = 0; hops <= how.maxRedirects; hops += 1) {
      const response = await fetch(webAddress(at, url), {
        ...{ redirect: 'manual', signal },
        headers: { accept: 'application/json', 'user-agent': how.userAgent, ...how.headers },
      });
      const to = response.status >= 300 && response.status < 400 && response.headers.get('location');
      if (!to) return await read(response, at, how.maxBytes);
      await response.body?.cancel();
      at = URL.parse(to, at)?.href ?? to;
    }
  } catch (error) {
    if (error instanceof FetchFailure) throw error;
    if (how.signal?.aborted) throw error;
    if (clock.aborted)
      throw new FetchFailure(
        'time-out',
        url,
        `${url} did not answer in full within ${how.timeoutMs / 1000} seconds. Try again later, or allow more time.`,
      );
    throw new FetchFailure(
      'unreachable',
      url,
      `${url} could not be reached (${reason(error)}). Check the address and that its server is up.`,
    );
  }
  throw new FetchFailure(
    'redirects',
    url,
    `${url} sends from one address to the next more than ${how.maxRedirects} times, at last to ${at}. Its server must give the JSON itself.`,
  );
}

/** Of a failed fetch the cause says more than the error: "ECONNREFUSED". */
function reason(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: string; message?: string }; message?: string };
  return cause?.code ?? cause?.message ?? message ?? 'unknown reason';
}

function webAddress(address: string, asked: string): URL {
  const url = URL.parse(address);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new FetchFailure(
    'address',
    asked,
    address === asked
      ? `"${address}" is not a web address: it starts with https:// or http://.`
      : `${asked} sends on to "${address}", which is not a web address. Nothing was fetched from there.`,
  );
}

async function read(response: Response, url: string, maxBytes: number): Promise<Fetched> {
  const { status, headers } = response;
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.length;
    if (bytes > maxBytes)
      throw new FetchFailure(
        'too-big',
        url,
        `${url} gives more than ${Math.round(maxBytes / 1024 / 1024)} MB. A feed gives its list in pages.`,
        status,
      );
    parts.push(part);
  }
  const named = /charset="?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1];
  const { text, wrong } = decodeJson(Buffer.concat(parts), named);
  return {
    ...{ status, json: parse(text, url, status), url, headers, bytes },
    ...(wrong === undefined ? {} : { wrongCharset: wrong }),
  };
}

function parse(text: string, url: string, status: number): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (status !== 200) return undefined;
    throw new FetchFailure('not-json', url, `${url} ${notJson(text, error)}`, status);
  }
}

export function notJson(text: string, error: unknown): string {
  if (text.trim() === '') return 'gives an empty answer, not JSON.';
  if (text.trimStart().startsWith('<'))
    return 'gives a web page or XML, not JSON. Is it the address of the feed itself?';
  return `gives JSON that is broken or cut off (${(error as Error).message.slice(0, 120)}).`;
}
