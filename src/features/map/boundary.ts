/** Where two areas meet: the parts of their outlines that are the same, to be drawn as a stitch and not as an edge. */
import type { Point } from '../../model/rules/distance.ts';

interface Ringed {
  rings: readonly (readonly Point[])[];
}

const key = ({ latitude, longitude }: Point): string => `${latitude} ${longitude}`;
const edgeKey = (a: Point, b: Point): string => [key(a), key(b)].sort().join('|');

/** Lines along the edges that more than one shape has, each drawn once. */
export function sharedLines(shapes: readonly Ringed[]): Point[][] {
  const owners = new Map<string, number>();
  for (const [index, { rings }] of shapes.entries()) {
    for (const [a, b] of rings.flatMap(edges)) {
      const before = owners.get(edgeKey(a, b));
      owners.set(edgeKey(a, b), before === undefined || before === index ? index : -1);
    }
  }
  const drawn = new Set<string>();
  const lines: Point[][] = [];
  for (const [a, b] of shapes.flatMap(({ rings }) => rings.flatMap(edges))) {
    const edge = edgeKey(a, b);
    if (owners.get(edge) !== -1 || drawn.has(edge)) continue;
    drawn.add(edge);
    const last = lines.at(-1);
    if (last && key(last.at(-1)!) === key(a)) last.push(b);
    else lines.push([a, b]);
  }
  return joined(lines);
}

const edges = (ring: readonly Point[]): [Point, Point][] => ring.slice(1).map((point, index) => [ring[index]!, point]);

/** A ring may begin in the middle of a shared line: puts the two parts together again. */
function joined(lines: Point[][]): Point[][] {
  for (const line of lines) {
    const before = lines.find((other) => other !== line && key(other.at(-1)!) === key(line[0]!));
    if (before) {
      const rest = lines.filter((other) => other !== line && other !== before);
      return joined([...rest, [...before, ...line.slice(1)]]);
    }
  }
  return lines;
}
