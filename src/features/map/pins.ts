/** Pins of a drawn map: what stands in them, and what becomes of pins that would stand on one another. */
import { here } from '../../words/map.ts';
import { overlaps, type Box } from './clip.ts';
import { widthOf } from './labels.ts';
import type { XY } from './projection.ts';

/** A pin, its point at x and y. */
export interface DrawnPin extends XY {
  numbers: number[];
  /** How many places it stands for. */
  places: number;
}

/** Half the width of a pin with one figure, and the height from its point to its top. */
export const PIN_HALF = 14;
export const PIN_HEIGHT = 34;
const LETTERS = 14;

/** "1", "1, 2", "1–4, 7"; when that is too long, "5 here" in place of the numbers. Nothing for no numbers. */
export function pinText(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const text = runs
    .map(([first, last]) => (first === last ? `${first}` : `${first}${last - first === 1 ? ', ' : '–'}${last}`))
    .join(', ');
  return text.length <= 9 ? text : here(new Set(numbers).size);
}

/** What is written on a drawn pin: its numbers; else how many places it stands for, when more than one. */
export const labelOf = ({ numbers, places }: DrawnPin): string =>
  numbers.length > 0 ? pinText(numbers) : places > 1 ? `${places}` : '';

/** Half the width of a pin, by what is written on it: up to two figures stand in a drop. */
export const halfWidth = (text: string): number => (text.length <= 2 ? PIN_HALF : widthOf(text, LETTERS) / 2 + 9);

/** The box of a pin's head and point. */
export function pinBox(pin: DrawnPin): Box {
  const half = halfWidth(labelOf(pin));
  return { left: pin.x - half, right: pin.x + half, top: pin.y - PIN_HEIGHT, bottom: pin.y };
}

/** Puts pins that would hide one another together, until none does. Points move to the middle of their places. */
export function mergePins(pins: readonly DrawnPin[]): DrawnPin[] {
  const merged = [...pins];
  for (let one = 0; one < merged.length; one += 1) {
    const hidden = merged.findIndex((other, index) => index > one && overlaps(tight(merged[one]!), tight(other)));
    if (hidden === -1) continue;
    merged[one] = together(merged[one]!, merged[hidden]!);
    merged.splice(hidden, 1);
    one = -1;
  }
  // Those further south are drawn later, so that no point is hidden by the head of a pin behind it.
  return merged.sort((a, b) => a.y - b.y || a.x - b.x);
}

/** Heads may touch by a little before they hide each other's numbers. */
function tight(pin: DrawnPin): Box {
  const { left, right, top, bottom } = pinBox(pin);
  return { left: left + 3, right: right - 3, top: top + 2, bottom: bottom - 8 };
}

function together(a: DrawnPin, b: DrawnPin): DrawnPin {
  const places = a.places + b.places;
  const mean = (of: 'x' | 'y'): number => (a[of] * a.places + b[of] * b.places) / places;
  return { x: mean('x'), y: mean('y'), places, numbers: [...a.numbers, ...b.numbers] };
}
