/** Problems as annotations that GitHub shows beside the changed lines. It shows ten of each sort a step, so no more are sent. */
import type { Problem } from '../problem.ts';
import { counted } from './terminal.ts';

const most = 10;

/** @param changed files whose problems come first, so that they are among those that are shown */
export function githubReport(problems: readonly Problem[], changed: ReadonlySet<string> = new Set()): string {
  const [first, then] = [true, false].map((wanted) => problems.filter(({ file }) => changed.has(file) === wanted));
  const inOrder = [...(first ?? []), ...(then ?? [])];
  return (['error', 'warning'] as const).flatMap((severity) => annotations(severity, inOrder)).join('\n');
}

function annotations(severity: Problem['severity'], problems: readonly Problem[]): string[] {
  const those = problems.filter((problem) => problem.severity === severity);
  if (those.length <= most) return those.map(annotation);
  // One of the ten says that there are more.
  return [
    ...those.slice(0, most - 1).map(annotation),
    `::${severity}::Found ${counted(those.length, severity)}: see the log for all of them`,
  ];
}

function annotation({ severity, file, line, column, field, found, expected, mend, help }: Problem): string {
  const properties = { file, line: String(line), col: String(column), title: field };
  const words = [
    ...(found === undefined ? [] : [`found: ${found}`]),
    `expected: ${expected}`,
    ...(mend === undefined ? [] : [`mend: ${mend}`]),
    `how: content/README.md#${help}`,
  ];
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${severity} ${list.join(',')}::${data(words.join('\n'))}`;
}

/** The escapes of GitHub's own toolkit (actions/toolkit, packages/core/src/command.ts). */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
