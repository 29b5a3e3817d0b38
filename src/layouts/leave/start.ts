/** In the browser, on every page with the bar that leaves. */
import { Leave } from './leave.ts';
import { forgetLeft, hasLeft } from './tab.ts';

const bar = document.querySelector('[data-module="govuk-exit-this-page"]');
if (bar) {
  // The word of GOV.UK Frontend for "this browser can run me": a browser that reads modules can.
  document.body.classList.add('govuk-frontend-supported');
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const cameBack = opened?.type === 'back_forward' && hasLeft();
  if (!cameBack) forgetLeft();
  const leave = new Leave(bar);
  if (cameBack) leave.exitPage();
}
