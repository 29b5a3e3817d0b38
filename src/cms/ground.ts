/** The drawing beside the form of a place: the county, its towns and the pin, without a picture of another host. Pure. */
import { distanceInMetres, type Point } from '../model/rules/distance.ts';
import { isInside } from '../model/rules/inside.ts';

/** What it needs of /data/map.json. Rings are [latitude, longitude]. */
export interface Ground {
  areas: { rings: [number, number][][] }[];
  /** The largest first. */
  towns: [name: string, latitude: number, longitude: number, population: number][];
}

export interface Drawing {
  width: number;
  height: number;
  /** `d` of each area's path. */
  areas: string[];
  towns: { name: string; x: number; y: number }[];
  pin: { x: number; y: number; isInside: boolean; nearest: { name: string; metres: number } | undefined } | undefined;
}

const WIDTH = 320;
const PADDING = 12;
/** Names of more would lie on one another. */
const MOST_TOWNS = 8;

/** @param pin undefined while the place has no coordinates */
export function drawingOf({ areas, towns }: Ground, pin: Point | undefined): Drawing {
  const points = areas.flatMap(({ rings }) => rings.flat());
  // A pin outside the county must be seen too: it is the fault that one looks for.
  const all = pin ? [...points, [pin.latitude, pin.longitude] as [number, number]] : points;
  const [south, north] = [Math.min(...all.map(([lat]) => lat)), Math.max(...all.map(([lat]) => lat))];
  const [west, east] = [Math.min(...all.map(([, lon]) => lon)), Math.max(...all.map(([, lon]) => lon))];
  // Small enough to be drawn as flat: a degree of longitude is as short as it is at the middle.
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (WIDTH - 2 * PADDING) / Math.max((east - west) * narrow, 0.01);
  const at = (lat: number, lon: number) => ({
    x: Math.round((lon - west) * narrow * scale + PADDING),
    y: Math.round((north - lat) * scale + PADDING),
  });
  const path = (ring: [number, number][]) =>
    `M${ring
      .map(([lat, lon]) => at(lat, lon))
      .map(({ x, y }) => `${x} ${y}`)
      .join('L')}z`;
  return {
    width: WIDTH,
    height: Math.round(Math.max(north - south, 0.01) * scale + 2 * PADDING),
    areas: areas.map(({ rings }) => rings.map(path).join('')),
    towns: towns.slice(0, MOST_TOWNS).map(([name, lat, lon]) => ({ name, ...at(lat, lon) })),
    pin: pin && {
      ...at(pin.latitude, pin.longitude),
      isInside: areas.some(({ rings }) => isInside(pin, rings.map(pointsOf))),
      nearest: nearestTown(towns, pin),
    },
  };
}

const pointsOf = (ring: [number, number][]): Point[] => ring.map(([latitude, longitude]) => ({ latitude, longitude }));

function nearestTown(towns: Ground['towns'], pin: Point): { name: string; metres: number } | undefined {
  const [nearest] = towns
    .map(([name, latitude, longitude]) => ({ name, metres: distanceInMetres(pin, { latitude, longitude }) }))
    .sort((a, b) => a.metres - b.metres);
  return nearest;
}
