/** A thousand feeds gone wrong: the reader ends, throws nothing but its own error, and gives only what the strict schemas take. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { organizationSchema, serviceSchema } from '../../../src/oruk/objects.ts';
import { mentionsIn } from '../../../src/records/markdown/mentions.ts';
import { FeedError } from '../../../src/oruk/read/feed-error.ts';
import { readFeed } from '../../../src/oruk/read/read-feed.ts';
import { randomFrom } from '../../support/random.ts';

const folder = mkdtempSync(join(tmpdir(), 'feed-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shapes = ['v3-vendors', 'v1', 'v1-lowercase', 'outpost'].map(
  (name) => JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', `${name}.json`), 'utf8')) as unknown,
);

const deep = (depth: number): unknown => (depth === 0 ? 'deep' : { value: [deep(depth - 1)] });
/** What no feed should hold and one of them will. */
const odd: readonly unknown[] = [
  ...[null, '', ' ', '\u0000\ud800', 'null', '-1', -1, 0, 1e308, -0.5, true, false, [], {}, [[]], [null], { id: null }],
  ...[
    '<script>alert(1)</script>',
    '<p><b>x',
    '&lt;p&gt;x&lt;/p&gt;',
    '[x](javascript:alert(1))',
    '![x](//x)',
    '<!-- x',
    '#'.repeat(300),
  ],
  ...[
    '> '.repeat(60),
    '*_'.repeat(700),
    '<div>'.repeat(200),
    'Ã¢â‚¬â„¢',
    '\ufffd',
    '9999-99-99',
    '0001-01-01T00:00:00',
    '25:61',
    '24:00',
  ],
  ...[
    'http://',
    'https://[x]',
    'javascript:alert(1)',
    'a@b',
    'a.b@c.example.org',
    'Mrs Quillfeather',
    '__proto__',
    'constructor',
    'x'.repeat(5000),
  ],
  ...[
    { title: 'x', value: { y: 1 } },
    ['x', { name: 'y' }],
    [[[[{}]]]],
    deep(40),
    { __proto__: null, toString: 1, hasOwnProperty: 2 },
  ],
];

/** Changes a few places of a document: another value, another key, a place twice, a place gone. */
function mutate(document: unknown, random: () => number): unknown {
  const copy = structuredClone(document);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  for (let changes = 1 + Math.floor(random() * 6); changes > 0; changes -= 1) {
    let at = copy as Record<string, unknown>;
    for (let depth = 0; depth < 12; depth += 1) {
      const keys = Object.keys(at);
      const key = one(keys);
      if (key === undefined) break;
      const next = at[key];
      if (typeof next === 'object' && next !== null && random() < 0.85) {
        at = next as Record<string, unknown>;
        continue;
      }
      const kind = random();
      if (kind < 0.6) at[key] = one(odd);
      else if (kind < 0.75) delete at[key];
      else if (kind < 0.9)
        at[one(['id', 'name', 'description', 'email', 'url', '__proto__', 'locations', 'status'])] = one(odd);
      else if (Array.isArray(at)) at.push(structuredClone(next));
      else at[key] = [next, next];
      break;
    }
  }
  return copy;
}

const feeds = 1000;

test(`${feeds} mutated feeds of every shape`, async () => {
  const random = randomFrom(20261127);
  const file = join(folder, 'feed.json');
  let [read, refused] = [0, 0];
  for (let number = 0; number < feeds; number += 1) {
    const json = JSON.stringify(mutate(shapes[number % shapes.length], random));
    // Now and then it is cut off.
    writeFileSync(file, random() < 0.02 ? json.slice(0, Math.floor(random() * json.length)) : json);
    try {
      const feed = await readFeed(file);
      read += 1;
      for (const { service } of feed.services) {
        const parsed = serviceSchema.safeParse(service);
        expect(parsed.error?.issues, `feed ${number}: ${json}`).toBeUndefined();
        const wrong = mentionsIn(service.description ?? '').filter(
          ({ kind, value }) => kind !== 'link' || !/^(https?|mailto|tel):/.test(value),
        );
        expect(wrong, `feed ${number}`).toEqual([]);
      }
      for (const organization of feed.organizations) organizationSchema.parse(organization);
      // Free text is told and kept; contacts and the report hold no names.
      const told = JSON.stringify([
        feed.problems,
        feed.services.map(({ service, extra }) => [service.contacts, extra]),
      ]);
      expect(told, `feed ${number}`).not.toMatch(/Plumtree|Petronella|olive\.plentiful|petronella/);
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      refused += 1;
    }
  }
  expect(read + refused).toBe(feeds);
  expect(read).toBeGreaterThan(feeds * 0.8);
  expect(refused).toBeGreaterThan(5);
}, 60_000);
