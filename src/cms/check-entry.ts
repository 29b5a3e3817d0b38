/** The check of a record before it is saved: the same schema and the same sentences as `npm run check`. */
import { folderKinds } from '../model/kinds.ts';
import { markdown, type RecordKind } from '../model/fields.ts';
import { isId } from '../model/rules/formats.ts';
import { decode } from '../records/files/decode.ts';
import { splitFrontMatter } from '../records/files/front-matter.ts';
import { toProblems } from '../records/issues/to-problems.ts';
import { wordsFor } from '../records/issues/words.ts';
import { parseYaml } from '../records/yaml/parse.ts';
import { isMarkdown, toFile, type Kind } from './format.ts';
import { kindSchema } from './kind-schema.ts';
import { sentencesOf } from './patterns.ts';

/**
 * What is not right yet, a sentence each; none when the record may be saved.
 * @param id what the file is called; left out for single files
 */
export function entryFaults(kind: Kind, form: Record<string, unknown>, id?: string): string[] {
  const text = toFile(kind, form);
  // What cannot be seen, and could turn a sentence of ours round too, is told before anything is quoted.
  const read = decode(new TextEncoder().encode(text));
  if ('fault' in read) return [sentence(read.fault)];
  const parts = isMarkdown(kind) ? splitFrontMatter(text) : { yaml: text, linesBefore: 0, body: '' };
  if ('fault' in parts) return [parts.fault.expected];
  const parsed = parseYaml(parts.yaml, parts.linesBefore);
  const schema = kindSchema(kind);
  const checked = schema.safeParse(parsed.value, { error: wordsFor });
  const called = kind in folderKinds ? folderKinds[kind as RecordKind].called : 'file';
  const problems = checked.success
    ? []
    : toProblems(checked.error.issues, { ...parsed, file: '', schema, called }).map(sentence);
  const name = id === undefined || isId(id) ? [] : ['Name of the file: small letters, digits and single hyphens.'];
  const body = isMarkdown(kind) ? sentencesOf(markdown('Text'), parts.body) : [];
  return [...name, ...problems, ...body.map((expected) => `Text. Expected: ${expected}.`)];
}

interface Told {
  field: string;
  found?: string;
  expected: string;
  mend?: string;
}

/** "Contact > Phone: you wrote "x". Expected: a UK phone number. What to do: write "…"." */
const sentence = ({ field, found, expected, mend }: Told): string =>
  [
    !found || found === 'nothing' ? `${field}: nothing is written yet.` : `${field}: you wrote ${found}.`,
    `Expected: ${expected.replace(/\.$/, '')}.`,
    ...(mend && helpsInForm(mend, found) ? [`What to do: ${mend.replace(/\.$/, '')}.`] : []),
  ].join(' ');

/** Not what helps in a file only, such as quotes round what is there already. */
const helpsInForm = (mend: string, found = ''): boolean =>
  !/^(add a line|put it in quotes|take the quotes away|write it as a list)/.test(mend) && mend !== `write ${found}`;

/** What is said above the sentences. */
export const faultsTitle = (count: number): string =>
  count === 1 ? 'Not saved: there is 1 thing to put right.' : `Not saved: there are ${count} things to put right.`;
