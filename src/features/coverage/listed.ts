/** The services that are counted of one topic, by the area that they are for. Pure. */
import type { Catalogue, JoinedService } from '../../catalogue/types.ts';
import { serviceHref } from '../../catalogue/views/card.ts';
import { listWords } from '../../catalogue/words.ts';
import { ageWords } from '../../model/rules/age-words.ts';
import * as words from '../../words/coverage.ts';
import type { CoverageFact } from './count.ts';
import { ANYWHERE, areasOf } from './facts.ts';

export interface ListedService {
  id: string;
  href: string;
  name: string;
  /** Ages, levels, and how it can be reached where that is narrow. */
  facts: string;
}

export interface ListedGroup {
  id: string;
  title: string;
  services: ListedService[];
  /** True: those for the county and the country count as well. */
  andWider?: true;
}

/** One group an area, with what is local to it; then the county's and the country's, which count for every area. */
export function listed(facts: readonly CoverageFact[], topic: string, catalogue: Catalogue): ListedGroup[] {
  const byId = new Map(catalogue.services.map((service) => [service.id, service]));
  const about = facts.filter((fact) => fact.topics.includes(topic));
  const lines = (is: (fact: CoverageFact) => boolean): ListedService[] =>
    about.filter(is).map((fact) => toLine(byId.get(fact.id)!, fact));
  const areas = areasOf(catalogue).map(({ id, data }): ListedGroup => ({
    id,
    title: data.name,
    services: lines((fact) => fact.areas[id] === 'local'),
    andWider: true,
  }));
  const wide = [
    {
      id: 'county',
      title: words.wideCounty(catalogue.site.county),
      services: lines(({ areas: covered }) => covered[ANYWHERE] === 'county'),
    },
    {
      id: 'country',
      title: words.wideCountry,
      services: lines(({ areas: covered }) => covered[ANYWHERE] === 'national'),
    },
  ];
  return [...areas, ...wide];
}

function toLine({ data, id, levels }: JoinedService, { referral, remote }: CoverageFact): ListedService {
  const facts = [
    ageWords(data.eligibility),
    listWords(levels.map((level) => level.data.name)),
    referral && words.referralOnly,
    remote && words.onlineOnly,
  ];
  return { id, href: serviceHref(id), name: data.name, facts: facts.filter(Boolean).join('. ') };
}
