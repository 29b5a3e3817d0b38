/** Where people live, as circles that run together into the shape of a town. Not a survey: a sketch for a drawn map. */
import { distanceInMetres, type Point } from '../../model/rules/distance.ts';
import { blobRadius, type PeopledTown } from './towns.ts';

/** A postcode sector: the middle of its postcodes, and how far half and 95 of 100 of them are from it, in metres. */
export interface Sector extends Point {
  postcodes: number;
  half: number;
  nearlyAll: number;
}

export interface Circle extends Point {
  metres: number;
}

/**
 * Circles for every town, and for the sectors that are streets and not fields. Half of an evenly filled circle lies
 * within 0.7 of its radius.
 */
export function builtUp(towns: readonly PeopledTown[], sectors: readonly Sector[]): Circle[] {
  const streets = sectors
    .filter(({ postcodes, half, nearlyAll }) => postcodes >= 40 && half > 0 && half <= 1000 && nearlyAll <= 2100)
    .map(({ latitude, longitude, half }) => ({ latitude, longitude, metres: half * 1.4 }));
  const circles = towns.map(({ latitude, longitude, population }) => {
    const radius = blobRadius(population);
    const isShaped = streets.some((street) => distanceInMetres(street, { latitude, longitude }) < radius);
    return { latitude, longitude, metres: radius * (isShaped ? 0.5 : 0.8) };
  });
  return [...streets, ...circles];
}

/** The rows of sectors.csv. Its columns are explained in the README beside it. */
export function sectorsOf(csv: string): Sector[] {
  const [head = '', ...lines] = csv.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    return {
      latitude: Number(cell('lat')),
      longitude: Number(cell('lon')),
      postcodes: [...cell('districts').matchAll(/:(\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0),
      half: Number(cell('median_radius_m')),
      nearlyAll: Number(cell('p95_radius_m')),
    };
  });
}
