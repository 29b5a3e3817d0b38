/** The link check against servers on this computer: what it makes of each answer, and how it behaves to them. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkLinks, type LinkSettings } from '../../../src/commands/links/check-links.ts';
import { visitor } from '../../../src/commands/links/visit.ts';
import { userAgent } from '../../../src/commands/links/user-agent.ts';
import { root } from '../../../src/commands/settings.ts';
import type { LinkResults } from '../../../src/model/rules/link-state.ts';
import { contentWith, files } from '../records/small-content.ts';
import { linkServers, type Asked } from './server.ts';

const hurried: LinkSettings = {
  atOnce: 3,
  gapMs: 60,
  tries: 2,
  retryMs: 30,
  longestWaitMs: 3000,
  hops: 4,
  deadlineMs: 30_000,
};
const AGENT = 'EarlyHelpOffer-link-check/1.0 (+https://github.com/example/early-help)';

function visiting(timeoutMs = 500) {
  const { visit, close } = visitor(AGENT, timeoutMs);
  onTestFinished(close);
  return visit;
}

describe('each answer', { timeout: 20_000 }, () => {
  test.for<[path: string, state: string, more?: object]>([
    ['/ok', 'ok'],
    ['/moved', 'moved', { to: '/ok' }],
    ['/for-a-while', 'ok'],
    ['/moved-to-nothing', 'gone', { status: 404 }],
    ['/404', 'gone'],
    ['/410', 'gone'],
    ['/500', 'server-error'],
    ['/403', 'blocked'],
    ['/405', 'blocked'],
    ['/429', 'blocked'],
    ['/999', 'blocked'],
    ['/no-head', 'ok'],
    ['/hangs', 'timeout'],
    ['/round', 'loop'],
    ['/on/1', 'loop'],
    ['/busy-once', 'ok'],
    ['/too-many-once', 'ok'],
    ['/busy-long', 'server-error', { status: 503 }],
  ])('%s is %s', async ([path, state, more = {}]) => {
    const { hosts } = await linkServers();
    const [host = ''] = hosts;
    const to = 'to' in more ? { to: host + String(more.to) } : {};
    expect(await checkLinks([host + path], visiting(), hurried)).toEqual([
      expect.objectContaining({ url: host + path, state, ...more, ...to }),
    ]);
  });

  test('a certificate that nobody trusts is a TLS fault, and is asked once', async () => {
    const { secure } = await linkServers();
    expect(await checkLinks([`${secure}/ok`], visiting(), hurried)).toEqual([{ url: `${secure}/ok`, state: 'tls' }]);
  });

  test('where nobody answers', async () => {
    expect(await checkLinks(['http://127.0.0.1:1/'], visiting(), hurried)).toEqual([
      { url: 'http://127.0.0.1:1/', state: 'unreachable' },
    ]);
  });
});

/** GET after a HEAD that was not answered well belongs to the same visit. */
const isSameVisit = (one: Asked, next: Asked): boolean =>
  one.path === next.path && one.method === 'HEAD' && next.method === 'GET';

