/** Outcomes, evidence and comments that are wrong: each with the words that an editor reads. */
import { describe, expect, test } from 'vitest';
import { readingOf, ruling } from './small-content.ts';

const comment = (change = (text: string) => text) =>
  change(`year: 2026
theme: Finding help
said:
  - 12 families in 2025/26 could not find the times of the group for ages 11 to 16.
done:
  - The times are on its page since 1 May 2026.
by: helpers
`);
const said = (text: string) => comment((all) => all.replace(/said:\n.*\n/, `said:\n  - ${text}\n`));

describe('comments', () => {
  const rule = (text: string, name = '2026-finding-help') => ruling('comments', { [`comments/${name}.yml`]: text });

  test('what leads to nobody is let through, with its years and ages', async () =>
    expect(await rule(comment())).toBe(''));
  test('an e-mail address', async () =>
    expect(await rule(said('Write to me at jo.smith@example.org about it.'))).toMatchInlineSnapshot(`
      "error: content/comments/2026-finding-help.yml:4:5  What was said 1
         found:    "jo.smith@example.org"
         expected: words that lead to nobody: this looks like an e-mail address
         mend:     take it out, and read the rest again: could somebody tell who said it?
         how:      content/README.md#comments"
    `));
  test.for(['07700 900123', '01632-960123', '+44 7700 900 123', '(01632) 960123'])(
    'the phone number %s',
    async (number) =>
      expect(await rule(said(`"Ring me on ${number} please"`))).toContain('this looks like a phone number'),
  );
  test.for(['NN17 1QG', 'nn1 1af', 'NN171QG'])('the postcode %s', async (postcode) =>
    expect(await rule(said(`We live in ${postcode} now.`))).toContain('this looks like a postcode'),
  );
  test('in what was done and in the theme too', async () => {
    expect(await rule(comment((all) => all.replace('The times', 'We rang 01632 960123. The times')))).toContain(
      'What was done 1',
    );
    expect(await rule(comment((all) => all.replace('Finding help', 'Help in NN1 1AF')))).toContain('Theme');
  });
  test('a file named after another year', async () =>
    expect(await rule(comment(), '2025-finding-help')).toContain("the year with which the file's name begins"));
  test('a year that has not begun', async () =>
    expect(
      await rule(
        comment((all) => all.replace('year: 2026', 'year: 2027')),
        '2027-finding-help',
      ),
    ).toContain('a year that has begun'));
  test('a year in quotes', async () =>
    expect(await readingOf({ 'comments/2026-a.yml': comment((all) => all.replace('2026', '"2026"')) })).toContain(
      'without quotes',
    ));
  test('somebody who answered and is not in the directory', async () =>
    expect(
      await ruling('references', {
        'comments/2026-a.yml': comment((all) => all.replace('by: helpers', 'by: helpful')),
      }),
    ).toContain('the id of an organisation'));
});

const outcome = `name: All children learn
summary: They learn.
kind: priority
order: 1
year: "2015"
section: { issues: 6, indicators: 13 }
issues:
  - id: late
    title: Too late
    figures:
      - { what: Late, value: 12.5, unit: "%" }
indicators:
  - { id: late, text: Children who are late, wants: down, issue: late }
`;

describe('outcomes', () => {
  const told = (from: string, to: string) => readingOf({ 'outcomes/learning.yml': outcome.replace(from, to) });

  test('a good one', async () => expect(await told('', '')).toBe(''));
  test('a sign in a number', async () => expect(await told('12.5,', '12.5%,')).toContain('without a sign such as %'));
  test('an indicator that begins at an issue that is not there', async () =>
    expect(await told('issue: late', 'issue: later')).toMatchInlineSnapshot(`
      "content/outcomes/learning.yml:13:66  Indicators 1 > First figures
         found:    "later"
         expected: the id of an issue of this outcome: late
         how:      content/README.md#outcomes"
    `));
  test('an id twice', async () =>
    expect(await told('indicators:\n', 'indicators:\n  - { id: late, text: Again }\n')).toContain(
      'an id that no entry before it has',
    ));
});

test('evidence says what it does not say', async () => {
  const item =
    '---\ntitle: A study\nsummary: It says this.\nkind: study\norder: 1\nby: A university\nreadIn: The abstract\n---\n\nWords.\n';
  expect(await readingOf({ 'evidence/study.md': item })).toContain('What it does not say');
});

test('evidence may name a project that is not published, a topic may not', async () => {
  const club = (text: string) =>
    text.replace('status: active', 'status: unconfirmed\nunconfirmedBecause: Nobody answers.');
  const item =
    '---\ntitle: A study\nsummary: It says this.\nkind: study\norder: 1\nby: A university\nreadIn: The abstract\nprojects:\n  - { name: The club, service: club }\nlimits: [No results]\n---\n\nWords.\n';
  const told = await ruling('unpublished', { 'services/club.md': club, 'evidence/study.md': item });
  expect(told).not.toContain('content/evidence/study.md');
  expect(
    await ruling('unpublished', {
      'services/club.md': club,
      'evidence/study.md': item.replace('projects:\n  - { name: The club, service: club }', 'services: [club]'),
    }),
  ).toContain('content/evidence/study.md');
});
