/** `npm run validate:feed` on folders: what it prints, what it ends with, and that its JSON is what the document says. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runValidate } from '../../../../src/commands/validate-feed.ts';
import { gapTable } from '../../../../src/oruk/validate/gap-table.ts';
import { drop, goodFeed, put, withServices, type FeedFiles } from '../../../support/good-feed.ts';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

function folderOf(
  files: FeedFiles,
  nameOf = (path: string) => `${path === '' ? 'index' : path.replace('?page=', '/page/')}.json`,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'validate-feed-'));
  made.push(folder);
  for (const [path, body] of Object.entries(files)) {
    const file = join(folder, nameOf(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof body === 'string' ? body : JSON.stringify(body));
  }
  return folder;
}

async function run(...args: string[]): Promise<{ code: number; out: string }> {
  let out = '';
  const write = (text: string | Uint8Array): boolean => ((out += String(text)), true);
  const code = await runValidate(args, { write, isTTY: false });
  return { code, out };
}

// The day of the good feed's checks is of one year: the age of a record is another test's work.
const spoilt = withServices(goodFeed(), drop('contacts'));

describe('a folder', () => {
  test('of a good feed ends with 0', async () => {
    const { code, out } = await run(folderOf(goodFeed({ pages: 2 })), '--all');
    expect(out).toContain('What the official validator would say: PASS\n');
    expect(out).toContain('2 pages of the list, 12 of 12 services read whole.');
    expect(code).toBe(0);
  });

  test('may keep each answer as index.json in a folder of its name', async () => {
    const folder = folderOf(goodFeed(), (path) =>
      path === '' ? 'index.json' : `${path.replace('?page=', '/page/')}/index.json`,
    );
    expect((await run(folder)).code).toBe(0);
  });

  test('with a fault ends with 1', async () => {
    const { code, out } = await run(folderOf(withServices(goodFeed(), put('status', 'on'))));
    expect(out).toContain('/services/{id}  status (not-in-list), 10 times');
    expect(code).toBe(1);
  });

  test('with a gap ends with 1 when strict, and the threshold decides', async () => {
    const folder = folderOf(spoilt);
    expect((await run(folder)).code).toBe(0);
    const { code, out } = await run(folder, '--strict', '--threshold', '99');
    expect(code).toBe(1);
    expect(out).toContain('--strict: 1 gaps touch more than 99 % of the services');
    expect((await run(folder, '--strict', '--threshold', '100')).code).toBe(0);
  });

  test('with a file that is cut off says which', async () => {
    const { code, out } = await run(folderOf({ ...goodFeed(), services: '{"contents": [' }));
    expect(out).toContain('services.json gives JSON that is broken or cut off');
    expect(code).toBe(1);
  });

  test('that holds no feed could not be read', async () => {
    const { code, out } = await run(folderOf({ other: {} }));
    expect(out).toContain('COULD NOT BE READ');
    expect(code).toBe(2);
  });
});

test('--json gives the report as data, and the document names each of its fields and gaps', async () => {
  const { code, out } = await run(folderOf(spoilt), '--json', '--sample', '3');
  const report = JSON.parse(out) as Record<string, object>;
  expect(code).toBe(0);
  expect(report).toMatchObject({ format: 1, read: { whole: 3 }, official: { verdict: 'pass' } });
  const document = readFileSync('content/docs/checking-a-feed.md', 'utf8');
  const gap = (report.reuse as { gaps: object[] }).gaps[0]!;
  const names = [report, report.read!, report.official!, report.shape!, report.reuse!, gap].flatMap((part) =>
    Object.keys(part),
  );
  const fault = ['rule', 'endpoint', 'path', 'found', 'expected', 'mend', 'count', 'examples'];
  const missing = [...names, ...fault, ...gapTable.map(({ code }) => code)].filter(
    (name) => !document.includes(`\`${name}\``),
  );
  expect(missing).toEqual([]);
});

describe('what cannot be meant is said in one sentence', () => {
  test.for<[args: string[], says: string]>([
    [[], 'Use: npm run validate:feed -- <address or folder>'],
    [['a', 'b'], 'Use: npm run validate:feed'],
    [['a', '--fast'], "Unknown option '--fast'"],
    [['a', '--sample', '0'], '--sample is a whole number from 1 to 100000, not "0"'],
    [['a', '--sample', '5', '--all'], 'Use --all or --sample, not both'],
    [['ftp://a.test/'], 'starts with neither https:// nor http://'],
    [['no-such-folder'], 'There is no folder no-such-folder'],
    [['package.json'], 'package.json is a file'],
    [['src', '--schemas', 'no-such-folder'], 'is no folder of JSON Schemas'],
    [['src', '--schemas', 'src'], 'it is the folder specifications/3.0/schema of the standard'],
  ])('%s', async ([args, says]) => {
    await expect(run(...args)).rejects.toThrow(says);
  });
});

test('--help says how it is used', async () => {
  expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--threshold 10') as string });
});
