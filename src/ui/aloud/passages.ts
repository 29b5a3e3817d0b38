/** In the browser: what there is to read on a page, sentence by sentence, each with its place. */
import { piecesOf, sayable } from '../../model/rules/read-aloud.ts';

export interface Passage {
  /** What the voice says. */
  say: string;
  range: Range;
  block: Element;
}

/** Ways through the site, what is pressed, drawings, and what is there for screen readers or for paper. */
const SKIPPED =
  'nav, button, form, script, style, template, noscript, svg, figure, iframe, dialog, aside, [hidden], [aria-hidden=true], .vh, .no-print, .related, [data-aloud]';

/** A block is the nearest part round a text that is not within a line: its text is read in one go. */
const blockOf = (node: Node): Element => {
  let element = node.parentElement!;
  while (element.parentElement && getComputedStyle(element).display.startsWith('inline'))
    element = element.parentElement;
  return element;
};

const isShown = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0;

/** Every sentence that can be seen in `root`, in order. */
export function passagesOf(root: Element): Passage[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return node.data.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
    const element = node as Element;
    return element.matches(SKIPPED) || !isShown(element) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const blocks: { block: Element; texts: Text[] }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = blockOf(node);
    const last = blocks.at(-1);
    if (last?.block === block) last.texts.push(node as Text);
    else blocks.push({ block, texts: [node as Text] });
  }
  return blocks.flatMap(({ block, texts }) => passagesIn(block, texts));
}

function passagesIn(block: Element, texts: readonly Text[]): Passage[] {
  // Two parts of a line that stand apart on the screen are two words.
  const whole = texts.map(({ data }) => data).join(' ');
  const at = (offset: number): [Text, number] => {
    let rest = offset;
    for (const text of texts) {
      if (rest <= text.length) return [text, rest];
      rest -= text.length + 1;
    }
    const last = texts.at(-1)!;
    return [last, last.length];
  };
  return piecesOf(whole).map(({ start, end }) => {
    const range = document.createRange();
    range.setStart(...at(start));
    range.setEnd(...at(end));
    return { say: sayable(whole.slice(start, end)), range, block };
  });
}
