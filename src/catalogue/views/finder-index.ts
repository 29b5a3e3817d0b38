/**
 * The finder's one file: what cards, filters, distance and map need of every service, so that a search makes no request
 * per result. Its shape is shared with the browser as types only.
 */
import { widening, type AreaTree } from '../../model/rules/area-fit.ts';
import type { Opening } from '../../model/opening.ts';
import type { Catalogue, JoinedService } from '../types.ts';
import { routeOf } from '../words.ts';
import { toCard, withoutGaps, type Card } from './card.ts';

/** `place`: somewhere to go that the map knows; `area`: a council or district without one building; `remote`: online or by phone, for everyone. */
export type Reach = 'place' | 'area' | 'remote';

export interface FinderEntry extends Card {
  topics: readonly string[];
  levels: readonly string[];
  areas: readonly string[];
  reach: Reach;
  /** Ways in open to families, and to workers: ids of routes. */
  family: string[];
  professional: string[];
  whoCanRefer?: readonly string[];
  costKind?: string;
  languages?: readonly string[];
  /** Left out when the times are old: "open now" must not rest on them. */
  opening?: readonly Opening[];
  /** Indexes into `places`. */
  places: number[];
  /** True for records of low confidence: shown, ranked a little lower. */
  unsure?: boolean;
  /** The result id that Pagefind gives this service; set when the index is written. */
  pagefind?: string;
}

export interface FinderPlace {
  id: string;
  name: string;
  town?: string;
  latitude: number;
  longitude: number;
}

interface Named {
  id: string;
  name: string;
}

export interface FinderIndex {
  county: string;
  /** The id of the county's own area. */
  area: string;
  services: FinderEntry[];
  places: FinderPlace[];
  topics: (Named & { alsoCalled: readonly string[] })[];
  levels: Named[];
  areas: (Named & { kind: string; alsoCalled?: readonly string[] })[];
  areaTree: AreaTree;
  roles: (Named & { side: 'family' | 'professional'; includedIn?: string })[];
  routes: (Named & { icon: string })[];
  costs: Named[];
  languages: Named[];
  towns: { name: string; area: string; latitude: number; longitude: number; alsoCalled?: readonly string[] }[];
  warnings: { says: readonly string[]; title: string; text: string; services: readonly string[] }[];
  phrases: { says: readonly string[]; topics: readonly string[]; try?: readonly string[] }[];
}

export function toFinderIndex(catalogue: Catalogue): FinderIndex {
  const places: FinderPlace[] = [];
  const placeIndex = new Map<string, number>();
  const services = catalogue.services.filter(({ data }) => data.status !== 'closed');
  for (const { place } of services.flatMap((service) => service.sessions)) {
    const { latitude, longitude, name, town } = place.data;
    if (latitude === undefined || longitude === undefined || placeIndex.has(place.id)) continue;
    placeIndex.set(
      place.id,
      places.push(withoutGaps<FinderPlace>({ id: place.id, name, town, latitude, longitude })) - 1,
    );
  }
  const { words } = catalogue;
  const usedLanguages = new Set(services.flatMap(({ data }) => data.languages ?? []));
  return {
    county: catalogue.site.county,
    area: catalogue.site.area,
    services: services.map((service) => toEntry(service, catalogue, placeIndex)),
    places,
    topics: catalogue.topics.map(({ id, data }) => ({ id, name: data.name, alsoCalled: data.alsoCalled })),
    levels: catalogue.levels.map(({ id, data }) => ({ id, name: data.name })),
    areas: catalogue.areas.map(({ id, data }) =>
      withoutGaps({ id, name: data.name, kind: data.kind, alsoCalled: data.alsoCalled }),
    ),
    areaTree: catalogue.areaTree,
    roles: words.roles.map(({ id, name, side, includedIn }) => withoutGaps({ id, name, side, includedIn })),
    routes: words.routes.map(({ id, name, icon }) => ({ id, name, icon })),
    costs: words.costs.map(({ id, name }) => ({ id, name })),
    languages: words.languages.filter(({ id }) => usedLanguages.has(id)).map(({ id, name }) => ({ id, name })),
    towns: catalogue.towns.map(({ name, area, latitude, longitude, alsoCalled }) =>
      withoutGaps({ name, area, latitude, longitude, alsoCalled }),
    ),
    warnings: words.warnings.map(({ says, title, text, services: ids }) => ({ says, title, text, services: ids })),
    phrases: words.phrases.map(({ says, topics, try: first }) => withoutGaps({ says, topics, try: first })),
  };
}

function toEntry(service: JoinedService, catalogue: Catalogue, placeIndex: ReadonlyMap<string, number>): FinderEntry {
  const { data } = service;
  const places = [...new Set(service.sessions.flatMap(({ place }) => placeIndex.get(place.id) ?? []))];
  return withoutGaps<FinderEntry>({
    ...toCard(service, catalogue),
    topics: data.topics,
    levels: data.levelsOfNeed,
    areas: data.areas,
    reach: reachOf(service, catalogue, places.length > 0),
    family: waysOf(service, catalogue, 'family'),
    professional: waysOf(service, catalogue, 'professional'),
    whoCanRefer: data.whoCanRefer,
    costKind: data.cost?.kind,
    languages: data.languages,
    opening: data.timesFrom === undefined ? data.opening : undefined,
    places,
    unsure: data.assurance.confidence === 'low' || undefined,
  });
}

/** National and online help is for everyone, wherever they are; the rest is local, with or without a building. */
function reachOf(service: JoinedService, catalogue: Catalogue, hasPlace: boolean): Reach {
  if (service.data.online) return 'remote';
  if (hasPlace) return 'place';
  const local = service.data.areas.some((area) => widening(area, catalogue.areaTree).includes(catalogue.site.area));
  return local ? 'area' : 'remote';
}

/** Routes of the ways in for a side; contact details count as ways in for both. */
function waysOf(service: JoinedService, catalogue: Catalogue, side: 'family' | 'professional'): string[] {
  const stated = (service.data.access ?? [])
    .filter((access) => access.for === 'everyone' || access.for === side)
    .map(({ route }) => route);
  const contact = (['phone', 'text', 'email', 'website'] as const).filter(
    (route) => service.data.contact?.[route] !== undefined,
  );
  return [...new Set([...stated, ...contact])].map((route) => routeOf(catalogue, route).id);
}
