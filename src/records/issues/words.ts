/** Our words where the model has none of its own: what Zod would say as "Invalid input: expected object, received array". */
import type { z } from 'zod';

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

const kinds: Record<string, string> = {
  object: 'a group of lines below the name, each indented by two spaces',
  array: 'a list: one entry a line, each after a hyphen',
  string: 'text',
  number: 'a number, without quotes',
  int: 'a whole number, without quotes',
  boolean: 'true or false, without quotes',
};

/** Given to every parse; a message of the model itself goes before it. */
export function wordsFor(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? String(issue.expected);
    case 'too_small':
      return size('at least', issue.minimum, issue.origin);
    case 'too_big':
      return size('at most', issue.maximum, issue.origin);
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.map(String).join(', ')}`;
    case 'not_multiple_of':
      return 'a whole number';
    case 'invalid_union':
      return 'one of the forms that the guide shows';
    default:
      return 'a value as the guide shows it';
  }
}

function size(bound: string, limit: number | bigint, origin: string): string {
  if (origin === 'string') return `${bound} ${limit} characters`;
  if (origin === 'array') return `${bound} ${limit} ${Number(limit) === 1 ? 'entry' : 'entries'}`;
  return `a number of ${bound} ${limit}`;
}
