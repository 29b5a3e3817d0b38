/** Where the device is. It lives in the page's memory and the tab's own history; no address, no storage and no request ever has it. */
import type { Point } from '../../model/rules/distance.ts';
import { hereNow } from '../../words/find-place.ts';

/** What the place field says then. As a place that is typed it means this and nothing else. */
export const HERE = hereNow;

export interface Here extends Point {
  /** How sure the device is, in metres. */
  withinMetres: number;
}

/** What the tab's history kept, if it still has the form. */
export function readHere(kept: unknown): Here | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { latitude, longitude, withinMetres } = kept as Partial<Record<keyof Here, unknown>>;
  return typeof latitude === 'number' && typeof longitude === 'number' && typeof withinMetres === 'number'
    ? { latitude, longitude, withinMetres }
    : undefined;
}
