/**
 * The body of an issue that GitHub wrote from a form: `### Label`, an empty line, the value. It is text from anybody, and may
 * be edited by hand later: a heading counts only where it is a label of the form, and no earlier than the one before it.
 */
import type { Option, Question } from '../issue-forms/question.ts';

/** What was written, by the id of the question; what was left empty is not there. */
export type Answers = Partial<Record<string, string>>;

const unanswered = ['_No response_', 'None', ''];

export function parseIssueForm(body: string, questions: readonly Question[]): Answers {
  const parts = new Map<string, string[]>();
  let at = -1;
  for (const line of plain(body).split('\n')) {
    const next = line.startsWith('### ')
      ? questions.findIndex(({ label }, index) => index > at && `### ${label}` === line.trimEnd())
      : -1;
    if (next !== -1) parts.set(questions[(at = next)]!.id, []);
    else parts.get(questions[at]?.id ?? '')?.push(line);
  }
  const values = [...parts].map(([id, lines]) => [id, lines.join('\n').trim()] as const);
  return Object.fromEntries(values.filter(([, value]) => !unanswered.includes(value)));
}

/** Without what a terminal or a reader could be misled by: control signs, signs that turn the direction of text, halves of signs. */
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replace(/[^\P{Cc}\n\t]|[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '');

/** One line, with single spaces. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const linesOf = (text: string | undefined): string[] => [
  ...new Set(
    (text ?? '')
      .split('\n')
      .map((line) => inOneLine(line.replace(/^\s*[-*] /, '')))
      .filter(Boolean),
  ),
];

export interface Chosen {
  ids: string[];
  /** What is none of the choices. */
  unknown: string[];
}

/** What was chosen of a list: GitHub puts commas between, and names may hold commas themselves. */
export function chosen(text: string | undefined, options: readonly Option[]): Chosen {
  const longestFirst = [...options].sort((a, b) => b.name.length - a.name.length);
  const result: Chosen = { ids: [], unknown: [] };
  let rest = inOneLine(text ?? '');
  while (rest !== '') {
    const option = longestFirst.find(({ name }) => rest === name || rest.startsWith(`${name},`));
    const taken = option?.name ?? rest.split(',', 1)[0]!;
    if (!option) result.unknown.push(taken);
    else if (!result.ids.includes(option.id)) result.ids.push(option.id);
    rest = rest.slice(taken.length).replace(/^[,\s]+/, '');
  }
  return result;
}

/** GitHub writes a ticked box as `- [X] Its words`. */
export const isTicked = (text: string | undefined): boolean => /^- \[x\] /im.test(text ?? '');
