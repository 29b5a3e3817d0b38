/** A place is where its coordinates say: it has some, they lie in the county, and near the other postcodes of its sector. */
import { distanceInMetres, type Point } from '../../model/rules/distance.ts';
import { metresOutside, type Geography } from '../geography.ts';
import type { Problem } from '../problem.ts';
import type { Path, ReadRecord } from '../types.ts';
import type { Place } from '../../model/place.ts';
import { problemAt, type Rule } from './rule.ts';

/** The outline is drawn coarsely, and a service may be just across the line. */
const allowedOutside = 2_000;
/** Five of a hundred postcodes are further from the middle than its table says. */
const beyondSector = 2_000;

export const placeOnMap: Rule = ({ folders, geography }) => {
  const used = new Set(
    folders.services
      .filter(({ data }) => data.status === 'active' || data.status === 'paused')
      .flatMap(({ data }) => (data.sessions ?? []).map(({ place }) => place)),
  );
  return folders.places.flatMap((place) => {
    const { latitude, longitude } = place.data;
    // A place that no service names is told as such.
    if (latitude === undefined || longitude === undefined) return used.has(place.id) ? [withoutPoint(place)] : [];
    return geography ? pointProblems(place, { latitude, longitude }, geography) : [];
  });
};

function withoutPoint(place: ReadRecord<Place>): Problem {
  const { postcode } = place.data;
  return finding(
    place,
    ['name'],
    place.data.name,
    'a place with latitude and longitude: without them it is on no map, and never "near you"',
    postcode === undefined
      ? 'find its postcode, and take the coordinates from a map'
      : `look ${postcode} up on a map, and write coordinatesFrom: postcode`,
  );
}

function pointProblems(place: ReadRecord<Place>, point: Point, { outlines, postcodes }: Geography): Problem[] {
  const found = `${point.latitude}, ${point.longitude}`;
  const outside = outlines.length > 0 ? metresOutside(point, outlines) : 0;
  const { postcode } = place.data;
  const sector = postcode?.slice(0, -2);
  const group = postcodes.get(sector ?? '') ?? postcodes.get(postcode?.split(' ')[0] ?? '');
  const away = group ? distanceInMetres(point, group) : 0;
  return [
    ...(outside > allowedOutside
      ? [
          finding(
            place,
            ['latitude'],
            found,
            `a place in the county: this point is ${km(outside)} outside of it`,
            'check the two numbers against a map. The minus of the longitude is easily lost',
          ),
        ]
      : []),
    ...(group && away > group.reachMetres + beyondSector
      ? [
          finding(
            place,
            ['latitude'],
            found,
            `a point near its postcode ${postcode}: this one is ${km(away)} from the middle of ${postcodes.has(sector ?? '') ? sector : postcode?.split(' ')[0]}`,
            'check the postcode, and then the two numbers, against a map',
          ),
        ]
      : []),
  ];
}

const km = (metres: number) => `${(metres / 1000).toFixed(1)} km`;

const finding = (place: ReadRecord<Place>, path: Path, value: string, expected: string, mend: string): Problem =>
  problemAt(place, path, { rule: 'place-on-map', severity: 'warning', value, expected, mend, help: 'places' });
