/** Servers that page, stall, fail, cut off, lie and never end: the reader always ends quickly, and says what it missed. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Feed } from '../../../src/oruk/feed.ts';
import { FeedError } from '../../../src/oruk/read/feed-error.ts';
import type { Limits, ReadOptions } from '../../../src/oruk/read/options.ts';
import { readFeed } from '../../../src/oruk/read/read-feed.ts';
import { hostileFeed, pageOf, type Reply } from '../../support/hostile-feed.ts';

const short: Partial<Limits> = { timeoutMs: 4000, retries: 1, waitMs: 5, maxMs: 20_000 };
/** For a server that never answers. */
const impatient: Partial<Limits> = { timeoutMs: 250, retries: 2 };
const read = (url: string, options: ReadOptions = {}): Promise<Feed> =>
  readFeed(url, { ...options, limits: { ...short, ...options.limits } });
const failure = async (url: string, options?: ReadOptions): Promise<FeedError> => {
  const error: unknown = await read(url, options).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FeedError);
  return error as FeedError;
};
const ids = (feed: Feed): string[] => feed.services.map(({ sourceId }) => sourceId);
const codes = (feed: Feed): string[] => feed.problems.map(({ code }) => code);

/** Two on a page, of so many services. */
const paged =
  (
    count: number,
    envelope: (page: number, pages: number) => Record<string, unknown> = (page, pages) => ({
      total_items: count,
      total_pages: pages,
      page_number: page,
    }),
  ) =>
  ({ path, page = 1 }: { path: string; page?: number | undefined }): Reply => {
    if (path !== '/services') return 'not-found';
    const all = Array.from({ length: count }, (_, index) => index + 1);
    return pageOf(all.slice((page - 1) * 2, page * 2), envelope(page, Math.ceil(count / 2)));
  };

