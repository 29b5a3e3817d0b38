/** Markdown that editors write, made into safe HTML or plain text. Raw HTML, images and unsafe links never come out. */
import type { Element, ElementContent } from 'hast';
import rehypeSanitize, { type Options as SanitizeSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { levelHeadings, parseMarkdown, textOf, type MarkdownRoot } from './markdown/parse.ts';
import { linkKind } from './markdown/link-kind.ts';

export interface MarkdownOptions {
  /** Makes the address of an internal link (`/services/x/`) the site's own, as when the site lives under /early-help/. */
  link?: (href: string) => string;
  /** The level of the highest heading: 2 unless told. */
  startAt?: 2 | 3 | 4;
}

/** No attribute of style, event or class, and no element that loads anything. */
const schema: SanitizeSchema = {
  tagNames: [
    ...[
      'p',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'a',
      'ul',
      'ol',
      'li',
      'strong',
      'em',
      'del',
      'code',
      'pre',
      'blockquote',
      'hr',
      'br',
    ],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'sup', 'section'],
  ],
  attributes: { a: ['href', 'id'], ol: ['start'], li: ['id'] },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  clobber: [],
  strip: ['script', 'style'],
};

const toHtmlTree = unified()
  .use(remarkRehype, { clobberPrefix: 'note-', footnoteLabel: 'Notes', footnoteLabelProperties: {} })
  .use(rehypeSanitize, schema)
  .freeze();
const writer = unified().use(rehypeStringify).freeze();

/** Safe HTML. Headings begin at h2 and have plain ids; a link that is not safe becomes its text. */
export function renderMarkdown(text: string, { link = (href) => href, startAt = 2 }: MarkdownOptions = {}): string {
  const markdown = parseMarkdown(text);
  levelHeadings(markdown, startAt);
  const html = toHtmlTree.runSync(markdown);
  const ids = new Map<string, number>();
  html.children = finish(html.children as ElementContent[], link, ids);
  return writer.stringify(html).trim();
}

/** The words alone, on one line: for search and for descriptions. */
export function plainText(text: string): string {
  return wordsOf(parseMarkdown(text));
}

function wordsOf(markdown: MarkdownRoot): string {
  return textOf(markdown).replace(/\s+/g, ' ').trim();
}

/** Runs after the sanitiser, so that what it sets stays: ids of headings, attributes of links, scope of table heads. */
function finish(nodes: ElementContent[], link: (href: string) => string, ids: Map<string, number>): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const children = finish(node.children, link, ids);
    if (node.tagName === 'a') return finishLink({ ...node, children }, link);
    if (/^h[2-6]$/.test(node.tagName))
      return [{ ...node, children, properties: { ...node.properties, id: headingId(node, ids) } }];
    if (node.tagName === 'th') return [{ ...node, children, properties: { ...node.properties, scope: 'col' } }];
    return [{ ...node, children }];
  });
}

function finishLink(node: Element, link: (href: string) => string): ElementContent[] {
  const href = typeof node.properties.href === 'string' ? node.properties.href : '';
  const kind = linkKind(href);
  if (kind === 'refused' || kind === 'relative') return node.children;
  if (kind === 'internal') return [{ ...node, properties: { ...node.properties, href: link(href) } }];
  if (kind === 'external')
    return [{ ...node, properties: { ...node.properties, rel: ['noopener', 'noreferrer', 'external'] } }];
  return [node];
}

function headingId(heading: Element, ids: Map<string, number>): string {
  const words = slugOf(contentOf(heading)) || 'section';
  // An id begins with a letter.
  const slug = /^\d/.test(words) ? `part-${words}` : words;
  const seen = (ids.get(slug) ?? 0) + 1;
  ids.set(slug, seen);
  return seen === 1 ? slug : `${slug}-${seen}`;
}

const contentOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(contentOf).join('') : '';

/** The anchor of a heading: "Who it's for" is who-its-for. */
export const slugOf = (heading: string): string =>
  heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
