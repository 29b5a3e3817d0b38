/**
 * The finder's one file: what cards, filters, distance, understanding and map need of every service, so that a search
 * makes no request per result. Its shape is shared with the browser as types only; `pack-index.ts` writes it small.
 */
import { widening, type AreaTree } from '../../model/rules/area-fit.ts';
import { leastWords, sameWords } from '../../model/rules/words.ts';
import type { Opening } from '../../model/opening.ts';
import type { Card } from '../../model/card.ts';
import type { Catalogue, JoinedService } from '../types.ts';
import { contactRoutes, familyRoutes, toCard, withoutGaps } from './card.ts';

/** `place`: somewhere to go that the map knows; `area`: a council or district without one building; `remote`: online or by phone, for everyone. */
export type Reach = 'place' | 'area' | 'remote';

/** A way in that is open to workers; to some roles only where `who` names them. */
export interface WorkerWay {
  route: string;
  who?: readonly string[];
}

export interface FinderEntry extends Omit<Card, 'ways' | 'href' | 'cost' | 'fresh'> {
  topics: readonly string[];
  levels: readonly string[];
  areas: readonly string[];
  reach: Reach;
  /** The ways in for a family, by id of route, in the order to try them. */
  family: readonly string[];
  /** The ways in for workers. */
  workers: readonly WorkerWay[];
  whoCanRefer?: readonly string[];
  costKind?: string;
  languages?: readonly string[];
  facilities?: readonly string[];
  /** Its own times and those of its sessions. Left out when the times are old: "open now" must not rest on them. */
  opening?: readonly Opening[];
  /** Indexes into `places`. */
  places: readonly number[];
  /** The days from which its facts count as old, as `writtenDays` writes them: the browser knows today. */
  days: string;
  /** True for records of low confidence: shown, ranked a little lower. */
  unsure?: boolean;
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

/** Words that lead somewhere. `says` holds the least of each phrase: small letters, without filler. */
export interface FinderPhrase {
  /** The phrase that stands for all, as it was written. */
  label: string;
  says: readonly string[];
  topics: readonly string[];
  try?: readonly string[];
}

export interface FinderTopic extends Named {
  alsoCalled: readonly string[];
  /** Services to try first for it. */
  first?: readonly string[];
  /** Its words say that the child has special needs or a disability. */
  forSend?: boolean;
}

export interface FinderIndex {
  county: string;
  /** The id of the county's own area. */
  area: string;
  /** Ids of the services that can point the way when nothing else is known. */
  first: readonly string[];
  services: FinderEntry[];
  places: FinderPlace[];
  topics: FinderTopic[];
  levels: Named[];
  areas: (Named & { kind: string; alsoCalled?: readonly string[] })[];
  areaTree: AreaTree;
  roles: (Named & { side: 'family' | 'professional'; includedIn?: string })[];
  routes: (Named & { icon: string })[];
  costs: Named[];
  languages: Named[];
  facilities: Named[];
  towns: { name: string; area: string; latitude: number; longitude: number; alsoCalled?: readonly string[] }[];
  warnings: { says: readonly string[]; title: string; text: string; services: readonly string[] }[];
  phrases: FinderPhrase[];
  ageWords: { says: readonly string[]; from: number; to: number }[];
  /** Stems of ordinary English words that are near to one of ours and no mistakes; set when the index is written. */
  realWords: readonly string[];
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
  return {
    county: catalogue.site.county,
    area: catalogue.site.area,
    first: catalogue.site.firstStops ?? [],
    services: services.map((service) => toEntry(service, catalogue, placeIndex)),
    places,
    areaTree: catalogue.areaTree,
    ...wordsOfCatalogue(catalogue, services),
  };
}

/** Terms that no service uses would be choices that lead nowhere. */
function wordsOfCatalogue(
  catalogue: Catalogue,
  services: readonly JoinedService[],
): Omit<FinderIndex, 'county' | 'area' | 'first' | 'services' | 'places' | 'areaTree'> {
  const { words } = catalogue;
  const used = (pick: (service: JoinedService) => readonly string[] | undefined): ReadonlySet<string> =>
    new Set(services.flatMap((service) => pick(service) ?? []));
  const languages = used(({ data }) => data.languages);
  const facilities = used(facilitiesOf);
  const named = ({ id, name }: Named): Named => ({ id, name });
  // What a phrase of the topic says too is said once: the phrase knows more, such as what to try first.
  const said = new Set(
    words.phrases.flatMap(({ says, topics }) =>
      topics.flatMap((topic) => says.map((phrase) => `${topic}|${sameWords(phrase)}`)),
    ),
  );
  return {
    topics: catalogue.topics.map(({ id, data }) =>
      withoutGaps<FinderTopic>({
        id,
        name: data.name,
        alsoCalled: leastWords(data.alsoCalled).filter((words) => !said.has(`${id}|${sameWords(words)}`)),
        first: data.firstStops,
        forSend: data.forSend,
      }),
    ),
    levels: catalogue.levels.map(({ id, data }) => ({ id, name: data.name })),
    areas: catalogue.areas.map(({ id, data }) =>
      withoutGaps({ id, name: data.name, kind: data.kind, alsoCalled: data.alsoCalled }),
    ),
    roles: words.roles.map(({ id, name, side, includedIn }) => withoutGaps({ id, name, side, includedIn })),
    routes: words.routes.map(({ id, name, icon }) => ({ id, name, icon })),
    costs: words.costs.map(named),
    languages: words.languages.filter(({ id }) => languages.has(id)).map(named),
    facilities: words.facilities.filter(({ id }) => facilities.has(id)).map(named),
    towns: catalogue.towns.map(({ name, area, latitude, longitude, alsoCalled }) =>
      withoutGaps({ name, area, latitude, longitude, alsoCalled }),
    ),
    warnings: words.warnings.map(({ says, title, text, services: ids }) => ({ says, title, text, services: ids })),
    // Of one topic together: what is alike packs better.
    phrases: inOrderOfTopics(words.phrases).map(({ says, topics, try: first }) =>
      withoutGaps<FinderPhrase>({ label: says[0]!, says: leastWords(says), topics, try: first }),
    ),
    ageWords: words.ages.map(({ says, from, to }) => ({ says, from, to })),
    realWords: [],
  };
}

/** The order in which the index has them. */
export const inOrderOfTopics = <P extends { topics: readonly string[] }>(phrases: readonly P[]): P[] =>
  [...phrases].sort((a, b) => (a.topics.join() < b.topics.join() ? -1 : 1));

function toEntry(service: JoinedService, catalogue: Catalogue, placeIndex: ReadonlyMap<string, number>): FinderEntry {
  const { data } = service;
  const places = [...new Set(service.sessions.flatMap(({ place }) => placeIndex.get(place.id) ?? []))];
  const { ways: _ways, href: _href, cost: _cost, fresh, ...card } = toCard(service, catalogue);
  const facilities = facilitiesOf(service);
  return withoutGaps<FinderEntry>({
    ...card,
    topics: data.topics,
    levels: data.levelsOfNeed,
    areas: data.areas,
    reach: reachOf(service, catalogue, places.length > 0),
    family: familyRoutes(service, catalogue),
    workers: workerWays(service),
    whoCanRefer: data.whoCanRefer,
    costKind: data.cost?.kind,
    languages: data.languages,
    facilities: facilities.length > 0 ? facilities : undefined,
    opening: openingOf(service),
    places,
    days: fresh.days,
    unsure: data.assurance.confidence === 'low' || undefined,
  });
}

/** What the service states, and what the places where it happens have. */
const facilitiesOf = ({ data, sessions }: JoinedService): string[] => [
  ...new Set([...(data.facilities ?? []), ...sessions.flatMap(({ place }) => place.data.facilities ?? [])]),
];

function openingOf({ data, sessions }: JoinedService): Opening[] | undefined {
  if (data.timesFrom !== undefined) return undefined;
  const all = [...(data.opening ?? []), ...sessions.flatMap(({ session }) => session.opening ?? [])];
  const different = [...new Map(all.map((opening) => [JSON.stringify(opening), opening])).values()];
  return different.length > 0 ? different : undefined;
}

/** National and online help is for everyone, wherever they are; the rest is local, with or without a building. */
function reachOf(service: JoinedService, catalogue: Catalogue, hasPlace: boolean): Reach {
  if (service.data.online) return 'remote';
  if (hasPlace) return 'place';
  const local = service.data.areas.some((area) => widening(area, catalogue.areaTree).includes(catalogue.site.area));
  return local ? 'area' : 'remote';
}

/** In the record's order; contact details count as ways in for everyone where no other way is stated for workers. */
function workerWays({ data }: JoinedService): WorkerWay[] {
  const stated = (data.access ?? [])
    .filter((access) => access.for !== 'family')
    .map(({ route, who }) => withoutGaps<WorkerWay>({ route, who }));
  return stated.length > 0 ? stated : contactRoutes(data.contact).map((route) => ({ route }));
}
