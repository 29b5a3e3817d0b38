/** From degrees to a drawing: Web Mercator, fitted into a box. The same projection as the map that moves. */
import { distanceInMetres, type Point } from '../../model/rules/distance.ts';

/** South-west and north-east corner, in degrees. */
export interface Bounds {
  south: number;
  west: number;
  north: number;
  east: number;
}

export interface XY {
  x: number;
  y: number;
}

export interface Fitted {
  width: number;
  height: number;
  /** A point of the ground in units of the drawing, y downwards. */
  at: (point: Point) => XY;
  /** A length on the ground, at the middle of the drawing, in its units. */
  units: (metres: number) => number;
}

const DEGREES_OF_LATITUDE_M = 111_195;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Spherical Mercator, y upwards, in radians of longitude. */
export function mercator({ latitude, longitude }: Point): XY {
  return { x: radians(longitude), y: Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2)) };
}

/** The smallest bounds that hold all the points; nothing for no points. */
export function boundsOf(points: readonly Point[]): Bounds | undefined {
  if (points.length === 0) return undefined;
  const latitudes = points.map(({ latitude }) => latitude);
  const longitudes = points.map(({ longitude }) => longitude);
  return {
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
  };
}

export const middleOf = ({ south, west, north, east }: Bounds): Point => ({
  latitude: (south + north) / 2,
  longitude: (west + east) / 2,
});

/** The middle of a ring's area; rings are small enough to be reckoned as flat. */
export function centreOf(ring: readonly Point[]): Point {
  let area = 0;
  let latitude = 0;
  let longitude = 0;
  for (const [index, b] of ring.slice(1).entries()) {
    const a = ring[index]!;
    const cross = a.longitude * b.latitude - b.longitude * a.latitude;
    area += cross;
    latitude += (a.latitude + b.latitude) * cross;
    longitude += (a.longitude + b.longitude) * cross;
  }
  return { latitude: latitude / (3 * area), longitude: longitude / (3 * area) };
}

/** The bounds, grown from their middle until they measure at least so many metres each way. */
export function atLeast(bounds: Bounds, metres: number): Bounds {
  const middle = middleOf(bounds);
  const { latitude, longitude } = middle;
  const perDegree = distanceInMetres(
    { latitude, longitude: longitude - 0.5 },
    { latitude, longitude: longitude + 0.5 },
  );
  const high = Math.max(bounds.north - bounds.south, metres / DEGREES_OF_LATITUDE_M) / 2;
  const wide = Math.max(bounds.east - bounds.west, metres / perDegree) / 2;
  return { south: latitude - high, north: latitude + high, west: longitude - wide, east: longitude + wide };
}

/** How high a drawing of these bounds is when it is `width` wide, padding on all sides included. */
export function naturalHeight(bounds: Bounds, width: number, padding: number): number {
  const { wide, high } = extent(bounds);
  return Math.round((high / wide) * (width - 2 * padding) + 2 * padding);
}

/** Fits the bounds into a box, in the middle, with `padding` units around. */
export function fit(bounds: Bounds, width: number, height: number, padding: number): Fitted {
  const { wide, high, left, top } = extent(bounds);
  const scale = Math.min((width - 2 * padding) / wide, (height - 2 * padding) / high);
  const dx = (width - wide * scale) / 2;
  const dy = (height - high * scale) / 2;
  const perMetre = scale / (6_378_137 * Math.cos(radians(middleOf(bounds).latitude)));
  return {
    width,
    height,
    at: (point) => {
      const { x, y } = mercator(point);
      return { x: (x - left) * scale + dx, y: (top - y) * scale + dy };
    },
    units: (metres) => metres * perMetre,
  };
}

function extent(bounds: Bounds): { wide: number; high: number; left: number; top: number } {
  const low = mercator({ latitude: bounds.south, longitude: bounds.west });
  const far = mercator({ latitude: bounds.north, longitude: bounds.east });
  return { wide: far.x - low.x, high: far.y - low.y, left: low.x, top: far.y };
}
