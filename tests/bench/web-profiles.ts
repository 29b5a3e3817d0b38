/** The two bad lines and slow phones that pages are opened on, as Chromium's debugger takes them. */

export interface Profile {
  readonly id: string;
  readonly words: string;
  /**
   * Milliseconds until a request is answered. Chromium delays whole requests, not each packet, so that Lighthouse and the
   * developer tools take several round trips for one: 3.75 on slow 4G, 5 on slow 3G.
   */
  readonly latency: number;
  /** Bytes a second. */
  readonly down: number;
  readonly up: number;
  /** So many times slower than this machine's is the processor. */
  readonly slowdown: number;
}

/** What is given in thousand bits a second, in bytes. */
const kbit = (thousands: number): number => (thousands * 1000) / 8;

/**
 * The two as puppeteer's `PredefinedNetworkConditions` has them after Chrome's developer tools ("Slow 4G", "Slow 3G"): 1.6
 * Mbit/s with 150 ms and 500 kbit/s with 400 ms, of which 90 and 80 in a hundred are left for what is sent.
 */
export const profiles = [
  {
    id: 'slow-4g',
    words: 'slow 4G, processor 4 times slower',
    latency: 150 * 3.75,
    down: kbit(1600 * 0.9),
    up: kbit(750 * 0.9),
    slowdown: 4,
  },
  {
    id: 'slow-3g',
    words: 'slow 3G, processor 6 times slower',
    latency: 400 * 5,
    down: kbit(500 * 0.8),
    up: kbit(500 * 0.8),
    slowdown: 6,
  },
] as const satisfies readonly Profile[];

export type ProfileId = (typeof profiles)[number]['id'];
