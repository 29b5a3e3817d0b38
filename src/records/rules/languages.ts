/**
 * What a language file leaves out is listed, once a file; an id that is not there, or a number that differs from the
 * English one, is an error: a wrong number in a text about danger is the worst fault there is.
 */
import { englishStrings, type Language } from '../../model/language.ts';
import { describe, type Problem } from '../problem.ts';
import type { ReadRecord, ReadRecords } from '../types.ts';
import { problemAt, type Rule } from './rule.ts';

interface Text {
  path: readonly [string, ...string[]];
  english: string;
}

export const languages: Rule = (records) => {
  const texts = englishTexts(records);
  return records.folders.languages.flatMap((record) => [
    ...missing(record, texts),
    ...wrongNumbers(record, texts),
    ...unknownIds(record, texts),
  ]);
};

/** Everything that a language can say, with the English for it. */
function englishTexts({ folders, files }: ReadRecords): Text[] {
  return [
    ...Object.entries(englishStrings).flatMap(([part, strings]) =>
      Object.entries<string>(strings).map(([key, english]): Text => ({ path: ['strings', part, key], english })),
    ),
    ...(files.site?.data.urgent ?? []).flatMap(({ id, label, hint }): Text[] => [
      { path: ['numbers', id, 'label'], english: label },
      ...(hint ? [{ path: ['numbers', id, 'hint'] as const, english: hint }] : []),
    ]),
    ...(files['vocabulary/warnings']?.data.terms ?? []).flatMap(({ id, title, text }): Text[] => [
      { path: ['situations', id, 'title'], english: title },
      { path: ['situations', id, 'text'], english: text },
    ]),
    ...folders.topics.map(({ id, data }): Text => ({ path: ['topics', id], english: data.name })),
  ];
}

const at = (data: Language, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);

function missing(record: ReadRecord<Language>, texts: readonly Text[]): Problem[] {
  const left = texts.filter(({ path }) => at(record.data, path) === undefined);
  if (left.length === 0) return [];
  const first = left.slice(0, 3).map(({ path }) => path.join('.'));
  return [
    problemAt(record, [], {
      rule: 'languages',
      severity: 'warning',
      expected: `${left.length} more of ${texts.length} texts, which are shown in English: ${first.join(', ')}${left.length > 3 ? ', ...' : ''}`,
      mend: 'add them, if you can write the language well',
      help: 'languages',
    }),
  ];
}

const numbersIn = (text: string): string =>
  (text.match(/\d[\d ]*\d|\d/g) ?? [])
    .map((number) => number.replaceAll(' ', ''))
    .sort()
    .join(', ');

function wrongNumbers(record: ReadRecord<Language>, texts: readonly Text[]): Problem[] {
  return texts.flatMap(({ path, english }) => {
    const said = at(record.data, path);
    if (typeof said !== 'string' || numbersIn(said) === numbersIn(english)) return [];
    return problemAt(record, path, {
      rule: 'languages',
      value: said,
      expected: `the same numbers as in English: ${describe(english)}`,
      mend: 'write each number with the figures 0 to 9, as often as in English',
      help: 'languages',
    });
  });
}

function unknownIds(record: ReadRecord<Language>, texts: readonly Text[]): Problem[] {
  return (['numbers', 'situations', 'topics'] as const).flatMap((part) => {
    const known = new Set(texts.filter(({ path }) => path[0] === part).map(({ path }) => path[1]));
    return Object.keys(record.data[part])
      .filter((id) => !known.has(id))
      .map((id) =>
        problemAt(record, [part, id], {
          rule: 'languages',
          value: id,
          expected: 'an id that the English content has',
          mend: 'correct it or take it out',
          help: 'languages',
        }),
      );
  });
}
