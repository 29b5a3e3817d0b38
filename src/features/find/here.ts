/** Where the device is. It lives in the page's memory and the tab's own history; no address, no storage and no request ever has it. */
import type { Point } from '../../model/rules/distance.ts';

/** What the place field says then. As a place that is typed it means this and nothing else. */
export const HERE = 'Where you are now';

export interface Here extends Point {
  /** How sure the device is, in metres. */
  withinMetres: number;
}

/** Pressed once in a tab that was opened again: the device has to be asked again. */
export const askAgain = `We do not know where you are any more. Press “Use my location” again, or type your postcode or town.`;

/** What the tab's history kept, if it still has the form. */
export function readHere(kept: unknown): Here | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { latitude, longitude, withinMetres } = kept as Partial<Record<keyof Here, unknown>>;
  return typeof latitude === 'number' && typeof longitude === 'number' && typeof withinMetres === 'number'
    ? { latitude, longitude, withinMetres }
    : undefined;
}
