/** When the map may come: it weighs more than the list that it belongs to, and must not be in its way. */

/** The search may still be fetching when its first results stand; what it fetches changes them within about this time. */
const STILL_FOR_MS = 1000;

/** After so long the map comes even where the browser never says that it has time. */
const AT_MOST_MS = 3000;

/** Comes true once an event has come, none has followed it for a moment, and the browser has nothing more urgent to do. */
export function whenStill(event: string): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const restart = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        document.removeEventListener(event, restart);
        whenIdle(resolve);
      }, STILL_FOR_MS);
    };
    document.addEventListener(event, restart);
  });
}

/** Safari on older phones does not say when it has time. */
function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: AT_MOST_MS });
  else setTimeout(then, 0);
}
