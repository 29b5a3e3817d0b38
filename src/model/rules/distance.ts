/** Distances on the ground, from coordinates that are themselves the middle of a postcode. */

export interface Point {
  latitude: number;
  longitude: number;
}

const EARTH_RADIUS_M = 6_371_008.8;
const METRES_A_MILE = 1609.344;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in metres (haversine formula, mean radius of the Earth after IUGG). */
export function distanceInMetres(from: Point, to: Point): number {
  const dLat = radians(to.latitude - from.latitude);
  const dLon = radians(to.longitude - from.longitude);
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** "less than half a mile", "about 3 miles": never finer than the coordinates allow. */
export function distanceWords(metres: number): string {
  const miles = metres / METRES_A_MILE;
  if (miles < 0.5) return 'less than half a mile';
  if (miles < 1.25) return 'about 1 mile';
  return `about ${Math.round(miles)} miles`;
}

export const milesToMetres = (miles: number): number => miles * METRES_A_MILE;
