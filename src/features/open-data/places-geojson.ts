/** Every place with a point, for maps: GeoJSON after RFC 7946. A place that has no point stands in the other files. */
import type { Catalogue } from '../../catalogue/types.ts';
import { serviceHref, withoutGaps } from '../../catalogue/views/card.ts';
import { toPlace } from '../../catalogue/views/place-view.ts';
import { absolute } from '../../site/paths.ts';
import { allPlaces } from '../../words/open-data.ts';
import { fileHead } from './files.ts';

export function placesGeoJson(catalogue: Catalogue): string {
  const features = placesOnMap(catalogue);
  const collection = { type: 'FeatureCollection', ...fileHead(catalogue, allPlaces), count: features.length, features };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

export const placesOnMap = (catalogue: Catalogue) =>
  catalogue.places.flatMap((place) => toFeature(place, catalogue) ?? []);

/** Undefined where there is no point. */
function toFeature(place: Catalogue['places'][number], { areas }: Pick<Catalogue, 'areas'>) {
  const { point, nearby, href, phone, name, address, town, postcode } = toPlace(place);
  if (!point) return undefined;
  return {
    type: 'Feature',
    id: place.id,
    // Longitude first, as the standard asks.
    geometry: { type: 'Point', coordinates: [point.longitude, point.latitude] },
    properties: withoutGaps({
      id: place.id,
      name,
      address,
      town,
      postcode,
      phone,
      area: areas.find(({ id }) => id === place.data.area)?.data.name,
      /** The middle of a postcode is near the door, and not the door. */
      point: nearby ? 'postcode' : 'address',
      page: absolute(href),
      services: place.services.map(({ id, data }) => ({
        id,
        name: data.name,
        status: data.status,
        page: absolute(serviceHref(id)),
      })),
    }),
  };
}
