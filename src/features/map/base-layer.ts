/** What /data/map.json holds: the drawn ground under the map that moves. Rings are [latitude, longitude]. */
import type { Point } from '../../model/rules/distance.ts';
import { sharedLines } from './boundary.ts';
import type { Circle } from './built-up.ts';
import type { Shape } from './outline.ts';
import { centreOf } from './projection.ts';
import { shortName } from './static-map.ts';
import { byPeople, type PeopledTown } from './towns.ts';

export type LatLon = [latitude: number, longitude: number];

export interface BaseLayer {
  /** Each with the middle of its ground, where its name may stand. */
  areas: { id: string; name: string; at: LatLon; rings: LatLon[][] }[];
  /** Lines where two areas meet. */
  folds: LatLon[][];
  /** Where people live: circles, their radius in metres. */
  built: [latitude: number, longitude: number, metres: number][];
  /** The largest first. */
  towns: [name: string, latitude: number, longitude: number, population: number][];
  /** Only where site.yml names a base map. */
  streets?: StreetMap;
}

/** A base map of vector tiles on the site's own host. */
export interface StreetMap {
  /** Of an archive, or of a tile with {z}, {x} and {y} in it. */
  url: string;
  /** How close the map goes with it. */
  closest: number;
  /** The largest zoom of the tiles; an archive says it itself. */
  tileZoom?: number;
}

export function baseLayer(
  shapes: readonly Shape[],
  towns: readonly PeopledTown[],
  built: readonly Circle[],
  county: string,
  streets?: StreetMap,
): BaseLayer {
  return {
    areas: shapes.map(({ area, name, rings }) => ({
      id: area,
      name: shortName(name, county),
      at: latLon(centreOf(rings[0] ?? [])),
      rings: rings.map(lineOf),
    })),
    folds: sharedLines(shapes).map(lineOf),
    built: built.map(({ metres, ...point }) => [...latLon(point), Math.round(metres)]),
    towns: [...towns].sort(byPeople).map(({ name, population = 0, ...point }) => [name, ...latLon(point), population]),
    ...(streets && { streets }),
  };
}

const lineOf = (points: readonly Point[]): LatLon[] => points.map(latLon);

/** Four decimals: about ten metres. */
const latLon = ({ latitude, longitude }: Point): LatLon => [rounded(latitude), rounded(longitude)];
const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;
