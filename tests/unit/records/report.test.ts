/** The same result for a person, for GitHub and for a program. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/records/check.ts';
import type { Inspection } from '../../../src/records/inspect.ts';
import type { Problem } from '../../../src/records/problem.ts';
import { githubReport } from '../../../src/records/report/github.ts';
import { jsonReport } from '../../../src/records/report/json.ts';
import { coloured, paintFor, plain } from '../../../src/records/report/paint.ts';
import { problemLines, terminalReport } from '../../../src/records/report/terminal.ts';
import { contentWith, service, serviceWith } from './small-content.ts';

const problem: Problem = {
  severity: 'error',
  file: 'content/services/x.md',
  line: 14,
  column: 9,
  field: 'Contact > Phone',
  path: ['contact', 'phone'],
  found: '"0300"',
  expected: 'a UK phone number',
  mend: 'write it whole',
  rule: 'field-value',
  help: 'phone',
};
const result: Omit<Inspection, 'records'> = {
  errors: [problem],
  warnings: [],
  waiting: [{ id: 'y', file: 'content/services/y.md', name: 'Y', because: 'No number.', note: 'Ring the council.' }],
  lowConfidence: 3,
  count: 12,
  milliseconds: 340,
};

describe('in a terminal', () => {
  test('everything, the sum last', () =>
    expect(terminalReport(result)).toMatchInlineSnapshot(`
    "Errors (1)

    content/services/x.md:14:9  Contact > Phone
       found:    "0300"
       expected: a UK phone number
       mend:     write it whole
       how:      content/README.md#phone

    Waiting for an editor (1): kept, not published
    content/services/y.md  No number. Note: Ring the council.
    Published with low confidence, to be checked next: 3

    12 records checked in 0.3 s, 1 error, 0 warnings, 1 waiting for an editor.
    "
  `));
  test('nothing wrong', () =>
    expect(terminalReport({ ...result, errors: [], waiting: [], lowConfidence: 0 })).toBe(
      '12 records checked in 0.3 s, no errors, 0 warnings, 0 waiting for an editor.\n',
    ));
  test('colours only where they are seen and wanted', () => {
    expect(paintFor({ isTTY: true }, {})).toBe(coloured);
    expect(paintFor({}, {})).toBe(plain);
    expect(paintFor({ isTTY: true }, { NO_COLOR: '1' })).toBe(plain);
    expect(paintFor({ isTTY: true }, { NO_COLOR: '' })).toBe(coloured);
    expect(paintFor({ isTTY: true }, { TERM: 'dumb' })).toBe(plain);
    expect(problemLines([problem])).not.toContain('\u001b');
    expect(problemLines([problem], coloured)).toContain('\u001b[31mContact > Phone\u001b[39m');
  });
});

describe('on GitHub', () => {
  test('one annotation a problem', () =>
    expect(githubReport([problem])).toMatchInlineSnapshot(
      `"::error file=content/services/x.md,line=14,col=9,title=Contact > Phone::found: "0300"%0Aexpected: a UK phone number%0Amend: write it whole%0Ahow: content/README.md#phone"`,
    ));
  test('signs that have a meaning there are escaped', () =>
    expect(
      githubReport([{ ...problem, file: 'a,b:c.md', field: '50%, "x"', found: '::error::\r\nx', mend: undefined }]),
    ).toMatchInlineSnapshot(
      `"::error file=a%2Cb%3Ac.md,line=14,col=9,title=50%25%2C "x"::found: ::error::%0D%0Ax%0Aexpected: a UK phone number%0Ahow: content/README.md#phone"`,
    ));
  test('ten at most, of which one says that there are more', () => {
    const lines = githubReport(Array.from({ length: 25 }, () => problem)).split('\n');
    expect(lines).toHaveLength(10);
    expect(lines[9]).toBe('::error::Found 25 errors: see the log for all of them');
  });
  test('exactly ten need no such line', () =>
    expect(githubReport(Array.from({ length: 10 }, () => problem))).not.toContain('Found'));
  test('warnings have ten of their own', () =>
    expect(githubReport([problem, { ...problem, severity: 'warning' }]).split('\n')).toHaveLength(2));
});

test('as JSON', () => {
  expect(JSON.parse(jsonReport(result))).toMatchObject({
    ok: false,
    records: 12,
    lowConfidence: 3,
    errors: [{ line: 14, path: ['contact', 'phone'] }],
  });
  expect(JSON.parse(jsonReport({ ...result, errors: [] }))).toMatchObject({ ok: true });
});

describe('npm run check', () => {
  const run = (args: string[], environment: NodeJS.ProcessEnv = {}) => check(args, environment, {});
  const hidden = serviceWith('status: active', 'status: unconfirmed\nunconfirmedBecause: No number is known.');

  test('sound content ends well, and lists the work that waits', async () => {
    const { output, code } = await run([contentWith({ 'services/hidden.md': hidden })]);
    expect(code).toBe(0);
    expect(output).toContain(
      'Waiting for an editor (1): kept, not published\ncontent/services/hidden.md  No number is known.\n',
    );
  });
  test('every fault in one run: files, fields, references, names', async () => {
    const { output, code } = await run([
      contentWith({
        'services/club.md': serviceWith('[parenting]', '[parentng]'),
        'services/A B.md': service,
        'topics/broken.yml': 'name: [',
        'places/hall.yml': (text) => text.replace('kind: hall', 'knd: hall'),
      }),
    ]);
    expect(code).toBe(1);
    expect(output.match(/^content\/\S.*:\d+:\d+ /gm)).toEqual([
      'content/places/hall.yml:3:1 ',
      'content/services/A B.md:1:1 ',
      'content/services/club.md:5:10 ',
      'content/topics/broken.yml:1:8 ',
    ]);
    expect(output).toMatch(/, 4 errors, 0 warnings, 0 waiting for an editor\.\n$/);
  });
  test('CONTENT_DIR names the folder', async () => {
    const { output } = await run(['--format=json'], { CONTENT_DIR: contentWith() });
    expect(JSON.parse(output)).toMatchObject({ ok: true, errors: [], warnings: [] });
  });
  test('on GitHub the annotations come in addition', async () => {
    const folder = contentWith({ 'services/club.md': serviceWith('summary:', 'sumary:') });
    const { output } = await run([folder], { GITHUB_ACTIONS: 'true' });
    expect(output).toMatch(/^::error file=content\/services\/club\.md,line=4,col=1,title=sumary::/);
    expect(output).toContain('mend:     did you mean summary?');
    expect((await run([folder, '--format=github'])).output.split('\n')).toHaveLength(2);
  });
  test.for([
    [['--format=xml'], '--format is one of terminal, github, json, not "xml"\n'],
    [['a', 'b'], 'Name one content folder at most\n'],
    [['--frmat=json'], 'Use: npm run check -- [--fix [--dry-run]] [--format=terminal|github|json] [folder]\n'],
  ] as const)('%s is answered in a sentence', async ([args, answer]) =>
    expect(await run([...args])).toEqual({ output: answer, code: 1 }),
  );
  test('a folder that is not there', async () => {
    const { output, code } = await run(['no-such-folder']);
    expect(code).toBe(1);
    expect(output).toContain('The content folder\n   found:    nothing');
    expect(output).not.toMatch(/^\s+at /m);
  });
});
