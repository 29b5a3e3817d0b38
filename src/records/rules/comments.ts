/** What people said is published without anything that leads to one of them, in the year that its file's name says. */
import { toldFields, type Comment } from '../../model/comment.ts';
import type { Problem } from '../problem.ts';
import type { ReadRecord } from '../types.ts';
import { problemAt, type Rule } from './rule.ts';

/** In the middle of other words. A year or a number of families is no phone number: it has at most eight digits. */
const personal = [
  { called: 'an e-mail address', pattern: /[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/i },
  { called: 'a phone number', pattern: /(?:\+|\b)\d(?:[\s().-]{0,2}\d){8,}\b/ },
  { called: 'a postcode', pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/i },
] as const;

export const comments: Rule = ({ folders }, today) =>
  folders.comments.flatMap((record) => [...personalData(record), ...yearOf(record, today)]);

function personalData(record: ReadRecord<Comment>): Problem[] {
  const texts = toldFields.flatMap((field) =>
    [record.data[field]].flat().map((text, index) => ({ text, path: field === 'theme' ? [field] : [field, index] })),
  );
  return texts.flatMap(({ text, path }) =>
    personal.flatMap(({ called, pattern }) => {
      const found = pattern.exec(text)?.[0];
      if (found === undefined) return [];
      return problemAt(record, path, {
        rule: 'comments',
        value: found,
        expected: `words that lead to nobody: this looks like ${called}`,
        mend: 'take it out, and read the rest again: could somebody tell who said it?',
        help: 'comments',
      });
    }),
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
