/** The lines that changed, as `git diff` shows them: three lines around each change. */
import type { Paint } from '../report/paint.ts';

type Line = readonly [sign: ' ' | '-' | '+', text: string];
const around = 3;

export function unifiedDiff(file: string, before: string, after: string, paint: Paint): string {
  const lines = changesOf(linesOf(before), linesOf(after));
  const hunks = hunksOf(lines).map((hunk) => hunkText(lines, hunk, paint));
  return [paint.bold(`--- ${file}`), paint.bold(`+++ ${file}`), ...hunks].join('\n');
}

/** What cannot be seen in a line is shown: a carriage return, a byte order mark, white space at its end. */
function visible(text: string): string {
  return text
    .replace(/^\uFEFF/, '<BOM>')
    .replace(/\r$/, '<CR>')
    .replace(/[ \t]+$/, (white) => white.replaceAll(' ', '·').replaceAll('\t', '<tab>'));
}

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  else lines[lines.length - 1] += '<no line end>';
  return lines;
}

/** The longest lines in common stay (dynamic programming, after the same beginning and end are set aside). */
function changesOf(a: readonly string[], b: readonly string[]): Line[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const same = (lines: readonly string[]) => lines.map((text): Line => [' ', text]);
  return [
    ...same(a.slice(0, head)),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...same(a.slice(a.length - tail)),
  ];
}

/** So many pairs of lines are too many to compare: then all of them change. */
const mostPairs = 4_000_000;

function middle(a: readonly string[], b: readonly string[]): Line[] {
  if (a.length * b.length > mostPairs)
    return [...a.map((text): Line => ['-', text]), ...b.map((text): Line => ['+', text])];
  const common = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      common[i]![j] = a[i] === b[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push([' ', a[i]!]);
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!)) lines.push(['-', a[i++]!]);
    else lines.push(['+', b[j++]!]);
  }
  return lines;
}

function hunksOf(lines: readonly Line[]): [from: number, to: number][] {
  const hunks: [number, number][] = [];
  for (const [index, [sign]] of lines.entries()) {
    if (sign === ' ') continue;
    const [from, to] = [Math.max(0, index - around), Math.min(lines.length, index + around + 1)];
    const last = hunks[hunks.length - 1];
    if (last && from <= last[1]) last[1] = to;
    else hunks.push([from, to]);
  }
  return hunks;
}

function hunkText(lines: readonly Line[], [from, to]: [number, number], paint: Paint): string {
  const count = (part: readonly Line[], sign: '-' | '+') => part.filter(([own]) => own === ' ' || own === sign).length;
  const [before, hunk] = [lines.slice(0, from), lines.slice(from, to)];
  const place = (sign: '-' | '+') => `${sign}${count(before, sign) + 1},${count(hunk, sign)}`;
  const colour = { ' ': (text: string) => text, '-': paint.red, '+': paint.green };
  return [
    paint.dim(`@@ ${place('-')} ${place('+')} @@`),
    ...hunk.map(([sign, text]) => colour[sign](`${sign}${visible(text)}`)),
  ].join('\n');
}
