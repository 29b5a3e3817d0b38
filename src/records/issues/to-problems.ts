/** What the schema found, as problems with a place in the file and a way to mend them. */
import type { z } from 'zod';
import type { FieldMeta } from '../../model/fields.ts';
import { didYouMean, nearest } from '../nearest.ts';
import { describe, type Problem, shorten } from '../problem.ts';
import type { Path } from '../types.ts';
import type { ParsedYaml } from '../yaml/parse.ts';
import { fieldAt, shapeOf, type FieldFacts } from './fields.ts';
import { mendValue } from './mend.ts';

type Issue = z.core.$ZodIssue;

export interface Source extends Pick<ParsedYaml, 'value' | 'positionOf' | 'keyPositionOf' | 'sourceOf'> {
  file: string;
  schema: z.ZodType;
  /** As in "this service". */
  called: string;
}

/** Nobody mends more than this from one reading, and a hostile file could have a hundred thousand. */
const mostInOneFile = 50;

/** One problem an issue; a misspelt field is told once, not also as a missing one. */
export function toProblems(issues: readonly Issue[], source: Source): Problem[] {
  const flat = issues.slice(0, mostInOneFile).flatMap((issue) => leaves(issue, []));
  const unknown = flat.flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownFields(issue, source) : []));
  const misspelt = new Set(unknown.map(({ meant }) => meant));
  const others = flat
    .filter((issue) => issue.code !== 'unrecognized_keys')
    .filter((issue) => !(isMissing(issue, source) && misspelt.has(keyOf(issue.path))))
    .map((issue) => toProblem(issue, source));
  const problems = unique([...unknown.map(({ problem }) => problem), ...others]).slice(0, mostInOneFile);
  const total = issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
  return total > mostInOneFile ? [...problems, andMore(source)] : problems;
}

const andMore = ({ file, called }: Source): Problem => ({
  ...{
    severity: 'error',
    file,
    line: 1,
    column: 1,
    field: `This ${called}`,
    path: [],
    found: `more than ${mostInOneFile} faults`,
  },
  ...{
    expected: 'a file like the others of its kind',
    mend: 'mend these first, then check again',
    rule: 'many-faults',
    help: 'fields',
  },
});

/** Of the forms a value may have, the issues of the one that it is nearest to. */
function leaves(issue: Issue, before: Path): Issue[] {
  const path = [...before, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const [best] = [...issue.errors].sort((a, b) => a.length - b.length);
    if (best && best.length > 0 && best.some(({ path: inner }) => inner.length > 0))
      return best.flatMap((inner) => leaves(inner, path));
  }
  return [{ ...issue, path: [...path] }];
}

function toProblem(issue: Issue, source: Source): Problem {
  const { path } = issue;
  const value = valueAt(source.value, path);
  const written = source.sourceOf(path);
  const field = fieldAt(source.schema, path);
  const missing = isMissing(issue, source);
  const found = missing ? 'nothing' : describe(value, written);
  const expected = missing ? missingWords(issue, field.meta) : issue.message;
  const mend = missing ? `add a line that begins "${String(path.at(-1))}:"` : mendFor(issue, value, written, field);
  return {
    severity: 'error',
    file: source.file,
    ...source.positionOf(path),
    field: field.words || `This ${source.called}`,
    path,
    found,
    expected,
    ...(mend === undefined ? {} : { mend }),
    rule: missing ? 'missing-field' : ruleOf(issue),
    help: field.help,
  };
}

/** Its name and its sentence, so that the one who adds it knows what to write. */
function missingWords({ code, path, message }: Issue, { description, refersTo }: FieldMeta): string {
  const words = [description, refersTo && `an id from content/${refersTo}`].filter((part) => part !== undefined);
  const sentence = code === 'invalid_value' || words.length === 0 ? message : words.join(' Write ');
  return `${String(path.at(-1))}: ${sentence.replace(/\.$/, '')}`;
}

function mendFor(issue: Issue, value: unknown, written: string | undefined, field: FieldFacts): string | undefined {
  if (issue.code === 'too_big' && typeof value === 'string')
    return `shorten it by ${value.length - Number(issue.maximum)} characters`;
  if (value === null) return 'write a value after the colon, or delete the line';
  if (issue.code === 'invalid_value')
    return typeof value === 'string' ? didYouMean(value, issue.values.map(String)) : undefined;
  const better = mendValue(field.help, value, written);
  if (better !== undefined || issue.code !== 'invalid_type') return better;
  if (issue.expected === 'object') return groupWords(field);
  if (issue.expected === 'array' && typeof value === 'string') return `write it as a list: [${value}]`;
  if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof value)) {
    const text = written ?? describe(value);
    // A year where a day belongs is wrong in quotes too.
    return field.schema?.safeParse(text).success === false ? undefined : `put it in quotes: "${text}"`;
  }
  return typeof value === 'string' ? withoutQuotes(value, issue.expected) : undefined;
}

/** "11" is the number 11 in quotes; "about 11" is none. */
function withoutQuotes(value: string, expected: string): string | undefined {
  if (expected === 'boolean') return /^(?:true|false)$/.test(value) ? 'take the quotes away' : undefined;
  if (expected !== 'number' && expected !== 'int') return undefined;
  return /^-?\d+(?:\.\d+)?$/.test(value)
    ? 'take the quotes away'
    : 'write it in figures alone, without words and signs';
}

function groupWords({ schema }: FieldFacts): string | undefined {
  const names = Object.keys((schema && shapeOf(schema)) ?? {});
  return names.length > 0 && names.length <= 8 ? `its fields are ${names.join(', ')}` : undefined;
}

function unknownFields(
  issue: Issue & { code: 'unrecognized_keys' },
  source: Source,
): { problem: Problem; meant: string | undefined }[] {
  const parent = fieldAt(source.schema, issue.path);
  const present = Object.keys(valueAt(source.value, issue.path) ?? {});
  const names = Object.keys((parent.schema && shapeOf(parent.schema)) ?? {});
  const free = names.filter((name) => !present.includes(name));
  return issue.keys.slice(0, mostInOneFile).map((key) => {
    const path = [...issue.path, key];
    const meant = nearest(key, free);
    const mend =
      meant === undefined ? 'delete the line, or look for the right name in the guide' : `did you mean ${meant}?`;
    const problem: Problem = {
      severity: 'error',
      file: source.file,
      ...source.keyPositionOf(path),
      field: [parent.words, shorten(key)].filter(Boolean).join(' > '),
      path,
      found: `the field "${shorten(key)}"`,
      expected:
        names.length > 0 && names.length <= 8
          ? `only ${names.join(', ')}`
          : `only fields that a ${parent.words ? 'group like this' : source.called} has`,
      mend,
      rule: 'unknown-field',
      help: parent.help,
    };
    return { problem, meant: meant && [...issue.path, meant].join('\0') };
  });
}

const keyOf = (path: Path) => path.map(String).join('\0');

/** A rule over several fields may point at one that is rightly absent: that is not a missing field. */
const isMissing = ({ code, path }: Issue, { value }: Source) =>
  code !== 'custom' && typeof path.at(-1) === 'string' && valueAt(value, path) === undefined;

const ruleOf = ({ code }: Issue) =>
  code === 'custom' ? 'field-value' : code === 'invalid_type' ? 'field-type' : 'field-value';

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/** Two rules may say the same of one value, as when text is both empty and no id. */
function unique(problems: Problem[]): Problem[] {
  const told = new Set<string>();
  return problems.filter(({ line, column, field, expected }) => {
    const key = `${line}:${column} ${field} ${expected}`;
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}
