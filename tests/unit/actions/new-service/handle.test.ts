/** What the action asks of GitHub, with a GitHub that remembers what it was asked. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { marker } from '../../../../src/actions/new-service/answer.ts';
import { handle, isNewService, type IssueEvent } from '../../../../src/actions/new-service/handle.ts';
import type { Request } from '../../../../src/actions/new-service/pull-request.ts';
import { labels, newServiceTitle } from '../../../../src/actions/issue-forms/words.ts';
import { bodyWith, known, opened } from './form.ts';

interface Asked {
  route: string;
  parameters: Record<string, unknown>;
}

class NotFound extends Error {
  status = 404;
}

/** Answers as GitHub does; `answers` replaces what it says to a route. */
function fakeGitHub(answers: Record<string, unknown> = {}): {
  request: Request;
  asked: Asked[];
  changes: () => string[];
} {
  const asked: Asked[] = [];
  const usual: Record<string, unknown> = {
    'GET /repos/{owner}/{repo}/pulls': [],
    'GET /repos/{owner}/{repo}/git/ref/heads/main': { object: { sha: 'base' } },
    'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': { tree: { sha: 'base-tree' } },
    'POST /repos/{owner}/{repo}/git/trees': { sha: 'tree' },
    'POST /repos/{owner}/{repo}/git/commits': { sha: 'commit' },
    'POST /repos/{owner}/{repo}/pulls': { html_url: 'https://github.com/example/offer/pull/13' },
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': [],
  };
  const request: Request = (route, parameters = {}) => {
    asked.push({ route, parameters });
    const key = route.includes('{ref}') ? route.replace('{ref}', String(parameters.ref)) : route;
    const answer = { ...usual, ...answers }[key];
    if (answer instanceof Error) return Promise.reject(answer);
    if (answer === undefined && route.startsWith('GET')) return Promise.reject(new NotFound());
    return Promise.resolve({ data: answer });
  };
  const changes = () => asked.map(({ route }) => route).filter((route) => !route.startsWith('GET'));
  return { request, asked, changes };
}

const event = (issue: Partial<IssueEvent['issue']> = {}): IssueEvent => {
  const told = opened();
  return { ...told, issue: { ...told.issue, ...issue } };
};

const branch = 'GET /repos/{owner}/{repo}/git/ref/heads/new-service/issue-12';
const compare = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const open = [{ html_url: 'https://github.com/example/offer/pull/13', state: 'open' }];

test('a whole form: branch, commit, pull request, comment', async () => {
  const { request, asked, changes } = fakeGitHub();
  const said = await handle(event(), await known(), request);
  expect(changes()).toEqual([
    'POST /repos/{owner}/{repo}/git/trees',
    'POST /repos/{owner}/{repo}/git/commits',
    'POST /repos/{owner}/{repo}/git/refs',
    'POST /repos/{owner}/{repo}/pulls',
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  ]);
  const sent = (route: string) => asked.find((one) => one.route === `POST /repos/{owner}/{repo}/${route}`)!.parameters;
  expect(sent('git/trees')).toMatchObject({
    owner: 'example',
    repo: 'offer',
    base_tree: 'base-tree',
    tree: [{ path: 'content/services/sunny-side-club.md', mode: '100644', type: 'blob' }],
  });
  expect(sent('git/commits')).toMatchObject({
    message: 'New service from issue 12: sunny-side-club',
    parents: ['base'],
  });
  expect(sent('git/refs')).toMatchObject({ ref: 'refs/heads/new-service/issue-12', sha: 'commit' });
  expect(sent('pulls')).toMatchObject({
    head: 'new-service/issue-12',
    base: 'main',
    title: 'New service: sunny-side-club',
  });
  expect(sent('pulls').body).toContain('Closes #12');
  expect(sent('issues/{issue_number}/comments')).toMatchObject({ issue_number: 12, body: said });
  expect(said).toBe(`${marker}
Thank you. The file of the service is made: https://github.com/example/offer/pull/13

It is not published yet. An editor checks each fact with the service first.
`);
});

test('a form that lacks something: a comment, and nothing else', async () => {
  const { request, changes } = fakeGitHub();
  const said = await handle(event({ body: bodyWith(['01632 960123', '12']) }), await known(), request);
  expect(changes()).toEqual(['POST /repos/{owner}/{repo}/issues/{issue_number}/comments']);
  expect(said).toContain('There is no file of it yet');
});

test('an issue without a word is answered as well', async () => {
  const { request } = fakeGitHub();
  expect(await handle(event({ body: null }), await known(), request)).toContain('- **Name**: We found nothing.');
});

