/** The list beside the map: every place with help, by council and town. The same places as the pins, and those without. */
import { isListed } from '../../catalogue/listed.ts';
import type { Catalogue, JoinedService } from '../../catalogue/types.ts';
import { toPins } from '../../catalogue/views/pin.ts';
import { serviceHref } from '../../catalogue/views/card.ts';
import { placeHref } from '../../catalogue/views/service-page.ts';
import type { MapPin } from '../../model/map-messages.ts';
import { elsewhere, inListOnly, onMap, townUnknown as OTHER } from '../../words/map.ts';
import { widening } from '../../model/rules/area-fit.ts';

export interface ListedPlace {
  id: string;
  name: string;
  href: string;
  postcode?: string;
  /** False where we do not know where on the map it is. */
  isOnMap: boolean;
  services: { id: string; name: string; href: string }[];
}

export interface PlaceGroup {
  id: string;
  name: string;
  places: number;
  towns: { name: string; places: ListedPlace[] }[];
}

export interface Placed {
  pins: MapPin[];
  groups: PlaceGroup[];
  /** Places that are in the list only. */
  offMap: number;
  /** Services that happen nowhere that we know: by phone, online, at home, or not stated. */
  withoutPlace: number;
}

type Known = Pick<Catalogue, 'services' | 'places' | 'areas' | 'areaTree' | 'site'>;

export function placesOf({ services, places, areas, areaTree, site }: Known): Placed {
  const open = services.filter((service) => isListed(service));
  const byId = new Map(open.map((service) => [service.id, service]));
  const pins = toPins(open).map((pin) => ({ ...pin, services: pin.services.map((id) => serviceLink(byId.get(id)!)) }));
  const pinned = new Set(pins.map(({ place }) => place));
  const councils = areas.filter(({ data }) => data.parent === site.area);
  const groups = new Map<string, PlaceGroup>();
  for (const { id, data, services: here } of places) {
    const offered = here.filter((service) => byId.has(service.id)).map(serviceLink);
    if (offered.length === 0) continue;
    const council = councils.find((each) => widening(data.area, areaTree).includes(each.id));
    const group = groups.get(council?.id ?? '') ?? {
      id: council?.id ?? 'elsewhere',
      name: council?.data.name ?? elsewhere(site.county),
      places: 0,
      towns: [],
    };
    groups.set(council?.id ?? '', group);
    group.places += 1;
    const place = {
      id,
      name: data.name,
      href: placeHref(id),
      postcode: data.postcode,
      isOnMap: pinned.has(id),
      services: offered,
    };
    const town = group.towns.find(({ name }) => name === (data.town ?? OTHER));
    if (town) town.places.push(place);
    else group.towns.push({ name: data.town ?? OTHER, places: [place] });
  }
  const sorted = [...groups.values()].sort((a, b) => last(a.id === 'elsewhere', b.id === 'elsewhere') || byName(a, b));
  for (const { towns } of sorted) {
    towns.sort((a, b) => last(a.name === OTHER, b.name === OTHER) || byName(a, b));
    for (const town of towns) town.places.sort(byName);
  }
  const listed = sorted.reduce((sum, group) => sum + group.places, 0);
  return {
    pins,
    groups: sorted,
    offMap: listed - pins.length,
    withoutPlace: open.filter(({ sessions }) => sessions.length === 0).length,
  };
}

const serviceLink = ({ id, data }: JoinedService) => ({ id, name: data.name, href: serviceHref(id) });
const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, 'en-GB');
const last = (a: boolean, b: boolean): number => Number(a) - Number(b);

/** "45 places on the map." and what is not on it, each as a sentence. */
export function countSentences({ pins, offMap }: Pick<Placed, 'pins' | 'offMap'>): string[] {
  const sentences = [onMap(pins.length)];
  if (offMap > 0) sentences.push(inListOnly(offMap));
  return sentences;
}
