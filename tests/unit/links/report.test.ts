/** What GitHub is told about links: one issue and one pull request, each written anew. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { keepIssue } from '../../../src/actions/links/issue.ts';
import { linkIssue, MARKER, type LinkIssue } from '../../../src/actions/links/issue-text.ts';
import { issueFor } from '../../../src/actions/links/report.ts';
import { BRANCH, offerResults, RESULTS_FILE } from '../../../src/actions/links/results-pull.ts';
import { root } from '../../../src/commands/settings.ts';
import type { LinkResults } from '../../../src/model/rules/link-state.ts';
import { contentWith } from '../records/small-content.ts';
import { gitHub, issue, NotFound, repository } from './github.ts';

const ISSUES = 'GET /repos/{owner}/{repo}/issues';
const OPEN = 'POST /repos/{owner}/{repo}/issues';
const CHANGE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';

const results = (...links: LinkResults['links']): LinkResults => ({ checked: '2026-11-26', links });

describe('the text', () => {
  test('names each broken link under its organisation, with file and line, then what moved and what to look at', async () => {
    const { title, body, isDone } = await issueFor(
      results(
        { url: 'https://www.example.org/club', state: 'gone', status: 404 },
        { url: 'https://www.example.org/', state: 'moved', status: 200, to: 'https://new.example.org/' },
        { url: 'https://www.example.org/ogl', state: 'blocked', status: 403 },
        { url: 'https://www.example.org/weather', state: 'tls' },
        { url: 'https://no-record.example.org/', state: 'gone', status: 404 },
      ),
      contentWith(),
    );
    expect(title).toBe('2 broken links');
    expect(isDone).toBe(false);
    expect(body).toBe(
      [
        MARKER,
        'Checked on 2026-11-26: 4 of 4 links. Broken: 2. Moved: 1. To look at by hand: 1.',
        'This text is written anew after each check. The issue closes by itself when no link is broken.',
        '## Broken (2)',
        'Find the page that took its place, or delete the link. A server may also be down for a day: open it first.',
        '### Helpers',
        '- [ ] `content/services/club.md` line 20, Assurance Sources 1 Web address: `https://www.example.org/club` the page is gone (404)',
        '### Guides, places and other records',
        '- [ ] `content/site.yml` line 12, Where “Leave this page” goes: `https://www.example.org/weather` the certificate is not right',
        '## Moved (1)',
        'The old address still leads on. Put the new one into the record.',
        '### Helpers',
        '- [ ] `content/organisations/helpers.yml` line 3, Website: `https://www.example.org/` has moved for good: `https://new.example.org/`',
        '### Guides, places and other records',
        ['hall', 'library', 'school']
          .map(
            (place) =>
              `- [ ] \`content/places/${place}.yml\` line 7, Sources 1 Web address: \`https://www.example.org/\` has moved for good: \`https://new.example.org/\``,
          )
          .join('\n'),
        '## To look at by hand (1)',
        'These servers refuse programs. They count as not broken. Open each in a browser.',
        '### Guides, places and other records',
        '- [ ] `content/site.yml` line 15, Licence Its text: `https://www.example.org/ogl` the server lets no program in (403)',
      ].join('\n\n'),
    );
  });

  const place = (file: string) => ({ id: 'x', kind: 'services' as const, file, line: 1, field: 'Text' });
  const names = { organisationOf: () => 'A @someone `b`](https://evil.example.org) #1' };

  test('lets no record write a mention, a link or code of its own', () => {
    const url = 'https://www.example.org/?a=`@someone`';
    const { body } = linkIssue(
      results({ url, state: 'gone', status: 404 }),
      [{ url, places: [place('content/services/x.md')] }],
      names,
    );
    expect(body).toContain('### A someone b (https://evil.example.org) 1');
    expect(body).toContain('`https://www.example.org/?a=%60@someone%60`');
  });

  test('is cut at a line before it is too long for GitHub', () => {
    const urls = Array.from({ length: 900 }, (_, index) => `https://www.example.org/${index}/${'x'.repeat(40)}`);
    const { body } = linkIssue(
      results(...urls.map((url) => ({ url, state: 'gone' as const, status: 404 }))),
      urls.map((url) => ({ url, places: [place('content/services/x.md')] })),
      names,
    );
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/\(404\)\n\nThere are more\./);
  });

  test('of a content with no broken link is done', () => {
    expect(linkIssue(results(), [], names)).toMatchObject({ title: '0 broken links', isDone: true });
  });
});

describe('the issue', () => {
  const wanted: LinkIssue = { title: '2 broken links', body: `${MARKER}\n\nnew`, isDone: false };
  const own = issue(41, '3 broken links', `${MARKER}\n\nold`);

  test('is opened when there is none', async () => {
    const { ask, asked } = gitHub({ [ISSUES]: [], [OPEN]: issue(42, '', '') });
    expect(await keepIssue(ask, repository, wanted)).toBe('opened');
    expect(asked[0]!.parameters).toMatchObject({ state: 'open', creator: 'github-actions[bot]' });
    expect(asked[1]!.parameters).toEqual({ ...repository, title: wanted.title, body: wanted.body });
  });

  test('is written anew when there is one', async () => {
    const { ask, asked } = gitHub({ [ISSUES]: [issue(7, 'Other', 'nothing'), own], [CHANGE]: own });
    expect(await keepIssue(ask, repository, wanted)).toBe('updated');
    expect(asked[1]!.parameters).toEqual({
      ...repository,
      issue_number: 41,
      title: wanted.title,
      body: wanted.body,
    });
  });

  test('is left alone when nothing is new', async () => {
    const { ask } = gitHub({ [ISSUES]: [issue(41, wanted.title, wanted.body)] });
    expect(await keepIssue(ask, repository, wanted)).toBe('unchanged');
  });

  test('is closed when nothing is broken, and is not opened for that', async () => {
    const done = { ...wanted, isDone: true };
    const { ask, asked } = gitHub({ [ISSUES]: [own], [CHANGE]: own });
    expect(await keepIssue(ask, repository, done)).toBe('closed');
    expect(asked[1]!.parameters).toMatchObject({ issue_number: 41, state: 'closed' });
    expect(await keepIssue(gitHub({ [ISSUES]: [] }).ask, repository, done)).toBe('nothing to do');
  });

  test('of somebody who copied its mark is not touched, nor a pull request', async () => {
    const copies = [
      issue(5, 'Mine', `${MARKER} mine`, 'somebody'),
      { ...issue(6, 'Pull', MARKER), pull_request: { url: 'https://api.github.com/repos/example/early-help/pulls/6' } },
    ];
    const { ask } = gitHub({ [ISSUES]: copies, [OPEN]: issue(42, '', '') });
    expect(await keepIssue(ask, repository, wanted)).toBe('opened');
  });
});

describe('the pull request', () => {
  const commit = (sha: string, tree: string) => ({ sha, tree: { sha: tree }, parents: [] });
  const git = {
    'GET /repos/{owner}/{repo}/git/ref/{ref}': { ref: 'refs/heads/main', object: { type: 'commit', sha: 'aaa' } },
    'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': commit('aaa', 'tree-a'),
    'POST /repos/{owner}/{repo}/git/trees': { sha: 'tree-b', truncated: false },
    'POST /repos/{owner}/{repo}/git/commits': commit('bbb', 'tree-b'),
  };
  const MOVE = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
  const MAKE = 'POST /repos/{owner}/{repo}/git/refs';
  const PULLS = 'GET /repos/{owner}/{repo}/pulls';
  const PULL = 'POST /repos/{owner}/{repo}/pulls';

  test('is opened on a branch of its own, one commit on top of main', async () => {
    const { ask, asked } = gitHub({
      ...git,
      [MOVE]: new NotFound(422),
      [MAKE]: {},
      [PULLS]: [],
      [PULL]: { number: 9 },
    });
    expect(await offerResults(ask, repository, 'main', 'text\n')).toBe('opened');
    const of = (route: string) => asked.find((one) => one.route === route)!.parameters;
    expect(of('POST /repos/{owner}/{repo}/git/trees')).toMatchObject({
      base_tree: 'tree-a',
      tree: [{ path: RESULTS_FILE, mode: '100644', content: 'text\n' }],
    });
    expect(of('POST /repos/{owner}/{repo}/git/commits')).toMatchObject({ tree: 'tree-b', parents: ['aaa'] });
    expect(of(MAKE)).toMatchObject({ ref: `refs/heads/${BRANCH}`, sha: 'bbb' });
    expect(of(PULLS)).toMatchObject({ head: `example:${BRANCH}`, state: 'open' });
    expect(of(PULL)).toMatchObject({ head: BRANCH, base: 'main' });
    expect(asked.filter(({ parameters }) => parameters.ref === 'refs/heads/main')).toEqual([]);
  });

  test('is moved on when it is there', async () => {
    const { ask, asked } = gitHub({ ...git, [MOVE]: {}, [PULLS]: [{ number: 9 }] });
    expect(await offerResults(ask, repository, 'main', 'text\n')).toBe('updated');
    expect(asked.find(({ route }) => route === MOVE)!.parameters).toMatchObject({
      ref: `heads/${BRANCH}`,
      sha: 'bbb',
      force: true,
    });
  });

  test('is not made for results that main has already', async () => {
    const { ask } = gitHub({ ...git, 'POST /repos/{owner}/{repo}/git/trees': { sha: 'tree-a' } });
    expect(await offerResults(ask, repository, 'main', 'text\n')).toBe('same as before');
  });

  test('a fault of GitHub is not hidden', async () => {
    const { ask } = gitHub({ ...git, [MOVE]: new NotFound(500) });
    await expect(offerResults(ask, repository, 'main', 'text\n')).rejects.toThrow('HTTP 500');
  });
});

describe('the workflow', () => {
  interface Job {
    permissions: Record<string, string>;
    steps: { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> }[];
  }
  const workflow = parse(readFileSync(join(root, '.github', 'workflows', 'links.yml'), 'utf8')) as {
    on: Record<string, unknown>;
    permissions: object;
    jobs: { check: Job; report: Job };
  };
  const { check, report } = workflow.jobs;

  test('runs by the clock and by hand, never for a pull request', () => {
    expect(Object.keys(workflow.on).sort()).toEqual(['schedule', 'workflow_dispatch']);
  });

  test('asks the web with no right but to read, and writes with no web page in hand', () => {
    expect(workflow.permissions).toEqual({});
    expect(check.permissions).toEqual({ contents: 'read' });
    expect(report.permissions).toEqual({ contents: 'write', issues: 'write', 'pull-requests': 'write' });
    expect(check.steps.some(({ env }) => env !== undefined)).toBe(false);
    for (const { steps } of [check, report])
      expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout'))?.with).toMatchObject({
        'persist-credentials': false,
      });
  });

  test('hands the results from one job to the other', () => {
    const named = [check, report].map(
      ({ steps }) => steps.find(({ uses }) => uses?.includes('load-artifact'))?.with?.name,
    );
    expect(named).toEqual(['link-results', 'link-results']);
    expect(check.steps.map(({ run }) => run)).toContain('npm run links -- --out=link-results.json');
    expect(report.steps.map(({ run }) => run)).toContain('node src/actions/links/report.ts link-results.json');
  });
});
