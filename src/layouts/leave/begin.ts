/** Makes the bar of this page work. */
import { Leave } from './leave.ts';

export function begin(): Leave | undefined {
  const bar = document.querySelector('[data-module="govuk-exit-this-page"]');
  if (!bar) return undefined;
  // The word of GOV.UK Frontend for "this browser can run me": a browser that reads modules can.
  document.body.classList.add('govuk-frontend-supported');
  return new Leave(bar);
}
