/** Asks for a new record in the terminal: lists to choose from where there are any, each answer checked at once. */
import {
  autocomplete,
  autocompleteMultiselect,
  confirm,
  isCancel,
  log,
  select,
  text,
  type CommonOptions,
} from '@clack/prompts';
import type { Answers } from '../records/new/make.ts';
import { answerFault, questionsFor, questionWords, type Question } from '../records/new/questions.ts';
import { SEPARATOR, type Cell } from '../records/sheet/cells.ts';
import { knownFrom, namesOf } from '../records/sheet/known.ts';
import type { SheetKind } from '../records/sheet/layout.ts';
import type { ReadRecords } from '../records/types.ts';
import { Stop } from './settings.ts';

const LEFT_OUT = '';

/** The answer, or the end of it all when somebody presses Ctrl+C. */
function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Stop('Stopped. Nothing was written.');
  return answer as Exclude<T, symbol>;
}

/** Where questions are asked, when it is not the terminal: for tests. */
export type Terminal = Pick<CommonOptions, 'input' | 'output'>;

export const askYes = async (message: string, terminal: Terminal = {}): Promise<boolean> =>
  answered(await confirm({ ...terminal, message, initialValue: false }));

/** The name comes first: who knows the names that are near it may stop there. */
export async function askName(kind: SheetKind, read: ReadRecords, terminal: Terminal = {}): Promise<string> {
  const question = questionsFor(kind).fields.find(({ heading }) => heading === 'name')!;
  return String(await ask(question, read, terminal));
}

/** Everything else. Adds to the answers. */
export async function askRest(
  kind: SheetKind,
  read: ReadRecords,
  answers: Answers,
  terminal: Terminal = {},
): Promise<void> {
  const { fields, groups, description } = questionsFor(kind);
  for (const question of fields) {
    if (answers.has(question.heading)) continue;
    answers.set(question.heading, await ask(question, read, terminal));
  }
  for (const { group, needed, of } of groups) {
    log.step(group.title, terminal);
    for (let number = 1; ; number += 1) {
      const isFirst = number === 1;
      if (!(isFirst && needed) && !(await askYes(isFirst ? `Add one: ${group.title}?` : 'Add another?', terminal)))
        break;
      for (const question of of(number)) answers.set(question.heading, await ask(question, read, terminal));
    }
  }
  if (description !== undefined) {
    const message = 'Description: what happens there, in plain words, to "you". It may be left out.';
    answers.set(description, answered(await text({ ...terminal, message, defaultValue: '' })));
  }
}

async function ask(question: Question, read: ReadRecords, terminal: Terminal): Promise<Cell> {
  const { column } = question;
  const message = questionWords(question);
  const { wordsOf } = knownFrom(read);
  const validate = (answer: unknown): string | undefined =>
    answerFault(question, typeof answer === 'string' ? answer : null, wordsOf);
  const options = choices(question, read);
  if (options && column.isList) {
    const needed = { required: column.needed, placeholder: 'Type to search' };
    const chosen = answered(await autocompleteMultiselect({ ...terminal, message, options, maxItems: 10, ...needed }));
    return chosen.join(SEPARATOR);
  }
  if (options) {
    const all = column.needed ? options : [{ value: LEFT_OUT, label: 'Leave it out' }, ...options];
    return all.length > 8
      ? answered(
          await autocomplete({ ...terminal, message, options: all, maxItems: 10, placeholder: 'Type to search' }),
        )
      : answered(await select({ ...terminal, message, options: all }));
  }
  if (column.type === 'boolean') return answered(await confirm({ ...terminal, message, initialValue: false }));
  return answered(await text({ ...terminal, message, validate, defaultValue: '' }));
}

/** The ids of a list with their names, or the fixed words of a field. */
function choices(
  { column }: Question,
  read: ReadRecords,
): { value: string; label: string; hint?: string }[] | undefined {
  if (column.options.length > 0) return column.options.map((option) => ({ value: option, label: option }));
  const { refersTo } = column.meta;
  return (
    refersTo &&
    namesOf(read, refersTo).map(([id, name]) => ({ value: id, label: name, ...(name === id ? {} : { hint: id }) }))
  );
}
