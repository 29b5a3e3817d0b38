/** Markdown as a tree, for rendering, for plain text and for the rule that looks for unsafe parts. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

export type MarkdownRoot = ReturnType<typeof parser.parse>;
export type MarkdownNode = MarkdownRoot | MarkdownRoot['children'][number];

/** Text that is tangled comes back as one plain paragraph. */
export function parseMarkdown(text: string): MarkdownRoot {
  if (!isTangled(text)) return parser.parse(text);
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] };
}

/**
 * Quotes and lists inside one another without end, or signs by the thousand: no text that anybody writes, and the parser
 * would take minutes over it.
 */
export function isTangled(text: string): boolean {
  return (
    /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){12}/m.test(text.replace(ruler, '')) ||
    (text.match(signs)?.length ?? 0) > mostSigns
  );
}

/** A line of hyphens or asterisks is a ruler, however long. */
const ruler = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/gm;
const signs = /[*_~[<!&`]/g;
const mostSigns = 1000;

/** Every node of a tree, parents first. */
export function* nodesOf(node: MarkdownNode): Generator<MarkdownNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

/** Makes the highest heading of a text `startAt`, and leaves no level out on the way down. */
export function levelHeadings(root: MarkdownRoot, startAt: number): void {
  const open: number[] = [];
  for (const node of nodesOf(root)) {
    if (node.type !== 'heading') continue;
    while (open.length > 0 && open[open.length - 1]! >= node.depth) open.pop();
    open.push(node.depth);
    node.depth = Math.min(6, startAt + open.length - 1) as typeof node.depth;
  }
}

/** The words of a tree with a space between blocks. HTML and images say nothing. */
export function textOf(node: MarkdownNode): string {
  if (node.type === 'html' || node.type === 'image' || node.type === 'definition') return '';
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const blocks = ['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow'].includes(node.type);
  return node.children.map((child) => textOf(child)).join(blocks ? ' ' : '');
}
