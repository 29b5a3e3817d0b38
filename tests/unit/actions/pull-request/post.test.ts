/** Which pull request is spoken to, and that there is one comment of ours, whatever else is written there. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { marker } from '../../../../src/actions/pull-request/comment.ts';
import { postComment } from '../../../../src/actions/pull-request/post-comment.ts';
import { runOf } from '../../../../src/actions/pull-request/run-event.ts';
import { type Asked, comment, gitHub, pull, runEvent, sha } from './github.ts';

const facts = {
  version: 1,
  entries: [
    {
      ...{
        file: 'content/services/hub.md',
        name: 'Example Family Hub',
        page: '/services/hub/',
        turn: 'changed',
        moreFacts: 0,
      },
      facts: [{ field: 'Contact > Phone', before: '01632 960000', after: '01632 960111' }],
    },
  ],
  moreEntries: 0,
  problems: [],
  counts: { errors: 0, warnings: 0 },
  elsewhere: { errors: 0, warnings: 0 },
};
const base = '/repos/example/offer';
const usual = {
  [`GET ${base}/pulls`]: [pull(12)],
  [`GET ${base}/issues/12/comments`]: [],
  [`GET ${base}/actions/runs/7711223344/artifacts`]: {
    artifacts: [
      { id: 5, name: 'preview', expired: false },
      { id: 6, name: 'facts', expired: false },
    ],
  },
  [`POST ${base}/issues/12/comments`]: {},
  [`PATCH ${base}/issues/comments/99`]: {},
};

async function post(answers: object = {}, { event = runEvent(), left = JSON.stringify(facts), environment = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'early-help-comment-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [eventFile, factsFile] = [join(folder, 'event.json'), join(folder, 'facts.json')];
  writeFileSync(eventFile, JSON.stringify(event));
  if (left !== 'nothing') writeFileSync(factsFile, left);
  const { client, asked } = gitHub({ ...usual, ...answers });
  const said = await postComment(
    { GITHUB_EVENT_PATH: eventFile, GITHUB_REPOSITORY: 'example/offer', FACTS_FILE: factsFile, ...environment },
    client,
  );
  const written = asked.filter(({ method }) => method !== 'GET');
  return { said, asked, written, body: (written[0]?.body as { body?: string } | undefined)?.body };
}

describe('the comment', () => {
  test('is written once, with the page, the fact and the preview', async () => {
    const { said, written, body, asked } = await post();
    expect(said).toBe('The comment on pull request 12: written.');
    expect(written.map(({ method, path }) => `${method} ${path}`)).toEqual([`POST ${base}/issues/12/comments`]);
    expect(body?.startsWith(marker)).toBe(true);
    expect(body).toContain('<code>01632 960000</code> | <code>01632 960111</code>');
    expect(body).toContain('(https://github.com/example/offer/actions/runs/7711223344/artifacts/5)');
    expect(asked[0]?.query).toMatchObject({ head: 'officer:new-phone', state: 'open' });
  });

  test('is changed in place from then on', async () => {
    const { said, written } = await post({
      [`GET ${base}/issues/12/comments`]: [comment(98, 'Thank you'), comment(99, `${marker}\nold`)],
    });
    expect(said).toBe('The comment on pull request 12: changed.');
    expect(written.map(({ method, path }) => `${method} ${path}`)).toEqual([`PATCH ${base}/issues/comments/99`]);
  });

  test('is left alone when it says the same', async () => {
    const { body } = await post();
    const { said, written } = await post({ [`GET ${base}/issues/12/comments`]: [comment(99, body!.trimEnd())] });
    expect([said, written]).toEqual(['The comment on pull request 12: the same.', []]);
  });

  test.for<[what: string, other: object]>([
    ['a person who writes the marker', comment(99, `${marker}\nx`, { login: 'officer', type: 'User' })],
    ['a person called like the bot', comment(99, `${marker}\nx`, { login: 'github-actions[bot]', type: 'User' })],
    ['another bot', comment(99, `${marker}\nx`, { login: 'other[bot]', type: 'Bot' })],
    ['the bot that quotes the marker', comment(99, `> ${marker}`)],
    ['somebody whose account is gone', comment(99, `${marker}\nx`, null)],
  ])('of %s is not ours: it is never changed', async ([, other]) => {
    const { written } = await post({ [`GET ${base}/issues/12/comments`]: [other] });
    expect(written.map(({ method }) => method)).toEqual(['POST']);
  });

  test('is found on a later page', async () => {
    const others = Array.from({ length: 100 }, (_, id) => comment(id + 1000, 'x'));
    const pages = ({ query }: Asked) => (query.page === '1' ? others : [comment(99, `${marker}\nold`)]);
    const { written } = await post({ [`GET ${base}/issues/12/comments`]: pages });
    expect(written.map(({ method }) => method)).toEqual(['PATCH']);
  });

  test.for([
    ['none', 'nothing'],
    ['no JSON', '{'],
    ['of another shape', '{"version":1,"number":1}'],
  ] as const)('says where the check stopped when its facts are: %s', async ([, left]) => {
    const { body } = await post({}, { left, event: runEvent({ conclusion: 'failure' }) });
    expect(body).toContain('The check did not come to its end');
    expect(body).toContain('(https://github.com/example/offer/actions/runs/7711223344)');
  });

  test('links to where previews are published', async () => {
    const { body } = await post({}, { environment: { PREVIEW_URL: 'https://p.example.org/{number}' } });
    expect(body).toContain('[Example Family Hub](https://p.example.org/12/services/hub/)');
  });
});

describe('the pull request', () => {
  const nothing = 'There is no open pull request at the commit of the run: nothing to say.';
  const same = (number: number): object => ({ pull_requests: [{ number }] });
  test.for<[what: string, pulls: object[], event: object, number: number | undefined]>([
    ['the one at this commit', [pull(12)], {}, 12],
    ['one of our own branches is named by the event', [pull(11), pull(12)], same(12), 12],
    ['two from one branch: nobody can tell which', [pull(11), pull(12)], {}, undefined],
    ['a newer commit came since', [pull(12, 'f'.repeat(40))], {}, undefined],
    ['closed', [], {}, undefined],
    ['the copy was deleted', [pull(12)], { head_repository: null }, undefined],
    ['the event names another', [pull(12)], same(13), undefined],
  ])('%s', async ([, pulls, event, number]) => {
    const { said, written } = await post({ [`GET ${base}/pulls`]: pulls }, { event: runEvent(event) });
    expect(said).toBe(number === undefined ? nothing : 'The comment on pull request 12: written.');
    expect(written).toHaveLength(number === undefined ? 0 : 1);
  });

  test('a number in what the run left is refused', async () => {
    const { asked, body } = await post({}, { left: JSON.stringify({ ...facts, number: 1 }) });
    expect(asked.some(({ path }) => path.includes('/issues/1/'))).toBe(false);
    expect(body).toContain('The check did not come to its end');
  });

  test('a branch with signs in its name is one value of the question', async () => {
    const branch = 'a&head=x#%2F';
    const { asked } = await post({}, { event: runEvent({ head_branch: branch }) });
    expect(asked[0]?.query.head).toBe(`officer:${branch}`);
  });

  test.for([
    [{ event: 'push' }, 'The run was of no pull request: nothing to say.'],
    [{ conclusion: 'cancelled' }, 'The run ended as "cancelled": nothing to say.'],
    [{ conclusion: 'action_required' }, 'The run ended as "action_required": nothing to say.'],
  ] as const)('%j', async ([change, says]) => {
    const { said, asked } = await post({}, { event: runEvent(change) });
    expect([said, asked]).toEqual([says, []]);
  });
});

test('an event of another kind is refused', () => {
  expect(runOf(runEvent()).sha).toBe(sha);
  for (const event of [
    null,
    {},
    { issue: {} },
    runEvent({ head_sha: 'main' }),
    runEvent({ html_url: 'javascript:x' }),
    runEvent({ id: '7' }),
  ])
    expect(() => runOf(event)).toThrow('This is not the event of a run that has ended.');
});
