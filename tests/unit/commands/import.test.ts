/** The commands of spreadsheets as people run them, each on a small content folder of its own. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { contentWith } from '../records/small-content.ts';

/** Every file of a folder with its text. */
const all = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file, readFileSync(file, 'latin1')]),
  );

function run(script: string, folder: string, args: readonly string[]): { code: number | null; out: string } {
  const { INIT_CWD: _, ...environment } = process.env;
  const result = spawnSync(process.execPath, [`src/commands/${script}`, ...args], {
    env: { ...environment, CONTENT_DIR: folder, BUILD_DAY: '2026-11-22', NO_COLOR: '1' },
    encoding: 'utf8',
  });
  return { code: result.status, out: result.stdout + result.stderr };
}

const slow = { timeout: 60_000 };

test('a trial shows the change and leaves no trace; --write writes it; again there is nothing to do', slow, () => {
  const folder = contentWith();
  const file = join(dirname(folder), 'club.csv');
  writeFileSync(file, 'id,summary\nclub,A club to talk in.\n');
  const before = all(folder);
  const trial = run('import.ts', folder, ['csv', file]);
  expect(trial.code).toBe(0);
  expect(trial.out).toContain('summary: A club where you can talk to someone. -> A club to talk in.');
  expect(trial.out).toContain('Nothing was written: this was a trial. Add --write to write it.');
  expect(all(folder)).toEqual(before);
  const written = run('import.ts', folder, ['csv', file, '--write']);
  expect(written.out).toContain('1 file written. No entry was deleted.');
  expect(
    Object.entries(all(folder))
      .filter(([name, text]) => before[name] !== text)
      .map(([name]) => name),
  ).toEqual([join(folder, 'services/club.md')]);
  expect(run('import.ts', folder, ['csv', file, '--write']).out).toContain(
    '1 the same, no faults.\nThere is nothing to write.',
  );
});

test('a fault in the last row leaves nothing written', slow, () => {
  const folder = contentWith();
  const file = join(dirname(folder), 'club.csv');
  writeFileSync(file, 'id,summary,contact.phone\nclub,A club to talk in.,\nnew-club,New,1536222222\n');
  const before = all(folder);
  const refused = run('import.ts', folder, ['csv', file, '--write']);
  expect(refused.code).toBe(1);
  expect(refused.out).toContain('Row 3, column C "contact.phone" (new-club)');
  expect(refused.out).toContain('Nothing was written: mend what was refused, then try again.');
  expect(all(folder)).toEqual(before);
});

test('out to Excel and in again changes nothing', slow, () => {
  const folder = contentWith();
  const file = join(dirname(folder), 'all.xlsx');
  const out = run('export.ts', folder, [file]);
  expect(out.out).toBe(
    `1 services, 1 organisations, 3 places written to ${file}. Change it, then: npm run import:xlsx -- ${file}\n`,
  );
  const before = all(folder);
  const again = run('import.ts', folder, ['xlsx', file, '--write']);
  expect(again.out).toBe('0 new, 0 changed, 5 the same, no faults.\nThere is nothing to write.\n');
  expect(all(folder)).toEqual(before);
});

test.for<[what: string, args: string[], says: string]>([
  ['nothing', ['csv'], 'Use: npm run import:csv -- file.csv [--map mapping.yml]'],
  [
    'a file that is not there',
    ['csv', '/nowhere/a.csv'],
    '/nowhere/a.csv cannot be opened (ENOENT): check its name and where it is.',
  ],
  [
    'an unknown kind',
    ['csv', 'a.csv', '--kind', 'topics'],
    '--kind is one of services, organisations, places, not "topics"',
  ],
  ['an unknown option', ['csv', 'a.csv', '--wrte'], 'Use: npm run import:csv'],
  [
    'CSV for Excel',
    ['xlsx', 'content/geography/outcodes.csv'],
    'content/geography/outcodes.csv: This is not an Excel file (.xlsx).',
  ],
])('asked for %s it says how', slow, ([, args, says]) => {
  const { code, out } = run('import.ts', contentWith(), args);
  expect(code).toBe(1);
  expect(out).toContain(says);
  expect(out).not.toContain('    at ');
});
