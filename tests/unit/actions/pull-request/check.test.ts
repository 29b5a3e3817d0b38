/** From end to end in a repository of its own: a commit, a change of it, and what the run leaves behind. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPullRequest } from '../../../../src/actions/pull-request/check.ts';
import { readFacts } from '../../../../src/actions/pull-request/post-comment.ts';
import { changedFiles, isOnlyContent } from '../../../../src/actions/pull-request/what-changed.ts';
import { readRawDiff } from '../../../../src/actions/pull-request/versions.ts';
import { most } from '../../../../src/model/pull-request.ts';
import { type Changes, contentWith, service, today } from '../../records/small-content.ts';

interface Repository {
  root: string;
  content: string;
  git: (...ask: string[]) => void;
  commit: () => void;
}

function repository(changes: Changes = {}): Repository {
  const content = contentWith(changes);
  const root = dirname(content);
  const who = ['-c', 'user.name=Tests', '-c', 'user.email=tests@example.org', '-c', 'commit.gpgsign=false'];
  const git = (...ask: string[]): void => void execFileSync('git', [...who, ...ask], { cwd: root, stdio: 'ignore' });
  const commit = (): void => {
    git('add', '-A');
    git('commit', '-q', '-m', 'x');
  };
  git('init', '-q');
  commit();
  return { root, content, git, commit };
}

async function run({ root, content }: Repository, environment: NodeJS.ProcessEnv = {}) {
  const [summary, facts] = [join(root, '..', 'summary.md'), join(root, '..', 'facts.json')].map(
    (file) => `${file}-${process.pid}`,
  ) as [string, string];
  for (const file of [summary, facts]) rmSync(file, { force: true });
  const result = await checkPullRequest({
    CONTENT_DIR: content,
    BUILD_DAY: today,
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'example/offer',
    GITHUB_STEP_SUMMARY: summary,
    FACTS_FILE: facts,
    ...environment,
  });
  const left = { ...result, summary: readFileSync(summary, 'utf8'), facts: await readFacts(facts) };
  for (const file of [summary, facts]) rmSync(file, { force: true });
  return left;
}

describe('a run', () => {
  test('with a change that is sound', async () => {
    const here = repository();
    writeFileSync(join(here.content, 'services', 'club.md'), service.replaceAll('01536 222222', '01632 960111'));
    const site = join(here.content, 'site.yml');
    writeFileSync(site, readFileSync(site, 'utf8').replace('01536 222222', '01632 960111'));
    here.commit();
    const { output, code, summary, facts } = await run(here);
    expect(code).toBe(0);
    expect(output).toMatch(
      /^What changes\n\ncontent\/services\/club\.md {2}Corner Club\n {3}Ways in 1 > Number or address: 01536 222222 -> 01632 960111\n {3}Contact > Phone: 01536 222222 -> 01632 960111\n/,
    );
    expect(summary).toContain('**Nothing to fix** in Corner Club and The whole site.');
    expect(facts?.entries.map(({ name, facts: told }) => [name, told])).toEqual([
      [
        'Corner Club',
        [
          { field: 'Ways in 1 > Number or address', before: '01536 222222', after: '01632 960111' },
          { field: 'Contact > Phone', before: '01536 222222', after: '01632 960111' },
        ],
      ],
      [
        'The whole site',
        [{ field: 'Numbers for danger (club) > Phone', before: '01536 222222', after: '01632 960111' }],
      ],
    ]);
  });

  test('with faults: the line is marked, and the change is told all the same', async () => {
    const here = repository();
    writeFileSync(join(here.content, 'services', 'club.md'), service.replace('summary:', 'sumary:'));
    rmSync(join(here.content, 'places', 'hall.yml'));
    here.commit();
    const { output, code, summary, facts } = await run(here);
    expect(code).toBe(1);
    expect(output).toMatch(/^::error file=content\/services\/club\.md,line=4,col=1,title=sumary::/);
    expect(summary).toContain('**1 thing to fix** in Corner Club.');
    expect(summary).toContain('https://github.com/example/offer/blob/HEAD/content/README.md#fields');
    expect(facts).toMatchObject({
      counts: { errors: 1, warnings: 0 },
      // The guide that links to the hall: nobody touched it, and it stops the change.
      elsewhere: { errors: 1 },
      problems: [{ file: 'content/services/club.md', line: 4, found: 'the field "sumary"' }],
      entries: [
        { name: 'Hall', turn: 'removed' },
        { name: 'Corner Club', turn: 'changed' },
      ],
    });
  });

  test('counts what it breaks elsewhere', async () => {
    const here = repository();
    rmSync(join(here.content, 'organisations', 'helpers.yml'));
    here.commit();
    const { code, output, facts } = await run(here);
    expect(code).toBe(1);
    expect(output).toMatch(/^::error file=content\/services\/club\.md/);
    expect(facts).toMatchObject({ counts: { errors: 0 }, elsewhere: { errors: 1 }, problems: [] });
  });

  test('sees a renamed file, and a merge against the branch that it goes into', async () => {
    const here = repository();
    here.git('checkout', '-q', '-b', 'theirs');
    const topic = join(here.content, 'topics', 'parenting.yml');
    renameSync(join(here.content, 'places', 'hall.yml'), join(here.content, 'places', 'village-hall.yml'));
    here.commit();
    here.git('checkout', '-q', '-');
    writeFileSync(topic, readFileSync(topic, 'utf8').replace('Being a parent', 'Bringing up a child'));
    here.commit();
    here.git('merge', '-q', '--no-ff', 'theirs', '-m', 'x');
    const { facts } = await run(here);
    expect(facts?.entries).toMatchObject([
      { turn: 'renamed', formerPage: '/places/hall/', page: '/places/village-hall/' },
    ]);
  });

  test('where git does not know the branch, everything is checked and told', async () => {
    const here = repository({ 'services/club.md': service.replace('summary:', 'sumary:') });
    const { code, summary, facts } = await run(here, { BASE: 'no-such-branch' });
    expect(code).toBe(1);
    expect(summary).toContain('Git does not know no-such-branch, so it cannot be said what changes.');
    expect(summary).toContain('**1 thing to fix** in content/services/club.md.');
    expect(facts?.entries).toEqual([]);
  });

  test('a name of a branch is never taken for an option', async () => {
    const here = repository();
    const target = join(here.root, 'written.txt');
    await run(here, { BASE: `--output=${target}` });
    expect(existsSync(target)).toBe(false);
  });
});

test('links and other things in git that are no files are left out', () => {
  const [a, b] = ['a', 'b'].map((sign) => sign.repeat(40));
  const raw = `:100644 120000 ${a} ${b} T\0content/services/x.md\0:000000 100644 ${a} ${b} A\0content/é "q".md\0`;
  expect(readRawDiff(raw)).toEqual([{ path: 'content/é "q".md', before: a, after: b }]);
});

describe('the facts that a run left', () => {
  test('are read only from a file of the right size, that is no link', async () => {
    const { root } = repository();
    const [good, linked, big, torn] = ['good', 'linked', 'big', 'torn'].map((name) => join(root, `${name}.json`)) as [
      string,
      string,
      string,
      string,
    ];
    const text = JSON.stringify({
      version: 1,
      entries: [],
      moreEntries: 0,
      problems: [],
      counts: { errors: 0, warnings: 0 },
      elsewhere: { errors: 0, warnings: 0 },
    });
    writeFileSync(good, text);
    symlinkSync(good, linked);
    writeFileSync(big, text + ' '.repeat(most.bytes));
    writeFileSync(torn, text.slice(0, -1));
    expect(await readFacts(good)).toMatchObject({ version: 1 });
    for (const file of [linked, big, torn, root, join(root, 'none.json'), undefined])
      expect(await readFacts(file), file).toBeUndefined();
  });
});

describe('entries alone', () => {
  test.for<[files: string[], only: boolean]>([
    [['content/services/a.md', 'content/README.md'], true],
    [['content/services/a.md', 'src/model/service.ts'], false],
    [['content/_schema/services.json'], false],
    [['contents/a.md'], false],
    [['README.md'], false],
    [[], false],
  ])('%j: %s', ([files, only]) => expect(isOnlyContent(files)).toBe(only));

  test('are read from git, with any name', () => {
    const here = repository();
    mkdirSync(join(here.root, 'src'));
    cpSync(join(here.content, 'site.yml'), join(here.root, 'src', 'é\n"x".yml'));
    rmSync(join(here.content, 'places', 'hall.yml'));
    here.commit();
    expect(changedFiles(here.root)).toEqual(['content/places/hall.yml', 'src/é\n"x".yml']);
  });
});
