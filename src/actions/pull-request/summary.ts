/** The summary of a run on GitHub: everything to mend in the changed entries at once, the errors first, advice folded. */
import type { Inspection } from '../../records/inspect.ts';
import type { Problem } from '../../records/problem.ts';
import { codeWords, folded, plainWords } from './markdown-text.ts';
import {
  type ChangedFile,
  elsewhereWords,
  headline,
  type HelpAt,
  problemTable,
  sortedProblems,
  toldProblem,
} from './problems.ts';

/** GitHub takes 1 MiB a step. */
const longest = 900_000;
/** Of errors that a change brings into other files: a topic that was deleted may break a hundred services. */
const mostElsewhere = 20;

/** Markdown. Faults in files that were not changed are counted; only those that stop the change are named. */
export function summaryOf(
  inspection: Pick<Inspection, 'errors' | 'warnings'>,
  changed: readonly ChangedFile[],
  helpAt: HelpAt,
): string {
  const { errors, warnings, elsewhere } = sortedProblems(inspection, changed);
  const faulty = new Set([...errors, ...warnings].map(({ file }) => file));
  const named = changed.filter(({ file }) => faulty.size === 0 || faulty.has(file));
  const counts = { errors: errors.length, warnings: warnings.length };
  const others = { errors: elsewhere.errors.length, warnings: elsewhere.warnings.length };
  const parts = [
    headline(
      counts,
      named.map(({ name }) => name),
    ),
    ...(changed.length === 0 ? ['This change touches no entry.'] : []),
    ...byEntry(errors, named, helpAt),
    ...(warnings.length === 0
      ? []
      : [folded(adviceTitle(warnings.length), byEntry(warnings, named, helpAt).join('\n\n'))]),
    ...[elsewhereWords(others)].filter(Boolean),
    ...elsewhereErrors(elsewhere.errors, helpAt),
  ];
  return withinLimit(parts);
}

const adviceTitle = (count: number): string =>
  `${count === 1 ? '1 thing' : `${count} things`} to think about: advice, it stops nothing`;

/** A heading and a table for each entry. */
const byEntry = (problems: readonly Problem[], entries: readonly ChangedFile[], helpAt: HelpAt): string[] =>
  entries.flatMap(({ file, name }) => {
    const own = problems.filter((problem) => problem.file === file);
    if (own.length === 0) return [];
    return [`### ${plainWords(name)}\n\n${codeWords(file)}\n\n${problemTable(own.map(toldProblem), helpAt)}`];
  });

function elsewhereErrors(errors: readonly Problem[], helpAt: HelpAt): string[] {
  if (errors.length === 0) return [];
  const left = errors.length - mostElsewhere;
  const shown = problemTable(errors.slice(0, mostElsewhere).map(toldProblem), helpAt);
  const more = left > 0 ? `\n\nAnd ${left} more: the log of this run has them all.` : '';
  return [folded('What is to fix in entries that you did not change', `${shown}${more}`)];
}

function withinLimit(parts: readonly string[]): string {
  let text = '';
  for (const part of parts) {
    if (text.length + part.length > longest)
      return `${text}There is more than fits here: the log of this run has it all.\n`;
    text += `${part}\n\n`;
  }
  return text;
}
