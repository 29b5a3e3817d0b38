/** Built HTML as a tree, for tests that ask what a page holds. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Every element of a page in the order of the text; what a <template> holds is left out, as a browser does. */
export function elements(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if (isElement(node)) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** The text of an element, white space folded. */
export function textOf(node: Node): string {
  const text = (at: Node): string => {
    if ('value' in at) return at.value;
    return 'childNodes' in at ? at.childNodes.map(text).join('') : '';
  };
  return text(node).replace(/\s+/g, ' ').trim();
}

export const named = (all: readonly Element[], tag: string): Element[] => all.filter(({ tagName }) => tagName === tag);

/** The content of a meta tag by its name or property. */
export function metaContent(all: readonly Element[], name: string): string | undefined {
  const meta = named(all, 'meta').find(
    (element) => attribute(element, 'name') === name || attribute(element, 'property') === name,
  );
  return meta && attribute(meta, 'content');
}

/** The structured data of a page, parsed. */
export function structuredData(all: readonly Element[]): Record<string, unknown>[] {
  return named(all, 'script')
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .map(
      (element) =>
        JSON.parse(element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')) as Record<
          string,
          unknown
        >,
    );
}
