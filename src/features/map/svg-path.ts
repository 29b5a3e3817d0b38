/** The `d` of an SVG path, short: whole strokes relative to the last point, no drift. */
import type { XY } from './projection.ts';

const tenths = (value: number): number => Math.round(value * 10);

/** 0.5 is ".5" and -0.5 is "-.5". */
const short = (inTenths: number): string => String(inTenths / 10).replace(/^(-?)0\./, '$1.');

const whole = (x: number, y: number): string => `${x}${y < 0 ? '' : ' '}${y}`;
const pair = (x: number, y: number): string => short(x) + (y < 0 ? '' : ' ') + short(y);

/**
 * A line through the points, in whole units: it is drawn wider than one, so nobody sees the rest. `z` closes it. Points that
 * fall on the one before are left out.
 */
export function linePath(points: readonly XY[], closed = false): string {
  let d = '';
  let lastX = 0;
  let lastY = 0;
  for (const point of points) {
    const x = Math.round(point.x);
    const y = Math.round(point.y);
    if (d === '') d = `M${whole(x, y)}l`;
    else if (x !== lastX || y !== lastY) {
      const step = whole(x - lastX, y - lastY);
      d += (d.endsWith('l') || step.startsWith('-') ? '' : ' ') + step;
    }
    lastX = x;
    lastY = y;
  }
  return closed && d !== '' ? `${d}z` : d;
}

/** Dots: drawn as lines of no length with round ends, so that many take one element. */
export const dotsPath = (points: readonly XY[]): string =>
  points.map(({ x, y }) => `M${pair(tenths(x), tenths(y))}h0`).join('');

/** One number as it stands in an attribute: at most one decimal. */
export const unit = (value: number): string => short(tenths(value));

/** A pin with its point at 0, 0: a drop; with a wide head for more than one figure. */
export function pinPath(half: number): string {
  if (half <= 14) return 'M0 0C-3-6-13-11.5-13-20.5a13 13 0 0 1 26 0C13-11.5 3-6 0 0z';
  const side = half - 12;
  return `M0 0l-5-9h${unit(5 - side)}a12 12 0 0 1 0-24h${unit(2 * side)}a12 12 0 0 1 0 24h${unit(5 - side)}z`;
}
