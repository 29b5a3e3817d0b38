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
  const wanted = (id: string) => (service: JoinedService) => service.data.areas.includes(id);

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
      (id) => (service) => service.organisation.id === id || service.partners.some((partner) => partner.id === id),
    ),
    places: used(records.places, (id) => (service) => service.sessions.some(({ place }) => place.id === id)),
    areas: offering(
      records.areas,
      (id) => (service) => wanted(id)(service) || areaFit(service.data.areas, id, areaTree) !== 'no',
    ).sort((a, b) => widening(a.id, areaTree).length - widening(b.id, areaTree).length || byName(a, b)),
    topics: offering(records.topics, (id) => (service) => service.data.topics.includes(id)).sort(byName),
    levels: offering(records['levels-of-need'], (id) => (service) => service.data.levelsOfNeed.includes(id)).sort(
      (a, b) => a.data.order - b.data.order,
    ),
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

  function withServices<T extends { name: string }>(
    all: readonly Rec<T>[],
    belongs: (id: string) => (service: JoinedService) => boolean,
    from: readonly JoinedService[] = services,
  ) {
    return all.map((record) => ({ ...record, services: from.filter(belongs(record.id)) }));
  }

  /** What is a list of help to choose from: without what nobody has checked for very long. */
  function offering<T extends { name: string }>(
    all: readonly Rec<T>[],
    belongs: (id: string) => (service: JoinedService) => boolean,
  ) {
    return withServices(all, belongs, offered);
  }

  /** Leaves out what no published service uses: a page about nothing helps nobody. */
  function used<T extends { name: string }>(
    all: readonly Rec<T>[],
    belongs: (id: string) => (service: JoinedService) => boolean,
  ) {
    return withServices(all, belongs)
      .filter((record) => record.services.length > 0)
      .sort(byName);
  }
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
