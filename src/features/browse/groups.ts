/** How lists of services are put in order: by level of need, by main topic, local before national. Pure. */
import { standsBack } from '../../catalogue/listed.ts';
import type { Catalogue, JoinedService } from '../../catalogue/types.ts';
import { widening } from '../../model/rules/area-fit.ts';

/** The part of a topic's page with the help that is the same wherever one lives. */
export const ANYWHERE = 'anywhere';

type AreaFacts = Pick<Catalogue, 'areaTree'> & { site: Pick<Catalogue['site'], 'area'> };

/** Offered in the county or a part of it by name, and not only to the whole country. */
export function isLocal(service: Pick<JoinedService, 'data'>, { areaTree, site }: AreaFacts): boolean {
  return service.data.areas.some((area) => widening(area, areaTree).includes(site.area));
}

export function splitByReach<T extends Pick<JoinedService, 'data'>>(services: readonly T[], facts: AreaFacts) {
  return {
    local: services.filter((service) => isLocal(service, facts)),
    national: services.filter((service) => !isLocal(service, facts)),
  };
}

export interface LevelGroup {
  id: string;
  name: string;
  inShort: string;
  whatToDo: string;
  services: JoinedService[];
}

/** From the least to the most formal help. A service of several levels stands once, at the lowest; empty levels are left out. */
export function byLevel(services: readonly JoinedService[], { levels }: Pick<Catalogue, 'levels'>): LevelGroup[] {
  return levels
    .map(({ id, data: { name, inShort, whatToDo } }) => ({
      id,
      name,
      inShort,
      whatToDo,
      services: services.filter((service) => lowestLevel(service) === id),
    }))
    .filter((group) => group.services.length > 0);
}

function lowestLevel({ levels }: JoinedService): string | undefined {
  return [...levels].sort((a, b) => a.data.order - b.data.order)[0]?.id;
}

export interface TopicGroup {
  id: string;
  name: string;
  services: JoinedService[];
}

/** Each service once, under its main topic (the first that its record names). Topics without a service are left out. */
export function byMainTopic(services: readonly JoinedService[], { topics }: Pick<Catalogue, 'topics'>): TopicGroup[] {
  return topics
    .map(({ id, data: { name } }) => ({ id, name, services: services.filter(({ data }) => data.topics[0] === id) }))
    .filter((group) => group.services.length > 0);
}

/** What is mainly about the topic first, records of low confidence last, what is overdue for a check after its like; otherwise the order stays. */
export function mainFirst(services: readonly JoinedService[], topic: string): JoinedService[] {
  const rank = (service: JoinedService) =>
    (service.data.topics[0] === topic ? 0 : 1) +
    (service.data.assurance.confidence === 'low' ? 2 : 0) +
    standsBack(service);
  return [...services].sort((a, b) => rank(a) - rank(b));
}
