/** Known faults of packages, from a list that was saved: what is found, how it is said, how the command ends. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { audit } from '../../../src/commands/audit.ts';
import {
  auditReport,
  findingsIn,
  isSerious,
  versionsIn,
  type Advisories,
  type Lock,
} from '../../../src/commands/audit/advisories.ts';

const lock: Lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.2.0' },
    'node_modules/@scope/b': { version: '2.0.0-beta.1', dev: true },
    'node_modules/@scope/b/node_modules/a': { version: '1.0.0', dev: true },
    'node_modules/linked': { link: true },
  },
};
const fault = (severity: string, range: string) => ({
  ...{ severity, vulnerable_versions: range, title: 'Reads too much', url: 'https://example.org/advisory' },
});

test('the registry is asked about each name and version once', () => {
  expect(versionsIn(lock)).toEqual({ a: ['1.0.0', '1.2.0'], '@scope/b': ['2.0.0-beta.1'] });
});

describe('what is known', () => {
  test('counts for the versions that are installed, wherever they are, the worst first', () => {
    const found = findingsIn(lock, {
      a: [fault('moderate', '<1.1.0'), fault('critical', '>=1.2.0 <1.2.3')],
      c: [fault('high', '*')],
    });
    expect(found.map(({ where, severity }) => [where, severity])).toEqual([
      ['node_modules/a', 'critical'],
      ['node_modules/@scope/b/node_modules/a', 'moderate'],
    ]);
    expect(findingsIn(lock, { '@scope/b': [fault('high', '<2.0.0')] })).toHaveLength(1);
    expect(findingsIn(lock, { a: [fault('high', '>=2')] })).toEqual([]);
  });

  test('is serious where it is in what we publish or build with', () => {
    const [inBuild, forWork] = findingsIn(lock, { a: [fault('high', '*')] });
    expect([inBuild, forWork].map((one) => isSerious(one!))).toEqual([true, false]);
    expect(findingsIn(lock, { a: [fault('low', '1.2.0')] }).map(isSerious)).toEqual([false]);
  });

  test('is said with where it is and what to do', () => {
    expect(auditReport(findingsIn(lock, { a: [fault('high', '1.0.0')] }), 3, '2026-11-27')).toBe(
      'high: a 1.0.0, Reads too much\n  https://example.org/advisory\n' +
        '  at node_modules/@scope/b/node_modules/a, for development only. Known of 1.0.0: take a version outside, "npm update a" or a newer parent.\n' +
        '1 known fault in 3 packages, 0 of them in what is published or builds it (as of 2026-11-27).',
    );
    expect(auditReport([], 3, '2026-11-27')).toBe('Nothing is known against any of 3 packages (as of 2026-11-27).');
  });
});

describe('npm run audit -- --file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'early-help-audit-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const lockFile = file('lock.json', lock);

  test('needs no network, and fails for what is serious', async () => {
    const known: Advisories = { a: [fault('high', '1.2.0')] };
    expect((await audit({ file: file('known.json', known), lock: lockFile })).code).toBe(1);
    const { code, output } = await audit({ file: file('none.json', {}), lock: lockFile });
    expect([code, output]).toEqual([0, expect.stringContaining('Nothing is known against any of 2 packages')]);
  });

  test('says what is wrong with a list or a lock file that is none', async () => {
    await expect(audit({ file: file('broken.json', '{'), lock: lockFile })).rejects.toThrow(/cannot be read as JSON/);
    await expect(audit({ file: file('other.json', { a: 1 }), lock: lockFile })).rejects.toThrow(/holds no advisories/);
    await expect(audit({ file: file('fine.json', {}), lock: file('old.json', { dependencies: {} }) })).rejects.toThrow(
      /The lock file has no list of packages/,
    );
  });

  test('takes the lock file of this project', async () => {
    const { output } = await audit({ file: file('empty.json', {}) });
    expect(Number(/any of (\d+) packages/.exec(output)?.[1])).toBeGreaterThan(500);
  });
});
