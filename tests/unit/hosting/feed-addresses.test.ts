/** The standard's own addresses of the feed, asked for over HTTP from every server that we have settings for. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../src/commands/settings.ts';
import { endpoints } from '../../../src/oruk/objects.ts';
import { isHere, servers, type Running } from '../../support/web-servers.ts';

const id = '11ed217b-96b4-5fa5-b3b8-2a56c9772aed';
const lists = Object.keys(endpoints);
const folder = mkdtempSync(join(tmpdir(), 'early-help-feed-'));
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeAll(() => {
  put('index.html', '<h1>Home</h1>');
  put('404.html', '<h1>Not here</h1>');
  put('find/index.html', '<h1>Find</h1>');
  for (const base of ['', 'early-help/']) {
    put(`${base}api/oruk/v3/index.json`, '{"of":"root"}');
    for (const list of lists) {
      put(`${base}api/oruk/v3/${list}/index.json`, `{"of":"${list}"}`);
      put(`${base}api/oruk/v3/${list}/${id}/index.json`, `{"of":"one of ${list}"}`);
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the standard asks for, and what stands there. */
const addresses: [path: string, of: string][] = ['', 'early-help/'].flatMap((base) => [
  [`${base}api/oruk/v3`, 'root'],
  [`${base}api/oruk/v3/`, 'root'],
  ...lists.flatMap((list): [string, string][] => [
    [`${base}api/oruk/v3/${list}`, list],
    [`${base}api/oruk/v3/${list}/`, list],
    [`${base}api/oruk/v3/${list}/index.json`, list],
    [`${base}api/oruk/v3/${list}?page=2&per_page=10&search=a%20b`, list],
    [`${base}api/oruk/v3/${list}/${id}`, `one of ${list}`],
    [`${base}api/oruk/v3/${list}/${id}?minimal=true`, `one of ${list}`],
  ]),
]);
const missing = [
  `api/oruk/v3/services/${id.replace('1', '2')}`,
  'api/oruk/v3/nothing',
  'api/oruk/v4/services',
  'api/oruk/v3/services/..%2f..%2f..%2f..%2fetc%2fpasswd',
];

describe.each(Object.keys(servers) as (keyof typeof servers)[])('%s', (name) => {
  const here = isHere(name);
  let server: Running;
  beforeAll(async () => {
    if (here) server = await servers[name](folder);
  });
  afterAll(() => (here ? server.close() : undefined));

  test('answers every address of the standard with its file, to anybody, as JSON', async (context) => {
    if (!here) return context.skip(`there is no ${name} on this machine`);
    for (const [path, of] of addresses) {
      const answer = await fetch(server.url + path, { redirect: 'manual' });
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.headers.get('content-type'), path).toMatch(/^application\/json\b/);
      expect(answer.headers.get('access-control-allow-origin'), path).toBe('*');
      expect(await answer.json(), path).toEqual({ of });
    }
  });

  test('answers what is not there with 404, whatever it is called', async (context) => {
    if (!here) return context.skip(`there is no ${name} on this machine`);
    for (const path of missing) {
      const answer = await fetch(server.url + path, { redirect: 'manual' });
      expect([path, answer.status]).toEqual([path, 404]);
      await answer.body?.cancel();
    }
  });

  test('lets a list be kept, and asked for again without being sent again', async (context) => {
    if (!here) return context.skip(`there is no ${name} on this machine`);
    const first = await fetch(`${server.url}api/oruk/v3/services`);
    await first.body?.cancel();
    const tag = first.headers.get('etag') ?? '';
    expect(tag).not.toBe('');
    expect(first.headers.get('cache-control')).toBe('public, max-age=300');
    const second = await fetch(`${server.url}api/oruk/v3/services`, { headers: { 'If-None-Match': tag } });
    expect(second.status).toBe(304);
    const head = await fetch(`${server.url}api/oruk/v3/services`, { method: 'HEAD' });
    expect([head.status, head.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
  });

  test('goes on to serve pages, and says nothing of the feed’s headers there', async (context) => {
    if (!here) return context.skip(`there is no ${name} on this machine`);
    const page = await fetch(`${server.url}find/`);
    expect([page.status, await page.text()]).toEqual([200, '<h1>Find</h1>']);
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
    expect((await fetch(`${server.url}find?q=1`, { redirect: 'manual' })).status).toBeOneOf([301, 302, 308]);
  });
});

describe('public/_redirects', () => {
  const rules = readFileSync(join(root, 'public/_redirects'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' ') as [from: string, to: string, status: string]);

  /** As Cloudflare reads them: the first that fits, and a file of the name asked for does not come first. */
  function answerTo(path: string): string | undefined {
    for (const [from, to] of rules) {
      const found = new RegExp(`^${from.replace(':id', '(?<id>[^/]+)')}$`).exec(path);
      if (found) return to.replace(':id', found.groups?.id ?? '');
    }
    return path;
  }

  test('rewrites every address of the standard to its file, and changes none in the bar', () => {
    expect(rules.every(([, , status]) => status === '200')).toBe(true);
    for (const [address, of] of addresses.filter(([path]) => path.startsWith('api/'))) {
      const file = answerTo(`/${address.replace(/\?.*/, '')}`);
      expect(existsSync(join(folder, file ?? '')) && readFileSync(join(folder, file!), 'utf8'), address).toBe(
        `{"of":"${of}"}`,
      );
    }
    expect(answerTo('/find/')).toBe('/find/');
  });

  test('leads from what is not there to nothing', () =>
    expect(existsSync(join(folder, answerTo(`/${missing[0]!}`)!))).toBe(false));
});
