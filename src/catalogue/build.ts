/** Joins records into the Catalogue. Pure: the same records and day give the same Catalogue. */
import type { Place } from '../model/place.ts';
import { areaFit, widening, type AreaTree } from '../model/rules/area-fit.ts';
import { freshness } from '../model/rules/freshness.ts';
import type { ContentRecords, Rec } from '../records/types.ts';
import { ById, byName, deepFreeze } from './join.ts';
import { isLeftOut } from './listed.ts';
import { joinOutcomes } from './outcomes.ts';
import type { Catalogue, JoinedService } from './types.ts';

export function buildCatalogue(records: ContentRecords, today: string): Catalogue {
  const areaTree: AreaTree = Object.fromEntries(records.areas.map(({ id, data }) => [id, data.parent]));
  const services = joinServices(records, today);
  const offered = services.filter((service) => !isLeftOut(service));
  const where = areaLists(offered);

  return deepFreeze<Catalogue>({
    site: records.site,
    ...(records.accessibility && { accessibility: records.accessibility }),
    ...(records.levelGuide && { levelGuide: records.levelGuide }),
    services,
    unconfirmed: records.services
      .filter(({ data }) => data.status === 'unconfirmed')
      .map(({ data: { organisation, topics } }) => ({ organisation, topics: [...topics] })),
    organisations: used(
      records.organisations,
      byIds(services, ({ organisation, partners }) => [organisation.id, ...partners.map(({ id }) => id)]),
    ),
    places: used(
      records.places,
      byIds(services, ({ sessions }) => sessions.map(({ place }) => place.id)),
    ),
    areas: withServices(records.areas, (id) =>
      where.filter((areas) => areas.includes(id) || areaFit(areas, id, areaTree) !== 'no'),
    ).sort((a, b) => widening(a.id, areaTree).length - widening(b.id, areaTree).length || byName(a, b)),
    topics: withServices(
      records.topics,
      byIds(offered, ({ data }) => data.topics),
    ).sort(byName),
    levels: withServices(
      records['levels-of-need'],
      byIds(offered, ({ data }) => data.levelsOfNeed),
    ).sort((a, b) => a.data.order - b.data.order),
    languages: [...records.languages].sort(byName),
    guides: [...records.guides].sort((a, b) => a.data.order - b.data.order),
    docs: [...records.docs].sort((a, b) => a.data.order - b.data.order),
    ...joinOutcomes(records, services),
    ...(records.objectives && { objectives: records.objectives }),
    ...(records.sources && { sources: records.sources }),
    towns: records.towns,
    words: records.vocabularies,
    areaTree,
    roleTree: Object.fromEntries(records.vocabularies.roles.map(({ id, includedIn }) => [id, includedIn])),
    today,
  });
}

type ServicesOf = (id: string) => readonly JoinedService[];

const withServices = <T extends { name: string }>(all: readonly Rec<T>[], servicesOf: ServicesOf) =>
  all.map((record) => ({ ...record, services: [...servicesOf(record.id)] }));

/** Leaves out what no published service uses: a page about nothing helps nobody. */
const used = <T extends { name: string }>(all: readonly Rec<T>[], servicesOf: ServicesOf) =>
  withServices(all, servicesOf)
    .filter((record) => record.services.length > 0)
    .sort(byName);

/** The services by the ids that each names, in their order: looked through once, however many ids are asked for. */
function byIds(services: readonly JoinedService[], idsOf: (service: JoinedService) => readonly string[]): ServicesOf {
  const lists = new Map<string, JoinedService[]>();
  for (const service of services) {
    for (const id of new Set(idsOf(service))) {
      const list = lists.get(id);
      if (list) list.push(service);
      else lists.set(id, [service]);
    }
  }
  return (id) => lists.get(id) ?? [];
}

/** Many services have the same areas: each list of areas is looked at once. */
function areaLists(services: readonly JoinedService[]) {
  const keyOf = ({ data }: JoinedService): string => data.areas.join(' ');
  const lists = new Map(services.map((service) => [keyOf(service), service.data.areas]));
  return {
    filter(fits: (areas: readonly string[]) => boolean): JoinedService[] {
      const kept = new Set([...lists].filter(([, areas]) => fits(areas)).map(([key]) => key));
      return services.filter((service) => kept.has(keyOf(service)));
    },
  };
}

function joinServices(records: ContentRecords, today: string): JoinedService[] {
  const organisations = new ById(records.organisations, 'organisation');
  const topics = new ById(records.topics, 'topic');
  const levels = new ById(records['levels-of-need'], 'level of need');
  const areas = new ById(records.areas, 'area');
  const places = new ById(records.places, 'place');
  return records.services
    .filter(({ data }) => data.status !== 'unconfirmed')
    .map((record) => ({
      ...record,
      organisation: organisations.get(record.data.organisation),
      partners: organisations.all(record.data.partners),
      topics: topics.all(record.data.topics),
      levels: levels.all(record.data.levelsOfNeed),
      areas: areas.all(record.data.areas),
      sessions: (record.data.sessions ?? [])
        .map((session) => ({ session, place: places.get(session.place) }))
        .filter(({ place }) => !record.data.confidentialAddress || !canBeFound(place.data)),
      freshness: freshness(record.data.assurance, records.site.review, today, record.data.urgent),
    }))
    .sort(byName);
}

/** The check refuses such a place for a service whose address is kept secret; should it ever fail to, nothing is told here. */
const canBeFound = ({ address, postcode, latitude }: Place): boolean =>
  [address, postcode, latitude].some((told) => told !== undefined);
