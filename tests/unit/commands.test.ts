/** The parts of the commands that others rely on: the server, the settings and the count. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireFreePort, serveFolder, type ServedFolder } from '../../src/commands/serve.ts';
import { basePath, port } from '../../src/commands/settings.ts';
import { countTests } from '../../src/commands/vitest.ts';

const folder = mkdtempSync(join(tmpdir(), 'early-help-served-'));
let site: ServedFolder;
let below: ServedFolder;

beforeAll(async () => {
  mkdirSync(join(folder, 'find'));
  mkdirSync(join(folder, '_astro'));
  mkdirSync(join(folder, 'data', 'streets'), { recursive: true });
  writeFileSync(join(folder, 'data', 'streets', '1a.pmtiles'), 'PMTiles map');
  writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(folder, 'find', 'index.html'), '<h1>Find</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Not here</h1>');
  writeFileSync(join(folder, 'services.csv'), 'name\nCafé\n');
  writeFileSync(join(folder, '_astro', 'a.B1c2.js'), 'export {};');
  site = await serveFolder({ folder });
  below = await serveFolder({ folder, base: '/early-help/' });
});

afterAll(async () => {
  await Promise.all([site.close(), below.close()]);
  rmSync(folder, { recursive: true });
});

describe('the server', () => {
  const get = (path: string, from = site) =>
    fetch(new URL(path, from.url), { redirect: 'manual' }).then((answer) => ({
      status: answer.status,
      type: answer.headers.get('content-type'),
      to: answer.headers.get('location'),
      cache: answer.headers.get('cache-control'),
    }));

  test('serves pages, and leads to them from an address without the last slash', async () => {
    expect(await get('/find/')).toMatchObject({ status: 200, type: 'text/html;charset=utf-8' });
    expect(await get('/find?q=a%20b')).toMatchObject({ status: 301, to: '/find/?q=a%20b' });
  });

  test('sends pieces of a base map, unpacked, and says how long a browser may keep them', async () => {
    const ask = (range: string) => fetch(new URL('/data/streets/1a.pmtiles', site.url), { headers: { range } });
    const piece = await ask('bytes=2-5');
    expect([piece.status, await piece.text()]).toEqual([206, 'Tile']);
    expect(Object.fromEntries(piece.headers)).toMatchObject({
      'content-range': 'bytes 2-5/11',
      'content-type': 'application/vnd.pmtiles',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(piece.headers.has('content-encoding')).toBe(false);
    expect((await ask('bytes=900-901')).status).toBe(416);
  });

  test('answers what is not there with the 404 page and its status', async () => {
    for (const path of ['/nowhere', '/nowhere/', '/services.csv/', '/%', '/%2e%2e%2fpackage.json', '/services']) {
      expect(await get(path), path).toMatchObject({ status: 404, type: 'text/html; charset=utf-8' });
    }
    expect(await (await fetch(new URL('/nowhere', site.url))).text()).toBe('<h1>Not here</h1>');
  });

  test('names the character set of text, and lets only hashed files be kept for good', async () => {
    expect(await get('/services.csv')).toMatchObject({
      type: 'text/csv; charset=utf-8',
      cache: 'public, max-age=0, must-revalidate',
    });
    expect(await get('/_astro/a.B1c2.js')).toMatchObject({ cache: 'public, max-age=31536000, immutable' });
  });

  test('serves below a base path, and nothing outside it', async () => {
    expect(below.url).toMatch(/^http:\/\/localhost:\d+\/early-help\/$/);
    expect(await get('/', below)).toMatchObject({ status: 302, to: '/early-help/' });
    expect(await get('/early-help', below)).toMatchObject({ status: 302, to: '/early-help/' });
    expect(await get('/early-help/find', below)).toMatchObject({ status: 301, to: '/early-help/find/' });
    expect(await get('/early-help/find/', below)).toMatchObject({ status: 200 });
    expect(await get('/find/', below)).toMatchObject({ status: 404 });
  });

  test('only reads', async () => {
    const answer = await fetch(site.url, { method: 'POST' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('says in a sentence that a port is taken', async () => {
    const taken = Number(new URL(site.url).port);
    const sentence = `Port ${taken} is already in use: set PORT to another one, for example PORT=5000`;
    await expect(serveFolder({ folder, port: taken })).rejects.toThrow(sentence);
    await expect(requireFreePort(taken)).rejects.toThrow(sentence);
  });
});

test('a base path has a slash at both ends, however it was written', () => {
  expect(['', '/', 'early-help', '/early-help', '/early-help/', 'a/b'].map(basePath)).toEqual([
    ...['/', '/', '/early-help/', '/early-help/', '/early-help/', '/a/b/'],
  ]);
});

test('a port is a whole number', () => {
  expect([port(''), port('5000')]).toEqual([4321, 5000]);
  for (const wrong of ['abc', '80.5', '-1', '70000']) expect(() => port(wrong), wrong).toThrow(`PORT is "${wrong}"`);
});

describe('the count of tests', () => {
  const file = (...statuses: string[]) => ({
    status: statuses.every((status) => status === 'passed') && statuses.length > 0 ? 'passed' : 'failed',
    assertionResults: statuses.map((status) => ({ status })),
  });

  test('is what Vitest counted', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [file('passed', 'failed'), file('passed', 'passed')],
    };
    expect(countTests(report, 1)).toEqual({ passed: 3, failed: 1 });
  });

  test('has one failure for a file that could not be loaded', () => {
    expect(countTests({ numPassedTests: 2, numFailedTests: 0, testResults: [file()] }, 1)).toEqual({
      passed: 2,
      failed: 1,
    });
  });

  test('has a failure when Vitest ends badly or leaves no report, even if no test failed', () => {
    expect(countTests({ numPassedTests: 2, numFailedTests: 0, testResults: [] }, 1)).toEqual({ passed: 2, failed: 1 });
    expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });
});
