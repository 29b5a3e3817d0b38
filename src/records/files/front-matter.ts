/** A Markdown record: the fields between two lines of hyphens, and the text below them. */
import { atStart, type Fault } from './decode.ts';

export interface FrontMatter {
  yaml: string;
  /** Lines of the file before the first line of `yaml`. */
  linesBefore: number;
  body: string;
  /** The line of the file on which `body` begins. */
  bodyLine: number;
}

const fence = /^---[ \t]*$/;

export function splitFrontMatter(text: string): FrontMatter | { fault: Fault } {
  const lines = text.split(/\r?\n/);
  if (!fence.test(lines[0] ?? '')) {
    return {
      fault: fenceFault(
        1,
        lines[0] ?? '',
        'the first line to be three hyphens (---), and the fields below it',
        'write --- on a line of its own above the fields',
      ),
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end === -1) {
    return {
      fault: fenceFault(
        1,
        'fields without an end',
        'a line of three hyphens (---) below the last field',
        'write --- on a line of its own between the fields and the text',
      ),
    };
  }
  let first = end + 1;
  while (first < lines.length && lines[first]?.trim() === '') first += 1;
  const body = lines.slice(first).join('\n').trimEnd();
  return {
    yaml: lines.slice(1, end).join('\n'),
    linesBefore: 1,
    body,
    bodyLine: Math.min(first, lines.length - 1) + 1,
  };
}

function fenceFault(line: number, found: string, expected: string, mend: string): Fault {
  return {
    ...atStart,
    line,
    field: 'Fields at the top',
    found: found.trim() ? found : 'nothing',
    expected,
    mend,
    rule: 'front-matter',
    help: 'yaml',
  };
}
