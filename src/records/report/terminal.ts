/** The result of a check, for a person: each problem with its place, what was found, what is expected, and how to mend it. */
import type { Inspection } from '../inspect.ts';
import { shorten, type Problem } from '../problem.ts';
import { plain, type Paint } from './paint.ts';

type Result = Omit<Inspection, 'records'>;

/** Everything, the faults first and the sum last. */
export function terminalReport(result: Result, paint: Paint = plain): string {
  const parts = [
    section('Errors', result.errors, paint),
    section('Warnings', result.warnings, paint),
    waitingPart(result, paint),
    summary(result, paint),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** The problems alone, grouped by file. */
export function problemLines(problems: readonly Problem[], paint: Paint = plain): string {
  return problems.map((problem) => problemBlock(problem, paint)).join('\n');
}

function problemBlock(
  { severity, file, line, column, field, found, expected, mend, help }: Problem,
  paint: Paint,
): string {
  const colour = severity === 'error' ? paint.red : paint.yellow;
  return [
    `${paint.bold(`${file}:${line}:${column}`)}  ${colour(field)}`,
    ...(found === undefined ? [] : [`   found:    ${found}`]),
    `   expected: ${expected}`,
    ...(mend === undefined ? [] : [`   mend:     ${mend}`]),
    paint.dim(`   how:      content/README.md#${help}`),
  ].join('\n');
}

function section(title: string, problems: readonly Problem[], paint: Paint): string {
  return problems.length === 0
    ? ''
    : `${paint.bold(`${title} (${problems.length})`)}\n\n${problemLines(problems, paint)}`;
}

function waitingPart({ waiting, lowConfidence }: Result, paint: Paint): string {
  const lines = waiting.map(({ file, because, note }) => {
    const rest = note ? paint.dim(` Note: ${shorten(note, 120)}`) : '';
    return `${file}  ${shorten(because, 160)}${rest}`;
  });
  const low = lowConfidence > 0 ? [`Published with low confidence, to be checked next: ${lowConfidence}`] : [];
  if (lines.length === 0) return low.join('\n');
  return [paint.bold(`Waiting for an editor (${waiting.length}): kept, not published`), ...lines, ...low].join('\n');
}

export function summary({ count, errors, warnings, waiting, milliseconds }: Result, paint: Paint = plain): string {
  const sums = [
    `${count} records checked in ${(milliseconds / 1000).toFixed(1)} s`,
    errors.length > 0 ? paint.red(counted(errors.length, 'error')) : 'no errors',
    counted(warnings.length, 'warning'),
    `${waiting.length} waiting for an editor`,
  ];
  return `${sums.join(', ')}.`;
}

export const counted = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
