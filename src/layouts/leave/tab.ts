/** What one tab remembers: cleared on leaving, but for a mark that says so. It goes when the tab is closed. */

const MARK = 'left';

/** In a browser that keeps nothing, for as long as this page is there. */
let left = false;

/** Clears what the tab holds, and notes that it was left. */
export function clearTab(): void {
  left = true;
  withStorage((storage) => {
    storage.clear();
    storage.setItem(MARK, '1');
  });
}

export const hasLeft = (): boolean => withStorage((storage) => storage.getItem(MARK) !== null) ?? left;

/** Was the page reached by Back or Forward, in a tab that was left? */
export function cameBackAfterLeaving(): boolean {
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return opened?.type === 'back_forward' && hasLeft();
}

/** Somebody has come to the site anew. */
export function forgetLeft(): void {
  left = false;
  withStorage((storage) => storage.removeItem(MARK));
}

/** Storage that is denied throws as soon as it is named. */
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}
