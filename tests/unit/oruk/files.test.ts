/** Feeds that were saved: a file, lines, a folder with lists, details and what stands beside them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FeedError } from '../../../src/oruk/read/feed-error.ts';
import { readFeed } from '../../../src/oruk/read/read-feed.ts';

function folderOf(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'feed-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(
      join(folder, name),
      typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content),
    );
  }
  return folder;
}

const service = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  name: `Service ${id}`,
  status: 'active',
  ...more,
});

test('a folder is one feed: pages, details, organisations and terms', async () => {
  const folder = folderOf({
    'index.json': { version: 'HSDS-UK-3.0', publisher: 'Lowmere Council' },
    'openapi.json': { openapi: '3.1.0', id: 'x', name: 'no service' },
    'services/page-1.json': { total_items: 3, contents: [service('a'), service('b')] },
    'services/page-2.json': { total_items: 3, contents: [service('c')] },
    'services/b.json': service('b', { contacts: [{ name: 'Front desk' }] }),
    'organizations/o.json': { id: 'o', name: 'Lowmere Trust', description: 'A trust.' },
    'taxonomy_terms.json': { contents: [{ id: 't', name: 'Help', description: 'Help' }] },
    'broken.json': '{"contents":[',
  });
  const feed = await readFeed(folder);
  expect(feed.services.map(({ sourceId }) => sourceId)).toEqual(['a', 'b', 'c']);
  expect(feed.services[1]?.service.contacts).toMatchObject([{ name: 'Front desk' }]);
  expect(feed).toMatchObject({
    publisher: 'Lowmere Council',
    organizations: [{ name: 'Lowmere Trust' }],
    terms: [{ name: 'Help' }],
  });
  expect(feed.problems.map(({ code }) => code)).toContain('file-not-read');
  expect(feed.isComplete).toBe(false);
});

test('ids are those of the feed’s address where it is given', async () => {
  const folder = folderOf({ 'feed.json': [service('a')], 'same.json': [service('a')] });
  const idIn = async (name: string, feedUrl?: string) =>
    (await readFeed(join(folder, name), feedUrl === undefined ? {} : { feedUrl })).services[0]?.service.id;
  const feedUrl = 'https://feed.example.org/v1';
  expect(await idIn('feed.json', feedUrl)).toBe(await idIn('same.json', feedUrl));
  expect(await idIn('feed.json')).not.toBe(await idIn('same.json'));
});

test('one object a line, and a file that Windows saved', async () => {
  const folder = folderOf({
    'feed.ndjson': `${JSON.stringify(service('a'))}\n${JSON.stringify(service('b'))}\n`,
    'windows.json': Buffer.from(JSON.stringify([{ ...service('a'), name: 'Café' }]), 'latin1'),
  });
  expect((await readFeed(join(folder, 'feed.ndjson'))).services).toHaveLength(2);
  const feed = await readFeed(join(folder, 'windows.json'));
  expect(feed.services[0]?.service.name).toBe('Café');
  expect(feed.problems.map(({ code }) => code)).toContain('wrong-charset');
});

test.each([
  ['nothing.json', 'not-found'],
  ['empty', 'no-services'],
  ['page.json', 'not-json'],
  ['other.json', 'no-services'],
])('%s is an error in plain words', async (name, kind) => {
  const folder = folderOf({ 'empty/readme.txt': 'x', 'page.json': '<html>', 'other.json': { hello: 'world' } });
  const error: unknown = await readFeed(join(folder, name)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FeedError);
  expect((error as FeedError).kind).toBe(kind);
  expect((error as FeedError).message).toContain(name);
});
