/** Where the map that moves looks first. Sent to the browser. */
import type { MapPin, ShowPins } from '../../model/map-messages.ts';
import { distanceInMetres, milesToMetres, type Point } from '../../model/rules/distance.ts';
import { SMALLEST_WINDOW_M } from './map-window.ts';
import { atLeast, boundsOf, type Bounds } from './projection.ts';

/** Seen from home, so many of the nearest places are always in the picture. */
const NEAREST = 6;
const FAR = milesToMetres(20);

/**
 * All pins; from somewhere, that place and the nearest pins that are not further than 20 miles. At least 12 km each way.
 * Nothing when there is nothing to look at: the whole county then.
 */
export function firstView({ pins, from }: ShowPins): Bounds | undefined {
  const seen: Point[] = from === undefined ? [...pins] : [from, ...nearest(pins, from)];
  const bounds = boundsOf(seen);
  return bounds && atLeast(bounds, Math.max(SMALLEST_WINDOW_M, 2 * (from?.withinMetres ?? 0)));
}

const nearest = (pins: readonly MapPin[], from: Point): Point[] =>
  pins
    .map((pin) => ({ pin, metres: distanceInMetres(from, pin) }))
    .filter(({ metres }) => metres <= FAR)
    .sort((a, b) => a.metres - b.metres)
    .slice(0, NEAREST)
    .map(({ pin }) => pin);
