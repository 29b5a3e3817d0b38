/** What nobody sees: a byte order mark, line ends, white space at the ends of lines, the end of the file. */
import type { Kind } from '../write/shape.ts';
import { isMarkdownKind, joined, partsOf, sameValues, valuesOf, withoutLineEnds } from './fields-part.ts';

export interface LayoutMend {
  text: string;
  mends: string[];
}

/** Each mend only where the reader gets the same values of the file. */
export function withLayout(kind: Kind, text: string): LayoutMend {
  const steps: [what: string, mended: (text: string) => string][] = [
    ['the byte order mark at the beginning is taken away', (now) => now.replace(/^\uFEFF/, '')],
    ['lines end in LF', (now) => now.replaceAll('\r\n', '\n')],
    ['white space at the ends of lines is taken away', (now) => withoutTrailing(kind, now)],
    ['the file ends with one line end', (now) => `${now.replace(/\n+$/, '')}\n`],
  ];
  const mends: string[] = [];
  for (const [what, mended] of steps) {
    const next = mended(text);
    if (next === text || !isSame(kind, text, next)) continue;
    text = next;
    mends.push(what);
  }
  return { text, mends };
}

/** A byte order mark is no part of what is read. */
const isSame = (kind: Kind, before: string, after: string): boolean =>
  sameValues(valuesOf(kind, before.replace(/^\uFEFF/, '')), valuesOf(kind, after.replace(/^\uFEFF/, '')));

function withoutTrailing(kind: Kind, text: string): string {
  const parts = partsOf(kind, text);
  if (!parts) return text;
  const below = isMarkdownKind(kind) ? trimmedBelow(parts.below) : '';
  const all = { above: parts.above.trimEnd() + (parts.above && '\n'), below };
  const whole = joined({ ...all, fields: parts.fields.replace(/[ \t]+$/gm, '') });
  if (isSame(kind, text, whole)) return whole;
  // Somewhere white space is a part of a text of several lines: line by line, then.
  const lines = parts.fields.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line === line.trimEnd()) continue;
    const fields = lines.with(index, line.trimEnd()).join('\n');
    if (isSame(kind, text, joined({ ...all, fields }))) lines[index] = line.trimEnd();
  }
  return joined({ ...all, fields: lines.join('\n') });
}

/** The end of the file is another mend. */
const trimmedBelow = (below: string): string => (withoutLineEnds(below) ?? '') + (/\n+$/.exec(below)?.[0] ?? '');
