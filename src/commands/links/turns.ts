/** Who may ask whom, and when: a few at a time in all, one at a time a host, with a pause between. */
import { setTimeout as wait } from 'node:timers/promises';

export interface Politeness {
  /** Hosts that are asked at the same time. */
  atOnce: number;
  /** Between the end of one visit to a host and the next one. */
  gapMs: number;
  /** Once it is told so, nobody waits for a turn any more. */
  signal?: AbortSignal;
}

export class Turns {
  readonly #politeness: Politeness;
  readonly #hosts = new Map<string, { last: Promise<unknown>; freeAt: number }>();
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  constructor(politeness: Politeness) {
    this.#politeness = politeness;
  }

  /** Does the work when the host's turn has come, behind all that asked before. */
  at<T>(host: string, work: () => Promise<T>): Promise<T> {
    const known = this.#host(host);
    const turn = known.last.then(async () => {
      // While it waits somebody may have asked for a longer pause.
      while (known.freeAt > Date.now() && !this.#politeness.signal?.aborted)
        await pause(known.freeAt - Date.now(), this.#politeness.signal);
      await this.#enter();
      try {
        return await work();
      } finally {
        this.#leave();
        known.freeAt = Math.max(known.freeAt, Date.now() + this.#politeness.gapMs);
      }
    });
    known.last = turn.catch(() => undefined);
    return turn;
  }

  /** Nobody asks the host before so many milliseconds have passed. */
  rest(host: string, ms: number): void {
    const known = this.#host(host);
    known.freeAt = Math.max(known.freeAt, Date.now() + ms);
  }

  #host(host: string) {
    const known = this.#hosts.get(host) ?? { last: Promise.resolve(), freeAt: 0 };
    this.#hosts.set(host, known);
    return known;
  }

  async #enter(): Promise<void> {
    if (this.#busy < this.#politeness.atOnce) this.#busy += 1;
    else await new Promise<void>((go) => this.#waiting.push(go));
  }

  /** The place goes to who waits longest. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#busy -= 1;
  }
}

/** Ends early where it is told to. */
export const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  wait(ms, undefined, { ...(signal && { signal }) }).catch(() => undefined);
