/** Cuts shapes to the part that can be seen, so that a map of one town does not carry the whole county. */
import type { XY } from './projection.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type Side = { inside: (point: XY) => boolean; cross: (a: XY, b: XY) => XY };

/** The ring within the box (Sutherland and Hodgman's algorithm); empty when nothing of it is there. */
export function clipRing(ring: readonly XY[], box: Box): XY[] {
  let points = [...ring];
  for (const { inside, cross } of sidesOf(box)) {
    const cut: XY[] = [];
    for (const [index, point] of points.entries()) {
      const before = points.at(index - 1)!;
      if (inside(point) !== inside(before)) cut.push(cross(before, point));
      if (inside(point)) cut.push(point);
    }
    points = cut;
  }
  return points;
}

/** The runs of a line that come near the box; a piece that only crosses it is kept whole. */
export function clipLine(line: readonly XY[], box: Box): XY[][] {
  const runs: XY[][] = [];
  let open = false;
  for (const [index, point] of line.slice(1).entries()) {
    const before = line[index]!;
    if (!near(before, point, box)) {
      open = false;
      continue;
    }
    if (open) runs.at(-1)!.push(point);
    else runs.push([before, point]);
    open = true;
  }
  return runs;
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const holds = ({ left, top, right, bottom }: Box, { x, y }: XY): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

export const within = (a: Box, b: Box): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

function near(a: XY, b: XY, box: Box): boolean {
  const beside = Math.max(a.x, b.x) < box.left || Math.min(a.x, b.x) > box.right;
  const above = Math.max(a.y, b.y) < box.top || Math.min(a.y, b.y) > box.bottom;
  return !beside && !above;
}

function sidesOf({ left, top, right, bottom }: Box): Side[] {
  const atX = (x: number) => (a: XY, b: XY) => ({ x, y: a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x) });
  const atY = (y: number) => (a: XY, b: XY) => ({ x: a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y), y });
  return [
    { inside: ({ x }) => x >= left, cross: atX(left) },
    { inside: ({ x }) => x <= right, cross: atX(right) },
    { inside: ({ y }) => y >= top, cross: atY(top) },
    { inside: ({ y }) => y <= bottom, cross: atY(bottom) },
  ];
}
