/** Services that may help as well: about the same thing, for the same ages, in the same area. Never the service itself. */
import { isListed, standsBack } from './listed.ts';
import { statesAnAge, type Ages } from '../model/rules/age-fit.ts';
import { areaFit, widening } from '../model/rules/area-fit.ts';
import type { Catalogue, JoinedService } from './types.ts';

const LOWEST_AGE = -1;
const HIGHEST_AGE = 25;

export function relatedServices(service: JoinedService, catalogue: Catalogue, most = 4): JoinedService[] {
  return catalogue.services
    .filter((other) => other.id !== service.id && other.data.status === 'active' && isListed(other))
    .map((other) => ({ other, score: likeness(service, other, catalogue) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => other);
}

/** How alike two services are: 0 when they share no topic, no area or no age; more for a shared main topic, for local help and for the same level. */
export function likeness(service: JoinedService, other: JoinedService, catalogue: Catalogue): number {
  const shared = other.data.topics.filter((topic) => service.data.topics.includes(topic)).length;
  if (shared === 0 || !agesOverlap(service.data.eligibility, other.data.eligibility)) return 0;
  const fits = service.data.areas.map((area) => areaFit(other.data.areas, area, catalogue.areaTree));
  if (fits.every((fit) => fit === 'no')) return 0;
  const local = other.areas.some(({ id }) => widening(id, catalogue.areaTree).includes(catalogue.site.area));
  return (
    shared * 2 +
    (other.data.topics[0] === service.data.topics[0] ? 4 : 0) +
    (local ? 3 : 0) +
    (statesAnAge(service.data.eligibility) && statesAnAge(other.data.eligibility) ? 2 : 0) +
    (other.data.levelsOfNeed.some((level) => service.data.levelsOfNeed.includes(level)) ? 1 : 0) +
    // Crisis lines have their own page; beside ordinary help they would crowd it out.
    (other.data.urgent && !service.data.urgent ? -4 : 0) +
    (other.data.assurance.confidence === 'low' ? -2 : 0) -
    standsBack(other)
  );
}

function agesOverlap(a: Ages | undefined, b: Ages | undefined): boolean {
  const [low, high] = [range(a), range(b)];
  return low.from <= high.to && high.from <= low.to;
}

function range(ages: Ages | undefined): { from: number; to: number } {
  return {
    from: ages?.fromPregnancy ? LOWEST_AGE : (ages?.minimumAge ?? LOWEST_AGE),
    to: ages?.maximumAgeWithDisability ?? ages?.maximumAge ?? HIGHEST_AGE,
  };
}
