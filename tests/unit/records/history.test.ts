/** The history of a content folder: whole, cut short, missing or strange. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changesBetween } from '../../../src/model/rules/changes.ts';
import { readHistory, spansOf } from '../../../src/records/history/content-history.ts';
import { readLog } from '../../../src/records/history/git.ts';

const root = mkdtempSync(join(tmpdir(), 'early-help-history-'));
const content = join(root, 'content');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const git = (...ask: string[]): void => {
  execFileSync('git', ask, { cwd: root, stdio: 'ignore' });
};
const write = (id: string, yaml: string): void =>
  writeFileSync(join(content, 'services', `${id}.md`), `---\n${yaml}\n---\n\nText.\n`);
function commit(at: string): void {
  const env = { ...process.env, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at };
  const who = ['-c', 'user.name=Tests', '-c', 'user.email=tests@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['add', '-A'], { cwd: root, env });
  execFileSync('git', [...who, 'commit', '-q', '-m', 'x'], { cwd: root, env });
}

beforeAll(() => {
  mkdirSync(join(content, 'services'), { recursive: true });
  git('init', '-q');
  write('club', "status: active\ncontact: { phone: '1' }");
  write('secret', 'status: unconfirmed');
  commit('2026-11-20T12:00:00Z');
  // Late in the evening of summer time it is tomorrow in London already; a change back the same day is none.
  write('club', "status: active\ncontact: { phone: '2' }");
  commit('2027-06-01T23:30:00Z');
  write('line', 'status: active');
  write('broken', 'status: [active');
  commit('2027-06-03T10:00:00Z');
  write('line', 'status: paused');
  commit('2027-06-04T10:00:00Z');
  write('line', 'status: active');
  commit('2027-06-04T11:00:00Z');
  writeFileSync(join(content, 'services', 'not-committed.md'), '---\nstatus: active\n---\n');
});

describe('a whole history', () => {
  test('begins with the records that were published on the first day', async () => {
    const { reach, since } = await readHistory(content);
    expect(reach).toBe('whole');
    expect(since).toEqual({ day: '2026-11-20', at: '2026-11-20T12:00:00Z', published: ['club'] });
  });

  test('tells each later day once, by the day in London', async () => {
    const { changes } = await readHistory(content);
    const told = changes.map(({ id, day, before, after }) => [day, id, changesBetween(before, after)]);
    expect(told).toEqual([
      ['2027-06-02', 'club', [{ kind: 'phone', now: '2' }]],
      ['2027-06-03', 'line', [{ kind: 'added' }]],
    ]);
  });

  test('comes out the same each time', async () =>
    expect(await readHistory(content)).toEqual(await readHistory(content)));
});

test('a copy that was cut short says so, and takes nothing before it for new', async () => {
  const copy = join(root, 'copy');
  git('clone', '-q', '--depth', '2', pathToFileURL(root).href, copy);
  const { reach, since, changes } = await readHistory(join(copy, 'content'));
  expect([reach, since?.day, since?.published]).toEqual(['part', '2027-06-04', ['club', 'line']]);
  expect(changes).toEqual([]);
});

test.for([
  ['a folder without a repository', () => mkdtempSync(join(tmpdir(), 'early-help-none-'))],
  ['a folder that is not there', () => join(root, 'nowhere')],
] as const)('%s has no history', async ([, make]) => {
  const folder = make();
  expect(await readHistory(folder)).toEqual({ reach: 'none', changes: [] });
  if (!folder.startsWith(root)) rmSync(folder, { recursive: true });
});

test('without git there is no history', async () => {
  const { PATH } = process.env;
  process.env.PATH = '';
  try {
    expect((await readHistory(content)).reach).toBe('none');
  } finally {
    process.env.PATH = PATH;
  }
});

test('a clock that was wrong does not put a later change before an earlier one', () => {
  const hash = (sign: string): string => sign.repeat(40);
  const log = [
    'commit 2026-11-24T12:00:00Z',
    `:000000 100644 ${hash('0')} ${hash('a')} A\tcontent/services/x.md`,
    'commit 1999-01-01T12:00:00Z',
    `:100644 100644 ${hash('a')} ${hash('b')} M\tcontent/services/x.md`,
  ].join('\n');
  expect(spansOf(readLog(log))).toEqual([
    { id: 'x', day: '2026-11-24', at: '2026-11-24T12:00:00Z', before: hash('0'), after: hash('b') },
  ]);
});
