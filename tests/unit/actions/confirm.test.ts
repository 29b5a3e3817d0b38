/** From a tick or a `/confirm` in an issue to one pull request that changes one line an entry. */
import { describe, expect, test } from 'vitest';
import { confirmFromIssue } from '../../../src/actions/due/confirm.ts';
import { requestOf } from '../../../src/actions/due/request.ts';
import { readContent } from '../../../src/records/read-content.ts';
import { contentWith, service } from '../records/small-content.ts';
import { commented, edited, formSent } from './events.ts';

const body = (ticks: string) =>
  `<!-- due:organisations/helpers state:due -->\n\n- [${ticks[0]}] **Corner Club** \`services/club\` · more\n- [${ticks[1]}] **First steps** \`guides/first\` · more\n`;

describe('what is asked for', () => {
  test('is what a comment names on a line of its own', () => {
    const ids = (comment: string) => requestOf('issue_comment', commented(comment, body('  ')))?.ids;
    expect(ids('/confirm services/club')).toEqual(['services/club']);
    expect(ids('We rang them.\r\n/confirm club, `guides/first`\r\n')).toEqual(['club', 'guides/first']);
    expect(ids('/confirm all')).toEqual(['services/club', 'guides/first']);
    expect(ids('You can write /confirm club')).toBeUndefined();
    expect(ids('/confirmed club')).toBeUndefined();
    expect(ids('/confirm')).toBeUndefined();
  });

  test('is what has just been ticked, and not what was ticked before', () => {
    expect(requestOf('issues', edited(body('xx'), body('x ')))).toEqual({
      ...{ issue: 12, ids: ['guides/first'], login: 'council-editor' },
    });
    expect(requestOf('issues', edited(body(' x'), body('xx')))).toBeUndefined();
    expect(requestOf('issues', { ...edited(body('xx'), body('  ')), changes: {} })).toBeUndefined();
  });

  test('is nothing in another issue, in a pull request, in a closed one, or from a program', () => {
    const event = commented('/confirm club', body('  '));
    expect(requestOf('issue_comment', event)).toBeDefined();
    const issue = (change: object) => ({ ...event, issue: { ...event.issue, ...change } }) as typeof event;
    for (const other of [
      issue({ labels: [] }),
      issue({ body: 'Something else' }),
      issue({ pull_request: {} }),
      issue({ state: 'closed' }),
      { ...event, sender: { login: 'github-actions[bot]', type: 'Bot' } },
      { ...event, action: 'deleted' },
    ])
      expect(requestOf('issue_comment', other)).toBeUndefined();
  });
});

describe('the form "Still right"', () => {
  test('asks for its entry, where it is ticked, and by its title where the label is not set up', () => {
    const asked = { issue: 12, ids: ['services/club'], login: 'council-editor', isForm: true };
    const sent = formSent('services/club');
    expect(requestOf('issues', sent)).toEqual(asked);
    expect(requestOf('issues', { ...sent, issue: { ...sent.issue, labels: [] } })).toEqual(asked);
    expect(requestOf('issues', formSent('services/club', ' '))).toBeUndefined();
    expect(requestOf('issues', formSent('_No response_'))).toBeUndefined();
    expect(requestOf('issues', { ...sent, sender: { login: 'a-program[bot]', type: 'Bot' } })).toBeUndefined();
    const other = { ...sent.issue, title: 'A question', labels: [] };
    expect(requestOf('issues', { ...sent, issue: other })).toBeUndefined();
  });

  test('becomes a pull request of one line which closes it, and is answered', async () => {
    const on = gitHub();
    const done = 'Pull request #34: Still right as of 2026-11-26: Corner Club.';
    expect(await run(formSent('services/club'), on)).toBe(done);
    const { tree } = on.values('POST /git/trees') as { tree: { path: string; content: string }[] };
    expect(tree.map(({ content }) => content)).toEqual([service.replace('checked: 2026-11-20', 'checked: 2026-11-26')]);
    expect(on.values('POST /pulls')!.body).toContain('Only the day changes: one line. Closes #12.');
    expect(on.values('POST /issues/{issue_number}/comments')).toEqual({ issue_number: 12, body: done });
  });

  test('from somebody who may not write changes nothing, and says so', async () => {
    const on = gitHub({ 'GET /collaborators/{username}/permission': { permission: 'read' } });
    await run(formSent('services/club'), on);
    expect(on.written.map(({ route }) => route)).toEqual(['POST /issues/{issue_number}/comments']);
    expect(on.values('POST /issues/{issue_number}/comments')!.body).toContain('nothing has changed yet');
  });
});

