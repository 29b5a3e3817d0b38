/** Which tile of a map holds a point. Sent to the browser. */
import type { Point } from '../../model/rules/distance.ts';
import { mercator } from './projection.ts';

export function tileAt(point: Point, zoom: number): [x: number, y: number] {
  const { x, y } = mercator(point);
  const tiles = 2 ** zoom;
  return [Math.floor(((x + Math.PI) / (2 * Math.PI)) * tiles), Math.floor(((Math.PI - y) / (2 * Math.PI)) * tiles)];
}
