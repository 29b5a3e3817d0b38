/** In the browser: shows which sentence is being read, without moving anything on the page. */
import type { Passage } from './passages.ts';

/** As in aloud.css. */
const NAME = 'aloud';
const CLASS = 'being-read';
let marked: Element | undefined;

/** Set once the reader scrolls: from then on the page is theirs. */
let isTheirs = false;
const theirs = (): void => void (isTheirs = true);

/** At the start of each reading the page follows again. */
export function follow(): void {
  isTheirs = false;
  addEventListener('wheel', theirs, { passive: true });
  addEventListener('touchmove', theirs, { passive: true });
}

export function mark({ range, block }: Passage): void {
  unmark();
  if (typeof CSS !== 'undefined' && 'highlights' in CSS) CSS.highlights.set(NAME, new Highlight(range));
  else {
    marked = block;
    block.classList.add(CLASS);
  }
  bringIntoView(range, block);
}

export function unmark(): void {
  if (typeof CSS !== 'undefined' && 'highlights' in CSS) CSS.highlights.delete(NAME);
  marked?.classList.remove(CLASS);
}

function bringIntoView(range: Range, block: Element): void {
  if (isTheirs || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const { top, bottom } = range.getBoundingClientRect();
  // Clear of the bar that leaves, above, and of the bar of the reading, below.
  if (top < 80 || bottom > innerHeight - 120) block.scrollIntoView({ block: 'center', behavior: 'smooth' });
}
