/** A filled-in form as the file of a service that nobody has confirmed yet, or what is missing, in plain words. */
import { personalData } from '../../model/rules/personal-data.ts';
import type { Problem } from '../../records/problem.ts';
import type { ReadRecords } from '../../records/types.ts';
import { choicesFrom } from '../issue-forms/choices.ts';
import { newServiceQuestions } from '../issue-forms/new-service.ts';
import type { Question } from '../issue-forms/question.ts';
import { checkDrafts, type Draft } from './check-drafts.ts';
import { organisationFor } from './organisation.ts';
import { chosen, parseIssueForm, type Answers } from './parse.ts';
import { freeId } from './ids.ts';
import { serviceData, type Picked } from './service-data.ts';

/** Something to write otherwise, at a question of the form. */
export interface Fault {
  at: string;
  found?: string | undefined;
  expected: string;
  mend?: string | undefined;
}

export type Outcome =
  | { kind: 'missing'; faults: Fault[] }
  /** The files, the first of them the service; `notes` are worth a look and stop nothing. */
  | { kind: 'made'; id: string; name: string; files: { path: string; text: string }[]; notes: Fault[] };

export interface Known {
  records: ReadRecords;
  /** 2026-11-26, in London. */
  today: string;
  /** The number of the issue. */
  issue: number;
}

/** @param body the text of the issue, by anybody */
export function toService(body: string, known: Known): Outcome {
  const questions = newServiceQuestions(choicesFrom(known.records));
  const answers = parseIssueForm(body, questions);
  const { picked, faults } = pick(answers, questions);
  const organisation = organisationFor(answers.organisation, picked['organisation-type']?.[0], known.records);
  const named = freeId(answers.name, known.records);
  faults.push(...('faults' in organisation ? organisation.faults : []), ...('fault' in named ? [named.fault] : []));
  const id = 'id' in named ? named.id : 'new-service';
  const made = 'draft' in organisation && organisation.draft ? [organisation.draft] : [];
  const data = serviceData({
    answers,
    picked,
    organisation: 'id' in organisation ? organisation.id : 'unknown',
    ...known,
  });
  const service: Draft = { kind: 'services', id, data, body: answers.more };
  const { texts, problems } = checkDrafts([service, ...made], known);
  const errors = problems.filter(({ severity }) => severity === 'error').map(asFault);
  if (faults.length + errors.length > 0) return { kind: 'missing', faults: withoutTold(faults, errors) };
  const notes = problems.filter(({ severity }) => severity === 'warning').map(asFault);
  return {
    kind: 'made',
    id,
    name: String(data.name),
    files: texts,
    notes: [...notes, ...personal(answers, questions)],
  };
}

function pick(answers: Answers, questions: readonly Question[]): { picked: Picked; faults: Fault[] } {
  const faults: Fault[] = [];
  const picked: Picked = {};
  for (const { id, ask, label, options = [] } of questions) {
    if (ask !== 'dropdown') continue;
    const { ids, unknown } = chosen(answers[id], options);
    if (ids.length > 0) picked[id] = ids;
    faults.push(...unknown.map((found) => ({ at: label, found, expected: 'one of the choices in the form' })));
  }
  return { picked, faults };
}

/** Where a person could be named or reached: somebody has to look. Numbers of the service have fields of their own. */
const free = ['name', 'organisation', 'summary', 'more', 'criteria', 'what-to-do', 'cost-detail', 'hours', 'where'];

const personal = (answers: Answers, questions: readonly Question[]): Fault[] =>
  questions
    .filter(({ id }) => free.includes(id))
    .flatMap(({ id, label }) =>
      personalData(answers[id] ?? '').map(({ called, found }) => ({
        at: label,
        found,
        expected: `no ${called.replace(/^an? /, '')} in these words: it could lead to one person`,
        mend: 'if it is the service’s own, write it in its own field',
      })),
    );

/** The check speaks to who edits a file; whoever filled in a form has no lines and no quotes to mend. */
function asFault({ field, found, expected, mend, path }: Problem): Fault {
  const isMissing = mend?.startsWith('add a line');
  if (isMissing) return { at: field, found: 'nothing', expected: 'an answer: an entry cannot do without it' };
  // The fields have their words from their schema; rules across records know what else to do.
  const isOnlyForFiles =
    mend === undefined || (path.length > 0 && /^(write|put|add|leave) /.test(mend) && !mend.includes('https://'));
  return { at: field, found, expected, mend: isOnlyForFiles ? undefined : mend };
}

/** What was told already is not told again by the check. */
const withoutTold = (told: readonly Fault[], faults: readonly Fault[]): Fault[] => [
  ...told,
  ...faults.filter(({ at }) => !told.some((other) => other.at === at)),
];
