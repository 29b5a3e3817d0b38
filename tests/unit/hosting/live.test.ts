/** The check of a site that is up, against servers on this machine: a good one, and one with each fault. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { headersFor } from '../../../src/hosting/rules.ts';
import { checkLive } from '../../../src/hosting/live.ts';
import { smallSite } from '../../support/small-site.ts';
import { isHere, servers } from '../../support/web-servers.ts';

const options = { today: '2026-11-27', days: 8, headers: true };
const { folder } = smallSite();
afterAll(() => rmSync(folder, { recursive: true }));

/** What a fault changes of a good answer. */
interface Sent {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}
type Spoil = (path: string, sent: Sent, request: IncomingMessage) => void;

/** A host that does everything right, but for what `spoil` does. */
async function faultsOf(spoil: Spoil = () => undefined, more = {}): Promise<string[]> {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const there = existsSync(file) && statSync(file).isFile();
    const body = readFileSync(there ? file : join(folder, '404.html'));
    const sent: Sent = { status: there ? 200 : 404, headers: { ...headersFor(path), etag: '"1"' }, body };
    if (request.headers['if-none-match'] === '"1"') sent.status = 304;
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
    if (from !== undefined) Object.assign(sent, { status: 206, body: body.subarray(Number(from), Number(to) + 1) });
    else if (sent.status !== 304) Object.assign(sent, { body: gzipSync(body) }).headers['content-encoding'] = 'gzip';
    spoil(path, sent, request);
    response.writeHead(sent.status, sent.headers).end(sent.status === 304 ? undefined : sent.body);
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const faults = await checkLive(site, { ...options, ...more });
  server.closeAllConnections();
  server.close();
  return faults.map((fault) => fault.replaceAll(site, 'SITE/'));
}

test('a good site has no fault', async () => expect(await faultsOf()).toEqual([]));

test.each<[fault: string, spoil: Spoil, said: string[]]>([
  [
    'a front page that fails',
    (path, sent) => void (path === '/' && (sent.status = 500)),
    ['SITE/: the front page answers 500.', 'SITE/ answers 500, and 200 is expected.'],
  ],
  [
    'wrong headers',
    (path, { headers }) => void (path === '/urgent/' && delete headers['X-Frame-Options']),
    [
      'SITE/urgent/ sends X-Frame-Options: nothing; expected is: DENY. Use the settings for your host in /docs/hosting/.',
    ],
  ],
  [
    'no 404',
    (path, sent) => void (path.startsWith('/not-there') && (sent.status = 200)),
    ['An address that is not there answers 200, and 404 is expected.'],
  ],
  [
    'half a release: the style of the front page is not there',
    (path, sent) => void (path.startsWith('/_astro/') && (sent.status = 404)),
    ['SITE/_astro/site.abc.css answers 404: the front page asks for it.'],
  ],
  [
    'another index than was built',
    (path, sent) => void (path === '/data/find.json' && sent.status === 200 && (sent.body = gzipSync('{}'))),
    ['data/find.json is not the file that was built. Was a release left half done?'],
  ],
  [
    'no feed',
    (path, sent) => void (path === '/api/oruk/v3/services/index.json' && (sent.status = 404)),
    ['api/oruk/v3/services/index.json answers 404, and 200 is expected.'],
  ],
  [
    'a postcode file without ranges',
    (path, sent, { headers }) =>
      void (headers.range && Object.assign(sent, { status: 200, body: readFileSync(join(folder, path)) })),
    [
      'SITE/data/postcodes.json: asked for the first 10 bytes, the host sent 29 with 200. Expected is 206: switch on ranges.',
    ],
  ],
  [
    'everything anew each time, and unpacked',
    (path, sent) => {
      if (path !== '/data/find.json') return;
      delete sent.headers.etag;
      delete sent.headers['content-encoding'];
      sent.body = readFileSync(join(folder, path));
    },
    [
      'SITE/data/find.json is sent anew although it has not changed: expected is 304, with an ETag.',
      'SITE/data/find.json is sent unpacked: switch on gzip or brotli.',
    ],
  ],
])('%s is found', async (_, spoil, said) => expect(await faultsOf(spoil)).toEqual(said));

test('a build that is old, or of another commit, is found', async () =>
  expect(await faultsOf(undefined, { today: '2026-12-24', commit: 'decade' })).toEqual([
    'The site was built for 2026-11-26, 28 days ago; more than 8 is too old. Does the build still run?',
    'The site is of commit c0ffee; expected is decade.',
  ]));

test('a host that cannot be told what to send is asked the rest', async () =>
  expect(
    await faultsOf((_path, { headers }) => Object.keys(headersFor('/')).forEach((name) => delete headers[name]), {
      headers: false,
    }),
  ).toEqual([]));

test('a host that is down is one fault', async () =>
  expect(await checkLive('http://127.0.0.1:9/', options)).toEqual([
    'http://127.0.0.1:9/: no answer. Is the host up, and is the address right?',
  ]));

test.each(['nginx', 'caddy'] as const)('%s with our settings has no fault', async (name) => {
  if (!isHere(name)) return;
  const server = await servers[name](folder);
  expect(await checkLive(server.url, options)).toEqual([]);
  await server.close();
});
