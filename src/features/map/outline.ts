/** The shapes of councils and towns, from the content folder. Read at build only; a county without them has a plain map. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Point } from '../../model/rules/distance.ts';
import { sectorsOf, type Sector } from './built-up.ts';

export interface Shape {
  /** The id of an area. */
  area: string;
  name: string;
  /** Closed rings: the last point is the first again. */
  rings: Point[][];
}

interface Feature {
  id?: string;
  properties?: { name?: string } | null;
  geometry: { type: string; coordinates: unknown };
}

type Position = [longitude: number, latitude: number];

const folder = (): string => join(process.env.CONTENT_DIR ?? 'content', 'geography');

const made = new Map<string, unknown>();

/** Each file is read once a build; `missing` stands for a file that is not there. */
function readOnce<T>(name: string, make: (text: string) => T, missing: T): T {
  const file = join(folder(), name);
  if (!made.has(file)) made.set(file, existsSync(file) ? make(readFileSync(file, 'utf8')) : missing);
  return made.get(file) as T;
}

/** The outlines in `geography/outline.geojson`; none when there is no such file. Throws when it is not GeoJSON. */
export const outlines = (): readonly Shape[] => readOnce('outline.geojson', shapesOf, []);

/** The postcode sectors of `geography/sectors.csv`; none when there is no such file. */
export const sectors = (): readonly Sector[] => readOnce('sectors.csv', sectorsOf, []);

/** The polygons of a GeoJSON feature collection whose features have the id of an area. */
export function shapesOf(geojson: string): Shape[] {
  const { features } = JSON.parse(geojson) as { features: Feature[] };
  return features.flatMap(({ id, properties, geometry }) => {
    if (id === undefined) return [];
    return [{ area: id, name: properties?.name ?? id, rings: ringsOf(geometry).map((ring) => ring.map(toPoint)) }];
  });
}

function ringsOf({ type, coordinates }: Feature['geometry']): Position[][] {
  if (type === 'Polygon') return coordinates as Position[][];
  if (type === 'MultiPolygon') return (coordinates as Position[][][]).flat();
  return [];
}

const toPoint = ([longitude, latitude]: Position): Point => ({ latitude, longitude });
