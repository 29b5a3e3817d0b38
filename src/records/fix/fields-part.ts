/** The fields of a file and what stands around them, so that a mend of the one leaves the other alone. */
import { isDeepStrictEqual } from 'node:util';
import { splitFrontMatter } from '../files/front-matter.ts';
import { isFolderKind } from '../read-file.ts';
import { folderKinds } from '../../model/kinds.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { Kind } from '../write/shape.ts';

export interface Parts {
  /** With the line of hyphens; empty for files of fields alone. */
  above: string;
  fields: string;
  /** From the second line of hyphens on. */
  below: string;
}

export const isMarkdownKind = (kind: Kind): boolean => isFolderKind(kind) && folderKinds[kind].extension === '.md';

/** @param text without a byte order mark, its lines ending in LF */
export function partsOf(kind: Kind, text: string): Parts | undefined {
  if (!isMarkdownKind(kind)) return { above: '', fields: text, below: '' };
  const fence = /^---[ \t]*\n((?:[^]*?\n)?)(?=---[ \t]*(?:\n|$))/.exec(text);
  if (!fence) return undefined;
  const above = text.slice(0, text.indexOf('\n') + 1);
  return { above, fields: fence[1]!, below: text.slice(above.length + fence[1]!.length) };
}

export const joined = ({ above, fields, below }: Parts): string => above + fields + below;

export interface Values {
  fields: unknown;
  body: string | undefined;
}

/** What the reader gets of a file; undefined where it finds a fault before it looks at single fields. */
export function valuesOf(kind: Kind, text: string): Values | undefined {
  const parts = isMarkdownKind(kind) ? splitFrontMatter(text) : { yaml: text, body: undefined };
  if ('fault' in parts) return undefined;
  const { value, faults } = parseYaml(parts.yaml);
  return faults.length > 0 || typeof value !== 'object' || value === null
    ? undefined
    : { fields: value, body: parts.body };
}

/** Fields in another order are the same values; the text below them may have lost white space at the ends of its lines. */
export const sameValues = (a: Values | undefined, b: Values | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  isDeepStrictEqual(a.fields, b.fields) &&
  withoutLineEnds(a.body) === withoutLineEnds(b.body);

/** Two spaces at the end of a line of Markdown are a new line: they are kept. */
export const withoutLineEnds = (body: string | undefined): string | undefined =>
  body
    ?.split('\n')
    .map((line) => (/\S {2,}$/.test(line) ? line : line.trimEnd()))
    .join('\n')
    .trimEnd();
