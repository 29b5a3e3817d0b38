/** What people said is published without anything that leads to one of them, in the year that its file's name says. */
import { toldFields, type Comment } from '../../model/comment.ts';
import { personalData } from '../../model/rules/personal-data.ts';
import type { Problem } from '../problem.ts';
import type { ReadRecord } from '../types.ts';
import { problemAt, type Rule } from './rule.ts';

export const comments: Rule = ({ folders }, today) =>
  folders.comments.flatMap((record) => [...tellsWho(record), ...yearOf(record, today)]);

function tellsWho(record: ReadRecord<Comment>): Problem[] {
  const texts = toldFields.flatMap((field) =>
    [record.data[field]].flat().map((text, index) => ({ text, path: field === 'theme' ? [field] : [field, index] })),
  );
  return texts.flatMap(({ text, path }) =>
    personalData(text).flatMap(({ called, found }) =>
      problemAt(record, path, {
        rule: 'comments',
        value: found,
        expected: `words that lead to nobody: this looks like ${called}`,
        mend: 'take it out, and read the rest again: could somebody tell who said it?',
        help: 'comments',
      }),
    ),
  );
}

function yearOf(record: ReadRecord<Comment>, today: string): Problem[] {
  const { year } = record.data;
  const told = (value: unknown, expected: string, mend: string) =>
    problemAt(record, ['year'], { rule: 'comments', value, expected, mend, help: 'comments' });
  if (year > Number(today.slice(0, 4)))
    return [told(year, `a year that has begun (today is ${today})`, 'check the year')];
  if (!record.id.startsWith(`${year}-`))
    return [
      told(
        year,
        `the year with which the file's name begins: ${record.id}.yml`,
        'correct the year, or rename the file',
      ),
    ];
  return [];
}
