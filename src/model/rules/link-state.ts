/** What became of a link when it was last tried. Pure: a visit's answers in, one word out. */

export const linkStates = [
  'ok',
  'moved',
  'gone',
  'server-error',
  'timeout',
  'tls',
  'unreachable',
  'loop',
  'blocked',
] as const;
export type LinkState = (typeof linkStates)[number];

/** One answer of a server, or why there was none. */
export type LinkAnswer =
  { status: number; location?: string; retryAfter?: string } | { fault: 'timeout' | 'tls' | 'unreachable' };

export interface LinkResult {
  url: string;
  state: LinkState;
  /** The last answer, where there was one. */
  status?: number;
  /** Where it has moved to for good. */
  to?: string;
}

/** What `npm run links` wrote down. */
export interface LinkResults {
  /** 2026-11-26; null: the check has not been run. */
  checked: string | null;
  links: readonly LinkResult[];
}

/** A person who follows it sees an error, or nothing. What only keeps programs out is not broken. */
const broken: readonly LinkState[] = ['gone', 'server-error', 'timeout', 'tls', 'unreachable', 'loop'];
export const isBroken = (state: LinkState): boolean => broken.includes(state);

const redirects = [301, 302, 303, 307, 308];
const forGood = [301, 308];

/** Where an answer sends its visitor; undefined where it does not, or to something that is no web page. */
export function nextAddress(url: string, answer: LinkAnswer): string | undefined {
  if ('fault' in answer || answer.location === undefined || !redirects.includes(answer.status)) return undefined;
  const next = URL.parse(answer.location, url);
  return next && /^https?:$/.test(next.protocol) ? next.href : undefined;
}

export interface Hop {
  url: string;
  answer: LinkAnswer;
}

/**
 * @param hops the answers in order, from the address in the record to the last one it led to
 * @param isLoop it led back to where it had been, or on and on
 */
export function judge(hops: readonly Hop[], isLoop = false): LinkResult {
  const { url } = hops[0]!;
  const { answer } = hops.at(-1)!;
  if ('fault' in answer) return { url, state: answer.fault };
  const { status } = answer;
  if (isLoop) return { url, state: 'loop', status };
  if (status >= 200 && status < 300) {
    const to = movedTo(hops);
    return to === undefined ? { url, state: 'ok', status } : { url, state: 'moved', status, to };
  }
  return { url, state: stateOf(status), status };
}

/** A redirect that leads nowhere is the server's fault, as is what no standard names. */
function stateOf(status: number): LinkState {
  if (status === 404 || status === 410) return 'gone';
  if (status >= 400 && status < 500) return 'blocked';
  // LinkedIn's own sign for "no programs".
  return status === 999 ? 'blocked' : 'server-error';
}

/** The address after the moves for good that come first: what comes after a move for a while may change tomorrow. */
function movedTo(hops: readonly Hop[]): string | undefined {
  const stays = hops.findIndex(({ answer }) => 'fault' in answer || !forGood.includes(answer.status));
  return stays > 0 ? hops[stays]!.url : undefined;
}

/** In how many milliseconds a server asks to be visited again: `Retry-After` in seconds or as a date. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
