/** For any input: what GitHub hands over. The text of an issue, and of one from a form. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIssue } from '../../../src/actions/due/issue.ts';
import { parseIssueForm } from '../../../src/actions/new-service/parse.ts';
import type { Question } from '../../../src/actions/issue-forms/question.ts';
import { dueStates } from '../../../src/records/due.ts';
import { always, anyText, textOf } from '../../support/properties.ts';

test('an issue about what is due: a state that there is, and ids of ours, or nothing', () =>
  always(
    [
      fc.oneof(
        anyText,
        textOf('<!-- due:services/x state:', 'due', 'overdue', ' -->', '\n- [x] ', '- [ ] ', '`services/a`', '`', '\\'),
      ),
    ],
    (text) => {
      const read = readIssue(text);
      if (!read) return;
      expect(dueStates).toContain(read.state);
      expect([...read.ticked].every((id) => /^(services|guides)\/[a-z0-9-]+$/.test(id))).toBe(true);
    },
  ));

const questions = ['Name', 'Phone', 'Notes'].map((label) => ({ id: label.toLowerCase(), label }) as Question);
const answer = fc
  .stringMatching(/^[A-Za-zé,.’ ]{1,30}(\n[A-Za-z# ]{1,20}){0,2}$/)
  .map((text) => text.replace(/^#+/gm, '').trim())
  .filter((text) => !['', 'None', '_No response_'].includes(text));

test('an issue of a form: what was answered is read, and whatever else is written there misleads nobody', async () => {
  await always([fc.tuple(answer, answer, answer)], (answers) => {
    const body = questions.map(({ label }, at) => `### ${label}\n\n${answers[at]}`).join('\n\n');
    expect(parseIssueForm(body, questions)).toEqual(
      Object.fromEntries(questions.map(({ id }, at) => [id, answers[at]])),
    );
  });
  await always(
    [fc.oneof(anyText, textOf('### Name', '### Phone', '\n', '\n\n', '_No response_', '\u202e', '\r\n'))],
    (body) => {
      for (const [id, text = ''] of Object.entries(parseIssueForm(body, questions))) {
        expect(questions.map((question) => question.id)).toContain(id);
        expect(text).not.toMatch(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u);
      }
    },
  );
});
