/**
 * What a language file leaves out is listed with its English, and so is what was translated from an older English; neither
 * fails a build. An id that is not there, a number or a link that differs from the English, is an error: a wrong number in
 * a text about danger is the worst fault there is.
 */
import { languageParts, type Language } from '../../model/language.ts';
import { englishRevisions, englishTexts, type EnglishText } from '../english.ts';
import { describe, shorten, type Problem } from '../problem.ts';
import type { ReadRecord } from '../types.ts';
import { problemAt, type Rule } from './rule.ts';

const help = 'languages';
type File = ReadRecord<Language>;

export const languages: Rule = (records) => {
  const texts = englishTexts(records);
  const revisions = englishRevisions(texts);
  return records.folders.languages.flatMap((record) => [
    ...missing(record, texts),
    ...older(record, texts, revisions),
    ...otherNumbers(record, texts),
    ...otherLinks(record, texts),
    ...unknownIds(record, texts),
  ]);
};

const said = (data: Language, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);

function missing(record: File, texts: readonly EnglishText[]): Problem[] {
  return texts
    .filter(({ path }) => said(record.data, path) === undefined)
    .map(({ path, english }) =>
      problemAt(record, [], {
        rule: 'languages',
        severity: 'warning',
        expected: `${path.join('.')} in ${record.data.englishName}. Now the English is shown: "${shorten(english, 120)}"`,
        mend: 'add it, if you write the language well',
        help,
      }),
    );
}

function older(record: File, texts: readonly EnglishText[], revisions: Readonly<Record<string, string>>): Problem[] {
  const { englishName, englishRevisions: translated } = record.data;
  return languageParts
    .filter((part) => texts.some((text) => text.part === part && said(record.data, text.path) !== undefined))
    .filter((part) => translated[part] !== revisions[part])
    .map((part) =>
      problemAt(record, ['englishRevisions'], {
        rule: 'languages',
        severity: 'warning',
        value: `${part}: ${translated[part] ?? 'nothing'}`,
        expected: `${part} in ${englishName} as the English is now. The English has changed since it was translated`,
        mend: `read the English again; once the ${englishName} says the same, write ${part}: "${revisions[part]}"`,
        help,
      }),
    );
}

/** Signs such as 999, "0300 126 7000" or 2015, in any order. */
const numbersIn = (text: string): string =>
  (text.match(/\d[\d ]*\d|\d/g) ?? [])
    .map((number) => number.replaceAll(' ', ''))
    .sort()
    .join(', ');

/** Where links of a Markdown text lead, in any order. */
const linksIn = (text: string): string =>
  [...text.matchAll(/\]\(([^)]+)\)/g)]
    .map(([, to]) => to)
    .sort()
    .join(', ');

const otherNumbers = (record: File, texts: readonly EnglishText[]): Problem[] =>
  differing(record, texts, numbersIn, 'numbers', 'write each number with the figures 0 to 9, as often as in English');

const otherLinks = (record: File, texts: readonly EnglishText[]): Problem[] =>
  differing(record, texts, linksIn, 'links', 'lead to the same pages as the English text');

function differing(
  record: File,
  texts: readonly EnglishText[],
  read: (text: string) => string,
  what: string,
  mend: string,
): Problem[] {
  return texts.flatMap(({ path, english }) => {
    const text = said(record.data, path);
    if (typeof text !== 'string' || read(text) === read(english)) return [];
    return problemAt(record, path, {
      rule: 'languages',
      value: text.includes('\n') ? read(text) || `no ${what}` : text,
      expected: `the same ${what} as in English: ${text.includes('\n') ? read(english) || `no ${what}` : describe(english)}`,
      mend,
      help,
    });
  });
}

/** Which part of a file has its ids from which part of the English. */
const idsOf = {
  numbers: 'numbers',
  situations: 'situations',
  topics: 'topics',
  glossary: 'glossary',
  glossaryGroups: 'glossaryGroups',
  alsoCalled: 'topics',
  dangerWords: 'situations',
} as const;

function unknownIds(record: File, texts: readonly EnglishText[]): Problem[] {
  return (Object.keys(idsOf) as (keyof typeof idsOf)[]).flatMap((field) => {
    const known = new Set(texts.filter(({ path }) => path[0] === idsOf[field]).map(({ path }) => path[1]));
    return Object.keys(record.data[field] ?? {})
      .filter((id) => !known.has(id))
      .map((id) =>
        problemAt(record, [field, id], {
          rule: 'languages',
          value: id,
          expected: 'an id that the English content has',
          mend: 'correct it or take it out',
          help,
        }),
      );
  });
}
