/** Asks a feed's server for one document after another, within the limits of the whole run and with its cache. */
import { setTimeout as wait } from 'node:timers/promises';
import { fetchJson, FetchFailure } from '../../fetch.ts';
import { FeedError } from '../feed-error.ts';
import type { Limits, ReadOptions } from '../options.ts';
import type { Tell } from '../report.ts';
import { diskCache } from './cache.ts';

export type Answer =
  | { json: unknown }
  /** `isGone`: the server says that there is no such thing, which is no failure. `isFinal`: nothing more can be had at all. */
  | { failure: string; kind: string; isGone: boolean; isFinal: boolean };

export interface Asker {
  ask: (url: string) => Promise<Answer>;
  /** When the oldest of the answers was given. */
  oldest: () => Date;
}

const gone = [400, 404, 405, 410, 501];

/** @throws {FeedError} when it is stopped from outside */
export function asker(options: ReadOptions, limits: Limits, now: Date, tell: Tell): Asker {
  const clock = AbortSignal.timeout(limits.maxMs);
  const signal = options.signal ? AbortSignal.any([clock, options.signal]) : clock;
  const cache = options.cache === undefined ? undefined : diskCache(options.cache, now, options.fresh === true);
  let oldest = now;
  let bytes = 0;
  let toldOfCharset = false;

  const fetchOnce = async (url: string): Promise<Answer> => {
    const { timeoutMs, retries, waitMs, maxBytes } = limits;
    const answer = await fetchJson(url, { timeoutMs, retries, waitMs, maxBytes, signal });
    bytes += answer.bytes;
    if (answer.wrongCharset !== undefined && answer.status === 200 && !toldOfCharset) {
      toldOfCharset = true;
      tell('wrong-charset', `${url}: ${answer.wrongCharset} Its other answers may be so too.`);
    }
    if (answer.status === 200) {
      await cache?.put(url, answer.json);
      return { json: answer.json };
    }
    return {
      failure: `${url} answers with status ${answer.status}.`,
      ...{ kind: 'status', isGone: gone.includes(answer.status), isFinal: false },
    };
  };

  const fetchTwice = async (url: string): Promise<Answer> => {
    try {
      return await fetchOnce(url);
    } catch (error) {
      // What was cut off on its way may come whole the next time.
      if (!(error instanceof FetchFailure) || error.kind !== 'not-json' || limits.retries === 0) throw error;
      await wait(limits.waitMs, undefined, { signal });
      return await fetchOnce(url);
    }
  };

  return {
    oldest: () => oldest,
    ask: async (url) => {
      if (options.signal?.aborted) throw stopped();
      const kept = await cache?.get(url);
      if (kept) {
        if (kept.at < oldest) oldest = kept.at;
        return { json: kept.json };
      }
      if (clock.aborted) return outOfTime(limits);
      if (bytes > limits.maxTotalBytes)
        return {
          failure: `The feed is larger than ${Math.round(limits.maxTotalBytes / 1024 / 1024)} MB.`,
          kind: 'too-big',
          isGone: false,
          isFinal: true,
        };
      try {
        return await fetchTwice(url);
      } catch (error) {
        if (options.signal?.aborted) throw stopped();
        if (clock.aborted) return outOfTime(limits);
        if (error instanceof FetchFailure)
          return { failure: error.message, kind: error.kind, isGone: false, isFinal: false };
        throw error;
      }
    },
  };
}

const stopped = (): FeedError =>
  new FeedError(
    'stopped',
    'Reading was stopped. What had been fetched is in the cache, if one was given: run it again to go on.',
  );

const outOfTime = ({ maxMs }: Limits): Answer => ({
  failure: `Reading took longer than ${Math.round(maxMs / 1000)} seconds, which is the limit.`,
  ...{ kind: 'out-of-time', isGone: false, isFinal: true },
});
