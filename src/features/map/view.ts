/** Where the map that moves looks first. Sent to the browser. */
import type { MapPin, ShowPins } from '../../model/map-messages.ts';
import { distanceInMetres, milesToMetres, type Point } from '../../model/rules/distance.ts';
import { mapWindow, SMALLEST_WINDOW_M } from './map-window.ts';
import { atLeast, boundsOf, type Bounds } from './projection.ts';

/** Seen from home, so many of the nearest places are always in the picture. */
const NEAREST = 6;
const FAR = milesToMetres(20);

/**
 * From somewhere: that place and the nearest pins that are not further than 20 miles, at least 12 km each way. Else all
 * pins, or the whole county when they are all over it.
 */
export function firstView({ pins, from }: ShowPins, county: Bounds, towns: readonly Point[]): Bounds {
  if (from === undefined) return mapWindow(pins, county, towns) ?? county;
  const bounds = boundsOf([from, ...nearest(pins, from)]);
  return bounds ? atLeast(bounds, Math.max(SMALLEST_WINDOW_M, 2 * from.withinMetres)) : county;
}

const nearest = (pins: readonly MapPin[], from: Point): Point[] =>
  pins
    .map((pin) => ({ pin, metres: distanceInMetres(from, pin) }))
    .filter(({ metres }) => metres <= FAR)
    .sort((a, b) => a.metres - b.metres)
    .slice(0, NEAREST)
    .map(({ pin }) => pin);
