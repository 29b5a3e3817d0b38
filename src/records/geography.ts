/** Where the county lies, and where its postcodes are: the figures of content/geography/, for the rules about places. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Point } from '../model/rules/distance.ts';
import { isInside } from '../model/rules/inside.ts';

export interface Outline {
  /** The id of an area. */
  area: string;
  /** Closed rings: the last point is the first again. */
  rings: Point[][];
}

/** The middle of a group of postcodes, and how far 95 of 100 of them are from it. */
export interface PostcodeGroup extends Point {
  reachMetres: number;
}

export interface Geography {
  outlines: Outline[];
  /** "NN1 1" and "NN1". */
  postcodes: ReadonlyMap<string, PostcodeGroup>;
}

/** What is there of it. A file that is missing or cannot be read says nothing: the build tells what is wrong with it. */
export async function readGeography(folder: string): Promise<Geography> {
  const text = (name: string) => readFile(join(folder, 'geography', name), 'utf8').catch(() => '');
  const [outline, ...tables] = await Promise.all(['outline.geojson', 'sectors.csv', 'outcodes.csv'].map(text));
  return { outlines: outlinesOf(outline ?? ''), postcodes: new Map(tables.flatMap(groupsOf)) };
}

interface Feature {
  id?: unknown;
  properties?: Record<string, unknown> | null;
  geometry?: { type?: string; coordinates?: unknown } | null;
}
type Pair = [longitude: number, latitude: number];

/**
 * The outlines of a GeoJSON file; none when it is not one.
 * @param areaOf areas by the code that a feature may name among its properties, whatever the property is called
 */
export function outlinesOf(geojson: string, areaOf?: ReadonlyMap<string, string>): Outline[] {
  try {
    const { features } = JSON.parse(geojson) as { features: Feature[] };
    return features.flatMap(({ id, properties, geometry }) => {
      const coded = Object.values(properties ?? {}).find((value) => typeof value === 'string' && areaOf?.has(value));
      const area = coded === undefined ? id : areaOf?.get(coded as string);
      const polygons =
        geometry?.type === 'Polygon'
          ? [geometry.coordinates as Pair[][]]
          : geometry?.type === 'MultiPolygon'
            ? (geometry.coordinates as Pair[][][])
            : [];
      const rings = polygons.flat().map((ring) => ring.map(([longitude, latitude]) => ({ latitude, longitude })));
      return typeof area === 'string' && rings.length > 0 ? [{ area, rings }] : [];
    });
  } catch {
    return [];
  }
}

/** No field of these tables has a comma in it. */
function groupsOf(csv: string): [string, PostcodeGroup][] {
  const [head = '', ...lines] = csv.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const columns = head.split(',');
  return lines.flatMap((line): [string, PostcodeGroup][] => {
    const cells = line.split(',');
    const [latitude, longitude, reachMetres] = ['lat', 'lon', 'p95_radius_m'].map((name) =>
      Number.parseFloat(cells[columns.indexOf(name)] ?? ''),
    ) as [number, number, number];
    const whole = [latitude, longitude, reachMetres].every(Number.isFinite);
    return whole ? [[(cells[0] ?? '').trim(), { latitude, longitude, reachMetres }]] : [];
  });
}

/** How far a point is outside of all the outlines, in metres; 0 inside. Straight lines between their corners. */
export function metresOutside(point: Point, outlines: readonly Outline[]): number {
  const rings = outlines.flatMap(({ rings }) => rings);
  if (outlines.some(({ rings }) => isInside(point, rings))) return 0;
  return Math.min(
    ...rings.flatMap((ring) => ring.slice(1).map((end, index) => metresToLine(point, ring[index]!, end))),
  );
}

const METRES_A_DEGREE = 111_195;

/** On a flat map around the point: within a county that is right to a few metres. */
function metresToLine(point: Point, start: Point, end: Point): number {
  const flat = ({ latitude, longitude }: Point) => ({
    x: (longitude - point.longitude) * Math.cos((point.latitude * Math.PI) / 180) * METRES_A_DEGREE,
    y: (latitude - point.latitude) * METRES_A_DEGREE,
  });
  const [a, b] = [flat(start), flat(end)];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(a.x * dx + a.y * dy) / length));
  return Math.hypot(a.x + share * dx, a.y + share * dy);
}
