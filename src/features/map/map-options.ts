/** Figures of the map that moves. Sent to the browser. */

/** The drawn ground has no streets: closer than this there is nothing more to see. */
export const CLOSEST = 14;
/** Places nearer to one another than this, in CSS pixels, share a marker. A marker takes 44 px, so none hides another. */
export const GROUP_WITHIN_PX = 46;
/** The smallest thing that a finger should have to hit. */
export const TARGET_PX = 44;

/** How many people a town must have for its name to be written at this zoom. */
export function peopleToBeNamed(zoom: number): number {
  if (zoom < 9) return 20_000;
  if (zoom < 10) return 5_000;
  return zoom < 11 ? 1_500 : 0;
}
