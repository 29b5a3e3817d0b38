/** What people read of the records, as pieces of text with their places: for rules about single words. */
import { shorten, type HelpAnchor, type Problem } from '../problem.ts';
import { kindOf } from '../read-file.ts';
import type { Path, ReadRecord, ReadRecords } from '../types.ts';
import { fieldValues } from '../walk.ts';
import { problemAt } from './rule.ts';

export interface Text {
  record: ReadRecord<unknown>;
  /** Undefined for the text below the fields. */
  path?: Path;
  text: string;
}

const readers = new Map<string, ReturnType<typeof fieldValues>>();

/** Words of a source are not ours, and what is internal is read by nobody. */
const isOurs = (path: Path) =>
  !['sources', 'assurance', 'textWord', 'source', 'readIn', 'by'].some((key) => path.includes(key));

/** Of services, guides, topics, levels, organisations and places: lines of text, texts in Markdown, and the text below the fields. */
export function* textsOf({ folders }: ReadRecords): Generator<Text> {
  const kinds = ['services', 'guides', 'topics', 'levels-of-need', 'organisations', 'places'] as const;
  for (const kind of kinds) {
    const read =
      readers.get(kind) ??
      fieldValues(kindOf(kind).schema, ({ help, markdown, internal, title }) =>
        Boolean(!internal && title !== 'Number or address' && (help === 'text' || help === 'referral' || markdown)),
      );
    readers.set(kind, read);
    for (const record of folders[kind] as ReadRecord<unknown>[]) {
      for (const { path, value } of read(record.data)) if (isOurs(path)) yield { record, path, text: value };
      if (record.body) yield { record, text: record.body };
    }
  }
}

interface Finding {
  rule: string;
  value: string;
  expected: string;
  mend: string;
  help: HelpAnchor;
}

/** A warning about some of the words, at the line on which they stand. */
export function warningAt({ record, path, text }: Text, offset: number, { value, ...words }: Finding): Problem {
  if (path) return problemAt(record, path, { ...words, value, severity: 'warning' });
  const before = text.slice(0, offset).split('\n');
  return {
    ...{ severity: 'warning', file: record.file, line: record.bodyLine + before.length - 1 },
    ...{ column: before[before.length - 1]!.length + 1, field: 'Text', path: [], found: `"${shorten(value, 78)}"` },
    ...words,
  };
}

/** The same text with addresses, targets of links and code blanked, letter for letter. */
export const withoutAddresses = (text: string): string =>
  text.replace(
    /\]\([^)\s]*\)|https?:\/\/\S+|[\w.+-]+@[\w.-]+|\b(?:[\w-]+\.)+(?:uk|org|com|net)\b\S*|`[^`]*`/g,
    (match) => ' '.repeat(match.length),
  );
