/** The results that are shown, as the map wants them: one pin a place, with the numbers of the cards at it. */
import type { FinderIndex } from '../../catalogue/views/finder-index.ts';
import type { MapPin, ShowPins } from '../../model/map-messages.ts';
import { serviceHref } from '../../model/rules/hrefs.ts';
import type { KnownPlace } from './place.ts';
import type { Result } from './results.ts';

/** Every result with a place has its number on the card. From a place, the nearest of its places has the pin; else all of them. */
export function pinsOf(results: readonly Result[], index: Pick<FinderIndex, 'places'>): MapPin[] {
  const pins = new Map<number, MapPin>();
  results.forEach(({ entry, nearestPlace }, position) => {
    for (const at of nearestPlace === undefined ? entry.places : [nearestPlace]) {
      const { id, name, town, latitude, longitude } = index.places[at]!;
      const pin = pins.get(at) ?? { place: id, name, town, latitude, longitude, services: [] };
      pin.services.push({ id: entry.id, name: entry.name, href: serviceHref(entry.id), number: position + 1 });
      pins.set(at, pin);
    }
  });
  return [...pins.values()];
}

export function showPins(
  results: readonly Result[],
  place: KnownPlace | undefined,
  index: Pick<FinderIndex, 'places'>,
): ShowPins {
  const from = place?.point && { ...place.point, label: place.label, withinMetres: place.withinMetres };
  return { pins: pinsOf(results, index), ...(from && { from }) };
}
