/** What an import would do, or did, for a person: new, changed before and after, the same, refused with its place. */
import { shorten } from '../problem.ts';
import { plain, type Paint } from '../report/paint.ts';
import { counted, problemLines } from '../report/terminal.ts';
import { placeWords, type SheetFault } from './fault.ts';
import { pathOf } from './files.ts';
import { isRefused, type ImportPlan } from './import-sheets.ts';
import { wordsOf, type Change } from './plan.ts';

/** @param written whether the files were written after this */
export function importReport(plan: ImportPlan, written: boolean, paint: Paint = plain): string {
  const { changes, faults, problems, warnings, notes } = plan;
  // What is refused is told by its faults alone.
  const faulty = new Set(faults.map(({ record }) => record));
  const of = (state: Change['state']): Change[] =>
    changes.filter((change) => change.state === state && !faulty.has(change.draft.name));
  const parts = [
    notes.map((note) => `Note: ${note}`).join('\n'),
    section('New', of('new'), paint),
    section('Changed', of('changed'), paint),
    faults.length > 0
      ? `${paint.bold(paint.red(`Refused (${faults.length})`))}\n\n${faults.map((fault) => faultBlock(fault, paint)).join('\n')}`
      : '',
    problems.length > 0
      ? `${paint.bold(`Elsewhere in the content (${problems.length})`)}\n\n${problemLines(problems, paint)}`
      : '',
    warnings.length > 0
      ? `${paint.bold(`To think about (${warnings.length})`)}\n\n${problemLines(warnings, paint)}`
      : '',
    `${sums(plan)}\n${ending(plan, written)}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function section(title: string, changes: readonly Change[], paint: Paint): string {
  if (changes.length === 0) return '';
  return `${paint.bold(`${title} (${changes.length})`)}\n\n${changes.map((change) => changeBlock(change, paint)).join('\n')}`;
}

function changeBlock(change: Change, paint: Paint): string {
  const { draft, differences, state } = change;
  const how = {
    sheet: '',
    name: ', found by its name',
    made: ', its id is made from its name',
  }[draft.idFrom];
  const lines = differences.map(({ heading, before, after }) => {
    const [old, next] = [shorten(wordsOf(before), 100), shorten(wordsOf(after), 100)];
    return state === 'new' ? `   ${heading}: ${next}` : `   ${heading}: ${old} ${paint.bold('->')} ${next}`;
  });
  return [`${paint.bold(pathOf(change))}  ${paint.dim(`${placeWords(draft.place)}${how}`)}`, ...lines].join('\n');
}

/** Of a cell, without what a terminal obeys. */
const seen = (text: string): string => text.replace(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu, '?');

export function faultBlock(fault: SheetFault, paint: Paint = plain): string {
  return [
    paint.bold(seen(placeWords(fault))),
    ...(fault.found === undefined ? [] : [`   found:    ${seen(fault.found)}`]),
    `   expected: ${seen(fault.expected)}`,
    ...(fault.mend === undefined ? [] : [`   mend:     ${seen(fault.mend)}`]),
    paint.dim(`   how:      content/README.md#${fault.help}`),
  ].join('\n');
}

function sums({ changes, faults, problems }: ImportPlan): string {
  const count = (state: Change['state']): number => changes.filter((change) => change.state === state).length;
  const refused = faults.length + problems.length;
  return `${count('new')} new, ${count('changed')} changed, ${count('same')} the same, ${refused > 0 ? counted(refused, 'fault') : 'no faults'}.`;
}

function ending(plan: ImportPlan, written: boolean): string {
  if (isRefused(plan)) return 'Nothing was written: mend what was refused, then try again.';
  if (plan.files.length === 0) return 'There is nothing to write.';
  if (written) return `${counted(plan.files.length, 'file')} written. No entry was deleted.`;
  return 'Nothing was written: this was a trial. Add --write to write it.';
}
