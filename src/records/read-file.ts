/** One file as a record: decoded, taken apart, checked against its schema. Every fault has its place. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { markdown } from '../model/fields.ts';
import { fileKinds, folderKinds, type FileKind } from '../model/kinds.ts';
import type { RecordKind } from '../model/fields.ts';
import { decode, largestFile, tooLarge, type Fault } from './files/decode.ts';
import { splitFrontMatter } from './files/front-matter.ts';
import type { ListedFile } from './files/list.ts';
import { unreadableFault } from './files/names.ts';
import { toProblems } from './issues/to-problems.ts';
import { wordsFor } from './issues/words.ts';
import { shorten, type Problem } from './problem.ts';
import type { Path, Position, ReadRecord } from './types.ts';
import { parseYaml } from './yaml/parse.ts';

export interface ReadFile {
  record?: ReadRecord<unknown>;
  problems: Problem[];
  /** What could be read, faulty or not: the ids of a faulty vocabulary are known all the same. */
  value: unknown;
}

/** While somebody writes, one file of hundreds has changed: the others are as they were read before. */
const known = new Map<string, { file: string; size: number; mtimeMs: number; read: ReadFile }>();

/**
 * Reads one file of the folder. A file too long for a record is not opened. Not one beside the other: of ten thousand small
 * files the turns would take longer than the reading.
 */
export function readContentFile(folder: string, listed: ListedFile, file: string): ReadFile {
  const path = join(folder, listed.path);
  try {
    const { size, mtimeMs } = statSync(path);
    if (size > largestFile) return failed(file, tooLarge(size));
    const before = known.get(path);
    if (before?.size === size && before.mtimeMs === mtimeMs && before.file === file) return before.read;
    const read = readRecord(readFileSync(path), listed, file);
    known.set(path, { file, size, mtimeMs, read });
    return read;
  } catch (error) {
    return failed(file, unreadableFault((error as NodeJS.ErrnoException).code ?? 'an error while reading'));
  }
}

/** The same for bytes at hand. Never throws. */
export function readRecord(bytes: Uint8Array, { kind, id }: Pick<ListedFile, 'kind' | 'id'>, file: string): ReadFile {
  const decoded = decode(bytes);
  if ('fault' in decoded) return failed(file, decoded.fault);
  const parts = isMarkdown(kind)
    ? splitFrontMatter(decoded.text)
    : { yaml: decoded.text, linesBefore: 0, body: undefined, bodyLine: 1 };
  if ('fault' in parts) return failed(file, parts.fault);

  const parsed = parseYaml(parts.yaml, parts.linesBefore);
  const problems = parsed.faults.map((fault) => problemOf(file, fault));
  if (parsed.value === undefined) return { problems, value: undefined };
  if (parsed.value === null) return failed(file, emptyFault(parts.linesBefore));

  const { schema, called } = kindOf(kind);
  const checked = schema.safeParse(parsed.value, { error: wordsFor });
  if (!checked.success) {
    // What is refused as YAML has no value, and is not told again as a field without one.
    const told = new Set(problems.map(placeOf));
    const more = toProblems(checked.error.issues, { ...parsed, file, schema, called });
    problems.push(...more.filter((problem) => !told.has(placeOf(problem))));
  }
  if (parts.body !== undefined) problems.push(...bodyProblems(file, parts.body, parts.bodyLine));
  if (!checked.success || problems.length > 0) return { problems, value: parsed.value };

  const record: ReadRecord<unknown> = {
    ...{ id, kind, file, data: checked.data, bodyLine: parts.bodyLine },
    ...(parts.body ? { body: parts.body } : {}),
    positionOf: positionsOf(parts.yaml, parts.linesBefore),
  };
  return { record, problems, value: parsed.value };
}

/** Positions are wanted of few records, so the tree is not kept: it is made again for the first question. */
function positionsOf(yaml: string, linesBefore: number): (path: Path) => Position {
  let parsed: ReturnType<typeof parseYaml> | undefined;
  return (path) => (parsed ??= parseYaml(yaml, linesBefore)).positionOf(path);
}

export const isFolderKind = (kind: RecordKind | FileKind): kind is RecordKind => kind in folderKinds;

const isMarkdown = (kind: RecordKind | FileKind) => isFolderKind(kind) && folderKinds[kind].extension === '.md';

/** The schema of a kind, and what one of it is called. */
export function kindOf(kind: RecordKind | FileKind): { schema: z.ZodType; called: string } {
  return isFolderKind(kind) ? folderKinds[kind] : { schema: fileKinds[kind].schema, called: 'file' };
}

const textSchema = markdown('Text');

function bodyProblems(file: string, body: string, line: number): Problem[] {
  const checked = textSchema.safeParse(body);
  if (checked.success) return [];
  const expected = checked.error.issues.map(({ message }) => message).join('; ');
  const fault: Fault = {
    line,
    column: 1,
    field: 'Text',
    found: `${body.length.toLocaleString('en-GB')} characters`,
    expected,
    rule: 'field-value',
    help: 'markdown',
  };
  return [problemOf(file, fault)];
}

const placeOf = ({ line, column }: Position) => `${line}:${column}`;

const emptyFault = (linesBefore: number): Fault => ({
  line: 1 + linesBefore,
  column: 1,
  field: linesBefore > 0 ? 'Fields at the top' : 'The file',
  found: 'nothing',
  expected: 'the fields of a record, such as `name: Family Hub`',
  mend: 'copy another record and change it, or delete this file',
  rule: 'empty',
  help: 'files',
});

const failed = (file: string, fault: Fault): ReadFile => ({ problems: [problemOf(file, fault)], value: undefined });

/** A file's name may hold what a terminal obeys, or be as long as a page. */
export const problemOf = (file: string, fault: Fault, severity: Problem['severity'] = 'error'): Problem => ({
  ...{ severity, file: shorten(file, 200), path: [] },
  ...fault,
  ...(fault.found === undefined ? {} : { found: shorten(fault.found) }),
});