describe('how it behaves', { timeout: 30_000 }, () => {
  test('never more at once than it may, one at a time a host, with a pause between, and every link once', async () => {
    const { hosts, asked, mostAtOnce } = await linkServers(5);
    const paths = ['/ok', '/404', '/ok/2', '/moved', '/ok/3', '/no-head'];
    const urls = hosts.flatMap((host) => paths.map((path) => host + path));
    const told: number[] = [];
    const results = await checkLinks(urls, visiting(), hurried, (done) => told.push(done));
    expect(results.map(({ url }) => url)).toEqual(urls);
    expect(told).toEqual(urls.map((_, index) => index + 1));
    expect(mostAtOnce()).toBe(hurried.atOnce);
    for (const [, own] of Map.groupBy(asked, ({ host }) => host)) {
      // Each path, the address that one of them has moved to, and GET after three HEADs.
      expect(own.length).toBe(paths.length + 1 + 3);
      for (const [index, next] of own.entries()) {
        const one = own[index - 1];
        if (!one) continue;
        const pause = next.from - one.until;
        if (isSameVisit(one, next)) continue;
        // A clock of the system and one of the process: a few milliseconds apart.
        expect(pause).toBeGreaterThan(hurried.gapMs - 8);
      }
    }
    expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set([AGENT]));
  });

  test('HEAD first, and nothing more where that is answered', async () => {
    const { hosts, asked } = await linkServers();
    await checkLinks([`${hosts[0]}/ok`], visiting(), hurried);
    expect(asked.map(({ method }) => method)).toEqual(['HEAD']);
  });

  test.for(['/busy-once', '/too-many-once'])(
    '%s: waits as long as Retry-After says, with the whole host',
    async (path) => {
      const { hosts, asked } = await linkServers();
      await checkLinks([`${hosts[0]}${path}`, `${hosts[0]}/ok`], visiting(), hurried);
      const firstVisit = asked.filter((one) => one.path === path).slice(0, 2);
      const rest = asked.slice(2);
      expect(firstVisit.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
      // The first GET is answered as the first HEAD was: busy.
      expect(rest.length).toBeGreaterThanOrEqual(2);
      expect(rest[0]!.from - firstVisit[1]!.until).toBeGreaterThan(980);
    },
  );

  test('a server that wants a day is not asked again', async () => {
    const { hosts, asked } = await linkServers();
    await checkLinks([`${hosts[0]}/busy-long`], visiting(), hurried);
    expect(asked.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
  });

  test('a fault is tried again, so often and no more', async () => {
    const { hosts, asked } = await linkServers();
    await checkLinks([`${hosts[0]}/500`], visiting(), { ...hurried, tries: 3 });
    expect(asked.length).toBe(3 * 2);
  });

  test('at the deadline it stops, and what it did not ask has no result', async () => {
    const { hosts } = await linkServers();
    const urls = [1, 2, 3, 4, 5, 6, 7, 8].map((page) => `${hosts[0]}/ok/${page}`);
    const results = await checkLinks(urls, visiting(), { ...hurried, gapMs: 200, deadlineMs: 500 });
    expect(results.length).toBeGreaterThan(0);
    expect(results.length).toBeLessThan(5);
  });
});

test('who asks says so, and where its keepers are to be found', () => {
  expect(userAgent('https://github.com/a/b', {})).toBe('EarlyHelpOffer-link-check/1.0 (+https://github.com/a/b)');
  expect(userAgent(undefined, { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'a/b' })).toBe(
    'EarlyHelpOffer-link-check/1.0 (+https://github.com/a/b)',
  );
  expect(userAgent(undefined, {})).toBe('EarlyHelpOffer-link-check/1.0');
});

test(
  'the command checks a folder, says where a broken link stands, writes its file and ends by itself',
  { timeout: 60_000 },
  async () => {
    const { hosts } = await linkServers();
    const [host = ''] = hosts;
    const local = (text: string): string => text.replaceAll('https://www.example.org', host);
    const folder = contentWith({
      ...Object.fromEntries(Object.keys(files).map((name) => [name, local])),
      'organisations/helpers.yml': `name: Helpers\ntype: charity\nwebsite: ${host}/410\n`,
    });
    const out = join(folder, '..', 'results.json');
    const { stdout } = await promisify(execFile)(process.execPath, ['src/commands/links.ts', `--out=${out}`, folder], {
      cwd: root,
      env: { ...process.env, BUILD_DAY: '2026-11-26' },
      timeout: 50_000,
    });
    expect(stdout).toContain(`gone 410: ${host}/410\n  content/organisations/helpers.yml:3 Website`);
    // The site's own file may name no http:// address, which this one does: it is left out, and that is said.
    expect(stdout).toContain('Some files have faults, and their links were left out: npm run check');
    const results = JSON.parse(readFileSync(out, 'utf8')) as LinkResults;
    expect(results.checked).toBe('2026-11-26');
    expect(results.links.map(({ url, state }) => `${url.slice(host.length)} ${state}`)).toEqual([
      '/ ok',
      '/410 gone',
      '/club ok',
    ]);
  },
);
