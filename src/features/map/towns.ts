/** How towns look on a map: a blob sized by people, and when the name is written. Sent to the browser too. */

export interface PeopledTown {
  name: string;
  latitude: number;
  longitude: number;
  population?: number;
}

/** People a square metre in an English town, roughly: it only makes blobs look like their towns. */
const PEOPLE_A_SQUARE_METRE = 0.0045;
const SMALLEST_M = 350;

/** The radius in metres of a circle that so many people would fill. Not known: as a village. */
export const blobRadius = (population = 0): number =>
  Math.max(SMALLEST_M, Math.sqrt(population / PEOPLE_A_SQUARE_METRE / Math.PI));

/** The largest first, then by name: the order in which names get their place. */
export const byPeople = (a: PeopledTown, b: PeopledTown): number =>
  (b.population ?? 0) - (a.population ?? 0) || a.name.localeCompare(b.name, 'en-GB');

/** Towns that are written large. */
export const isLarge = ({ population = 0 }: PeopledTown): boolean => population >= 40_000;
