/** The finder's side of the talk with the map: what is shown, and which one is chosen. */
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  CHOOSE_IN_LIST,
  CHOOSE_ON_MAP,
  MAP_READY,
  SHOW_PINS,
  type Choose,
  type ShowPins,
} from '../../model/map-messages.ts';
import { cardOf, linkOf } from './card-on-page.ts';
import { showPins } from './pins.ts';
import type { Found } from './useFinder.ts';

const tell = (name: string, detail: ShowPins | Choose): void => {
  document.dispatchEvent(new CustomEvent(name, { detail }));
};

/** @returns the chosen service, and how a card says that it is chosen */
export function useMap(
  found: Found | undefined,
  showList: () => void,
): { chosen?: string; choose: (service: string) => void } {
  const [chosen, setChosen] = useState<string>();
  const latest = useRef<ShowPins>(undefined);
  useEffect(() => {
    if (!found) return;
    latest.current = showPins(found.results.shown, found.place, found.lexicon.index);
    tell(SHOW_PINS, latest.current);
  }, [found]);
  useEffect(() => {
    // Before the first results there is nothing to say, and the map leaves the line to them.
    const answer = (): void => {
      if (latest.current) tell(SHOW_PINS, latest.current);
    };
    const show = (event: Event): void => {
      const { service, go } = (event as CustomEvent<Choose>).detail;
      setChosen(service);
      if (!go) {
        // A pin was pressed: its card is marked and comes into view, and the focus stays on the map.
        cardOf(service)?.scrollIntoView({ block: 'nearest' });
        return;
      }
      showList();
      // The list may have been hidden behind the map until this moment.
      requestAnimationFrame(() => linkOf(cardOf(service))?.focus());
    };
    document.addEventListener(MAP_READY, answer);
    document.addEventListener(CHOOSE_IN_LIST, show);
    return () => {
      document.removeEventListener(MAP_READY, answer);
      document.removeEventListener(CHOOSE_IN_LIST, show);
    };
  }, [showList]);
  const choose = useCallback(
    (service: string) => {
      if (service === chosen) return;
      setChosen(service);
      tell(CHOOSE_ON_MAP, { service });
    },
    [chosen],
  );
  return { chosen, choose };
}
