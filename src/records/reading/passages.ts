/** What of a Markdown text is read as sentences: paragraphs, entries of lists, cells. Headings are labels. */
import { nodesOf, parseMarkdown, textOf } from '../markdown/parse.ts';
import type { Passage } from './measure.ts';

/** @param firstLine the line of the file on which the text begins */
export function passagesOf(text: string, firstLine: number): Passage[] {
  const passages: Passage[] = [];
  for (const node of nodesOf(parseMarkdown(text))) {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') continue;
    passages.push({ text: textOf(node), line: firstLine + (node.position?.start.line ?? 1) - 1 });
  }
  return passages;
}
