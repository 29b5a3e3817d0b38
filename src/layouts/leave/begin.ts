/** Makes the bar of this page work. */
import { Leave } from './leave.ts';
import { hasLeft } from './tab.ts';

export function begin(): Leave | undefined {
  const bar = document.querySelector('[data-module="govuk-exit-this-page"]');
  if (!bar) return undefined;
  // The word of GOV.UK Frontend for "this browser can run me": a browser that reads modules can.
  document.body.classList.add('govuk-frontend-supported');
  return new Leave(bar);
}

/** On a page that Back or Forward has shown. */
export function leaveAgain(): void {
  if (hasLeft()) begin()?.exitPage();
}

/** A bar that was hidden until now, with its sheet. */
export function showBar(): void {
  const bar = document.querySelector<HTMLElement>('[data-sheet]');
  if (!bar) return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = bar.dataset.sheet ?? '';
  sheet.onload = () => (bar.hidden = false);
  document.head.append(sheet);
  begin();
}
