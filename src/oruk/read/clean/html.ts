/** HTML as feeds hold it, made into safe Markdown or into plain words. Nothing that loads, runs or looks is kept. */
import type { Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import rehypeSanitize, { type Options as SanitizeSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { linkKind } from '../../../records/markdown/link-kind.ts';
import { mentionsIn } from '../../../records/markdown/mentions.ts';
import {
  isTangled,
  levelHeadings,
  nodesOf,
  parseMarkdown,
  type MarkdownNode,
  type MarkdownRoot,
} from '../../../records/markdown/parse.ts';

const safe: SanitizeSchema = {
  tagNames: [
    ...['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'ul', 'ol', 'li', 'strong', 'b', 'em', 'i', 'del', 's'],
    ...['blockquote', 'hr', 'br', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'dl', 'dt', 'dd'],
  ],
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  strip: [
    'script',
    'style',
    'iframe',
    'object',
    'embed',
    'noscript',
    'template',
    'svg',
    'math',
    'form',
    'head',
    'title',
  ],
};

const reader = unified().use(rehypeParse, { fragment: true }).freeze();
const cleaner = unified().use(rehypeSanitize, safe).use(rehypeRemark, { newlines: false }).freeze();
const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one' })
  .freeze();

const tags =
  'a|abbr|article|b|big|blockquote|body|br|center|dd|div|dl|dt|em|embed|figure|font|form|h[1-6]|head|hr|html|i|iframe|img|input|li|link|math|meta|object|ol|p|pre|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|title|tr|u|ul';
const tag = new RegExp(`<(?:/?(?:${tags})(?=[\\s/>])|!--)`, 'i');
const codedTag = new RegExp(`&lt;/(?:${tags})&gt;|&lt;br ?/?&gt;`, 'i');

/** Tags of HTML, not an address in Markdown's angle brackets. */
export const isHtml = (text: string): boolean => tag.test(text);

/** What the parsers are given: beyond it they would take minutes, and nobody writes so much about a service. */
const longest = 60_000;
const mostTags = 3000;
const tooMuch = (html: string): boolean => html.length > longest || (html.match(/</g)?.length ?? 0) > mostTags;

/** Without what looks like a tag: for text that no parser should be given. */
const withoutTags = (html: string): string => html.replace(/<[^<>]{0,2000}>/g, ' ').replace(/[<>]/g, ' ');

export interface AsMarkdown {
  markdown: string;
  /** What was changed besides its form: 'unsafe' where something was dropped, 'too-much' where only its words were kept. */
  lost?: 'unsafe' | 'too-much';
}

/** A description: Markdown and plain text stay as they are where our own checks take them. */
export function toMarkdown(text: string): AsMarkdown {
  const html = !isHtml(text) && codedTag.test(text) ? wordsOfHtml(text) : text;
  if (!isHtml(html)) return acceptable(html);
  if (tooMuch(html)) return { markdown: asPlainMarkdown(withoutTags(html)), lost: 'too-much' };
  try {
    const tree = cleaner.runSync(reader.parse(html));
    levelHeadings(tree, 2);
    const isUnsafe = /<(?:script|style|iframe|object|embed|form|img)\b|javascript:/i.test(html);
    const { markdown, lost } = acceptable(write(tree));
    return { markdown, ...(lost ? { lost } : isUnsafe ? { lost: 'unsafe' } : {}) };
  } catch {
    // Nested beyond what the parsers' recursion takes.
    return { markdown: asPlainMarkdown(withoutTags(html)), lost: 'too-much' };
  }
}

const write = (tree: MarkdownRoot): string => stringify(withoutUnsafe(tree));

/** What the checks of our own records would refuse is made into its words. */
function acceptable(markdown: string): AsMarkdown {
  if (isTangled(markdown) || markdown.length > longest)
    return { markdown: asPlainMarkdown(markdown.slice(0, longest)), lost: 'too-much' };
  try {
    if (!mentionsIn(markdown).some(isRefused)) return { markdown };
    const mended = write(parseMarkdown(markdown));
    if (!mentionsIn(mended).some(isRefused)) return { markdown: mended, lost: 'unsafe' };
  } catch {
    // As above.
  }
  return { markdown: asPlainMarkdown(withoutTags(markdown)), lost: 'unsafe' };
}

const isRefused = ({ kind, value }: { kind: string; value: string }): boolean => kind !== 'link' || !mayLinkTo(value);
/** A link to a page of the feed's own site, `/x/`, would lead to a page of ours. */
const mayLinkTo = (href: string): boolean => ['external', 'contact'].includes(linkKind(href));

/** Pictures and HTML go; a link that may not stand becomes its words. */
function withoutUnsafe(tree: MarkdownRoot): MarkdownRoot {
  for (const node of nodesOf(tree)) {
    if (!('children' in node)) continue;
    node.children = (node.children as MarkdownNode[]).flatMap((child) => {
      if (['html', 'image', 'imageReference', 'definition', 'footnoteDefinition'].includes(child.type)) return [];
      return child.type === 'link' && !mayLinkTo(child.url)
        ? withoutUnsafe({ type: 'root', children: child.children }).children
        : [child];
    }) as never;
  }
  return tree;
}

/** One paragraph a line, each sign that Markdown would read set back to itself; where these are too many, without them. */
function asPlainMarkdown(text: string): string {
  const plain = text.slice(0, longest).replace(/[^\S\n]+/g, ' ');
  const markdown = paragraphs(isTangled(plain) ? plain.replace(signs, '') : plain);
  return isTangled(markdown) ? paragraphs(plain.replace(signs, '')) : markdown;
}

const signs = /[\\`*_{}[\]<>&~|!#+=-]/g;

function paragraphs(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const children = lines
    .filter((line) => line !== '')
    .map((value) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }));
  return stringify({ type: 'root', children });
}

/** A space that stands at the edge of a line needs no code. */
const stringify = (tree: MarkdownRoot): string => writer.stringify(tree).replaceAll('&#x20;', ' ').trim();

const block = /^(p|div|h[1-6]|li|tr|br|ul|ol|table|blockquote|section|article|dd|dt|hr)$/;
const silent = /^(script|style|iframe|object|embed|noscript|template|svg|math|head|title)$/;

/** The words alone, with a line break where a block ends. Entities are read: "&amp;" is "&". */
export function wordsOfHtml(html: string): string {
  if (tooMuch(html)) return withoutTags(html);
  let tree: Root;
  try {
    tree = reader.parse(html);
  } catch {
    return withoutTags(html);
  }
  const words: string[] = [];
  // A stack, since the depth of the tree is the feed's.
  const stack: (Nodes | string)[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') words.push(node);
    else if (node.type === 'text') words.push(node.value);
    else if (node.type === 'root' || (node.type === 'element' && !silent.test(node.tagName))) {
      if (node.type === 'element' && block.test(node.tagName)) stack.push('\n');
      stack.push(...([...node.children].reverse() as Nodes[]));
    }
  }
  return words.join('');
}
