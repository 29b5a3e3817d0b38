/** Faults of a body against the official schemas, in words: where, what was found, what is expected, how to mend it. */
import type { z } from 'zod';
import { at } from './json.ts';
import { officialSchemas, type BodyKind } from './official.ts';

export interface Fault {
  /** A short name of the rule: 'missing', 'wrong-type', 'not-uuid', 'total-items'. */
  rule: string;
  /** '/services/{id}' */
  endpoint: string;
  /** The field, with * for the numbers of a list: 'contents.*.email'. Empty: the answer as a whole. */
  path: string;
  found: string;
  expected: string;
  mend: string;
  /** How often. */
  count: number;
  /** The addresses or ids where it was found, a few of them. */
  examples: string[];
}

/** One finding before they are counted. */
export type Finding = Omit<Fault, 'count' | 'examples'> & { example: string };

/** One line for each rule at each field of each endpoint: what is wrong in every service is told once. */
export function counted(findings: readonly Finding[], most = 5): Fault[] {
  const groups = Map.groupBy(findings, ({ rule, endpoint, path }) => `${endpoint} ${path} ${rule}`);
  return [...groups.values()].map((group) => {
    const { example: _example, ...first } = group[0]!;
    return {
      ...first,
      count: group.length,
      examples: [...new Set(group.map(({ example }) => example))].slice(0, most),
    };
  });
}

export const endpointOf = (kind: BodyKind): string => (kind === 'root' ? '/' : `/${kind}`);

/** Checks a body: ours, or the official schemas where they are at hand. */
export type Check = (kind: BodyKind, body: unknown, example: string) => Finding[];

export const checkBody: Check = (kind, body, example) => {
  const result = officialSchemas[kind].safeParse(body);
  if (result.success) return [];
  return result.error.issues.map((issue) => ({
    ...{ endpoint: endpointOf(kind), path: starred(issue.path), example },
    ...words(issue, at(body, issue.path)),
  }));
};

export const starred = (path: readonly PropertyKey[]): string =>
  path.map((key) => (typeof key === 'number' ? '*' : String(key))).join('.');

/** What a field of each format is, and how to come by one. */
const formats: Record<string, { rule: string; expected: string; mend: string }> = {
  guid: {
    rule: 'not-uuid',
    expected: 'a UUID, such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    mend: 'Give each thing one UUID and keep it. One that is made from your own id (UUID version 5) stays the same for ever.',
  },
  uri: {
    rule: 'not-uri',
    expected: 'a whole web address with https:// or http://, without spaces',
    mend: 'Write the whole address, or leave the field out where there is none.',
  },
  email: {
    rule: 'not-email',
    expected: 'one e-mail address',
    mend: 'Write one e-mail address, or leave the field out where there is none.',
  },
  datetime: {
    rule: 'not-date-time',
    expected: 'a day and time with its offset, such as 2026-11-22T09:00:00.000Z',
    mend: 'Add Z for UTC, or the offset, at the end of the time.',
  },
};

type Words = Pick<Finding, 'rule' | 'found' | 'expected' | 'mend'>;

function words(issue: z.core.$ZodIssue, value: unknown): Words {
  const field = String(issue.path.at(-1) ?? '');
  const found = show(value, field);
  const format =
    formatOf(issue) ?? (/(^|_)id$/.test(field) && (value === undefined || value === null) ? formats.guid : undefined);
  if (value === undefined)
    return {
      ...{ rule: 'missing', found: 'nothing', expected: format?.expected ?? expectedOf(issue) },
      mend: `Add the field: the standard needs it.`,
    };
  if (value === null)
    return {
      ...{ rule: 'null', found: 'null', expected: format?.expected ?? expectedOf(issue) },
      mend: 'Leave the field out where nothing is known: null is a fault.',
    };
  if (format) return { ...format, found };
  const isEnum = issue.code === 'invalid_value';
  return {
    ...{ rule: isEnum ? 'not-in-list' : 'wrong-type', found, expected: expectedOf(issue) },
    mend: isEnum ? 'Use one of the words of the standard, in small letters.' : wrongType(issue, value),
  };
}

function formatOf(issue: z.core.$ZodIssue): (typeof formats)[string] | undefined {
  if (issue.code === 'invalid_format') return formats[issue.format];
  return issue.code === 'custom' ? formats[String(issue.params?.format)] : undefined;
}

const types: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of: ${issue.values.map(String).join(', ')}`;
  return issue.code === 'invalid_type' ? (types[issue.expected] ?? issue.expected) : issue.message;
}

function wrongType(issue: z.core.$ZodIssue, value: unknown): string {
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  if (typeof value === 'string' && (expected === 'number' || expected === 'int'))
    return 'Write the number without quotation marks, and leave the field out where there is none.';
  if (typeof value === 'number' && expected === 'string') return 'Write it as text, in quotation marks.';
  return 'Give the field the type that the standard names.';
}

/** Fields of people: what stands there is not repeated. */
const isPrivate = /e?mail|name|phone|number|attention/;

/** What was found, short; nobody's address is put on show. */
export function show(value: unknown, field: string): string {
  if (typeof value === 'string') {
    if (value === '') return 'an empty text';
    if (isPrivate.test(field) || value.includes('@')) return 'a text (not shown: it may name a person)';
    return JSON.stringify(value.length > 80 ? `${value.slice(0, 77)}...` : value);
  }
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null ? 'null' : 'an object';
}
