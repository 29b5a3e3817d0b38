/** What pins and groups are called by those who cannot see them, and which towns are near. Sent to the browser. */
import type { MapPin } from '../../model/map-messages.ts';
import { distanceInMetres, type Point } from '../../model/rules/distance.ts';
import { serviceCount as serviceWords } from '../../words/counts.ts';
import { atPlaces, near as nearTown, showThem } from '../../words/map.ts';
import { pinText } from './pins.ts';

export interface NamedTown extends Point {
  name: string;
}

/** How many different services are at these places. */
export const serviceCount = (pins: readonly MapPin[]): number =>
  new Set(pins.flatMap(({ services }) => services.map(({ id }) => id))).size;

/** The numbers of the cards at these places, in order. */
export const numbersOf = (pins: readonly MapPin[]): number[] =>
  [...new Set(pins.flatMap(({ services }) => services.flatMap(({ number }) => number ?? [])))].sort((a, b) => a - b);

/** "3: Millbrook Library, Millbrook. 1 service" */
export function pinName(pin: MapPin): string {
  const numbers = pinText(numbersOf([pin]));
  const town = pin.town && !pin.name.includes(pin.town) ? `, ${pin.town}` : '';
  return `${numbers && `${numbers}: `}${pin.name}${town}. ${serviceWords(pin.services.length)}`;
}

/** "12 services near Millbrook: show them"; "1 service at 3 places near Elmby: show them". */
export function groupName(pins: readonly MapPin[], towns: readonly NamedTown[]): string {
  const near = nearWords(pins, towns);
  const services = serviceCount(pins);
  const at = services < pins.length || near === undefined ? atPlaces(pins.length) : '';
  return showThem(`${serviceWords(services)}${at}${near === undefined ? '' : nearTown(near)}`);
}

/** The town that most of the places say they are in; else the town nearest to their middle. */
export function nearWords(pins: readonly MapPin[], towns: readonly NamedTown[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { town } of pins) if (town !== undefined) counts.set(town, (counts.get(town) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most && most[1] * 2 >= pins.length) return most[0];
  const middle = meanOf(pins);
  const nearest = [...towns].sort((a, b) => distanceInMetres(middle, a) - distanceInMetres(middle, b))[0];
  return nearest?.name ?? most?.[0];
}

function meanOf(points: readonly Point[]): Point {
  const mean = (of: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return { latitude: mean(({ latitude }) => latitude), longitude: mean(({ longitude }) => longitude) };
}
