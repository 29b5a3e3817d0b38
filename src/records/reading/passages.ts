/** What of a Markdown text is read as sentences: paragraphs, entries of lists, cells. Headings are labels. */
import { nodesOf, parseMarkdown, textOf } from '../markdown/parse.ts';
import type { Passage } from './measure.ts';

/** @param firstLine the line of the file on which the text begins */
export function passagesOf(text: string, firstLine: number): Passage[] {
  if (isPlain(text)) return paragraphsOf(text, firstLine);
  const passages: Passage[] = [];
  for (const node of nodesOf(parseMarkdown(text))) {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') continue;
    passages.push({ text: textOf(node), line: firstLine + (node.position?.start.line ?? 1) - 1 });
  }
  return passages;
}

/** No sign that means something in Markdown, and no line that could be a list, a heading or more than a line of a paragraph. */
const isPlain = (text: string): boolean =>
  !/[*_`~[\]<>&\\|#@\t\r\0\uFEFF]|:\/\/|www\.|^(?: |[-+=]|\d+[.)])| $/im.test(text);

/** What the parser makes of a plain text, at a fiftieth of its work: most services say what they do in plain paragraphs. */
function paragraphsOf(text: string, firstLine: number): Passage[] {
  const passages: Passage[] = [];
  let line = firstLine;
  for (const part of text.split(/(\n{2,}|^\n|\n$)/)) {
    if (!/^\n*$/.test(part)) passages.push({ text: part, line });
    line += part.match(/\n/g)?.length ?? 0;
  }
  return passages;
}
