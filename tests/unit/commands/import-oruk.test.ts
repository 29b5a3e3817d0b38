/** `npm run import:oruk`: what it says, what it writes, and that it leaves nothing half done. */
import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importOruk, type Running } from '../../../src/commands/import-oruk.ts';
import { tryLinks } from '../../../src/commands/links/import-links.ts';
import type { LinkAnswer } from '../../../src/model/rules/link-state.ts';
import type { Feed } from '../../../src/oruk/feed.ts';
import { contentWith } from '../records/small-content.ts';
import { feed, service } from '../oruk/to-records/made-feed.ts';
import { changes } from '../oruk/to-records/small-records.ts';
import { textsIn } from '../oruk/to-records/texts-in.ts';

const given = feed([service('Listening Ear'), service('Knitting')]);
const address = 'https://feed.example.org/o/v3';

async function run(args: readonly string[], read: Feed = given, more: Partial<Running> = {}) {
  const said: string[] = [];
  const running: Running = {
    readFeed: () => Promise.resolve(read),
    say: (text) => said.push(text),
    signal: new AbortController().signal,
    ...more,
  };
  const outcome = await importOruk(args, running).catch((error: Error) => error.message);
  return { outcome, said: said.join('') };
}

test('a trial ends with what to do next, and writes nothing', async () => {
  const folder = contentWith(changes);
  const before = textsIn(folder);
  const { outcome, said } = await run([address, '--content', folder]);
  expect(outcome).toBe(0);
  expect(said).toContain('Nothing was written: this was a trial. With --write it would write 3 entries.\n');
  expect(said).toContain(
    'It is called "feed-example-org" here. Use the same --name next time, so that it is known again.\n',
  );
  expect(textsIn(folder)).toEqual(before);
});

test('--write writes, and again there is nothing to write', async () => {
  const folder = contentWith(changes);
  const first = await run([address, '--content', folder, '--write', '--name', 'next']);
  expect(first.said).toContain('Written: 3 entries. No entry was deleted.\n');
  const once = textsIn(folder);
  expect(Object.keys(once)).toContain('_imports/next.json');
  const second = await run([address, '--content', folder, '--write', '--name', 'next']);
  expect(second.said).toContain('There is nothing to write.\n');
  expect(textsIn(folder)).toEqual(once);
});

test('without a licence nothing is written, until somebody says what the publisher told', async () => {
  const folder = contentWith(changes);
  const before = textsIn(folder);
  const { licence: _licence, ...unlicensed } = given;
  const { outcome } = await run([address, '--content', folder, '--write'], unlicensed);
  expect(outcome).toBe(
    'Nothing was written: the feed does not say under which licence it may be used. Ask its publisher. Then say what you were told: --licence "Open Government Licence v3.0".',
  );
  expect(textsIn(folder)).toEqual(before);
  expect(
    (await run([address, '--content', folder, '--write', '--licence', 'By letter of 1 May'], unlicensed)).outcome,
  ).toBe(0);
  expect(textsIn(folder)['services/knitting.md']).toContain('licence: By letter of 1 May');
});

test.each([
  [[], 'Use: npm run import:oruk -- <address or file>'],
  [['a', 'b'], 'Use: npm run import:oruk -- <address or file>'],
  [['a', '--nonsense'], 'Use: npm run import:oruk -- <address or file>'],
  [
    ['a', '--name', '../../x'],
    '--name is "../../x". Write small letters, digits and single hyphens: --name our-county',
  ],
  [['a', '--content', '/nowhere/at/all'], 'There is no content folder /nowhere/at/all: name one with --content.'],
])('%j is answered in words', async (args, words) => expect((await run(args)).outcome).toContain(words));

test('--organisation names who provides what names nobody, and must be here', async () => {
  const folder = contentWith(changes);
  const nobodys = service('Nobody’s');
  delete nobodys.service.organization;
  const told = (id: string) => run([address, '--content', folder, '--write', '--organisation', id], feed([nobodys]));
  const unknown = await told('nobody');
  expect(unknown.outcome).toBe(
    'There is no content/organisations/nobody.yml. Give --organisation the name of a file there, without .yml, or make it first: npm run new -- organisation',
  );
  expect((await told('helpers')).outcome).toBe(0);
  expect(textsIn(folder)['services/nobodys.md']).toContain('organisation: helpers');
});

