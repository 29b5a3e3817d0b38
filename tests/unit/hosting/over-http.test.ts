/** What nginx and Caddy really send, with our settings for them: headers, types, parts of files, packed files, nothing anew. */
import { request } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentTypes, headerNames, headersFor } from '../../../src/hosting/rules.ts';
import { addressesOfEachKind } from '../../support/hosted-addresses.ts';
import { isHere, servers, type Running } from '../../support/web-servers.ts';

const folder = mkdtempSync(join(tmpdir(), 'early-help-hosted-'));
const put = (path: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const fileOf = (address: string): string =>
  address.endsWith('/') ? `${address}index.html` : /\.\w+$/.test(address) ? address : `${address}/index.json`;
const long = 'Early help for a family. '.repeat(200);

beforeAll(() => {
  for (const address of addressesOfEachKind) put(fileOf(address), `"${address}" ${long}`);
  put('404.html', '<h1>Not here</h1>');
  put('packed/index.html', long);
  put('packed/index.html.gz', gzipSync(`${long} gz`));
  put('packed/index.html.br', brotliCompressSync(`${long} br`));
  for (const ending of Object.keys(contentTypes)) put(`types/a.${ending}`, long);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Without what `fetch` does by itself: unpacking, and asking for packed files. */
const ask = (url: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(url, { headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });

/** Those that a rule speaks of. */
const ruled = ({ headers }: Answer): Record<string, unknown> =>
  Object.fromEntries(
    headerNames
      .map((name): [string, unknown] => [name, headers[name.toLowerCase()]])
      .filter(([, value]) => value !== undefined),
  );

describe.each(Object.keys(servers) as (keyof typeof servers)[])('%s', (name) => {
  const here = isHere(name);
  let server: Running;
  beforeAll(async () => {
    if (here) server = await servers[name](folder);
  });
  afterAll(() => (here ? server.close() : undefined));
  const onServer = (said: string, run: (at: (path: string) => string) => Promise<void>): void =>
    void test(said, async (context) => {
      if (!here) return context.skip(`there is no ${name} on this machine`);
      await run((path) => server.url + path.replace(/^\//, ''));
    });

  onServer('sends with every address what the rules say, and no more of it', async (at) => {
    for (const address of addressesOfEachKind) {
      const answer = await ask(at(address));
      expect([address, answer.status, ruled(answer)]).toEqual([address, 200, headersFor(address)]);
      expect(answer.headers['strict-transport-security'], 'over plain HTTP').toBeUndefined();
      expect(String(answer.headers.server ?? ''), 'no version').not.toMatch(/\d/);
    }
  });

  onServer('does not let a file that is not there be kept, whatever it is called', async (at) => {
    // Our own server packs nothing, and is for trying out.
    const byHosts = name === 'ours' ? [] : ['/packed/index.html.br'];
    for (const path of ['/_astro/gone.js', '/nowhere/', '/open-data/gone.csv', ...byHosts]) {
      const answer = await ask(at(path));
      expect([path, answer.status, String(answer.body)]).toEqual([path, 404, '<h1>Not here</h1>']);
      expect(answer.headers['content-type'], path).toMatch(/^text\/html/);
      expect(answer.headers['cache-control'], path).toBe(headersFor('/404.html')['Cache-Control']);
    }
  });

  onServer('knows what every file is', async (at) => {
    for (const [ending, type] of Object.entries(contentTypes)) {
      const { headers } = await ask(at(`/types/a.${ending}`));
      expect([ending, String(headers['content-type']).split(';')[0]]).toEqual([ending, type.split(';')[0]]);
    }
    expect((await ask(at('/types/a.csv'))).headers['content-type']).toMatch(/charset=utf-8/i);
  });

  onServer('sends a part of a map, which is never packed', async (at) => {
    const headers = { 'Accept-Encoding': 'br, gzip', Range: 'bytes=5-14' };
    const part = await ask(at('/data/base-map.pmtiles'), headers);
    expect([part.status, part.body.length]).toEqual([206, 10]);
    expect(part.headers['content-range']).toMatch(/^bytes 5-14\/\d+$/);
    const whole = await ask(at('/data/base-map.pmtiles'), { 'Accept-Encoding': 'br, gzip' });
    expect(whole.headers['content-encoding']).toBeUndefined();
  });

  onServer('says of a file that has not changed only that', async (at) => {
    for (const path of ['/find/', '/packed/', '/_astro/find.abc.js']) {
      const accept = { 'Accept-Encoding': 'gzip' };
      const { etag } = (await ask(at(path), accept)).headers;
      expect(etag, path).toBeDefined();
      const again = await ask(at(path), { ...accept, 'If-None-Match': String(etag) });
      expect([path, again.status, again.body.length]).toEqual([path, 304, 0]);
    }
  });

  if (name === 'ours') return;
  onServer('sends what the build has packed, and packs the rest', async (at) => {
    const packed = await ask(at('/packed/'), { 'Accept-Encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(String(gunzipSync(packed.body))).toBe(`${long} gz`);
    expect(packed.headers.vary).toMatch(/accept-encoding/i);
    const rest = await ask(at('/find/'), { 'Accept-Encoding': 'gzip' });
    expect(String(gunzipSync(rest.body))).toContain(long);
    expect(String((await ask(at('/packed/'))).body)).toBe(long);
    if (name !== 'caddy') return;
    const best = await ask(at('/packed/'), { 'Accept-Encoding': 'gzip, br' });
    expect(String(brotliDecompressSync(best.body))).toBe(`${long} br`);
  });
});
