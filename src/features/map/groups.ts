/** Places that share a marker. Sent to the browser. */
import type { MapPin, ShowPins } from '../../model/map-messages.ts';
import type { Point } from '../../model/rules/distance.ts';
import { numbersOf } from './names.ts';

export interface Group extends Point {
  pins: readonly MapPin[];
  /** The zoom at which it comes apart; nothing for a single place. */
  opensAt?: number;
}

/** The order of the list, and where there are no numbers from north to south: so the Tab key goes through them. */
export function inOrder(groups: readonly Group[]): Group[] {
  const first = ({ pins }: Group): number => numbersOf(pins)[0] ?? Infinity;
  return [...groups].sort((a, b) => byNumber(first(a), first(b)) || b.latitude - a.latitude);
}

const byNumber = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Whether a message says what is already on the map: then nothing moves. */
export const sameShow = (a: ShowPins, b: ShowPins): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
