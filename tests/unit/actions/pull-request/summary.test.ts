/** What a run says about the problems it found: the headline, the table, what stands elsewhere; and which lines are marked. */
import { describe, expect, test } from 'vitest';
import { headline } from '../../../../src/actions/pull-request/problems.ts';
import { summaryOf } from '../../../../src/actions/pull-request/summary.ts';
import type { Problem } from '../../../../src/records/problem.ts';
import { githubReport } from '../../../../src/records/report/github.ts';

const helpAt = (anchor: string): string => `https://example.org/README.md#${anchor}`;
const hub = { file: 'content/services/hub.md', name: 'Example Family Hub' };
const club = { file: 'content/services/club.md', name: 'Corner Club' };

const problem = (file: string, line: number, more: Partial<Problem> = {}): Problem => ({
  severity: 'error',
  file,
  line,
  column: 10,
  field: 'Contact > Phone',
  path: ['contact', 'phone'],
  found: '"0300"',
  expected: 'a UK phone number',
  mend: 'write it whole',
  rule: 'field-value',
  help: 'phone',
  ...more,
});
const advice = (file: string, line: number): Problem =>
  problem(file, line, {
    severity: 'warning',
    field: 'Summary',
    found: 'SHOUTING',
    expected: 'small letters',
    help: 'text',
  });

test('everything at once: errors first, advice folded, the rest counted', () => {
  const inspection = {
    errors: [problem(hub.file, 9), problem(hub.file, 12, { mend: undefined, expected: 'one of a, b' })],
    warnings: [advice(hub.file, 4), advice('content/services/x.md', 1)],
  };
  expect(summaryOf(inspection, [club, hub], helpAt)).toMatchInlineSnapshot(`
    "**2 things to fix, 1 to think about** in Example Family Hub.

    ### Example Family Hub

    <code>content/services/hub.md</code>

    | Where | Field | You wrote | What is expected | How to mend it |
    | --- | --- | --- | --- | --- |
    | <code>content/services/hub.md&#58;9</code> | Contact &#62; Phone | <code>&#34;0300&#34;</code> | A UK phone number. | Write it whole. [More on phone](https://example.org/README.md#phone) |
    | <code>content/services/hub.md&#58;12</code> | Contact &#62; Phone | <code>&#34;0300&#34;</code> | One of a, b. | [More on phone](https://example.org/README.md#phone) |

    <details><summary>1 thing to think about: advice, it stops nothing</summary>

    ### Example Family Hub

    <code>content/services/hub.md</code>

    | Where | Field | You wrote | What is expected | How to mend it |
    | --- | --- | --- | --- | --- |
    | <code>content/services/hub.md&#58;4</code> | Summary | <code>SHOUTING</code> | Small letters. | Write it whole. [More on text](https://example.org/README.md#text) |

    </details>

    Entries that you did not change have 1 thing to think about.

    "
  `);
});

test('errors that a change brings into other files are named, for they stop it', () => {
  const others = Array.from({ length: 25 }, (_, index) => problem(`content/services/s${index}.md`, 3));
  const summary = summaryOf({ errors: others, warnings: [] }, [club], helpAt);
  expect(summary).toContain('**Nothing to fix** in Corner Club.');
  expect(summary).toContain(
    'Entries that you did not change have 25 things to fix. The check stays red until what is to fix there is mended, too.',
  );
  expect(summary).toContain('content/services/s19.md');
  expect(summary).not.toContain('content/services/s20.md');
  expect(summary).toContain('And 5 more: the log of this run has them all.');
});

test('a run that found a great deal stays within what GitHub takes', () => {
  const entries = Array.from({ length: 3000 }, (_, index) => ({ file: `content/services/s${index}.md`, name: 'x' }));
  const errors = entries.map(({ file }) => problem(file, 1, { found: '*'.repeat(80) }));
  const summary = summaryOf({ errors, warnings: [] }, entries, helpAt);
  expect(summary.length).toBeLessThan(1024 * 1024);
  expect(summary).toMatch(/^\*\*3000 things to fix\*\* in 3000 entries\./);
  expect(summary).toMatch(/the log of this run has it all\.\n$/);
});

test.for<[errors: number, warnings: number, names: string[], says: string]>([
  [2, 1, ['Example Family Hub'], '**2 things to fix, 1 to think about** in Example Family Hub.'],
  [1, 0, ['A', 'B'], '**1 thing to fix** in A and B.'],
  [0, 1, ['A', 'B', 'C'], '**Nothing to fix, 1 thing to think about** in A, B and C.'],
  [0, 0, ['A', 'B', 'C', 'D'], '**Nothing to fix** in 4 entries.'],
  [0, 0, [], '**Nothing to fix**.'],
])('%i errors and %i warnings', ([errors, warnings, names, says]) =>
  expect(headline({ errors, warnings }, names)).toBe(says),
);

describe('annotations', () => {
  const elsewhere = Array.from({ length: 30 }, (_, index) => problem(`content/services/a${index}.md`, 1));
  const changed = new Set([hub.file]);
  const fileOf = (line: string): string | undefined => /file=([^,]+)/.exec(line)?.[1];

  test('the changed file comes first, so that it is among the ten', () => {
    const lines = githubReport([...elsewhere, problem(hub.file, 9), problem(hub.file, 12)], changed).split('\n');
    expect(lines).toHaveLength(10);
    expect(lines.slice(0, 3).map(fileOf)).toEqual([hub.file, hub.file, 'content/services/a0.md']);
    expect(lines[9]).toBe('::error::Found 32 errors: see the log for all of them');
  });

  test('warnings have ten of their own, and their own order', () => {
    const warnings = [...elsewhere, problem(hub.file, 9)].map((one) => ({ ...one, severity: 'warning' as const }));
    const lines = githubReport([...elsewhere, ...warnings], changed).split('\n');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(10);
    expect(fileOf(lines[10]!)).toBe(hub.file);
  });
});
