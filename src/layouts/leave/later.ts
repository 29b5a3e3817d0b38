/**
 * In the browser, where what a page shows depends on its visitor: the bar is hidden, and what makes it work is not there,
 * until the page shows urgent help or something about harm.
 */
const load = () => import('./begin.ts');

const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (opened?.type === 'back_forward') void load().then(({ leaveAgain }) => leaveAgain());
else forgetLeft();

const watch = new MutationObserver(() => {
  if (!document.querySelector('[data-urgent-help], [data-about-harm]')) return;
  watch.disconnect();
  void load().then(({ showBar }) => showBar());
});
watch.observe(document.body, { childList: true, subtree: true });

/** As in tab.ts, which would be one more file for a page that has to be light. */
function forgetLeft(): void {
  try {
    sessionStorage.removeItem('left');
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
