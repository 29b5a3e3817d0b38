/** Texts hold plain Markdown: no HTML, no pictures, and links that are safe and lead somewhere. */
import { linkKind } from '../markdown/link-kind.ts';
import { mentionsIn, type Mention } from '../markdown/mentions.ts';
import { isTangled } from '../markdown/parse.ts';
import { shorten, type HelpAnchor, type Problem } from '../problem.ts';
import type { ReadRecord, ReadRecords } from '../types.ts';
import { missingPage } from './missing-page.ts';
import { fieldRule, problemAt, type Rule } from './rule.ts';

interface Words {
  expected: string;
  mend?: string;
  rule?: string;
  help?: HelpAnchor;
}

export const markdown: Rule = (records, today) => {
  const { services, guides, docs, evidence } = records.folders;
  return [...services, ...guides, ...docs, ...evidence]
    .flatMap((record) => problemsOf(record, records))
    .concat(inFields(records, today));
};

/** In a field the first fault is told, at the line on which its text begins. */
const inFields = fieldRule(
  ({ markdown: isMarkdown }) => isMarkdown === true,
  ({ path, value }, record, records) => {
    const at = (found: string, words: Words) =>
      problemAt(record, path, { rule: 'markdown', help: 'markdown', ...words, value: found });
    if (isTangled(value)) return at(TANGLED, tangled);
    for (const mention of mentionsIn(value)) {
      const words = wordsFor(mention, records);
      if (words) return at(mention.value, words);
    }
    return undefined;
  },
);

const TANGLED = 'signs, quotes or lists by the hundred';
const tangled: Words = { expected: 'plain text with a few lists', mend: 'write it more simply', help: 'markdown' };

function problemsOf(record: ReadRecord<unknown>, records: ReadRecords): Problem[] {
  const text = record.body ?? '';
  if (isTangled(text)) return [problem(record, 1, 1, TANGLED, tangled)];
  return mentionsIn(text).flatMap((mention) => {
    const words = wordsFor(mention, records);
    return words ? problem(record, mention.line, mention.column, mention.value, words) : [];
  });
}

function problem(record: ReadRecord<unknown>, line: number, column: number, found: string, words: Words): Problem {
  return {
    ...{ severity: 'error', file: record.file, line: record.bodyLine + line - 1, column, field: 'Text', path: [] },
    ...{ found: shorten(found), rule: 'markdown', help: 'markdown', ...words },
  };
}

function wordsFor({ kind, value }: Mention, records: ReadRecords): Words | undefined {
  if (kind === 'html')
    return {
      expected: 'plain Markdown, without HTML tags',
      mend: 'delete the tag. For bold write **bold**, for a link [words](https://...)',
      help: 'unsafe',
    };
  if (kind === 'image')
    return {
      expected: 'words: pictures are not shown',
      mend: 'say in words what the picture shows',
      help: 'unsafe',
    };
  switch (linkKind(value)) {
    case 'refused':
      return {
        expected: 'a link that begins https://, mailto:, tel: or /',
        mend: 'correct the link, or delete it and keep its words',
        help: 'unsafe',
      };
    case 'relative':
      return {
        expected: 'a link to a page of this site from its root, such as /guides/how-to-get-help/',
        mend: `begin it with / or https://`,
      };
    case 'internal':
      return missingPage(value, records);
    default:
      return undefined;
  }
}
