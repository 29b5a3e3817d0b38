/** In the browser, on every page with the bar that leaves. */
import { Leave } from './leave.ts';
import { forgetLeft, hasLeft } from './tab.ts';

const bar = document.querySelector<HTMLElement>('.leave');
const module = bar?.querySelector('[data-module="govuk-exit-this-page"]');
if (bar && module) {
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const cameBack = opened?.type === 'back_forward' && hasLeft();
  if (cameBack) begin(module).exitPage();
  else {
    forgetLeft();
    if (bar.hidden) showWhenUrgent(bar, module);
    else begin(module);
  }
}

function begin(on: Element): Leave {
  // The word of GOV.UK Frontend for "this browser can run me": a browser that reads modules can.
  document.body.classList.add('govuk-frontend-supported');
  return new Leave(on);
}

/** The finder tells that words may mean danger by a box; from then on the bar stays. */
function showWhenUrgent(hidden: HTMLElement, on: Element): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[data-urgent-help]')) return;
    watch.disconnect();
    hidden.hidden = false;
    begin(on);
  });
  watch.observe(document.body, { childList: true, subtree: true });
}
