/** Asks the device where it is. It is loaded and called only after a press. */
import type { Here } from './here.ts';

export type WhereAnswer = { here: Here } | { problem: string };

const PATIENCE_MS = 10_000;
const instead = 'Type your postcode or town instead.';
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
