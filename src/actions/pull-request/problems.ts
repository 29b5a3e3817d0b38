/** Problems of a pull request: those of the files that it changes, the errors first, and how many there are elsewhere. */
import { type Counts, most, type ToldProblem } from '../../model/pull-request.ts';
import type { Inspection } from '../../records/inspect.ts';
import { type Problem, shorten } from '../../records/problem.ts';
import { codeWords, link, listed, plainWords, table } from './markdown-text.ts';

export interface ChangedFile {
  /** content/services/club.md */
  file: string;
  /** What the entry is called. */
  name: string;
}

export interface SortedProblems {
  /** In changed files. */
  errors: Problem[];
  warnings: Problem[];
  /** In all others. */
  elsewhere: { errors: Problem[]; warnings: Problem[] };
}

export function sortedProblems(
  { errors, warnings }: Pick<Inspection, 'errors' | 'warnings'>,
  changed: readonly ChangedFile[],
): SortedProblems {
  const files = new Set(changed.map(({ file }) => file));
  const within = (problems: readonly Problem[], wanted: boolean): Problem[] =>
    problems.filter(({ file }) => files.has(file) === wanted);
  return {
    errors: within(errors, true),
    warnings: within(warnings, true),
    elsewhere: { errors: within(errors, false), warnings: within(warnings, false) },
  };
}

/** As it travels: cut to what may travel. */
export const toldProblem = ({ severity, file, line, field, found, expected, mend, help }: Problem): ToldProblem => ({
  severity,
  file: shorten(file, most.file),
  line,
  field: shorten(field, most.field),
  ...(found === undefined ? {} : { found: shorten(found, most.value) }),
  expected: shorten(expected, most.value),
  ...(mend === undefined ? {} : { mend: shorten(mend, most.value) }),
  help,
});

const things = (count: number): string => (count === 1 ? '1 thing' : `${count} things`);

/** "**2 things to fix, 1 to think about** in Example Family Hub." */
export function headline({ errors, warnings }: Counts, names: readonly string[]): string {
  const toFix = errors === 0 ? 'Nothing to fix' : `${things(errors)} to fix`;
  const toThink = warnings === 0 ? '' : `, ${errors === 0 ? things(warnings) : String(warnings)} to think about`;
  return `**${toFix}${toThink}**${where(names)}.`;
}

function where(names: readonly string[]): string {
  if (names.length === 0) return '';
  return names.length > 3 ? ` in ${names.length} entries` : ` in ${listed(names.map(plainWords))}`;
}

/** What waits in entries that the pull request does not touch; empty when nothing does. */
export function elsewhereWords({ errors, warnings }: Counts): string {
  const both = [
    ...(errors === 0 ? [] : [`${things(errors)} to fix`]),
    ...(warnings === 0 ? [] : [`${things(warnings)} to think about`]),
  ];
  if (both.length === 0) return '';
  const stop = errors === 0 ? '' : ' The check stays red until what is to fix there is mended, too.';
  return `Entries that you did not change have ${listed(both)}.${stop}`;
}

/** The address of a heading in content/README.md. */
export type HelpAt = (anchor: string) => string;

const sentence = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.?!]$/.test(words) ? '' : '.'}`;

/** One row a problem. */
export const problemTable = (problems: readonly ToldProblem[], helpAt: HelpAt): string =>
  table(
    ['Where', 'Field', 'You wrote', 'What is expected', 'How to mend it'],
    problems.map(({ file, line, field, found, expected, mend, help }) => [
      codeWords(`${file}:${line}`),
      plainWords(field),
      found === undefined ? '' : codeWords(found),
      plainWords(sentence(expected)),
      [...(mend === undefined ? [] : [plainWords(sentence(mend))]), link(`More on ${help}`, helpAt(help))].join(' '),
    ]),
  );
