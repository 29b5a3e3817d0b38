/**
 * Where the device is, asked only after a press. The answer lives in the page's memory and the tab's own history; no address,
 * no storage and no request ever has it.
 */
import type { Point } from '../../model/rules/distance.ts';

/** What the place field says then. As a place that is typed it means this and nothing else. */
export const HERE = 'Where you are now';

export interface Here extends Point {
  /** How sure the device is, in metres. */
  withinMetres: number;
}

export type WhereAnswer = { here: Here } | { problem: string };

const PATIENCE_MS = 10_000;
const instead = 'Type your postcode or town instead.';
/** Pressed once in a tab that was opened again: the device has to be asked again. */
export const askAgain = `We do not know where you are any more. Press “Use my location” again, or type your postcode or town.`;

/** Never fails: why it could not be had is a sentence for the visitor. */
export function whereAmI(device: Geolocation | undefined): Promise<WhereAnswer> {
  if (!device) return Promise.resolve({ problem: `This phone or computer cannot say where it is. ${instead}` });
  return new Promise((resolve) => {
    device.getCurrentPosition(
      ({ coords }) => resolve({ here: hereOf(coords) }),
      ({ code }) => resolve({ problem: `${reasons[code] ?? reasons[2]!} ${instead}` }),
      { enableHighAccuracy: false, timeout: PATIENCE_MS, maximumAge: 60_000 },
    );
  });
}

/** By the codes of the browser's own answer. */
const reasons: Readonly<Record<number, string>> = {
  1: 'Your phone or computer did not let us see where you are. That is fine.',
  2: 'Your phone or computer could not find where it is.',
  3: 'It took too long to find where you are.',
};

/** To about 100 metres: distances here are told in miles. */
export function hereOf({
  latitude,
  longitude,
  accuracy,
}: Pick<GeolocationCoordinates, 'latitude' | 'longitude' | 'accuracy'>): Here {
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    latitude: rounded(latitude),
    longitude: rounded(longitude),
    withinMetres: Math.max(100, Math.round(accuracy)),
  };
}

/** What the tab's history kept, if it still has the form. */
export function readHere(kept: unknown): Here | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { latitude, longitude, withinMetres } = kept as Partial<Record<keyof Here, unknown>>;
  return typeof latitude === 'number' && typeof longitude === 'number' && typeof withinMetres === 'number'
    ? { latitude, longitude, withinMetres }
    : undefined;
}
