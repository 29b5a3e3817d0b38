/** Files are written whole: all of them, or none. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { putBackCutOff, writeAll } from '../../../src/records/write/write-all.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'early-help-write-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'services'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

test('all are written, and nothing else is left', async () => {
  const folder = folderWith({ 'services/a.md': 'old' });
  await writeAll(folder, [
    { path: 'services/a.md', text: 'new' },
    { path: 'places/b.yml', text: 'b' },
  ]);
  expect(read(folder, 'services/a.md')).toBe('new');
  expect(read(folder, 'places/b.yml')).toBe('b');
  expect(readdirSync(folder).sort()).toEqual(['places', 'services']);
});

test('when one cannot be written, those before it are put back as they were', async () => {
  const folder = folderWith({ 'services/a.md': 'old', 'services/z.md': 'old z' });
  // A folder of the name of a file: it cannot take its place.
  mkdirSync(join(folder, 'services/c.md'));
  const files = [
    { path: 'services/a.md', text: 'new' },
    { path: 'services/b.md', text: 'new b' },
    { path: 'services/c.md', text: 'new c' },
    { path: 'services/z.md', text: 'new z' },
  ];
  await expect(writeAll(folder, files)).rejects.toThrow();
  expect(read(folder, 'services/a.md')).toBe('old');
  expect(read(folder, 'services/z.md')).toBe('old z');
  expect(readdirSync(join(folder, 'services')).sort()).toEqual(['a.md', 'c.md', 'z.md']);
  expect(readdirSync(folder)).toEqual(['services']);
});

test('killed on the way, every file is whole: the old one or the new one', { timeout: 20_000 }, async () => {
  const old = 'old '.repeat(5000);
  const fresh = 'new '.repeat(6000);
  const names = Array.from({ length: 8 }, (_, index) => `services/s${index}.md`);
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, old])));
  const code = `
    import { writeAll } from ${JSON.stringify(resolve('src/records/write/write-all.ts'))};
    const files = ${JSON.stringify(names)}.map((path) => ({ path, text: 'new '.repeat(6000) }));
    await writeAll(${JSON.stringify(folder)}, files, (path, index) => {
      if (index === 4) process.kill(process.pid, 'SIGKILL');
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' });
  const signal = await new Promise((settle) => child.on('exit', (_, name) => settle(name)));
  expect(signal).toBe('SIGKILL');
  const after = names.map((name) => read(folder, name));
  expect(after.filter((text) => text === fresh)).toHaveLength(4);
  expect(after.filter((text) => text === old)).toHaveLength(4);
});

/** Kills a child after so many files took their places, and gives what stands there. */
async function killedAfter(
  folder: string,
  files: readonly { path: string; text: string }[],
  count: number,
): Promise<void> {
  const code = `
    import { writeAll } from ${JSON.stringify(resolve('src/records/write/write-all.ts'))};
    await writeAll(${JSON.stringify(folder)}, ${JSON.stringify(files)}, (path, index) => {
      if (index === ${count}) process.kill(process.pid, 'SIGKILL');
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' });
  const signal = await new Promise((settle) => child.on('exit', (_, name) => settle(name)));
  expect(signal).toBe('SIGKILL');
}

test('what was cut off is put back by whoever comes next, and nothing else is left', { timeout: 40_000 }, async () => {
  const folder = folderWith({ 'services/a.md': 'old a', 'services/b.md': 'old b' });
  const files = ['services/a.md', 'places/new.yml', 'services/b.md'].map((path) => ({ path, text: `new ${path}` }));
  for (const count of [0, 1, 2]) {
    await killedAfter(folder, files, count);
    expect(await putBackCutOff(folder)).toBe(count);
    expect(read(folder, 'services/a.md')).toBe('old a');
    expect(read(folder, 'services/b.md')).toBe('old b');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(existsSync(join(folder, 'places/new.yml'))).toBe(false);
  }
  await killedAfter(folder, files, 2);
  await writeAll(folder, [{ path: 'services/b.md', text: 'newer b' }]);
  expect([read(folder, 'services/a.md'), read(folder, 'services/b.md')]).toEqual(['old a', 'newer b']);
});

test('a write that is at work is let be', async () => {
  const folder = folderWith({ 'services/a.md': 'old a' });
  await writeAll(folder, [{ path: 'services/a.md', text: 'new a' }], async () => {
    expect(await putBackCutOff(folder)).toBe(0);
  });
  expect(read(folder, 'services/a.md')).toBe('new a');
});
