/** Asks after every address, politely: redirects hop by hop, again where a server is busy, never without end. */
import {
  judge,
  nextAddress,
  retryAfterMs,
  type Hop,
  type LinkAnswer,
  type LinkResult,
} from '../../model/rules/link-state.ts';
import { Turns, type Politeness } from './turns.ts';
import type { Visit } from './visit.ts';

export interface LinkSettings extends Politeness {
  /** Visits to one address, where the server is busy or does not answer. */
  tries: number;
  /** Before the second try, and twice as long before each further one, where the server names no time. */
  retryMs: number;
  /** A server that wants to be left alone for longer is not asked again in this run. */
  longestWaitMs: number;
  /** Redirects that are followed. */
  hops: number;
  /** After so long nothing more is asked: what is left stays not checked. */
  deadlineMs: number;
}

/** For a few hundred addresses at some hundred hosts: about ten minutes. */
export const settings: LinkSettings = {
  atOnce: 4,
  gapMs: 2000,
  tries: 3,
  retryMs: 5000,
  longestWaitMs: 120_000,
  hops: 6,
  deadlineMs: 45 * 60_000,
};

/** Answers in the order of the addresses; what the deadline left out is missing. */
export async function checkLinks(
  urls: readonly string[],
  visit: Visit,
  how: LinkSettings = settings,
  tell: (done: number, result: LinkResult) => void = () => undefined,
): Promise<LinkResult[]> {
  const turns = new Turns(how);
  const end = Date.now() + how.deadlineMs;
  let done = 0;
  const results = await Promise.all(
    urls.map(async (url) => {
      const result = await follow(url, turns, visit, how, end);
      if (result) tell((done += 1), result);
      return result;
    }),
  );
  return results.filter((result) => result !== undefined);
}

async function follow(
  url: string,
  turns: Turns,
  visit: Visit,
  how: LinkSettings,
  end: number,
): Promise<LinkResult | undefined> {
  const hops: Hop[] = [];
  const been = new Set<string>();
  for (let at: string | undefined = url; at !== undefined;) {
    if (been.has(at) || been.size > how.hops) return judge(hops, true);
    been.add(at);
    const answer = await ask(at, turns, visit, how, end);
    if (!answer) return undefined;
    hops.push({ url: at, answer });
    at = nextAddress(at, answer);
  }
  return judge(hops);
}

/** Undefined: the deadline came first. */
async function ask(
  url: string,
  turns: Turns,
  visit: Visit,
  how: LinkSettings,
  end: number,
): Promise<LinkAnswer | undefined> {
  const { host } = new URL(url);
  let last: LinkAnswer | undefined;
  for (let tried = 1; tried <= how.tries; tried += 1) {
    const answer = await turns.at(host, async () => {
      if (Date.now() > end || how.signal?.aborted) return undefined;
      const given = await visit(url);
      // Said before the next one of this host has its turn.
      const wait = waitFor(given, tried, how);
      if (wait !== undefined) turns.rest(host, wait);
      return given;
    });
    if (!answer) return last;
    last = answer;
    if (waitFor(answer, tried, how) === undefined) return answer;
  }
  return last;
}

/** How long to leave the host alone before it is tried again; undefined: it has said what it has to say. */
function waitFor(answer: LinkAnswer, tried: number, how: LinkSettings): number | undefined {
  const isBusy = 'fault' in answer ? answer.fault !== 'tls' : answer.status === 429 || answer.status >= 500;
  if (!isBusy || ('status' in answer && answer.status === 999)) return undefined;
  const asked = 'fault' in answer ? undefined : retryAfterMs(answer.retryAfter, Date.now());
  const wait = asked ?? how.retryMs * 2 ** (tried - 1);
  return wait > how.longestWaitMs ? undefined : wait;
}
