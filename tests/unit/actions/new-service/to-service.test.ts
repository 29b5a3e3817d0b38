/** A filled-in form becomes the file of a service, or an answer in plain words; whatever anybody types, no bad file is made. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choicesFrom } from '../../../../src/actions/issue-forms/choices.ts';
import { newServiceQuestions } from '../../../../src/actions/issue-forms/new-service.ts';
import { answer } from '../../../../src/actions/new-service/answer.ts';
import { chosen, parseIssueForm } from '../../../../src/actions/new-service/parse.ts';
import { toService, type Outcome } from '../../../../src/actions/new-service/to-service.ts';
import { inspect } from '../../../../src/records/inspect.ts';
import { readRecord } from '../../../../src/records/read-file.ts';
import { bodyWith, known, opened, smallContent } from './form.ts';

const reply = async (body: string): Promise<string> =>
  answer(toService(body, await known()), { address: 'https://x.example/1' });

const madeFrom = (outcome: Outcome) => {
  if (outcome.kind !== 'made') throw new Error(answer(outcome));
  return outcome;
};

/** Puts what was made into a content folder, where it must lie within. */
function write(content: string, outcome: Outcome): void {
  for (const { path, text } of madeFrom(outcome).files) {
    const file = resolve(dirname(content), path);
    expect(file.startsWith(join(content, ''))).toBe(true);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

test('the form of the fixture becomes this file', async () => {
  const { files, id, notes } = madeFrom(toService(opened().issue.body ?? '', await known()));
  expect(id).toBe('sunny-side-club');
  expect(notes).toEqual([]);
  expect(files).toHaveLength(1);
  expect(files[0]).toMatchObject({ path: 'content/services/sunny-side-club.md' });
  await expect(files[0]!.text).toMatchFileSnapshot('fixtures/sunny-side-club.md');
});

test('the file passes the check of a whole content folder', async () => {
  const content = smallContent();
  write(content, toService(opened().issue.body ?? '', await known(content)));
  const { errors, warnings, waiting } = await inspect(content, '2026-11-26');
  expect(errors).toEqual([]);
  // A topic that waits for this service alone has no published one.
  expect(warnings.filter(({ rule }) => rule !== 'orphans')).toEqual([]);
  expect(waiting.map(({ id }) => id)).toEqual(['sunny-side-club']);
});

test('an organisation that is new here gets a file as well', async () => {
  const content = smallContent();
  const body = bodyWith(['\nHelpers\n', '\nFriends of Corby\n'], ['\nNone\n', '\ncharity\n']);
  const outcome = toService(body, await known(content));
  write(content, outcome);
  expect(madeFrom(outcome).files[1]).toEqual({
    path: 'content/organisations/friends-of-corby.yml',
    text: 'name: Friends of Corby\ntype: charity\n',
  });
  expect((await inspect(content, '2026-11-26')).errors).toEqual([]);
});

describe('what is missing is said in plain words', () => {
  test.for<[what: string, change: (readonly [string, string])[], says: string]>([
    [
      'no name',
      [['\nSunny Side Club\n', '\n_No response_\n']],
      '- **Name**: We found nothing. Write the service’s public name.',
    ],
    [
      'a name that is no name of a file',
      [['\nSunny Side Club\n', '\nсолнце\n']],
      '- **Name**: We found `солнце`. Write a name with letters from A to Z, which any computer can keep as the name of a file.',
    ],
    [
      'a name that is there already',
      [['\nSunny Side Club\n', '\nClub\n']],
      '- **Name**: We found `Club`. Write a name that no entry has: content/services/club.md is there already. How to mend it: if it is the same one, send “A change to a page” instead; if not, add the place or the group to the name.',
    ],
    [
      'a service that has closed',
      [['\nSunny Side Club\n', '\nOld Street Drop-in\n']],
      'content/retired.yml lists it as closed. Closed in 2020. See instead: club.',
    ],
    [
      'an organisation nobody knows',
      [['\nHelpers\n', '\nFriends of Corby\n']],
      '- **Type of organisation**: We found nothing. Write what Friends of Corby is, because it is new here.',
    ],
    [
      'an organisation spelt another way',
      [['\nHelpers\n', '\nHelperz\n']],
      '- **Organisation**: We found `Helperz`. Write the name as the site has it: Helpers.',
    ],
    [
      'no topic',
      [['\nBeing a parent, Money, food and bills\n', '\n_No response_\n']],
      '- **Topics**: We found nothing. Write an answer: an entry cannot do without it.',
    ],
    [
      'a topic made up',
      [['Being a parent, Money', 'Ghosts, Money']],
      '- **Topics**: We found `Ghosts`. Write one of the choices in the form.',
    ],
    [
      'a summary that is too long',
      [['A club where you', `${'A long '.repeat(30)}club where you`]],
      'Write at most 160 characters.',
    ],
    [
      'an age in words',
      [['\n5\n', '\nfive\n']],
      '**Eligibility \\> Youngest age**: We found `five`. Write a whole number of years, for example 11.',
    ],
    ['ages the wrong way round', [['\n5\n', '\n15\n']], 'Write a minimumAge that is not above the maximumAge.'],
    [
      'a number that nobody can ring',
      [['01632 960123', '12345']],
      '**Contact \\> Phone**: We found `12345`. Write a UK phone number as people dial it, with spaces, for example "0300 126 1000".',
    ],
    [
      'a source that is no address',
      [['https://www.example.org/news', 'the newspaper']],
      'We found `the newspaper`. Write a web address that starts with https://',
    ],
    [
      'no source',
      [['\nhttps://www.example.org/sunny\nhttps://www.example.org/news\n', '\n_No response_\n']],
      'Sources',
    ],
    ['HTML in a line', [['\nA club where', '\n<b>A club</b> where']], 'Write plain words, without HTML tags.'],
    [
      'HTML in the text',
      [['You can play', '<script>alert(1)</script>\n\nYou can play']],
      '**Text**: We found `<script>alert(1)</script>`.',
    ],
  ])('%s', async ([, change, says]) => {
    const text = await reply(bodyWith(...change));
    expect(text).toContain(says);
    expect(text).toContain('There is no file of it yet');
    expect(text).not.toMatch(/\b(invalid|please|sorry)\b/i);
  });

  test('all at once, in this comment', async () => {
    const text = await reply(bodyWith(['\nSunny Side Club\n', '\n_No response_\n'], ['01632 960123', '12345']));
    expect(text).toBe(`<!-- early-help-offer: new service -->
Thank you for telling us about a service. There is no file of it yet: these answers are missing, or not right.

- **Name**: We found nothing. Write the service’s public name.
- **Contact \\> Phone**: We found \`12345\`. Write a UK phone number as people dial it, with spaces, for example "0300 126 1000".

Press the three dots above your text, then “Edit”. Change it and save it. We look again at once.
`);
  });
});

test('what could lead to a person is told, and stops nothing', async () => {
  const text = await reply(bodyWith(['You do not need to book.', 'Ask for it on 01632 960999, or zoe@example.org.']));
  expect(text).toContain('The file of the service is made: https://x.example/1');
  expect(text).toContain('Worth a look. None of this stops it.');
  expect(text).toContain(
    '- **What it does**: We found `zoe@example.org`. Write no e-mail address in these words: it could lead to one person.',
  );
  expect(text).toContain('- **What it does**: We found `01632 960999`. Write no phone number in these words');
});

describe('a hostile form never makes a bad file', () => {
  test.for<[what: string, change: (readonly [string, string])[]]>([
    ['a path as a name', [['\nSunny Side Club\n', '\n../../.github/workflows/evil\n']]],
    ['a path of Windows', [['\nSunny Side Club\n', '\nC:\\Windows\\system32\n']]],
    ['YAML in a line', [['\nRing and ask for a place\n', '\nx"\nstatus: active\n---\nurgent: true\n']]],
    ['an anchor, a tag and a merge', [['\nMondays after school\n', '\n&a !!js/function "x" <<: *a\n']]],
    ['a text that begins with fields of its own', [['You can play', '---\nstatus: active\n---\n\nYou can play']]],
    ['a comment sign', [['\nMondays after school\n', '\nMondays # status: active\n']]],
    ['headings of the form within an answer', [['You can play', '### Phone\n\n01632 960999\n\nYou can play']]],
    ['signs that turn the text', [['\nA club where', '\n\u202EA club\u2066 where']]],
    ['half a sign and a null', [['\nA club where', '\n\uD800\u0000A club where']]],
  ])('%s', async ([, change]) => {
    const content = smallContent();
    const outcome = toService(bodyWith(...change), await known(content));
    if (outcome.kind === 'missing') return expect(answer(outcome)).toContain('There is no file of it yet');
    write(content, outcome);
    const { errors, records } = await inspect(content, '2026-11-26');
    expect(errors).toEqual([]);
    const made = records.folders.services.find(({ id }) => id === outcome.id)!;
    expect(outcome.id).toMatch(/^[a-z0-9-]+$/);
    expect(made.data).toMatchObject({ status: 'unconfirmed', assurance: { confidence: 'low', checked: '2026-11-26' } });
    expect(made.data.urgent).toBeUndefined();
    expect(outcome.files.map(({ text }) => text).join('')).not.toMatch(/[\u202E\u2066]|\p{Cc}(?<!\n)/u);
    return undefined;
  });

  test('60,000 signs are answered at once, and shortly', async () => {
    const begin = performance.now();
    const long = await reply(bodyWith(['You can play', '# <b>@all</b> [x](javascript:x) '.repeat(2000)]));
    expect(await reply('### Name\n\n'.repeat(6000))).toContain('There is no file of it yet');
    expect(long.length).toBeLessThan(12_000);
    expect(performance.now() - begin).toBeLessThan(5000);
  });

  test('an answer holds no mention, link, picture or HTML of whoever wrote it', async () => {
    const text = await reply(bodyWith(['01632 960123', '@team ![x](https://evil.example/a.png) <img src=x> `` ` #1']));
    const outside = text.replace(/`[^`]*`/g, '');
    expect(outside.replace('<!-- early-help-offer: new service -->', '')).not.toMatch(/@\w|!\[|<img|#1/);
  });

  test(
    'whatever is typed, a file that is made reads back as a service that is not published',
    { timeout: 60_000 },
    async () => {
      const all = await known();
      const questions = newServiceQuestions(choicesFrom(all.records));
      const typed = fc.dictionary(
        fc.constantFrom(...questions.map(({ id }) => id)),
        fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 80 })),
      );
      fc.assert(
        fc.property(typed, (changes) => {
          const before = parseIssueForm(opened().issue.body ?? '', questions);
          const body = questions
            .map(({ id, label }) => `### ${label}\n\n${changes[id] ?? before[id] ?? '_No response_'}`)
            .join('\n\n');
          const outcome = toService(body, all);
          if (outcome.kind === 'missing') return outcome.faults.length > 0;
          return outcome.files.every(({ path, text }) => {
            const kind = path.startsWith('content/services/') ? 'services' : 'organisations';
            const { record, problems } = readRecord(new TextEncoder().encode(text), { kind, id: outcome.id }, path);
            const isSafe = /^content\/(services\/[a-z0-9-]+\.md|organisations\/[a-z0-9-]+\.yml)$/.test(path);
            const isKept = kind === 'organisations' || (record?.data as { status: string }).status === 'unconfirmed';
            return isSafe && problems.length === 0 && isKept;
          });
        }),
        { numRuns: 150 },
      );
    },
  );
});

test('choices with commas in their names are told apart', () => {
  const options = ['Crime, gangs', 'Crime', 'Money'].map((name) => ({ id: name.toLowerCase(), name }));
  expect(chosen('Crime, gangs, Money', options)).toEqual({ ids: ['crime, gangs', 'money'], unknown: [] });
  expect(chosen('Crime, Money, Crime, Ghosts', options)).toEqual({ ids: ['crime', 'money'], unknown: ['Ghosts'] });
  expect(chosen(undefined, options)).toEqual({ ids: [], unknown: [] });
});

test('the kept fixture is a body as GitHub writes it', () => {
  expect(readFileSync(new URL('fixtures/issues-opened.json', import.meta.url), 'utf8')).toContain(
    '### Name\\n\\nSunny Side Club\\n\\n###',
  );
});

test('a heading of the form counts once, and not before the one above it', async () => {
  const questions = newServiceQuestions(choicesFrom((await known()).records));
  const body = bodyWith(['https://www.example.org/news', 'https://www.example.org/news\n\n### Name\n\nAnother name']);
  const read = parseIssueForm(body, questions);
  expect(read.name).toBe('Sunny Side Club');
  expect(read.sources).toContain('Another name');
});