describe('pages', () => {
  test.each(['', '/', '/services', '/services/'])(
    'are read to the last with "%s" at the address’s end',
    async (end) => {
      const { url, asked } = await hostileFeed(paged(5));
      const feed = await read(`${url}${end}`);
      expect(ids(feed)).toEqual(['1', '2', '3', '4', '5']);
      expect(feed).toMatchObject({ shape: 'v3', isComplete: true, from: `${url}${end}` });
      expect(asked.filter((path) => path.startsWith('/services'))).toEqual([
        '/services',
        '/services?page=2',
        '/services?page=3',
      ]);
      expect(feed.services[0]?.url).toBe(`${url}/services/1`);
    },
  );

  test('without totals end with an empty one', async () => {
    const { url } = await hostileFeed(paged(4, () => ({})));
    const feed = await read(url);
    expect(ids(feed)).toEqual(['1', '2', '3', '4']);
    expect(feed.isComplete).toBe(true);
  });

  test('may be counted from 0', async () => {
    const { url } = await hostileFeed(({ path, page }) => {
      if (path !== '/services') return 'not-found';
      const at = page ?? 0;
      return pageOf([at * 2, at * 2 + 1], { totalElements: 4, totalPages: 2, number: at });
    });
    const feed = await read(url);
    expect(ids(feed)).toEqual(['0', '1', '2', '3']);
    expect(feed).toMatchObject({ shape: 'v1', isComplete: true });
  });

  test('that say 0 and count from 1 are read too', async () => {
    const { url } = await hostileFeed(paged(6, () => ({ totalElements: 6, totalPages: 3, number: 0 })));
    const feed = await read(url);
    expect(ids(feed)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(feed.isComplete).toBe(true);
  });

  test('that are always the same end at the second', async () => {
    const { url, asked } = await hostileFeed(({ path }) =>
      path === '/services' ? pageOf([1, 2], { total_items: 100, total_pages: 50 }) : 'not-found',
    );
    const feed = await read(url);
    expect(ids(feed)).toEqual(['1', '2']);
    expect(codes(feed)).toEqual(expect.arrayContaining(['same-page-again', 'total-wrong']));
    expect(feed.isComplete).toBe(false);
    expect(asked.filter((path) => path.startsWith('/services'))).toHaveLength(2);
  });

  test('a static host that passes the query over has told everything', async () => {
    const { url } = await hostileFeed(({ path }) =>
      path === '/services' ? pageOf([1, 2], { total_items: 2 }) : 'not-found',
    );
    expect(await read(url)).toMatchObject({ isComplete: true, services: [{ sourceId: '1' }, { sourceId: '2' }] });
  });

  test('that never end are cut at the limit', async () => {
    const { url } = await hostileFeed(({ path, page }) => (path === '/services' ? pageOf([`a${page}`]) : 'not-found'));
    const feed = await read(url, { limits: { maxPages: 6 } });
    expect(ids(feed)).toHaveLength(6);
    expect(codes(feed)).toContain('too-many');
    expect(feed.isComplete).toBe(false);
  });

  test.each([
    ['more than there are', 9, 9],
    ['fewer pages than there are', 6, 1],
  ])('totals that say %s are told, and nothing is gone', async (_, total_items, total_pages) => {
    const { url } = await hostileFeed(paged(4, () => ({ total_items, total_pages })));
    const feed = await read(url);
    expect(feed.isComplete).toBe(false);
    expect(codes(feed)).toContain('total-wrong');
  });

  test('one that fails is missed, and the rest is read', async () => {
    const good = paged(6);
    const { url } = await hostileFeed((question) => (question.page === 2 ? { json: {}, status: 500 } : good(question)));
    const feed = await read(url);
    expect(ids(feed)).toEqual(['1', '2', '5', '6']);
    expect(codes(feed)).toContain('page-not-read');
    expect(feed.isComplete).toBe(false);
  });

  test.each<[string, Reply]>([
    ['fails', { json: {}, status: 503 }],
    ['is cut off', { text: '{"contents":[{"id":3,' }],
    ['loses its connection', 'cut'],
    ['stalls', 'stall'],
    ['stops halfway', 'half'],
  ])('one that %s once is asked for again', async (_, bad) => {
    const good = paged(4);
    const { url } = await hostileFeed((question) =>
      question.page === 2 && question.before === 0 ? bad : good(question),
    );
    const feed = await read(url, { limits: impatient });
    expect(ids(feed)).toEqual(['1', '2', '3', '4']);
    expect(feed.isComplete).toBe(true);
  });

  test('the same id twice is one service, and two that differ are told', async () => {
    const { url } = await hostileFeed(({ path, page = 1 }) =>
      path === '/services'
        ? pageOf(['x', 'x', 'y'], { total_items: 4, total_pages: 2 }, { contacts: [], fees: `${page} pounds` })
        : 'not-found',
    );
    const feed = await read(url);
    expect(ids(feed)).toEqual(['x', 'y']);
    expect(feed.services[0]?.service.fees).toBe('1 pounds');
    expect(feed.problems.find(({ code }) => code === 'duplicate-id')?.item?.id).toBe('x');
    expect(feed.isComplete).toBe(false);
  });
});

describe('a feed of which nothing can be read is an error in plain words', () => {
  test.each<[string, Reply, string, RegExp]>([
    ['is not there', 'not-found', 'not-found', /status 404.*with or without \/services/],
    ['fails', { json: {}, status: 500 }, 'unreachable', /status 500/],
    ['stalls', 'stall', 'unreachable', /did not answer in full within 0.25 seconds/],
    ['stops halfway', 'half', 'unreachable', /did not answer in full/],
    ['floods', 'endless', 'too-big', /gives more than/],
    ['is a web page', { text: '<!doctype html><p>Hello', type: 'text/html' }, 'not-json', /web page/],
    ['is cut off', { text: '{"contents":[{"id"' }, 'not-json', /broken or cut off/],
    ['is empty', { text: '' }, 'not-json', /empty/],
    ['sends round and round', { redirect: '/services' }, 'unreachable', /one address to the next/],
    ['sends to a file', { redirect: 'file:///etc/passwd' }, 'address', /not a web address/],
    ['is some other JSON', { json: { hello: 'world' } }, 'no-services', /no list of services/],
  ])('%s', async (_, reply, kind, says) => {
    const { url } = await hostileFeed(() => reply);
    const error = await failure(url, { limits: { ...impatient, maxBytes: 1024 * 1024 } });
    expect(error.kind).toBe(kind);
    expect(error.message).toMatch(says);
    expect(error.stack).toBe('');
  });

  test('a server that is not there', async () => {
    expect((await failure('http://127.0.0.1:1')).kind).toBe('unreachable');
  });

  test('another scheme', async () => {
    expect((await failure('ftp://example.org/feed')).kind).toBe('address');
  });
});

test('a feed without services is no proof that any is gone', async () => {
  const { url } = await hostileFeed(({ path }) =>
    path === '/services' ? { json: { totalelements: 0, totalpages: 0, content: [] } } : 'not-found',
  );
  const feed = await read(url);
  expect(feed).toMatchObject({ shape: 'v1-lowercase', services: [], isComplete: false });
  expect(codes(feed)).toContain('empty-feed');
});

describe('a charset that is not what it should be', () => {
  const json = JSON.stringify({ contents: [{ id: 1, name: 'Café “Łódź” for £5', contacts: [] }] });
  const latin = Buffer.from(JSON.stringify({ contents: [{ id: 1, name: 'Café for £5', contacts: [] }] }), 'latin1');
  const nameOf = async (text: Uint8Array, type?: string) => {
    const { url } = await hostileFeed(({ path }) =>
      path === '/services' ? { text, ...(type === undefined ? {} : { type }) } : 'not-found',
    );
    const feed = await read(url);
    const told = feed.problems.find(({ code }) => code === 'wrong-charset')?.text;
    return { name: feed.services[0]?.service.name, told, codes: codes(feed) };
  };

  test.each([
    [
      'UTF-8 that its server calls Latin',
      Buffer.from(json),
      'application/json; charset=iso-8859-1',
      'and it is UTF-8. It was read as UTF-8',
    ],
    ['UTF-8 of 16 bits', Buffer.from(`\ufeff${json}`, 'utf16le'), undefined, 'It is in UTF-16'],
  ])('%s is put right', async (_, body, type, said) => {
    const { name, told, codes: all } = await nameOf(body, type);
    expect(name).toBe('Café “Łódź” for £5');
    expect(told).toContain(said);
    expect(all).not.toContain('lost-characters');
  });

  test.each([
    ['without a word of its server', undefined],
    ['which its server calls UTF-8', 'application/json; charset=utf-8'],
    ['as its server says', 'application/json; charset=iso-8859-1'],
    ['of a charset that nobody knows', 'application/json; charset=klingon'],
  ])('Windows-1252 %s is read as that, and told', async (_, type) => {
    const { name, told, codes: all } = await nameOf(latin, type);
    expect(name).toBe('Café for £5');
    expect(told).toContain('It is not UTF-8, as JSON must be. It was read as Windows-1252: look over');
    expect(all).not.toContain('lost-characters');
  });

  test('another charset that its server names is read, and told', async () => {
    const body = Buffer.from('{"contents":[{"id":1,"name":"\xa3\xf3d\xbc","contacts":[]}]}', 'latin1');
    const { name, told } = await nameOf(body, 'application/json; charset=iso-8859-2');
    expect([name, told]).toEqual(['Łódź', expect.stringContaining('It is in iso-8859-2')]);
  });

  test('some of one and some of another are each read as what they are, and what is nothing is told', async () => {
    const body = Buffer.concat([
      Buffer.from('{"contents":[{"id":1,"name":"Café, caf'),
      Buffer.from([0xe9, 0x20, 0x93, 0x81, 0x94]),
      Buffer.from(' Łódź","contacts":[]}]}'),
    ]);
    const { name, told, codes: all } = await nameOf(body);
    expect(name).toBe('Café, café “\ufffd” Łódź');
    expect(told).toContain('3 of its signs were read as Windows-1252, the others as UTF-8');
    expect(told).toContain('Of 1 nobody can tell what they were');
    expect(all).toContain('lost-characters');
  });

  test('what was stored wrongly twice is put right, too', async () => {
    const twice = new TextDecoder('windows-1252').decode(Buffer.from('Café for £5 – don’t'));
    const thrice = new TextDecoder('windows-1252').decode(Buffer.from(twice));
    const { name, codes: all } = await nameOf(
      Buffer.from(JSON.stringify({ contents: [{ id: 1, name: thrice, contacts: [] }] })),
    );
    expect(name).toBe('Café for £5 – don’t');
    expect(all).toContain('mojibake');
  });
});

test('what stands beside the services is read where it is there', async () => {
  const { url } = await hostileFeed(({ path }) => {
    if (path === '/services')
      return pageOf([1], { total_items: 1, total_pages: 1 }, { organization_id: 'o1', contacts: [] });
    if (path === '/organizations') return pageOf(['o1'], { total_items: 1, total_pages: 1 });
    if (path === '/taxonomy_terms') return pageOf(['t1'], { total_items: 1, total_pages: 1 });
    return path === '/'
      ? {
          json: {
            version: 'HSDS-UK-3.0',
            publisher: { name: 'Lowmere Council' },
            licence: { name: 'OGL 3.0', url: 'https://licence.example.org' },
          },
        }
      : 'not-found';
  });
  const feed = await read(url);
  expect(feed).toMatchObject({
    publisher: 'Lowmere Council',
    licence: { name: 'OGL 3.0', url: 'https://licence.example.org' },
  });
  expect(feed.terms).toMatchObject([{ name: 'Service t1', description: 'Service t1' }]);
  expect(feed.organizations[0]?.id).toBe(feed.services[0]?.service.organization_id);
});

describe('details', () => {
  const list = (count: number): Reply =>
    pageOf(
      Array.from({ length: count }, (_, index) => index + 1),
      { total_items: count, total_pages: 1 },
      {},
    );
  const detail = (path: string): Reply => {
    const id = Number(path.split('/').at(-1));
    return { json: { id, name: `Service ${id}`, contacts: [{ id, name: 'Front desk' }] } };
  };

  test('are asked for where the list has none, a few at a time', async () => {
    const { url, mostAtOnce } = await hostileFeed(({ path }) =>
      path === '/services' ? list(12) : path.startsWith('/services/') ? detail(path) : 'not-found',
    );
    const steps: [number, number][] = [];
    const feed = await read(url, {
      limits: { concurrency: 3 },
      onProgress: (done, total) => steps.push([done, total]),
    });
    expect(feed.services.every(({ service }) => service.contacts?.[0]?.name === 'Front desk')).toBe(true);
    expect(feed.isComplete).toBe(true);
    expect(mostAtOnce()).toBe(3);
    expect(steps.at(-1)).toEqual([13, 13]);
  });

  test('one that fails leaves what the list says, and the feed incomplete', async () => {
    const { url } = await hostileFeed(({ path }) => {
      if (path === '/services') return list(4);
      return path === '/services/2'
        ? { json: {}, status: 500 }
        : path.startsWith('/services/')
          ? detail(path)
          : 'not-found';
    });
    const feed = await read(url);
    expect(ids(feed)).toEqual(['1', '2', '3', '4']);
    expect(feed.services[1]?.service.contacts).toBeUndefined();
    expect(feed.problems.find(({ code }) => code === 'detail-not-read')?.item).toEqual({ id: '2', name: 'Service 2' });
    expect(feed.isComplete).toBe(false);
  });

  test.each<[string, Reply, string, boolean]>([
    ['that are not there', 'not-found', 'no-details', true],
    ['that all fail', { json: {}, status: 502 }, 'details-not-read', false],
    ['of other services', { json: { id: 999, name: 'Another' } }, 'details-not-read', false],
  ])('%s are given up soon', async (_, reply, code, isComplete) => {
    const { url, asked } = await hostileFeed(({ path }) =>
      path === '/services' ? list(60) : path.startsWith('/services/') ? reply : 'not-found',
    );
    const feed = await read(url, { limits: { retries: 0 } });
    expect(codes(feed)).toContain(code);
    expect(feed).toMatchObject({ isComplete });
    expect(feed.services).toHaveLength(60);
    expect(asked.length).toBeLessThan(25);
  });
});

describe('the time of a run', () => {
  test('has an end, and what had come is kept', async () => {
    const { url } = await hostileFeed(({ path, page = 1 }) =>
      page > 2 ? 'stall' : path === '/services' ? pageOf([page], { total_items: 9, total_pages: 9 }) : 'not-found',
    );
    const feed = await read(url, { limits: { timeoutMs: 15_000, maxMs: 1000 } });
    expect(ids(feed)).toEqual(['1', '2']);
    expect(feed.isComplete).toBe(false);
    expect(feed.problems.find(({ code }) => code === 'page-not-read')?.text).toContain('longer than');
  });

  test('and a person may stop it', async () => {
    const stop = new AbortController();
    const { url } = await hostileFeed(({ page = 1 }) => {
      if (page > 1) stop.abort();
      return page > 1 ? 'stall' : pageOf([1], { total_items: 9, total_pages: 9 });
    });
    expect((await failure(url, { signal: stop.signal, limits: { timeoutMs: 15_000 } })).kind).toBe('stopped');
  });
});

describe('the cache', () => {
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'feed-cache-'));
    onTestFinished(() => rmSync(made, { recursive: true, force: true }));
    return made;
  };

  test('lets a run that was stopped go on where it stopped', async () => {
    const cache = folder();
    const good = paged(6);
    let isUp = false;
    const { url, asked } = await hostileFeed((question) =>
      question.page === 3 && !isUp ? { json: {}, status: 500 } : good(question),
    );
    expect((await read(url, { cache })).isComplete).toBe(false);
    isUp = true;
    asked.length = 0;
    expect(await read(url, { cache })).toMatchObject({ isComplete: true });
    expect(asked.filter((path) => path.startsWith('/services'))).toEqual(['/services?page=3']);
    asked.length = 0;
    expect(ids(await read(url, { cache, fresh: true }))).toHaveLength(6);
    expect(asked.filter((path) => path.startsWith('/services'))).toHaveLength(3);
  });

  test('forgets after a day, says the day of what it kept, and takes a broken file for none', async () => {
    const cache = folder();
    const { url, asked } = await hostileFeed(paged(2));
    await read(url, { cache, now: new Date('2026-03-01T20:00:00Z') });
    asked.length = 0;
    expect((await read(url, { cache, now: new Date('2026-03-02T10:00:00Z') })).fetched).toBe('2026-03-01');
    expect(asked).not.toContain('/services');
    for (const file of readdirSync(cache)) writeFileSync(join(cache, file), '{"url":');
    expect(ids(await read(url, { cache, now: new Date('2026-03-02T10:00:00Z') }))).toEqual(['1', '2']);
    expect(asked).toContain('/services');
    asked.length = 0;
    expect((await read(url, { cache, now: new Date('2026-03-04T10:00:00Z') })).fetched).toBe('2026-03-04');
    expect(asked).toContain('/services');
  });

  test('that cannot be written is an error in plain words', async () => {
    const { url } = await hostileFeed(paged(2));
    const cache = join(folder(), 'file');
    writeFileSync(cache, '');
    expect((await failure(url, { cache })).kind).toBe('cache');
  });
});