/** GitHub, as far as it is asked: answers by route, and everything that was written. */
function gitHub(answers: Record<string, unknown> = {}) {
  const written: { route: string; values: Record<string, unknown> }[] = [];
  const known: Record<string, unknown> = {
    'GET /collaborators/{username}/permission': { permission: 'write' },
    'GET ': { default_branch: 'main', owner: { login: 'o' } },
    'GET /pulls': [],
    'POST /git/trees': { sha: 'new-tree' },
    'POST /git/commits': { sha: 'new-commit' },
    'POST /pulls': { number: 34 },
    ...answers,
  };
  const ask = (route: string, values: Record<string, unknown> = {}) => {
    const short = route.replace('/repos/{owner}/{repo}', '');
    if (!short.startsWith('GET')) written.push({ route: short, values });
    const answer =
      short === 'GET /contents/{path}'
        ? contents(values.path as string)
        : short === 'GET /commits/{ref}'
          ? { sha: `tip of ${values.ref as string}`, commit: { tree: { sha: `tree of ${values.ref as string}` } } }
          : known[short];
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve({ data: answer ?? {} });
  };
  return { ask, written, values: (route: string) => written.find((one) => one.route === route)?.values };
}

const guideText =
  '---\ntitle: First steps\nsummary: What to do first.\norder: 1\nfor: family\nchecked: 2026-11-01\n---\n\nText.\n';
const contents = (path: string) => ({
  content: Buffer.from(path.startsWith('content/services') ? service : guideText).toString('base64'),
});

const run = async (
  event: Parameters<typeof confirmFromIssue>[1],
  on: ReturnType<typeof gitHub>,
  today = '2026-11-26',
) =>
  confirmFromIssue(
    event.comment ? 'issue_comment' : 'issues',
    event,
    (await readContent(contentWith())).records.folders,
    today,
    on.ask,
  );

describe('the pull request', () => {
  test('is one for all that was asked, one line an entry, from the main branch', async () => {
    const on = gitHub();
    expect(await run(commented('/confirm all', body('  ')), on)).toBe(
      'Pull request #34: Still right as of 2026-11-26: 2 entries.',
    );
    expect(on.written.map(({ route }) => route)).toEqual([
      ...['POST /git/trees', 'POST /git/commits', 'POST /git/refs', 'POST /pulls'],
    ]);
    const { base_tree, tree } = on.values('POST /git/trees') as {
      base_tree: string;
      tree: { path: string; content: string }[];
    };
    expect(base_tree).toBe('tree of main');
    expect(tree.map(({ path }) => path)).toEqual(['content/services/club.md', 'content/guides/first.md']);
    expect(tree[0]!.content).toBe(service.replace('checked: 2026-11-20', 'checked: 2026-11-26'));
    expect(tree[1]!.content).toBe(guideText.replace('2026-11-01', '2026-11-26'));
    expect(on.values('POST /git/commits')).toMatchObject({ parents: ['tip of main'], tree: 'new-tree' });
    expect(on.values('POST /git/refs')).toEqual({ ref: 'refs/heads/still-right/issue-12', sha: 'new-commit' });
    expect(on.values('POST /pulls')).toMatchObject({ head: 'still-right/issue-12', base: 'main' });
    expect(on.values('POST /pulls')!.body).toContain(
      'council-editor says in #12 that every fact of these is still right:\n\n- Corner Club (`services/club`)\n- First steps (`guides/first`)',
    );
  });

  test('takes what comes later on top, while it is open', async () => {
    const on = gitHub({ 'GET /pulls': [{ number: 30 }] });
    expect(await run(edited(body('x '), body('  ')), on)).toBe('1 more in pull request #30.');
    expect(on.written.map(({ route }) => route)).toEqual([
      'POST /git/trees',
      'POST /git/commits',
      'PATCH /git/refs/{ref}',
    ]);
    expect(on.values('POST /git/trees')).toMatchObject({ base_tree: 'tree of still-right/issue-12' });
    expect(on.values('POST /git/commits')).toMatchObject({ parents: ['tip of still-right/issue-12'] });
    expect(on.values('PATCH /git/refs/{ref}')).toEqual({ ref: 'heads/still-right/issue-12', sha: 'new-commit' });
  });

  test('takes over a branch that an older one left', async () => {
    const on = gitHub({ 'POST /git/refs': Object.assign(new Error('Reference already exists'), { status: 422 }) });
    await run(edited(body('x '), body('  ')), on);
    expect(on.values('PATCH /git/refs/{ref}')).toMatchObject({ force: true });
    expect(on.values('POST /pulls')).toBeDefined();
  });

  test('is not made for somebody who may not write, nor for what says so already', async () => {
    const reader = gitHub({ 'GET /collaborators/{username}/permission': { permission: 'read' } });
    expect(await run(commented('/confirm all', body('  ')), reader)).toContain('council-editor may not write');
    expect(reader.written).toEqual([]);
    const same = gitHub();
    expect(await run(commented('/confirm club', body('  ')), same, '2026-11-20')).toContain('They say so already');
    expect(same.written).toEqual([]);
  });

  test('is made for what is known; what is not is told in the issue, as text that calls on nobody', async () => {
    const on = gitHub();
    expect(await run(commented('/confirm club @everyone clup', body('  ')), on)).toContain('Pull request #34');
    expect(on.values('POST /issues/{issue_number}/comments')!.body).toBe(
      'I could not find all of them:\n\n    There is no service or guide "@everyone". Its id is the last part of its page\'s address.\n    There is no service or guide "clup". Did you mean services/club?',
    );
    expect((on.values('POST /git/trees')!.tree as unknown[]).length).toBe(1);
  });
});
