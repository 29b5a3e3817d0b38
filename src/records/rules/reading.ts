/** Guides and services read easily: a grade of at most 7, short sentences, and few long words in a summary. */
import { shorten, type Problem } from '../problem.ts';
import { hardWordsIn } from '../reading/hard-words.ts';
import type { Mask } from '../reading/known-words.ts';
import { highestGrade, mostWords, readPassages, type Passage } from '../reading/measure.ts';
import { passagesOf } from '../reading/passages.ts';
import { maskOf } from '../reading/records-words.ts';
import type { ReadRecord } from '../types.ts';
import type { Guide } from '../../model/guide.ts';
import type { Service } from '../../model/service.ts';
import { problemAt, type Rule } from './rule.ts';

export const reading: Rule = (records) => {
  const mask = maskOf(records);
  const { services, guides } = records.folders;
  return [
    ...services.flatMap((service) => once(service, mask, () => problemsOf(service, servicePassages(service), mask))),
    ...guides.flatMap((guide) => once(guide, mask, () => problemsOf(guide, guidePassages(guide), mask))),
  ];
};

const told = new WeakMap<ReadRecord<unknown>, { mask: Mask; problems: Problem[] }>();

/** While somebody writes, the other records and the known words are the same as before. */
function once(record: ReadRecord<unknown>, mask: Mask, read: () => Problem[]): Problem[] {
  const before = told.get(record);
  if (before?.mask === mask) return before.problems;
  const problems = read();
  told.set(record, { mask, problems });
  return problems;
}

const mostHardWords = 2;

function problemsOf(record: ReadRecord<Service | Guide>, passages: Passage[], mask: Mask): Problem[] {
  if (record.data.readingNote !== undefined) return [];
  const { grade, sentences } = readPassages(passages, mask);
  const warning = { rule: 'reading', severity: 'warning', help: 'reading' } as const;
  const long = sentences
    .filter(({ words }) => words > mostWords)
    .map(({ text, words, line }): Problem => ({
      ...{ ...warning, file: record.file, line, column: 1, field: 'Text', path: [], found: shorten(text) },
      expected: `at most ${mostWords} words in a sentence. This sentence has ${words} words`,
      mend: 'split it in two',
    }));
  const hard = hardWordsIn(record.data.summary, mask);
  const summary =
    hard.length > mostHardWords
      ? problemAt(record, ['summary'], {
          ...warning,
          value: hard.join(', '),
          expected: `at most ${mostHardWords} long words in a summary. This one has ${hard.length}`,
          mend: 'say it with shorter words',
        })
      : [];
  const whole =
    grade > highestGrade
      ? problemAt(record, ['summary'], {
          ...warning,
          value: `summary and text together: grade ${grade}`,
          expected: `a reading grade of ${highestGrade} or less`,
          mend: 'use shorter sentences and shorter words, or say why not in readingNote',
        })
      : [];
  return long.concat(summary, whole);
}

const summaryOf = (record: ReadRecord<Service | Guide>): Passage => ({
  text: record.data.summary,
  get line() {
    return record.positionOf(['summary']).line;
  },
});

function servicePassages(record: ReadRecord<Service>): Passage[] {
  const { body, bodyLine } = record;
  return [summaryOf(record), ...passagesOf(body ?? '', bodyLine)];
}

function guidePassages(record: ReadRecord<Guide>): Passage[] {
  const { data, body, bodyLine } = record;
  const field = (path: PropertyKey[], text: string) => {
    // A text of several lines begins on the line below its `|`.
    const { line } = record.positionOf(path);
    return passagesOf(text, text.includes('\n') ? line + 1 : line);
  };
  return [
    summaryOf(record),
    ...passagesOf(body ?? '', bodyLine),
    ...(data.steps ?? []).flatMap(({ text }, index) => field(['steps', index, 'text'], text)),
    ...(data.ifRefused ? field(['ifRefused', 'text'], data.ifRefused.text) : []),
  ];
}
