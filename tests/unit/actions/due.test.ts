/** Freshness that acts: what is due, the issues that ask for it, and what a run does with those that there are. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { githubFor, openIssues, pagesAddress } from '../../../src/actions/due/api.ts';
import { due } from '../../../src/actions/due/main.ts';
import { askedIn, issueOf, labelsBeside, readIssue, tickedIn } from '../../../src/actions/due/issue.ts';
import { planIssues, planText, type OpenIssue } from '../../../src/actions/due/plan.ts';
import { dueGroups, dueRecords } from '../../../src/records/due.ts';
import { rec, records, service } from '../../support/records.ts';

const assured = (checked: string, more: object = {}) => ({
  assurance: {
    ...{ checked, by: 'The editors', confidence: 'high' as const },
    ...{ sources: [{ url: 'https://www.example.org/' }], ...more },
  },
});
const guide = { title: 'First steps', summary: 'What to do.', order: 1, for: 'family' as const, checked: '2026-01-10' };

/** Due on 2026-11-26: a (overdue), b (lapsed), c (due), line (urgent, due after 3 months), the guide. */
const given = () => ({
  ...records([
    service('a', { name: 'Club A', ...assured('2026-02-01', { owner: 'Youth team' }) }),
    service('b', { name: 'Club *B* @all', ...assured('2025-01-01'), sessions: [{ place: 'hall' }] }),
    service('c', { name: 'Club C', organisation: 'council', ...assured('2026-05-26') }),
    service('line', { name: 'The Line', organisation: 'council', urgent: true, ...assured('2026-08-01') }),
    service('fresh', assured('2026-11-01')),
    service('soon', assured('2026-05-27')),
    service('shut', { status: 'closed', ...assured('2020-01-01') }),
    service('hidden', { status: 'unconfirmed', unconfirmedBecause: 'Is it there?', ...assured('2020-01-01') }),
  ]),
  guides: [rec('guides', 'first', guide, 'Text.')],
});
const today = '2026-11-26';
const source = () => {
  const all = given();
  const review = { months: 6, urgentMonths: 3, soonMonths: 1, overdueMonths: 3, lapsedMonths: 6, owner: 'The editors' };
  return { ...all, site: { ...all.site, review } };
};
const links = { site: 'https://help.example.org', repository: 'https://github.com/o/r' };

describe('what is due', () => {
  test('is each published service and guide from its due day on, worst first, with who is to ask', () => {
    const list = dueRecords(source(), today);
    expect(list.map(({ kind, id, state, due, owner }) => [`${kind}/${id}`, state, due, owner])).toEqual([
      ['services/b', 'lapsed', '2025-07-01', 'The editors'],
      ['guides/first', 'overdue', '2026-07-10', 'The editors'],
      ['services/a', 'overdue', '2026-08-01', 'Youth team'],
      ['services/line', 'due', '2026-11-01', 'The editors'],
      ['services/c', 'due', '2026-11-26', 'The editors'],
    ]);
  });

  test('is put together by organisation, the worst group first', () => {
    const groups = dueGroups(source(), today);
    expect(groups.map(({ key, name, state, records }) => [key, name, state, records.length])).toEqual([
      ['organisations/charity', 'The Charity', 'lapsed', 2],
      ['guides', 'Guides', 'overdue', 1],
      ['organisations/council', 'North Council', 'due', 2],
    ]);
  });
});

const [charity, guides, council] = dueGroups(source(), today) as [Group, Group, Group];
type Group = ReturnType<typeof dueGroups>[number];

