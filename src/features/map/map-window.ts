/** Which part of the county a map shows. */
import type { Point } from '../../model/rules/distance.ts';
import { atLeast, boundsOf, type Bounds } from './projection.ts';

/** A map of one place shows so much around it that the next towns are seen. */
export const SMALLEST_WINDOW_M = 12_000;

/** Pins that are spread over more than this share of the county are shown on the whole of it. */
const MOST = 0.6;

/**
 * The part to show for these pins: all that holds them, at least 12 km each way, and wide enough that a town with a name
 * is in it; the whole county when there are no pins, or when they are all over it. Nothing when nothing is known.
 */
export function mapWindow(
  pins: readonly Point[],
  county: Bounds | undefined,
  towns: readonly Point[],
): Bounds | undefined {
  const around = boundsOf(pins);
  if (around === undefined) return county;
  if (county && share(around, county) > MOST) return union(county, around);
  let window = atLeast(around, SMALLEST_WINDOW_M);
  for (let wider = 1.3; towns.length > 0 && wider < 4 && !towns.some((town) => holds(window, town)); wider *= 1.3) {
    window = atLeast(around, SMALLEST_WINDOW_M * wider);
  }
  return window;
}

export const holds = ({ south, north, west, east }: Bounds, { latitude, longitude }: Point): boolean =>
  latitude >= south && latitude <= north && longitude >= west && longitude <= east;

/** Whether the first holds all of the second. */
export const covers = (a: Bounds, b: Bounds): boolean =>
  a.south <= b.south && a.west <= b.west && a.north >= b.north && a.east >= b.east;

function share(part: Bounds, whole: Bounds): number {
  const high = (part.north - part.south) / (whole.north - whole.south);
  const wide = (part.east - part.west) / (whole.east - whole.west);
  return Math.max(high, wide);
}

const union = (a: Bounds, b: Bounds): Bounds => ({
  south: Math.min(a.south, b.south),
  north: Math.max(a.north, b.north),
  west: Math.min(a.west, b.west),
  east: Math.max(a.east, b.east),
});
