/** One thing that is wrong in the content, in words for the person who has to mend it. */
import type { Path, Position } from './types.ts';

export interface Problem extends Position {
  severity: 'error' | 'warning';
  /** Relative to the content folder's parent, with forward slashes. */
  file: string;
  /** The field in words: "Contact > Phone". */
  field: string;
  path: Path;
  /** What stands there, shortened; "nothing" when the field is missing. */
  found?: string;
  /** What should stand there. */
  expected: string;
  /** What to do about it. */
  mend?: string;
  /** Which rule found it. */
  rule: string;
  /** Heading (anchor) in content/README.md. */
  help: string;
}

/** Headings of content/README.md that the reader and the rules point at; fields name theirs in the model. */
export const helpAnchors = [
  ...(['files', 'file-names', 'yaml', 'fields', 'text', 'references', 'access', 'dates', 'web-address'] as const),
  ...([
    'areas',
    'site',
    'map',
    'places',
    'languages',
    'retired',
    'markdown',
    'unsafe',
    'names',
    'safety',
    'reading',
  ] as const),
  ...(['comments', 'level-guide', 'sources', 'vocabulary'] as const),
  ...(['duplicates', 'orphans', 'capitals', 'jargon', 'link-words', 'phone', 'assurance'] as const),
] as const;
export type HelpAnchor = (typeof helpAnchors)[number];

/** At most `length` characters on one line, with three dots where something was left out. Nothing that a terminal obeys. */
export function shorten(text: string, length = 80): string {
  const oneLine = text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '?')
    .trim();
  return oneLine.length <= length ? oneLine : `${oneLine.slice(0, length - 3).trimEnd()}...`;
}

/** What a value looks like to the person who wrote it. `source` is how the file has it: 0300, where the value is 300. */
export function describe(value: unknown, source?: string): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return `"${shorten(value, 78)}"`;
  if (Array.isArray(value)) return value.length === 1 ? 'a list of 1 entry' : `a list of ${value.length} entries`;
  if (typeof value === 'object') return shorten(`a group of lines: ${Object.keys(value).join(', ') || 'empty'}`);
  return shorten(source ?? JSON.stringify(value) ?? 'something else');
}

/** By file, then by place in the file. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.field, b.field),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
