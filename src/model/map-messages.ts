/**
 * What the finder and the map say to each other, as events on `document`. Features do not import one another: this is
 * the whole contract.
 */
import type { Point } from './rules/distance.ts';

export interface MapPin extends Point {
  place: string;
  name: string;
  town?: string;
  /** Services at this place among what is shown: id, name and the number on their card. */
  services: { id: string; name: string; href: string; number?: number }[];
}

/** "Show these": the current results, in their order. */
export interface ShowPins {
  pins: MapPin[];
  /** Where the visitor searched from, and within how many metres we know it. */
  from?: Point & { label: string; withinMetres: number };
}

/** "This one is chosen": a service's card was focused or pressed, or its pin was. */
export interface Choose {
  service: string;
  place?: string;
  /** To the list only: the visitor asked to go there. Without it the card is marked, and the focus stays on the map. */
  go?: true;
}

export const SHOW_PINS = 'map:show';
export const CHOOSE_ON_MAP = 'map:choose';
export const CHOOSE_IN_LIST = 'list:choose';
/** Sent by the map when it is ready to show pins; the finder answers with `map:show`, once it has results. */
export const MAP_READY = 'map:ready';
