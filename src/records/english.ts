/** The English that the files in content/languages/ translate, text by text, and a revision of each part. */
import { createHash } from 'node:crypto';
import { englishStrings, essentialGuides, languageParts, type LanguagePart } from '../model/language.ts';
import type { ReadRecords } from './types.ts';

export interface EnglishText {
  part: LanguagePart;
  /** Where a language file has it. */
  path: readonly [string, ...string[]];
  english: string;
}

/** Everything that a language can say, with the English for it. */
export function englishTexts({ folders, files }: Pick<ReadRecords, 'folders' | 'files'>): EnglishText[] {
  const of = (part: LanguagePart, path: EnglishText['path'], english: string | undefined): EnglishText[] =>
    english ? [{ part, path, english }] : [];
  const terms = files['vocabulary/glossary']?.data.terms ?? [];
  return [
    ...Object.entries(englishStrings).flatMap(([name, strings]) =>
      Object.entries<string>(strings).flatMap(([key, english]) => of('strings', ['strings', name, key], english)),
    ),
    ...(files.site?.data.urgent ?? []).flatMap(({ id, label, hint }) => [
      ...of('numbers', ['numbers', id, 'label'], label),
      ...of('numbers', ['numbers', id, 'hint'], hint),
    ]),
    ...(files['vocabulary/warnings']?.data.terms ?? []).flatMap(({ id, title, text }) => [
      ...of('situations', ['situations', id, 'title'], title),
      ...of('situations', ['situations', id, 'text'], text),
    ]),
    ...folders.topics.flatMap(({ id, data }) => of('topics', ['topics', id], data.name)),
    ...terms.flatMap(({ id, full, meaning }) => [
      ...of('glossary', ['glossary', id, 'full'], full),
      ...of('glossary', ['glossary', id, 'meaning'], meaning),
    ]),
    ...[...new Set(terms.map(({ group }) => group))].flatMap((group) =>
      of('glossary', ['glossaryGroups', group], group),
    ),
    ...folders.guides.flatMap(({ id, data, body }) => {
      const guide = essentialGuides.find((wanted) => wanted === id);
      if (!guide) return [];
      return [
        ...of(guide, ['guides', guide, 'title'], data.title),
        ...of(guide, ['guides', guide, 'summary'], data.summary),
        ...of(guide, ['guides', guide, 'text'], body?.trim()),
      ];
    }),
  ];
}

/** Eight signs for each part, which change with any word of its English. */
export function englishRevisions(texts: readonly EnglishText[]): Record<LanguagePart, string> {
  const revision = (part: LanguagePart): string => {
    const own = texts.filter((text) => text.part === part).map(({ path, english }) => [path, english]);
    return createHash('sha256').update(JSON.stringify(own)).digest('hex').slice(0, 8);
  };
  return Object.fromEntries(languageParts.map((part) => [part, revision(part)])) as Record<LanguagePart, string>;
}
