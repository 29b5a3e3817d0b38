/** When the file of a service last changed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lastChanged } from '../../../src/records/history/last-changed.ts';
import { contentWith } from './small-content.ts';

const git = (folder: string, at: string, ...ask: string[]): void => {
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...ask], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at, GIT_CONFIG_GLOBAL: '/dev/null' },
  });
};

// Seven commands of git: on a busy machine they take their time.
test('is the moment of its last commit, its text too', async () => {
  const folder = contentWith({ 'services/gone.md': '---\n---\n' });
  git(folder, '2026-11-01T10:00:00Z', 'init', '-q');
  git(folder, '2026-11-01T10:00:00Z', 'add', '-A');
  git(folder, '2026-11-01T10:00:00Z', 'commit', '-qm', 'all');
  expect([...(await lastChanged(folder)).keys()].sort()).toEqual(['club', 'gone']);
  writeFileSync(join(folder, 'services/club.md'), 'Other text below the fields.\n', { flag: 'a' });
  rmSync(join(folder, 'services/gone.md'));
  git(folder, '2026-11-20T10:00:00+01:00', 'add', '-A');
  git(folder, '2026-11-20T10:00:00+01:00', 'commit', '-qm', 'text');
  expect((await lastChanged(folder)).get('club')).toBe('2026-11-20T09:00:00.000Z');

  const copy = mkdtempSync(join(tmpdir(), 'early-help-cut-'));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  git(copy, '2026-11-21T10:00:00Z', 'clone', '-q', '--depth', '1', `file://${folder}`, '.');
  // The one commit of a copy that was cut short seems to have added everything: it says nothing.
  expect((await lastChanged(copy)).size).toBe(0);
}, 30_000);

test('is not known where there is no history', async () => expect((await lastChanged(contentWith())).size).toBe(0));