describe('the issue of an organisation', () => {
  test('asks kindly, by role, with a box, a page and a form for each entry', () => {
    const { title, body, labels } = issueOf(charity, links);
    expect(title).toBe('The Charity: 2 entries to look at again');
    expect(labels).toEqual(['freshness', 'lapsed']);
    expect(body.split('\n')[0]).toBe('<!-- due:organisations/charity state:lapsed -->');
    expect(body).toContain(
      '### These have left the lists, until somebody has looked\n\nFor: **The editors**\n\n' +
        '- [ ] **Club \\*B\\* @\u200ball** `services/b` · last checked 1 January 2025, due since 1 July 2025 · look at its place too · [See it](https://help.example.org/services/b/) · [Change it](https://help.example.org/edit/cms/#/collections/services/entries/b) · [Still right](https://github.com/o/r/issues/new?template=still-right.yml&title=Still%20right%3A%20services%2Fb&entry=services%2Fb) · [The file](https://github.com/o/r/blob/main/content/services/b.md)',
    );
    expect(body).toContain('### These have waited a while\n\nFor: **Youth team**\n\n- [ ] **Club A** `services/a`');
    expect(body).not.toContain('### It is time to look at these');
  });

  test('is read back: whose it is, how bad it was, what it asks about and what is ticked', () => {
    const { body } = issueOf(charity, links, new Set(['services/a']));
    expect(readIssue(body)).toEqual({
      ...{ key: 'organisations/charity', state: 'lapsed', ticked: new Set(['services/a']) },
    });
    expect(askedIn(body)).toEqual(['services/b', 'services/a']);
    expect(readIssue('An issue of somebody else')).toBeUndefined();
    expect(readIssue(null)).toBeUndefined();
  });

  test('takes a box only from a line of the list', () => {
    expect([
      ...tickedIn('I ticked - [x] `services/a`\n> - [x] `services/b`\n- [x] **C** `services/c` · `services/d`'),
    ]).toEqual(['services/c']);
  });

  test('of very many entries stays below what GitHub takes', () => {
    const many = { ...charity, records: Array.from({ length: 900 }, () => charity.records[0]!) };
    const { body } = issueOf(many, links);
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain('And 800 more, which follow when these are done.');
  });

  test('keeps the labels that people gave it', () => {
    expect(labelsBeside(['freshness', 'overdue', 'library'], 'lapsed')).toEqual(['library', 'freshness', 'lapsed']);
  });
});

const standing = (group: Group, number: number, change: Partial<OpenIssue> = {}): OpenIssue => {
  const { title, body, labels } = issueOf(group, links);
  return { number, title, body, labels: labels.map((name) => ({ name })), ...change };
};

describe('a run', () => {
  test('opens one issue an organisation, so many at most, the worst first, and says how many wait', () => {
    const plan = planIssues([charity, guides, council], [], links, 2);
    expect(plan.open.map(({ key }) => key)).toEqual(['organisations/charity', 'guides']);
    expect(plan.waiting).toBe(1);
    expect(planText(plan, true)).toContain('Issues opened (would be): 2. Brought up to date: 0. Closed: 0.');
    expect(planText(plan, true)).toContain('Waiting for the next run, since a run sends mail about so many only: 1.');
  });

  test('leaves an issue alone that says the same, also with the line ends that GitHub makes', () => {
    const body = issueOf(charity, links).body.replaceAll('\n', '\r\n');
    expect(planIssues([charity], [standing(charity, 3, { body })], links)).toEqual({
      ...{ open: [], update: [], close: [], waiting: 0 },
    });
  });

  test('brings an issue up to date in place, keeps its ticks, and then makes no comment', () => {
    const body = issueOf({ ...council, records: council.records.slice(1) }, links, new Set(['services/c'])).body;
    const plan = planIssues([council], [standing(council, 4, { body })], links);
    expect(plan.update).toHaveLength(1);
    expect(plan.update[0]).toMatchObject({ number: 4, title: 'North Council: 2 entries to look at again' });
    expect(plan.update[0]).not.toHaveProperty('comment');
    expect([...tickedIn(plan.update[0]!.body)]).toEqual(['services/c']);
  });

  test('says once that an issue has got worse, with the role whose it is, and labels it', () => {
    const before = standing({ ...charity, state: 'overdue' }, 5);
    const [update] = planIssues([charity], [before], links).update;
    expect(update).toMatchObject({ number: 5, labels: ['freshness', 'lapsed'] });
    expect(update!.comment).toBe(
      '**The editors**: nobody has looked at 1 entry above for so long that families no longer find it in our lists. The pages are still there. As soon as you confirm or change an entry, it comes back.',
    );
    expect(planIssues([charity], [{ ...before, body: update!.body, labels: update!.labels }], links).update).toEqual(
      [],
    );
    const overdue = planIssues([guides], [standing({ ...guides, state: 'due' }, 6)], links).update[0]!;
    expect(overdue.comment).toContain('**The editors**: 1 entry above has waited a while now.');
    // What sends mail counts.
    expect(planIssues([charity], [before], links, 0)).toMatchObject({ update: [], waiting: 1 });
  });

  test('closes what has nothing left, and the newer of two for the same organisation; others it leaves alone', () => {
    const plan = planIssues(
      [charity],
      [standing(charity, 9), standing(charity, 7), standing(guides, 8), { number: 1, title: 'A question', labels: [] }],
      links,
    );
    expect(plan.close.map(({ number }) => number)).toEqual([9, 8]);
    expect(plan.close[0]!.comment).toBe('This is asked in #7 already.');
    expect(plan.close[1]!.comment).toContain('Thank you!');
    expect(plan).toMatchObject({ open: [], update: [] });
  });
});

