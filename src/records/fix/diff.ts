/** The lines that changed, as `git diff` shows them: three lines around each change. */
import { structuredPatch, type StructuredPatch } from 'diff';
import type { Paint } from '../report/paint.ts';

export function unifiedDiff(file: string, before: string, after: string, paint: Paint): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  const options = { context: 3, maxEditLength: MOST_CHANGES };
  const { hunks } = structuredPatch(file, file, old, now, undefined, undefined, options) ?? wholly(old, now);
  const colours: Record<string, (text: string) => string> = { '-': paint.red, '+': paint.green };
  return [
    paint.bold(`--- ${file}`),
    paint.bold(`+++ ${file}`),
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      paint.dim(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
      ...lines.map((line) => (colours[line.charAt(0)] ?? same)(line)),
    ]),
  ].join('\n');
}

/** More changed lines than this are slow to match with one another, and nobody compares them by eye: then all of them change. */
const MOST_CHANGES = 1000;

function wholly(old: string, now: string): Pick<StructuredPatch, 'hunks'> {
  const [before, after] = [old, now].map((text) => text.split('\n').slice(0, -1)) as [string[], string[]];
  const lines = [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)];
  return { hunks: [{ oldStart: 1, oldLines: before.length, newStart: 1, newLines: after.length, lines }] };
}

const same = (text: string): string => text;

/** What cannot be seen in a line is shown: a carriage return, a byte order mark, white space at its end, no line end at all. */
function linesOf(text: string): string {
  const lines = text.split('\n');
  const isEnded = lines.at(-1) === '';
  if (isEnded) lines.pop();
  else lines.push(`${lines.pop()}<no line end>`);
  return lines.map((line) => `${visible(line)}\n`).join('');
}

const visible = (line: string): string =>
  line
    .replace(/^\uFEFF/, '<BOM>')
    .replace(/\r$/, '<CR>')
    .replace(/[ \t]+$/, (white) => white.replaceAll(' ', '·').replaceAll('\t', '<tab>'));
