/** The whole offer as lists of links, for the page without a script: by topic, by age, by area. */
import type { Catalogue, JoinedService } from '../../catalogue/types.ts';
import { BEFORE_BIRTH, ageFit } from '../../model/rules/age-fit.ts';

export interface Listed {
  id: string;
  name: string;
  services: JoinedService[];
}

const open = (catalogue: Pick<Catalogue, 'services'>): JoinedService[] =>
  catalogue.services.filter(({ data }) => data.status !== 'closed');

export interface ListedByTopic extends Listed {
  /** Services that help with it too; each stands in full under its main topic. */
  also: JoinedService[];
}

/** Every topic that has a service. A service is told in full under its main topic, the first that its record names. */
export function byTopic(catalogue: Pick<Catalogue, 'services' | 'topics'>): ListedByTopic[] {
  const services = open(catalogue);
  return catalogue.topics
    .map(({ id, data: { name } }) => ({
      id,
      name,
      services: services.filter(({ data }) => data.topics[0] === id),
      also: services.filter(({ data }) => data.topics.indexOf(id) > 0),
    }))
    .filter((group) => group.services.length + group.also.length > 0);
}

const stretches = [
  { id: 'before-birth', name: 'Before birth', ages: [BEFORE_BIRTH] },
  { id: 'under-2', name: 'Under 2', ages: [0, 1] },
  { id: '2-to-4', name: '2 to 4', ages: [2, 3, 4] },
  { id: '5-to-10', name: '5 to 10', ages: [5, 6, 7, 8, 9, 10] },
  { id: '11-to-15', name: '11 to 15', ages: [11, 12, 13, 14, 15] },
  { id: '16-to-19', name: '16 to 19', ages: [16, 17, 18, 19] },
  { id: '20-to-25-send', name: '20 to 25, with SEND or a disability', ages: [20, 21, 22, 23, 24, 25], send: true },
] as const;

export interface AgeLists {
  lists: Listed[];
  /** Services whose record states no age: they stand under their topic only. */
  notStated: number;
}

/** Services that are certain to fit an age of the stretch. */
export function byAge(catalogue: Pick<Catalogue, 'services'>): AgeLists {
  const services = open(catalogue);
  const fits = ({ data }: JoinedService, age: number, send: boolean): string =>
    ageFit(data.eligibility, { age, send }).fits;
  const lists = stretches.map((stretch) => ({
    id: stretch.id,
    name: stretch.name,
    services: services.filter((service) => stretch.ages.some((age) => fits(service, age, 'send' in stretch) === 'yes')),
  }));
  const listed = new Set(lists.flatMap((list) => list.services));
  return {
    lists: lists.filter((list) => list.services.length > 0),
    notStated: services.filter((service) => !listed.has(service)).length,
  };
}
