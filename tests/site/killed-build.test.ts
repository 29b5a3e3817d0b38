/** A build, or the editors' server, that is killed: the site and the content are as they were, and the next build is whole. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/commands/serve.ts';
import { plainEnvironment } from '../support/build-site.ts';
import { filesOf, leftIn } from '../support/killed.ts';
import { randomFrom } from '../support/random.ts';
import { SAMPLE_DAY, writeSampleCounty } from '../support/sample-county.ts';

const folder = mkdtempSync(join(tmpdir(), 'early-help-killed-build-'));
const content = join(folder, 'content');
const dist = join(folder, 'dist');
const old = { 'index.html': '<h1>Yesterday</h1>', 'services/long-gone/index.html': '<h1>Gone</h1>' };
let before: Record<string, string>;

beforeAll(() => {
  writeSampleCounty(content);
  for (const [path, text] of Object.entries(old)) {
    mkdirSync(join(dist, path, '..'), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  before = filesOf(content);
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

interface Started {
  /** Until it has said this. */
  says: (words: string) => Promise<void>;
  /** The command, and with `all` what it has started too, as when a terminal or a machine goes. */
  kill: (who: 'all' | 'itself') => Promise<void>;
  ended: Promise<number | null>;
  said: () => string;
}

function start(file: string, settings: NodeJS.ProcessEnv = {}): Started {
  const env = {
    ...plainEnvironment(),
    ...{ CONTENT_DIR: content, OUT_DIR: dist, CACHE_DIR: join(folder, 'cache'), BUILD_DAY: SAMPLE_DAY, NO_COLOR: '1' },
    ...settings,
  };
  const child = spawn(process.execPath, [file], { env, detached: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<number | null>((settle) => child.on('exit', (code) => settle(code)));
  return {
    ended,
    said: () => said,
    says: async (words) => {
      while (!said.includes(words)) {
        if (child.exitCode !== null) throw new Error(`It ended before it said "${words}":\n${said}`);
        await wait(20);
      }
    },
    kill: async (who) => {
      process.kill(who === 'all' ? -child.pid! : child.pid!, 'SIGKILL');
      await ended;
    },
  };
}

/** After which of its lines a build is killed; and then some more ms, up to so many. */
const points = [
  ['Building', 1500, 'all'],
  ['generating static routes', 2000, 'all'],
  ['files for the finder', 300, 'itself'],
] as const;

test(
  'a build that is killed three times leaves the old site served, and the fourth is whole',
  { timeout: 180_000 },
  async () => {
    const random = randomFrom(20_261_127);
    const site = await serveFolder({ folder: dist });
    try {
      for (const [words, most, who] of points) {
        const build = start('src/commands/build.ts');
        await build.says(words);
        await wait(random() * most);
        await build.kill(who);
        expect(filesOf(dist), `killed after "${words}"`).toEqual(old);
        expect(await (await fetch(site.url)).text()).toBe(old['index.html']);
      }
      expect(leftIn(folder)).not.toEqual([]);
      const last = start('src/commands/build.ts');
      expect(await last.ended, last.said()).toBe(0);
      expect(await (await fetch(site.url)).text()).toContain('Sampleshire');
    } finally {
      await site.close();
    }
    expect(existsSync(join(dist, 'services/long-gone/index.html')), 'a page of the old site').toBe(false);
    expect(existsSync(join(dist, 'status.json')), 'what is written last').toBe(true);
    expect(leftIn(folder)).toEqual([]);
    expect(filesOf(content)).toEqual(before);
  },
);

/** Chrome writes what a form saves beside the file, and then puts it in its place: the server only reads. */
test('the editors’ server, killed in the middle of a request while a form is saved', { timeout: 120_000 }, async () => {
  const random = randomFrom(20_261_128);
  const free = await serveFolder({ folder });
  const { port } = new URL(free.url);
  await free.close();
  const server = start('src/commands/edit.ts', { PORT: port });
  await server.says('Work with Local Repository');
  writeFileSync(join(content, 'services', 'everything.md.crswap'), before['services/everything.md']!.slice(0, 300));
  const page = fetch(`http://localhost:${port}/services/everything/`).then(
    () => undefined,
    () => undefined,
  );
  await wait(random() * 1500);
  await server.kill('all');
  await page;
  rmSync(join(content, 'services', 'everything.md.crswap'));
  expect(filesOf(content)).toEqual(before);
  expect(leftIn(content)).toEqual([]);
});
