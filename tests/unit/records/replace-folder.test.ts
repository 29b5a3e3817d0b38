/** A folder that is written anew is the old one or the new one, whenever the program is killed. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makingFolder, putBackFolder, takePlace } from '../../../src/records/write/replace-folder.ts';
import { filesOf, leftIn } from '../../support/killed.ts';

const old = { 'a.html': 'old a', 'gone.html': 'old' };
const fresh = { 'a.html': 'new a', 'b/c.html': 'new' };

/** @returns the folder above `dist` */
function siteWith(files: Record<string, string> | undefined): string {
  const above = mkdtempSync(join(tmpdir(), 'early-help-folder-'));
  onTestFinished(() => rmSync(above, { recursive: true, force: true }));
  if (files) fill(join(above, 'dist'), files);
  return above;
}

function fill(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Kills a child before one of its steps. */
async function killedAt(above: string, step: string): Promise<void> {
  const out = join(above, 'dist');
  const code = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { makingFolder, takePlace } from ${JSON.stringify(resolve('src/records/write/replace-folder.ts'))};
    const die = (at) => { if (at === ${JSON.stringify(step)}) process.kill(process.pid, 'SIGKILL'); };
    const made = makingFolder(${JSON.stringify(out)});
    mkdirSync(made + '/b');
    writeFileSync(made + '/a.html', 'new a');
    die('filled');
    writeFileSync(made + '/b/c.html', 'new');
    takePlace(made, ${JSON.stringify(out)}, die);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' });
  expect(await new Promise((settle) => child.on('exit', (_, signal) => settle(signal)))).toBe('SIGKILL');
}

test.for<[step: string, there: 'old' | 'nothing' | 'new', next: 'old' | 'new']>([
  ['filled', 'old', 'old'],
  ['away', 'old', 'old'],
  ['in', 'nothing', 'old'],
  ['tidy', 'new', 'new'],
])('killed before the step "%s": %s is there, and %s for the next command', async ([step, there, next]) => {
  const above = siteWith(old);
  const out = join(above, 'dist');
  await killedAt(above, step);
  expect(filesOf(out)).toEqual({ old, nothing: {}, new: fresh }[there]);
  expect(leftIn(above)).not.toEqual([]);
  putBackFolder(out);
  expect(filesOf(out)).toEqual({ old, new: fresh }[next]);
  expect(readdirSync(above)).toEqual(['dist']);
});

test('where there was none, there is the new one', () => {
  const above = siteWith(undefined);
  const made = makingFolder(join(above, 'dist'));
  fill(made, fresh);
  takePlace(made, join(above, 'dist'));
  expect(filesOf(join(above, 'dist'))).toEqual(fresh);
  expect(readdirSync(above)).toEqual(['dist']);
});

test('a folder that holds a history of its own keeps it', () => {
  const above = siteWith({ ...old, '.git/HEAD': 'ref: refs/heads/pages' });
  const made = makingFolder(join(above, 'dist'));
  fill(made, fresh);
  takePlace(made, join(above, 'dist'));
  expect(filesOf(join(above, 'dist'))).toEqual({ ...fresh, '.git/HEAD': 'ref: refs/heads/pages' });
  expect(readdirSync(above)).toEqual(['dist']);
});

test('when a step fails, the old one is back, and what another program makes is let be', () => {
  const above = siteWith(old);
  const out = join(above, 'dist');
  const busy = join(above, `.dist.making-${process.ppid}`);
  mkdirSync(busy);
  const made = makingFolder(out);
  fill(made, fresh);
  const fail = (step: string): void => {
    if (step === 'in') throw new Error('No more room');
  };
  expect(() => takePlace(made, out, fail)).toThrow('No more room');
  expect(filesOf(out)).toEqual(old);
  expect(existsSync(busy)).toBe(true);
});