describe('its own comment', () => {
  const comments = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';

  test('is changed in place', async () => {
    const { request, asked, changes } = fakeGitHub({
      [comments]: [
        { id: 1, body: `${marker} copied`, user: { type: 'User' } },
        { id: 2, body: `${marker}\nBefore`, user: { type: 'Bot' } },
      ],
    });
    await handle(event({ body: '' }), await known(), request);
    expect(changes()).toEqual(['PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}']);
    expect(asked.at(-1)!.parameters).toMatchObject({ comment_id: 2 });
  });

  test('is left when it says the same', async () => {
    const first = fakeGitHub();
    const body = await handle(event({ body: '' }), await known(), first.request);
    const again = fakeGitHub({ [comments]: [{ id: 2, body, user: { type: 'Bot' } }] });
    await handle(event({ body: '' }), await known(), again.request);
    expect(again.changes()).toEqual([]);
  });
});

describe('a form that is edited', () => {
  const ours = { commits: [{ commit: { message: 'New service from issue 12: sunny-side-club' } }] };

  test('changes the branch while it is only ours, and keeps the pull request', async () => {
    const { request, asked, changes } = fakeGitHub({
      'GET /repos/{owner}/{repo}/pulls': open,
      [branch]: { object: { sha: 'old' } },
      [compare]: ours,
    });
    const said = await handle(event(), await known(), request);
    expect(changes()).not.toContain('POST /repos/{owner}/{repo}/pulls');
    expect(asked.find(({ route }) => route.startsWith('PATCH'))!.parameters).toMatchObject({
      sha: 'commit',
      force: true,
    });
    expect(said).toContain('https://github.com/example/offer/pull/13');
  });

  test('leaves the branch to an editor who has worked on it', async () => {
    const edited = { commits: [...ours.commits, { commit: { message: 'The number is right now' } }] };
    const { request, changes } = fakeGitHub({
      'GET /repos/{owner}/{repo}/pulls': open,
      [branch]: { object: { sha: 'old' } },
      [compare]: edited,
    });
    const said = await handle(event(), await known(), request);
    expect(changes()).toEqual(['POST /repos/{owner}/{repo}/issues/{issue_number}/comments']);
    expect(said).toContain('An editor has begun to work on this: https://github.com/example/offer/pull/13.');
  });

  test('opens none again that an editor has closed', async () => {
    const { request, changes } = fakeGitHub({
      'GET /repos/{owner}/{repo}/pulls': [{ html_url: 'https://github.com/example/offer/pull/13', state: 'closed' }],
    });
    await handle(event(), await known(), request);
    expect(changes()).toEqual(['POST /repos/{owner}/{repo}/issues/{issue_number}/comments']);
  });
});

test('where actions may open no pull request, the comment says where an editor does', async () => {
  const refused = Object.assign(new Error('not permitted'), { status: 403 });
  const { request } = fakeGitHub({ 'POST /repos/{owner}/{repo}/pulls': refused });
  expect(await handle(event(), await known(), request)).toContain(
    'An editor opens the pull request here: https://github.com/example/offer/compare/main...new-service/issue-12?expand=1',
  );
});

test('any other fault of GitHub fails the step', async () => {
  const { request } = fakeGitHub({ 'POST /repos/{owner}/{repo}/git/trees': new Error('GitHub is away') });
  await expect(handle(event(), await known(), request)).rejects.toThrow('GitHub is away');
});

test('it is known by its label, or by its title; the label is put on', async () => {
  expect(isNewService(event({ title: 'Something else' }))).toBe(true);
  expect(isNewService(event({ labels: [] }))).toBe(true);
  expect(isNewService(event({ labels: [], title: 'Something else' }))).toBe(false);
  expect(isNewService(event({ state: 'closed' }))).toBe(false);
  expect(isNewService(event({ pull_request: {} }))).toBe(false);
  const { request, asked } = fakeGitHub();
  await handle(event({ labels: [] }), await known(), request);
  expect(asked.at(-1)).toMatchObject({ parameters: { issue_number: 12, labels: ['new-service'] } });
  const none = fakeGitHub();
  expect(await handle(event({ labels: [], title: 'A bug' }), await known(), none.request)).toBeUndefined();
  expect(none.asked).toEqual([]);
});

test('the workflow may do no more than it needs, and puts nothing typed into a command', () => {
  const text = readFileSync(new URL('../../../../.github/workflows/new-service.yml', import.meta.url), 'utf8');
  const workflow = parse(text) as {
    on: object;
    permissions: object;
    jobs: { make: { if: string; permissions: object; steps: { run?: string; with?: object }[] } };
  };
  expect(workflow.on).toEqual({ issues: { types: ['opened', 'edited'] } });
  expect(workflow.permissions).toEqual({});
  const { permissions, steps, if: when } = workflow.jobs.make;
  expect(permissions).toEqual({ contents: 'write', issues: 'write', 'pull-requests': 'write' });
  expect(steps.map(({ run }) => run ?? '').join('\n')).not.toContain('${{');
  expect(steps[0]!.with).toEqual({ 'persist-credentials': false });
  expect(when).toContain(`'${labels.newService}'`);
  expect(when).toContain(`'${newServiceTitle.trim()}'`);
});
