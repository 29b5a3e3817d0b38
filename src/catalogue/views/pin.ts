/** A pin on a map: a place, and the services to be had there. */
import type { Point } from '../../model/rules/distance.ts';
import type { JoinedService } from '../types.ts';
import { withoutGaps } from './card.ts';

export interface Pin extends Point {
  place: string;
  name: string;
  town?: string;
  services: string[];
}

/** One pin a place with coordinates, in the order of the services. */
export function toPins(services: readonly JoinedService[]): Pin[] {
  const pins = new Map<string, Pin>();
  for (const service of services) {
    for (const { place } of service.sessions) {
      const { latitude, longitude, name, town } = place.data;
      if (latitude === undefined || longitude === undefined) continue;
      const pin =
        pins.get(place.id) ?? withoutGaps<Pin>({ place: place.id, name, town, latitude, longitude, services: [] });
      if (!pin.services.includes(service.id)) pin.services.push(service.id);
      pins.set(place.id, pin);
    }
  }
  return [...pins.values()];
}
