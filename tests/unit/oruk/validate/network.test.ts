/** A feed on loopback that misbehaves as servers do: the reader is patient, polite, and always comes to its end. */
import { describe, expect, test } from 'vitest';
import { fetchJson, type FetchOptions } from '../../../../src/oruk/fetch.ts';
import { baseOf, webSource } from '../../../../src/oruk/validate/source.ts';
import { terminalReport } from '../../../../src/oruk/validate/terminal.ts';
import { exitCodeOf, validateFeed } from '../../../../src/oruk/validate/validate.ts';
import { serveFeed, type Behaviour, type Reply } from '../../../support/feed-server.ts';
import { goodFeed, TODAY } from '../../../support/good-feed.ts';

const files = goodFeed({ pages: 2 });
const good: Behaviour = (path) => (path in files ? { json: files[path] } : undefined);
const hurried: FetchOptions = { timeoutMs: 300, waitMs: 1, retries: 2, maxBytes: 200_000, maxRedirects: 3 };
const lenient = { strict: false, threshold: 10 };

async function validate(behaviour: Behaviour, options: FetchOptions = hurried) {
  await using feed = await serveFeed(behaviour);
  const report = await validateFeed(webSource(feed.url, options), { today: TODAY, sample: Infinity });
  return { report, asked: feed.asked, mostAtOnce: feed.mostAtOnce(), told: terminalReport(report), url: feed.url };
}

test('a good feed is asked for each thing once, two at a time, as who we are', async () => {
  const agents = new Set<string | undefined>();
  const { report, asked, mostAtOnce } = await validate(
    (path, nth, request) => {
      agents.add(request.headers['user-agent']);
      // Slow enough that as many questions are open as are let be.
      return { ...(good(path, nth, request) ?? { status: 404 }), after: path.startsWith('services/') ? 20 : 0 };
    },
    { ...hurried, userAgent: 'EarlyHelpOffer-test/1.0' },
  );
  expect(report.official.verdict).toBe('pass');
  expect(report.read.whole).toBe(12);
  expect(mostAtOnce).toBe(2);
  expect([...agents]).toEqual(['EarlyHelpOffer-test/1.0']);
  expect(asked.filter((path) => path.startsWith('services/'))).toHaveLength(12);
  expect(asked.filter((path) => path.startsWith('services?'))).toEqual(['services?page=1', 'services?page=2']);
});

test.for(['', '/', '/services', '/services/', '/services?page=3', '/#top'])('the address may end in "%s"', (end) => {
  expect(baseOf(`https://feed.invented.test/o/v3${end}`)).toBe('https://feed.invented.test/o/v3');
});

describe('answers that come in the end', () => {
  test.for<[name: string, first: Reply]>([
    ['500', { status: 500, text: 'oh' }],
    ['429 with Retry-After', { status: 429, text: 'slower', headers: { 'retry-after': '0' } }],
    ['a connection that is cut', { json: {}, hangsUp: true }],
    ['a stall', { json: {}, stalls: true }],
  ])('%s at first', async ([, first]) => {
    const { report, asked } = await validate((path, nth, request) =>
      path === 'services' && nth === 1 ? first : good(path, nth, request),
    );
    expect(report.official.verdict).toBe('pass');
    expect(asked.filter((path) => path === 'services')).toHaveLength(2);
  });

  test('packed with gzip', async () => {
    const { report } = await validate((path, nth, request) => ({
      ...(good(path, nth, request) ?? { status: 404 }),
      packed: true,
    }));
    expect(report.official.verdict).toBe('pass');
  });

  test('after a redirect', async () => {
    const { report } = await validate((path, nth, request) => {
      if (path === 'moved') return { json: files.services };
      return path === 'services' ? { status: 302, headers: { location: '/feed/moved' } } : good(path, nth, request);
    });
    expect(report.official.verdict).toBe('pass');
  });
});

describe('answers that never come', () => {
  test.for<[name: string, reply: Reply, says: string]>([
    ['500 for ever', { status: 500, text: 'oh' }, 'status 500'],
    ['a stall for ever', { json: {}, stalls: true }, 'did not answer in full within 0.3 seconds'],
    ['half of the JSON', { text: '{"contents": [{"id":' }, 'gives JSON that is broken or cut off'],
    ['a web page', { text: '<!doctype html><title>Hello</title>' }, 'gives a web page or XML, not JSON'],
    ['nothing', { text: '' }, 'gives an empty answer'],
    ['more than is sensible', { text: JSON.stringify({ contents: 'x'.repeat(300_000) }) }, 'gives more than'],
    [
      'more than is sensible, packed small',
      { text: JSON.stringify({ a: 'x'.repeat(300_000) }), packed: true },
      'gives more than',
    ],
    ['redirects in a ring', { status: 302, headers: { location: '/feed/services' } }, 'more than 3 times'],
    ['a redirect to a file', { status: 302, headers: { location: 'file:///etc/hosts' } }, 'which is not a web address'],
  ])('%s: the feed fails, in words', async ([, reply, says]) => {
    const { report, told } = await validate((path, nth, request) =>
      path === 'services' ? reply : good(path, nth, request),
    );
    expect(report.official).toMatchObject({ verdict: 'fail', faults: [{ endpoint: '/services', rule: 'no-answer' }] });
    expect(told).toContain(says);
    expect(exitCodeOf(report, lenient)).toBe(1);
  });

  test('a server that is not there: it could not be read', async () => {
    const { url } = await validate(good);
    const report = await validateFeed(webSource(url, { ...hurried, retries: 0 }), { today: TODAY });
    expect(report.official.verdict).toBe('not read');
    expect(exitCodeOf(report, lenient)).toBe(2);
    expect(terminalReport(report)).toContain('could not be reached (ECONNREFUSED)');
    expect(terminalReport(report)).not.toContain('It is');
  });

  test('services that fail one after the other are not all asked for', async () => {
    const many = goodFeed({ services: 60 });
    const { report, asked } = await validate(
      (path) =>
        path.startsWith('services/') ? { status: 500, text: '' } : path in many ? { json: many[path] } : undefined,
      { ...hurried, retries: 0 },
    );
    expect(report.read.unread).toHaveLength(60);
    expect(asked.filter((path) => path.startsWith('services/')).length).toBeLessThan(20);
  });
});

test('whoever asks may end it from outside', async () => {
  await using feed = await serveFeed(() => ({ json: {}, stalls: true }));
  const end = new AbortController();
  const asking = fetchJson(feed.url, { signal: end.signal, timeoutMs: 60_000 });
  await expect.poll(() => feed.asked.length).toBe(1);
  end.abort(new Error('enough'));
  await expect(asking).rejects.toThrow('enough');
});