describe('npm run due', () => {
  const run = (isOpening: boolean, ask?: Parameters<typeof due>[0]['ask']) =>
    due({ records: source(), today, isOpening, limit: 20, environment: { SITE_URL: 'https://help.example.org' }, ask });

  test('prints what would be opened, and the sum', async () => {
    const said = await run(false);
    expect(said).toContain('Opened (would be): The Charity: 2 entries to look at again [freshness, lapsed]');
    expect(said).toContain('On 2026-11-26: 2 due, 2 overdue, 1 lapsed, of 3 organisations (the guides count as one).');
  });

  test('opens nothing without GitHub', async () => {
    await expect(run(true)).rejects.toThrow('--open needs GITHUB_TOKEN and GITHUB_REPOSITORY');
  });

  test('opens, changes and closes through GitHub, and a dry run with GitHub only reads', async () => {
    const asked: string[] = [];
    const there = [
      standing(council, 4, { title: 'Old title' }),
      standing({ ...charity, key: 'organisations/gone' }, 5),
    ];
    const ask = (route: string, values: Record<string, unknown> = {}) => {
      asked.push([route.replace('/repos/{owner}/{repo}', ''), values.issue_number].filter(Boolean).join(' '));
      return Promise.resolve({ data: route.startsWith('GET') ? there : {} });
    };
    await run(false, ask);
    expect(asked).toEqual(['GET /issues']);
    asked.length = 0;
    await run(true, ask);
    expect(asked).toEqual([
      ...['GET /issues', 'POST /issues', 'POST /issues', 'PATCH /issues/{issue_number} 4'],
      ...['POST /issues/{issue_number}/comments 5', 'PATCH /issues/{issue_number} 5'],
    ]);
  });
});

test('GitHub is asked at its addresses, page by page, with the right to do so', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${decodeURIComponent(request.url ?? '')} ${request.headers.authorization}`);
    const page = Number(/[?&]page=(\d+)/.exec(request.url ?? '')?.[1]);
    response.setHeader('content-type', 'application/json');
    if (request.url?.endsWith('/pages')) response.statusCode = 404;
    response.end(JSON.stringify(page === 1 ? Array.from({ length: 100 }, (_, number) => ({ number })) : []));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    const ask = githubFor('secret', 'o/r', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    expect(await openIssues(ask)).toHaveLength(100);
    expect(await pagesAddress(ask)).toBeUndefined();
    await ask('GET /repos/{owner}/{repo}/contents/{path}', { path: 'content/services/a.md', ref: 'main' });
    expect(asked).toEqual([
      'GET /repos/o/r/issues?labels=freshness&state=open&per_page=100&page=1 token secret',
      'GET /repos/o/r/issues?labels=freshness&state=open&per_page=100&page=2 token secret',
      'GET /repos/o/r/pages token secret',
      'GET /repos/o/r/contents/content/services/a.md?ref=main token secret',
    ]);
  } finally {
    server.close();
  }
});
