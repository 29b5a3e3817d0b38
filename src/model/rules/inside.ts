/** Is a point on the ground within an outline? */
import type { Point } from './distance.ts';

/** Even-odd rule over all rings, so that a hole is a hole. */
export function isInside({ latitude, longitude }: Point, rings: readonly Point[][]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [index, end] of ring.entries()) {
      const start = ring[index - 1] ?? ring[ring.length - 1]!;
      if (start.latitude > latitude === end.latitude > latitude) continue;
      const share = (latitude - start.latitude) / (end.latitude - start.latitude);
      if (longitude < start.longitude + share * (end.longitude - start.longitude)) inside = !inside;
    }
  }
  return inside;
}
