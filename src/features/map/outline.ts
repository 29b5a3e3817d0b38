/** The shapes of the councils, from the content folder. Read at build only; a county without them has a plain map. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Point } from '../../model/rules/distance.ts';

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

const file = (): string => join(process.env.CONTENT_DIR ?? 'content', 'geography', 'outline.geojson');

let read: { file: string; shapes: Shape[] } | undefined;

/** The outlines in `geography/outline.geojson`; none when there is no such file. Throws when it is not GeoJSON. */
export function outlines(): readonly Shape[] {
  const from = file();
  if (read?.file !== from) read = { file: from, shapes: existsSync(from) ? shapesOf(readFileSync(from, 'utf8')) : [] };
  return read.shapes;
}

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
