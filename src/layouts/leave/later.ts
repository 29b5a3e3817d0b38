/** In the browser, on the finder's page: its bar is hidden, and what makes it work is not there, until it shows urgent help. */
import { cameBackAfterLeaving, forgetLeft } from './tab.ts';

if (cameBackAfterLeaving()) void show().then((leave) => leave?.exitPage());
else {
  forgetLeft();
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[data-urgent-help]')) return;
    watch.disconnect();
    void show();
  });
  watch.observe(document.body, { childList: true, subtree: true });
}

async function show() {
  const bar = document.querySelector<HTMLElement>('[data-sheet]')!;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = bar.dataset.sheet!;
  sheet.onload = () => (bar.hidden = false);
  document.head.append(sheet);
  return (await import('./begin.ts')).begin();
}
