/**
 * Streets that nobody lives in, laid out around real or sample towns: what a base map of OS Open Zoomstack has, in its
 * layers and words. The same towns always give the same streets.
 */
import { boundsOf, type Bounds } from '../../src/features/map/projection.ts';
import { blobRadius } from '../../src/features/map/towns.ts';
import { randomFrom } from './random.ts';
import { packArchive, tilesOf, type Layers } from './street-archive.ts';

export interface SampleTown {
  name: string;
  latitude: number;
  longitude: number;
  population: number;
}

type Position = [longitude: number, latitude: number];

/** All that the layers below may hold. */
export const ZOOMSTACK = ['urban_areas', 'greenspaces', 'woodland', 'surfacewater', 'waterlines', 'local_buildings', 'roads', 'rail', 'names']; // prettier-ignore

const streetNames = ['High Street', 'Mill Lane', 'Church Walk', 'Station Road', 'Orchard Close', 'Park Avenue', 'Bridge Street']; // prettier-ignore

export function sampleStreets(towns: readonly SampleTown[]): Layers {
  const dice = randomFrom(7);
  const layers: Record<string, GeoJSON.Feature[]> = Object.fromEntries(ZOOMSTACK.map((name) => [name, []]));
  const add = (layer: string, geometry: GeoJSON.Geometry, properties: Record<string, unknown> = {}): void => {
    layers[layer]!.push({ type: 'Feature', properties, geometry });
  };
  const line = (...coordinates: Position[]): GeoJSON.LineString => ({ type: 'LineString', coordinates });
  const ring = (middle: Position, metres: number, corners = 24): GeoJSON.Polygon => ({
    type: 'Polygon',
    coordinates: [
      Array.from({ length: corners + 1 }, (_, index) => {
        const wobble = 0.85 + 0.15 * Math.sin(((index % corners) / corners) * 6 * Math.PI + middle[0] * 900);
        return moved(middle, ((index % corners) / corners) * 2 * Math.PI, metres * wobble);
      }),
    ],
  });

  for (const [index, town] of towns.entries()) {
    const middle: Position = [town.longitude, town.latitude];
    const radius = blobRadius(town.population);
    add('urban_areas', ring(middle, radius * 1.15));
    add('greenspaces', ring(moved(middle, 1, radius * 0.55), radius * 0.22));
    add('woodland', ring(moved(middle, 4, radius * 2 + 900), 500 + radius * 0.3));
    add('surfacewater', ring(moved(middle, 2.4, radius * 0.9), radius * 0.14));
    streetsOf(middle, radius, index);
    const larger = nearest(town, towns.filter(({ population }) => population > town.population)); // prettier-ignore
    if (!larger) continue;
    const type = town.population > 30_000 ? 'Primary' : town.population > 8_000 ? 'A Road' : town.population > 2_000 ? 'B Road' : 'Minor'; // prettier-ignore
    const number = type === 'Minor' ? undefined : `${type === 'B Road' ? 'B' : 'A'}${500 + index}`;
    add('roads', bent(middle, [larger.longitude, larger.latitude]), { type, level: 0, ...(number && { number }) });
    if (town.population > 30_000)
      add('rail', bent(moved(middle, 3, 400), [larger.longitude, larger.latitude]), { type: 'Multi Track' });
  }
  const { south, west, north, east } = boundsOf(towns)!;
  add('roads', line([west, north], [(west + east) / 2, (south + north) / 2], [east, south]), { type: 'Motorway', number: 'M99', level: 0 }); // prettier-ignore
  add('waterlines', bent([west, south + (north - south) * 0.3], [east, south + (north - south) * 0.7]), { type: 'National' }); // prettier-ignore

  function streetsOf(middle: Position, radius: number, turn: number): void {
    const step = 130;
    const across = Math.min(Math.floor(radius / step), 24);
    const angle = turn * 0.7;
    for (let at = -across; at <= across; at += 1) {
      const half = Math.sqrt(Math.max(0, (across * step) ** 2 - (at * step) ** 2));
      if (half < step) continue;
      for (const [side, way] of [0, Math.PI / 2].entries()) {
        const from = moved(moved(middle, angle + way, at * step), angle + way + Math.PI / 2, -half);
        const to = moved(moved(middle, angle + way, at * step), angle + way + Math.PI / 2, half);
        const name = streetNames[Math.floor(dice() * streetNames.length)]!;
        add('roads', line(from, to), { type: at % 5 === 0 ? 'Minor' : 'Local', name, level: 0 });
        for (let house = -half + 60; side === 0 && house < half; house += 65) {
          const corner = moved(moved(middle, angle, at * step + 40), angle + Math.PI / 2, house);
          add('local_buildings', ring(corner, 16, 4));
        }
      }
    }
    add('names', { type: 'Point', coordinates: moved(middle, 5, radius * 0.7) }, { type: 'Suburban Area', name1: `${streetNames[turn % 7]!.split(' ')[0]} End` }); // prettier-ignore
  }
  return layers;
}

/** One archive of them. */
export function sampleArchive(towns: readonly SampleTown[], zooms: [number, number] = [7, 13]): Buffer {
  const around = boundsOf(towns)!;
  const bounds: Bounds = { south: around.south - 0.1, west: around.west - 0.15, north: around.north + 0.1, east: around.east + 0.15 }; // prettier-ignore
  return packArchive(tilesOf(sampleStreets(towns), bounds, zooms), { bounds, zooms, layers: ZOOMSTACK });
}

function moved([longitude, latitude]: Position, angle: number, metres: number): Position {
  const degrees = metres / 111_195;
  return [
    longitude + (Math.cos(angle) * degrees) / Math.cos((latitude * Math.PI) / 180),
    latitude + Math.sin(angle) * degrees,
  ];
}

/** From one point to another with a bend on the way, as roads go. */
function bent(from: Position, to: Position): GeoJSON.LineString {
  const coordinates = Array.from({ length: 17 }, (_, index): Position => {
    const share = index / 16;
    const aside = Math.sin(share * Math.PI * 2) * 0.12;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    return [from[0] + dx * share - dy * aside, from[1] + dy * share + dx * aside * 0.4];
  });
  return { type: 'LineString', coordinates };
}

function nearest(town: SampleTown, others: readonly SampleTown[]): SampleTown | undefined {
  const away = (other: SampleTown): number =>
    Math.hypot(other.latitude - town.latitude, (other.longitude - town.longitude) * 0.61);
  return [...others].sort((a, b) => away(a) - away(b))[0];
}
