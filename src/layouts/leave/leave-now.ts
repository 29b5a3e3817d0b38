/** Leaves the page: small, so that it is there at once on a phone. */
import { clearTab } from './tab.ts';

/** A second call within a moment would break off the first one's way to the other page. */
let leaving = false;

/**
 * Clears what the tab holds, hides the page at once, and puts another in its place in the tab's history.
 * @param bar holds the address, and the words for screen readers
 */
export function leaveNow(bar: Element): void {
  if (leaving) return;
  leaving = true;
  setTimeout(() => (leaving = false), 500);
  clearTab();
  cover(bar.getAttribute('data-i18n.activated') ?? '');
  // A page that is read out (src/ui/aloud/) falls silent now, and not when the other page has come.
  dispatchEvent(new Event('leaving'));
  globalThis.speechSynthesis?.cancel();
  location.replace(bar.querySelector<HTMLAnchorElement>('[data-leave]')!.href);
}

/** Until the other page has come. The names are GOV.UK Frontend's, whose sheet draws them. */
function cover(words: string): void {
  if (document.querySelector('.govuk-exit-this-page-overlay')) return;
  document.body.classList.add('govuk-exit-this-page-hide-content');
  const overlay = document.createElement('div');
  overlay.className = 'govuk-exit-this-page-overlay';
  overlay.setAttribute('role', 'alert');
  document.body.append(overlay);
  overlay.textContent = words;
}
