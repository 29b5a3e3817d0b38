/** What of a built page is read as sentences: the paragraphs, entries and answers of its main part. */
import type { Passage } from '../../src/records/reading/measure.ts';
import { elements, named, type Element } from '../support/html.ts';

/**
 * Left out: headings and terms, which are labels; controls; cards and doors, whose words are scored on the page that they lead to; names
 * and addresses (`translate="no"`); what is for screen readers alone, or hidden.
 */
const left = new Set(
  ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'th', 'nav', 'button', 'label', 'select', 'script', 'style', 'svg'].concat(
    ['template', 'form', 'figure'],
  ),
);
const leftClasses = /(?:^|\s)(?:card|door|chip|vh|facts|explained)(?:\s|$)/;
const blocks = new Set([
  'p',
  'li',
  'dd',
  'td',
  'summary',
  'blockquote',
  'figcaption',
  'div',
  'section',
  'ul',
  'ol',
  'dl',
]);

export function passagesOfPage(html: string): Passage[] {
  const [main] = named(elements(html), 'main');
  const texts: string[] = [];
  if (main) collect(main, texts);
  return texts.map((text) => ({ text: text.replace(/\s+/g, ' ').trim(), line: 1 })).filter(({ text }) => text !== '');
}

/** Each block begins a text of its own, and so does what follows it. */
function collect(node: Element, texts: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeName === '#text' && 'value' in child) texts.push(`${texts.pop() ?? ''}${child.value}`);
    if (!('tagName' in child) || isLeft(child)) continue;
    const apart = blocks.has(child.tagName) || child.tagName === 'br';
    if (apart) texts.push('');
    collect(child, texts);
    if (apart) texts.push('');
  }
}

/** Letters with an explanation are a button, and yet words of their sentence. */
const isLetters = (element: Element): boolean =>
  element.attrs.some(({ name, value }) => name === 'class' && value === 'letters');

function isLeft(element: Element): boolean {
  if (left.has(element.tagName) && !isLetters(element)) return true;
  return element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'translate' && value === 'no') ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'class' && leftClasses.test(value)),
  );
}
