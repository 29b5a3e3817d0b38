/** Where the focus is, whether it is seen, and a walk through a page with Tab. */
import type { Page } from 'playwright-core';

export interface Focus {
  readonly what: string;
  /** A ring is drawn around something that is on the screen, and nothing lies over it (WCAG 2.4.7 and 2.4.11). */
  readonly isSeen: boolean;
  /** Nothing on the page has it. */
  readonly isPage: boolean;
}

export function focus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body || at === document.documentElement)
      return { what: 'page', isSeen: true, isPage: true };
    const box = at.getBoundingClientRect();
    // A ring may stand on what wraps a field, such as the label of a tick box.
    const ringed = [at, at.closest('label'), at.parentElement].some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1.5) || boxShadow !== 'none';
    });
    // Of a link that goes on in a second line, each line. A bar that stays in place may lie over some of it, not over all.
    const parts = [...at.getClientRects()].flatMap(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].flatMap((across) =>
        [0.1, 0.5, 0.9].map((down) => document.elementFromPoint(left + width * across, top + height * down)),
      ),
    );
    const holder = at.closest('label') ?? at;
    const open = parts.some(
      (top) => top !== null && (holder.contains(top) || (top.contains(at) && top !== document.body)),
    );
    const onScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const words = (at.getAttribute('aria-label') ?? at.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
    // The focus is on something within a frame, which shows its own ring: that page is walked through by itself.
    const isSeen = at.tagName === 'IFRAME' || (ringed && onScreen && open);
    return { what: `${at.tagName.toLowerCase()}#${at.id} ${words}`, isSeen, isPage: false };
  });
}

/**
 * Presses Tab from the top of the page until it is left, or as often as allowed; then from its last link out of it.
 * @returns what had the focus and could not be seen, and where it was caught
 */
export async function walk(page: Page, most: number): Promise<string[]> {
  const faults = new Set<string>();
  let before = '';
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await focus(page);
    if (at.isPage) {
      if (presses === 0) faults.add('the first Tab reaches nothing');
      return [...faults];
    }
    if (!at.isSeen) faults.add(`not seen: ${at.what}`);
    before = at.what;
  }
  await page.locator('footer a').last().focus();
  await page.keyboard.press('Tab');
  if (!(await focus(page)).isPage) faults.add(`caught at ${before}`);
  return [...faults];
}
