/** How a feed is read: with an end to everything, because any server may be slow, broken or hostile. */

export interface Limits {
  /** For one attempt at one address, its body included. */
  timeoutMs: number;
  /** After the first attempt. */
  retries: number;
  /** Before the second attempt; it doubles from one to the next. */
  waitMs: number;
  /** Services whose details are asked for at one time. */
  concurrency: number;
  /** Of one list. */
  maxPages: number;
  maxServices: number;
  /** Of one answer or one file, unpacked. */
  maxBytes: number;
  /** Of all answers or files together. */
  maxTotalBytes: number;
  /** For all fetching together. What has come by then is kept, and the feed is said to be incomplete. */
  maxMs: number;
}

const MB = 1024 * 1024;

export const defaultLimits: Limits = {
  timeoutMs: 30_000,
  retries: 3,
  waitMs: 500,
  concurrency: 4,
  maxPages: 2000,
  maxServices: 50_000,
  maxBytes: 50 * MB,
  maxTotalBytes: 500 * MB,
  maxMs: 30 * 60_000,
};

export interface ReadOptions {
  /**
   * A folder that keeps every answer for a day, so that a run that was stopped goes on where it stopped and a trial need not
   * be fetched again. Left out: nothing is kept.
   */
  cache?: string;
  /** Fetches everything anew, whatever the cache has. */
  fresh?: boolean;
  /** Of saved files: the address that their feed had, so that ids come out as they would from there. */
  feedUrl?: string;
  /** Called as parts arrive: pages first, then the services' details. `total` may grow. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
  now?: Date;
  limits?: Partial<Limits>;
}