describe('the links that an import brings', () => {
  const answers: Record<string, LinkAnswer> = {
    'https://www.example.org/gone': { status: 404 },
    'https://www.example.org/old': { status: 301, location: '/new' },
  };
  const visited: string[] = [];
  const visit = (url: string): Promise<LinkAnswer> => {
    visited.push(url);
    return Promise.resolve(answers[url] ?? { status: 200 });
  };
  const hurried = { atOnce: 3, gapMs: 1, tries: 1, retryMs: 1, longestWaitMs: 10, hops: 4, deadlineMs: 10_000 };
  const linked = feed([
    service('Listening Ear', { url: 'https://www.example.org/gone' }),
    service('Knitting', { url: 'https://www.example.org/gone' }),
    service('Chess', { url: 'https://www.example.org/old' }),
    service('Inside', { url: 'http://169.254.169.254/latest/meta-data/' }),
    service('Within', { url: 'https://printer.local/' }),
  ]);
  const trying = (signal: AbortSignal) => ({ tryLinks: tryLinks(visit, signal, hurried) });

  test('are not tried unless somebody asks, and a sentence says so', async () => {
    const { said } = await run(
      [address, '--content', contentWith(changes)],
      linked,
      trying(new AbortController().signal),
    );
    expect(visited).toEqual([]);
    expect(said).toContain('Its 3 links were not tried. With --check-links each is asked after');
  });

  test('are tried once each, and told by the entries that name them', async () => {
    const folder = contentWith(changes);
    const { said, outcome } = await run(
      [address, '--content', folder, '--check-links', '--write'],
      linked,
      trying(new AbortController().signal),
    );
    expect(outcome).toBe(0);
    expect(said).toContain(`gone 404: https://www.example.org/gone
   content/services/listening-ear.md
   content/services/knitting.md
moved to https://www.example.org/new: https://www.example.org/old
   content/services/chess.md
`);
    expect(visited.filter((url) => url.endsWith('/gone'))).toHaveLength(1);
    // A feed must not make a council's own computer ask within its network.
    expect(visited.filter((url) => /169|printer/.test(url))).toEqual([]);
    expect(said).toContain('Not asked, for it is an address within a network: https://printer.local/');
    expect(textsIn(folder)['services/chess.md']).toContain('https://www.example.org/old');
  });

  test('told to stop, it ends soon and has written nothing', async () => {
    const folder = contentWith(changes);
    const before = textsIn(folder);
    const stop = new AbortController();
    const slow = { ...hurried, gapMs: 60_000 };
    const stopping = (url: string) => (setTimeout(() => stop.abort(), 20), visit(url));
    const more = { tryLinks: tryLinks(stopping, stop.signal, slow), signal: stop.signal };
    const { outcome } = await run([address, '--content', folder, '--check-links', '--write'], linked, more);
    expect(outcome).toBe('Stopped. Nothing was changed: the content is as it was.');
    expect(textsIn(folder)).toEqual(before);
  });
});

test('what the reader of feeds says is said, with the address', async () => {
  const folder = contentWith(changes);
  const failed = Object.assign(new Error('Nobody answers.'), { name: 'FeedError' });
  const { outcome } = await run([address, '--content', folder], given, { readFeed: () => Promise.reject(failed) });
  expect(outcome).toBe(`${address}: Nobody answers.`);
});

test('told to stop while it writes, it leaves the content as it was', async () => {
  const folder = contentWith(changes);
  const before = textsIn(folder);
  let asked = 0;
  const signal = {
    get aborted() {
      asked += 1;
      return asked > 4;
    },
  } as AbortSignal;
  const { outcome } = await run([address, '--content', folder, '--write'], given, { signal });
  expect(outcome).toBe('Stopped. Nothing was changed: the content is as it was.');
  expect(textsIn(folder)).toEqual(before);
});

test('killed at any moment, the next one finds the content as it was', { timeout: 120_000 }, async () => {
  const folder = contentWith(changes);
  const before = textsIn(folder);
  const code = (moment: number): string => `
    import { importOruk } from ${JSON.stringify(resolve('src/commands/import-oruk.ts'))};
    let asked = 0;
    const signal = { get aborted() { asked += 1; if (asked === ${moment}) process.kill(process.pid, 'SIGKILL'); return false; } };
    await importOruk(${JSON.stringify([address, '--content', folder, '--write'])}, { readFeed: () => Promise.resolve(${JSON.stringify(given)}), say: () => undefined, signal });`;
  const ends: (string | null)[] = [];
  for (const moment of [5, 7]) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', code(moment)], { stdio: 'ignore' });
    ends.push(await new Promise<string | null>((settle) => child.on('exit', (_, name) => settle(name))));
    const { outcome, said } = await run([address, '--content', folder]);
    expect(outcome).toBe(0);
    expect(said).toContain('put back as before.');
    expect(textsIn(dirname(folder))).toEqual(
      Object.fromEntries(Object.entries(before).map(([path, text]) => [`content/${path}`, text])),
    );
  }
  expect(ends).toEqual(['SIGKILL', 'SIGKILL']);
});
