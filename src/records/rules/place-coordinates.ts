/** A place far from all others has its coordinates wrong, or in the wrong order. */
import { distanceInMetres, type Point } from '../../model/rules/distance.ts';
import { problemAt, type Rule } from './rule.ts';

/** No two ends of an English county but the largest are further from its middle. */
const furthestMetres = 60_000;

/** Where the county's outline is known, `place-on-map` says it better. */
export const placeCoordinates: Rule = ({ folders, geography }) => {
  if (geography && geography.outlines.length > 0) return [];
  const placed = folders.places.flatMap((record) => {
    const { latitude, longitude } = record.data;
    return latitude === undefined || longitude === undefined ? [] : [{ record, point: { latitude, longitude } }];
  });
  if (placed.length < 3) return [];
  const middle: Point = {
    latitude: median(placed.map(({ point }) => point.latitude)),
    longitude: median(placed.map(({ point }) => point.longitude)),
  };
  return placed.flatMap(({ record, point }) => {
    const metres = distanceInMetres(middle, point);
    if (metres <= furthestMetres) return [];
    return problemAt(record, ['latitude'], {
      rule: 'place-coordinates',
      severity: 'warning',
      value: `${point.latitude}, ${point.longitude}`,
      expected: `a place within ${furthestMetres / 1000} km of the middle of all places: this one is ${Math.round(metres / 1000)} km away`,
      mend: 'check the two numbers against a map of its postcode',
      help: 'places',
    });
  });
};

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
