/** Asks the device where it is. It is loaded and called only after a press. */
import { cannotSay, notAllowed, notFound, tooSlow } from '../../words/find-device.ts';
import type { Here } from './here.ts';

export type WhereAnswer = { here: Here } | { problem: string };

const PATIENCE_MS = 10_000;
/** Never fails: why it could not be had is a sentence for the visitor. */
export function whereAmI(device: Geolocation | undefined): Promise<WhereAnswer> {
  if (!device) return Promise.resolve({ problem: cannotSay });
  return new Promise((resolve) => {
    device.getCurrentPosition(
      ({ coords }) => resolve({ here: hereOf(coords) }),
      ({ code }) => resolve({ problem: reasons[code] ?? notFound }),
      { enableHighAccuracy: false, timeout: PATIENCE_MS, maximumAge: 60_000 },
    );
  });
}

/** By the codes of the browser's own answer. */
const reasons: Readonly<Record<number, string>> = {
  1: notAllowed,
  2: notFound,
  3: tooSlow,
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
