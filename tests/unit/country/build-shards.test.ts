/** A country's directories: what is built again, what is kept, and how they are put together. The builds are stand-ins. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildShards, type BuildShard } from '../../../src/commands/country/build-shards.ts';
import { joinParts } from '../../../src/commands/country/join.ts';
import { stampsOf } from '../../../src/commands/country/stamp.ts';
import { readCountry } from '../../../src/records/country/read-country.ts';

let folder = '';
const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const yaml = `start: start
authorities:
  - { id: elmshire, content: elm }
  - { id: elmshire-north, content: north }
`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'early-help-country-'));
  write('country.yml', yaml);
  for (const name of ['start', 'elm', 'north']) {
    write(`${name}/site.yml`, `name: ${name}\n`);
    write(`${name}/services/one.md`, `of ${name}\n`);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refusal = (text: string, taken: string[] = []): string => {
  write('country.yml', text);
  try {
    readCountry(folder, taken);
    return 'it was read';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('country.yml', () => {
  test('names the start page and each authority with its folder and its part of the address', () => {
    expect(readCountry(folder)).toEqual({
      folder,
      start: { id: 'start', content: join(folder, 'start'), base: '/' },
      authorities: [
        { id: 'elmshire', content: join(folder, 'elm'), base: '/elmshire/' },
        { id: 'elmshire-north', content: join(folder, 'north'), base: '/elmshire-north/' },
      ],
    });
  });

  test('with a fault says where it is and how to mend it', () => {
    const missing = refusal(yaml.replace('elm }', 'elf }'));
    expect(missing).toContain('country.yml:3:');
    expect(missing).toContain('found:    elf');
    expect(missing).toContain('mend:     make it: npm run create -- <folder>');
    expect(refusal(yaml, ['elmshire'])).toContain('expected: a name that no page of the start page has');
    expect(refusal(yaml.replace('elmshire-north', 'elmshire'))).toContain('each authority once');
    expect(refusal(yaml.replace('content: elm', 'content: /etc'))).toContain('a folder as seen from country.yml');
    expect(refusal(yaml.replace('id: elmshire,', 'id: ../up,'))).toContain('small letters, digits and single hyphens');
    expect(refusal('start: [')).toContain('country.yml:1:');
    rmSync(join(folder, 'country.yml'));
    expect(() => readCountry(folder)).toThrow('is not there. It names the authorities');
  });
});

describe('a stamp', () => {
  const stamps = (settings = { site: 'https://example.org' }) =>
    Object.fromEntries(stampsOf(readCountry(folder), settings));

  test('is another for a changed record, and only where it is read', () => {
    const before = stamps();
    expect(stamps()).toEqual(before);
    write('elm/services/one.md', 'changed\n');
    const after = stamps();
    expect(after.elmshire).not.toBe(before.elmshire);
    expect({ ...after, elmshire: before.elmshire }).toEqual(before);
  });

  test('of the start page is another when an authority is called otherwise, of all when the address is another', () => {
    const before = stamps();
    write('elm/site.yml', 'name: Elm\n');
    expect(stamps().start).not.toBe(before.start);
    const moved = stamps({ site: 'https://example.com' });
    expect(Object.keys(before).filter((id) => moved[id] === before[id])).toEqual([]);
  });

  test('is the same for a copy in another place', () => {
    const before = stamps();
    const copy = mkdtempSync(join(tmpdir(), 'early-help-copy-'));
    cpSync(folder, copy, { recursive: true });
    expect(Object.fromEntries(stampsOf(readCountry(copy), { site: 'https://example.org' }))).toEqual(before);
    rmSync(copy, { recursive: true });
  });
});

describe('building', () => {
  const made: string[] = [];
  const standIn: BuildShard = ({ id, content }, out) => {
    made.push(id);
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'index.html'), readFileSync(join(content, 'services/one.md')));
    writeFileSync(join(out, 'robots.txt'), 'User-agent: *\n');
    writeFileSync(join(out, '_headers'), id);
    return Promise.resolve(undefined);
  };
  const build = async (using = standIn, only?: string) => {
    made.length = 0;
    const country = readCountry(folder);
    return buildShards(country, stampsOf(country, {}), using, {
      cache: join(folder, 'kept'),
      jobs: 2,
      ...(only && { only }),
    });
  };

  test('one changed record builds one directory', async () => {
    const first = await build();
    expect(first.built.map(({ id, wasKept }) => [id, wasKept])).toEqual([
      ['start', false],
      ['elmshire', false],
      ['elmshire-north', false],
    ]);
    write('north/services/one.md', 'changed\n');
    const { built } = await build();
    expect(made).toEqual(['elmshire-north']);
    expect(readFileSync(join(built.at(-1)!.folder, 'index.html'), 'utf8')).toBe('changed\n');
    await build();
    expect(made).toEqual([]);
  });

  test('keeps the last two editions of each, and never takes one directory for another', async () => {
    for (const text of ['a', 'b', 'c']) {
      write('elm/services/one.md', text);
      await build();
    }
    const kept = readdirSync(join(folder, 'kept'));
    expect(kept.filter((name) => /^elmshire-[0-9a-f]{16}$/.test(name))).toHaveLength(2);
    expect(kept.filter((name) => name.startsWith('elmshire-north-'))).toHaveLength(1);
    expect((await build(standIn, 'elmshire')).built.map(({ id }) => id)).toEqual(['elmshire']);
    expect(made).toEqual([]);
  });

  test('that fails leaves nothing behind that could be taken for a directory, and the others are built', async () => {
    const broken: BuildShard = (shard, out) => {
      if (shard.id !== 'elmshire') return standIn(shard, out);
      mkdirSync(out, { recursive: true });
      return Promise.resolve('elm/services/one.md: a fault');
    };
    const { built, failed } = await build(broken);
    expect(failed).toEqual([{ id: 'elmshire', output: 'elm/services/one.md: a fault' }]);
    expect(built.map(({ id }) => id)).toEqual(['start', 'elmshire-north']);
    expect(readdirSync(join(folder, 'kept')).filter((name) => /elmshire-[^n]|making/.test(name))).toEqual([]);
  });

  test('joined, each has its place, and hosts and crawlers find their files at the root', async () => {
    const { built } = await build();
    const bases = ['/', '/elmshire/', '/elmshire-north/'];
    const out = join(folder, 'dist');
    const parts = built.map((one, at) => ({ base: bases[at]!, folder: one.folder }));
    joinParts(parts, out, 'https://example.org/help');
    expect(readFileSync(join(out, 'elmshire/index.html'), 'utf8')).toBe('of elm\n');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('of start\n');
    expect(existsSync(join(out, 'elmshire/_headers'))).toBe(false);
    expect(readFileSync(join(out, '_headers'), 'utf8')).toBe('start');
    expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toBe(
      [
        'User-agent: *',
        'Sitemap: https://example.org/help/elmshire/sitemap.xml',
        'Sitemap: https://example.org/help/elmshire-north/sitemap.xml\n',
      ].join('\n'),
    );
    // The kept edition is not written into.
    expect(readFileSync(join(built[0]!.folder, 'robots.txt'), 'utf8')).toBe('User-agent: *\n');
    joinParts(parts.slice(0, 1), out, 'https://example.org');
    expect(existsSync(join(out, 'elmshire'))).toBe(false);
    expect(() => joinParts([{ base: '/', folder: join(folder, 'nowhere') }], out, 'https://example.org')).toThrow();
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('of start\n');
    expect(readdirSync(folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
  });
});
