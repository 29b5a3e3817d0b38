/**
 * Which pages hold parts that no other page has: what a test asks there, it has asked of all. A part is an element with all that
 * stands above it: names, classes, roles and states, and if it holds text; not what the text says, nor where a link leads.
 */
import { attribute, elements, type Element } from './html.ts';

/** What of an attribute decides how an element looks or what it is for those who hear it; of others only that it is there. */
const telling =
  /^(class|role|type|hidden|open|disabled|dir|rel|style|aria-(?!label|describedby|controls|owns)|data-(kind|shade|state|part|tone)$)/;

/** Pages in their order; each brings at least one part that none before it has. */
export function pagesWithNewParts<Page extends { html: string }>(pages: readonly Page[]): Page[] {
  const seen = new Set<string>();
  return pages.filter(({ html }) => {
    const before = seen.size;
    for (const part of partsOf(html)) seen.add(part);
    return seen.size > before;
  });
}

export function partsOf(html: string): Set<string> {
  const all = elements(html);
  const styles = all
    .filter(({ tagName }) => tagName === 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((link) => attribute(link, 'href'));
  const keys = new Map<unknown, string>();
  const parts = new Set<string>();
  // In the order of the document: what stands above is known before what stands in it.
  for (const element of all) {
    const above = keys.get(element.parentNode) ?? styles.join(' ');
    const key = `${above}>${nameOf(element)}`;
    keys.set(element, key);
    parts.add(key);
  }
  return parts;
}

function nameOf(element: Element): string {
  const attributes = element.attrs
    .map(({ name, value }) => (telling.test(name) ? `${name}=${value}` : name))
    .sort()
    .join(' ');
  const hasText = element.childNodes.some(
    (node) => node.nodeName === '#text' && 'value' in node && node.value.trim() !== '',
  );
  return `${element.tagName}[${attributes}]${hasText ? '+' : ''}`;
}
