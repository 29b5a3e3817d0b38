/** What became of a link, from the answers of its servers. */
import { describe, expect, test } from 'vitest';
import {
  isBroken,
  judge,
  linkStates,
  nextAddress,
  retryAfterMs,
  type Hop,
  type LinkAnswer,
} from '../../../src/model/rules/link-state.ts';

const at = (path: string): string => `https://www.example.org/${path}`;
/** Each hop leads to the next. */
const hops = (...answers: (LinkAnswer | number)[]): Hop[] =>
  answers.map((answer, index) => ({
    url: at(String(index)),
    answer: typeof answer === 'number' ? { status: answer } : answer,
  }));

describe('one answer', () => {
  test.for<[answer: LinkAnswer | number, state: string]>([
    [200, 'ok'],
    [204, 'ok'],
    [404, 'gone'],
    [410, 'gone'],
    [401, 'blocked'],
    [403, 'blocked'],
    [405, 'blocked'],
    [418, 'blocked'],
    [429, 'blocked'],
    [999, 'blocked'],
    [500, 'server-error'],
    [503, 'server-error'],
    // A redirect that names no address.
    [302, 'server-error'],
    [{ fault: 'timeout' }, 'timeout'],
    [{ fault: 'tls' }, 'tls'],
    [{ fault: 'unreachable' }, 'unreachable'],
  ])('%o is %s', ([answer, state]) => {
    expect(judge(hops(answer)).state).toBe(state);
  });
});

describe('several answers', () => {
  test('a move for good names the new address, of several the last', () => {
    expect(judge(hops(301, 308, 200))).toEqual({ url: at('0'), state: 'moved', status: 200, to: at('2') });
  });
  test('a move for a while keeps the address', () => {
    expect(judge(hops(302, 301, 200))).toEqual({ url: at('0'), state: 'ok', status: 200 });
    expect(judge(hops(301, 307, 200)).to).toBe(at('1'));
  });
  test('a move to nothing is gone, and is no move', () => {
    expect(judge(hops(301, 404))).toEqual({ url: at('0'), state: 'gone', status: 404 });
    expect(judge(hops(301, { fault: 'timeout' }))).toEqual({ url: at('0'), state: 'timeout' });
  });
  test('a circle', () => {
    expect(judge(hops(301, 301), true).state).toBe('loop');
  });
});

test('broken is what shows a person an error; what refuses programs and what has moved is not', () => {
  expect(linkStates.filter((state) => !isBroken(state))).toEqual(['ok', 'moved', 'blocked']);
});

test('a redirect leads to a web page or nowhere', () => {
  expect(nextAddress(at('a/b'), { status: 301, location: '../c' })).toBe(at('c'));
  expect(nextAddress(at('a'), { status: 302, location: 'http://other.example.org/x' })).toBe(
    'http://other.example.org/x',
  );
  expect(nextAddress(at('a'), { status: 301, location: 'file:///etc/passwd' })).toBeUndefined();
  expect(nextAddress(at('a'), { status: 301, location: 'https://' })).toBeUndefined();
  expect(nextAddress(at('a'), { status: 200, location: '/b' })).toBeUndefined();
});

test('Retry-After in seconds, as a date, or not to be read', () => {
  const now = Date.parse('2026-11-26T10:00:00Z');
  expect(retryAfterMs('120', now)).toBe(120_000);
  expect(retryAfterMs('Thu, 26 Nov 2026 10:01:00 GMT', now)).toBe(60_000);
  expect(retryAfterMs('Thu, 26 Nov 2026 09:00:00 GMT', now)).toBe(0);
  expect(retryAfterMs('soon', now)).toBeUndefined();
  expect(retryAfterMs(undefined, now)).toBeUndefined();
});
