/**
 * The same words as a page of ours in two other dresses: plain HTML without any, which nothing can be lighter than, and GOV.UK
 * Frontend as its own instructions say. Made from the built page, so that no word differs.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTreeAdapterMap } from 'parse5';
import { root } from '../../src/commands/settings.ts';
import { attribute, elements, textOf, type Element } from '../support/html.ts';

type Node = DefaultTreeAdapterMap['node'];
export const dresses = ['plain', 'govuk'] as const;
export type Dress = (typeof dresses)[number];

/** Not words, or of no use without our scripts. */
const left = new Set(['script', 'style', 'template', 'svg', 'img', 'button', 'noscript', 'form', 'iframe']);
/** Kept for what they mean; any other element gives only what it holds. */
const kept = new Set(
  'header nav main footer h1 h2 h3 h4 p ul ol li dl dt dd a b strong em table caption thead tbody tr th td details summary br'.split(
    ' ',
  ),
);
const blocks = new Set([...kept, 'div', 'section', 'article', 'aside', 'figure', 'address', 'blockquote']);
for (const inline of ['a', 'b', 'strong', 'em', 'br']) blocks.delete(inline);
const attributes = ['href', 'id', 'lang', 'dir', 'colspan', 'rowspan', 'scope', 'open', 'start'];

const govukClass: Record<string, string> = {
  h1: 'govuk-heading-xl',
  h2: 'govuk-heading-l',
  h3: 'govuk-heading-m',
  h4: 'govuk-heading-s',
  p: 'govuk-body',
  a: 'govuk-link',
  ul: 'govuk-list govuk-list--bullet',
  ol: 'govuk-list govuk-list--number',
  dl: 'govuk-summary-list',
  dt: 'govuk-summary-list__key',
  dd: 'govuk-summary-list__value',
  div: 'govuk-summary-list__row',
  table: 'govuk-table',
  caption: 'govuk-table__caption',
  thead: 'govuk-table__head',
  tbody: 'govuk-table__body',
  tr: 'govuk-table__row',
  th: 'govuk-table__header',
  td: 'govuk-table__cell',
  details: 'govuk-details',
  summary: 'govuk-details__summary',
  header: 'govuk-template__header govuk-width-container',
  nav: 'govuk-width-container',
  main: 'govuk-main-wrapper govuk-width-container',
  footer: 'govuk-footer govuk-width-container',
};

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const isElement = (node: Node): node is Element => 'tagName' in node;
const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true';

/** @param inList of terms, whose pairs stand in a `div` each */
function dressed(node: Node, dress: Dress, inList = false): string {
  if (!isElement(node)) return 'value' in node ? escape(node.value.replace(/\s+/g, ' ')) : '';
  if (left.has(node.tagName) || isHidden(node)) return '';
  const inside = node.childNodes.map((child) => dressed(child, dress, node.tagName === 'dl')).join('');
  const tag = node.tagName === 'div' && !inList && holdsWords(node) ? 'p' : node.tagName;
  if (!kept.has(tag) && !(inList && tag === 'div')) return inside;
  const said = attributes.flatMap((name) => {
    const value = attribute(node, name);
    return value === undefined ? [] : [` ${name}="${escape(value)}"`];
  });
  const look = dress === 'govuk' && govukClass[tag] ? ` class="${govukClass[tag]}"` : '';
  return `<${tag}${look}${said.join('')}>${tag === 'br' ? '' : `${inside.trim()}</${tag}>`}`;
}

/** Words that stand in it by themselves are a paragraph. */
const holdsWords = (element: Element): boolean =>
  textOf(element) !== '' && !element.childNodes.some((node) => isElement(node) && holdsBlock(node));
const holdsBlock = (element: Element): boolean =>
  blocks.has(element.tagName) || element.childNodes.some((node) => isElement(node) && holdsBlock(node));

/** @param html of a built page */
export function dress(html: string, how: Dress): string {
  const all = elements(html);
  const find = (tag: string): Element => all.find(({ tagName }) => tagName === tag)!;
  const body = find('body')
    .childNodes.map((node) => dressed(node, how))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const head = `<meta charset="utf-8"><title>${escape(textOf(find('title')))}</title>`;
  const lang = attribute(find('html'), 'lang') ?? 'en';
  return how === 'plain' ? plainPage(lang, head, body) : govukPage(lang, head, body);
}

const plainPage = (lang: string, head: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><head>${head}<meta name="viewport" content="width=device-width, initial-scale=1"></head><body>${body}</body></html>\n`;

/** As https://frontend.design-system.service.gov.uk/get-started/ has it, with its files where they are made to stand. */
const govukPage = (lang: string, head: string, body: string): string =>
  `<!doctype html><html lang="${lang}" class="govuk-template"><head>${head}<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><link rel="stylesheet" href="/stylesheets/govuk-frontend.min.css"></head><body class="govuk-template__body"><script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>${body}<script type="module" src="/javascripts/govuk-frontend.min.js"></script><script type="module">import { initAll } from '/javascripts/govuk-frontend.min.js'; initAll()</script></body></html>\n`;

/** Writes both dresses of each page, at `/plain/<name>/` and `/govuk/<name>/`, and GOV.UK's own files beside them. */
export function writeFloor(folder: string, pages: Readonly<Record<string, string>>): void {
  for (const [name, html] of Object.entries(pages)) {
    for (const how of dresses) {
      mkdirSync(join(folder, how, name), { recursive: true });
      writeFileSync(join(folder, how, name, 'index.html'), dress(html, how));
    }
  }
  const govuk = join(root, 'node_modules', 'govuk-frontend', 'dist', 'govuk');
  cpSync(join(govuk, 'assets'), join(folder, 'assets'), { recursive: true });
  cpSync(join(govuk, 'govuk-frontend.min.css'), join(folder, 'stylesheets', 'govuk-frontend.min.css'));
  cpSync(join(govuk, 'govuk-frontend.min.js'), join(folder, 'javascripts', 'govuk-frontend.min.js'));
}
