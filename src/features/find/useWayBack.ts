/**
 * The way back to where the visitor was: how far down the list, and at which card. The browser's own would come before the
 * list is drawn, so it is switched off here; whatever the visitor does meanwhile ends ours.
 */
import { useEffect, useRef } from 'react';
import { cardOf, linkOf } from './card-on-page.ts';
import { keepSeen, seenHere, type Seen } from './history.ts';
import type { Found } from './useFinder.ts';

/** The full text may still add to the page below. */
const WAIT_MS = 3000;
const RESTING_MS = 200;
const acts = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/** Call it after whatever shows and hides parts of the page. */
export function useWayBack(found: Found | undefined): void {
  const wanted = useRef<Seen>(undefined);
  useEffect(() => {
    history.scrollRestoration = 'manual';
    wanted.current = seenHere();
    const again = (): void => {
      wanted.current = seenHere();
    };
    const end = (): void => {
      wanted.current = undefined;
    };
    const stop = noteWhere(() => wanted.current !== undefined);
    addEventListener('popstate', again);
    acts.forEach((act) => addEventListener(act, end, { passive: true, capture: true }));
    return () => {
      stop();
      removeEventListener('popstate', again);
      acts.forEach((act) => removeEventListener(act, end, { capture: true }));
    };
  }, []);
  useEffect(() => {
    const seen = wanted.current;
    if (!found || !seen) return undefined;
    scrollTo({ top: seen.y, behavior: 'instant' });
    if (seen.card !== undefined) linkOf(cardOf(seen.card))?.focus({ preventScroll: true });
    const timer = setTimeout(() => {
      if (wanted.current === seen) wanted.current = undefined;
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [found]);
}

/** Notes in the tab's history how far down the page is, when it rests and when it is left. */
function noteWhere(isOnTheWay: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = (): void => {
    clearTimeout(timer);
    if (!isOnTheWay()) keepSeen({ y: Math.round(scrollY) });
  };
  const scrolled = (): void => {
    clearTimeout(timer);
    timer = setTimeout(note, RESTING_MS);
  };
  const pressed = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link) return;
    const card = link.closest<HTMLElement>('[data-service-id]')?.dataset.serviceId;
    clearTimeout(timer);
    keepSeen({ y: Math.round(scrollY), card });
  };
  addEventListener('scroll', scrolled, { passive: true });
  addEventListener('pagehide', note);
  document.addEventListener('click', pressed, { capture: true });
  return () => {
    clearTimeout(timer);
    removeEventListener('scroll', scrolled);
    removeEventListener('pagehide', note);
    document.removeEventListener('click', pressed, { capture: true });
  };
}
