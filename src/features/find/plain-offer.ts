/** The whole offer as lists of links, for the page without a script: every service once, under its main topic. */
import { isListed } from '../../catalogue/listed.ts';
import type { Catalogue, JoinedService } from '../../catalogue/types.ts';

export interface ListedByTopic {
  id: string;
  name: string;
  /** Those whose main topic it is: the first that their record names. */
  services: JoinedService[];
  /** How many the topic's own page has: these, and those that help with it too. */
  all: number;
}

/** Every topic that has a service. */
export function byTopic(catalogue: Pick<Catalogue, 'services' | 'topics'>): ListedByTopic[] {
  const services = catalogue.services.filter((service) => isListed(service));
  return catalogue.topics
    .map(({ id, data: { name } }) => ({
      id,
      name,
      services: services.filter(({ data }) => data.topics[0] === id),
      all: services.filter(({ data }) => data.topics.includes(id)).length,
    }))
    .filter(({ all }) => all > 0);
}
