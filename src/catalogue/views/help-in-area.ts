/** Where a topic has help, and which: the one decision behind packs on paper and lists on other people's web sites. */
import type { Area } from '../../model/area.ts';
import { areaFit, widening } from '../../model/rules/area-fit.ts';
import type { Topic } from '../../model/topic.ts';
import { isListed } from '../listed.ts';
import type { Catalogue, JoinedService, WithServices } from '../types.ts';

type Facts = Pick<Catalogue, 'areas' | 'areaTree' | 'site'>;

const within = (area: string, wider: string, { areaTree }: Facts): boolean => widening(area, areaTree).includes(wider);
const isLocal = ({ data }: JoinedService, facts: Facts): boolean =>
  data.areas.some((area) => within(area, facts.site.area, facts));

/**
 * The areas in which a topic has a list of its own: each council's; and a district's where something is for that district
 * by name, for else its list would be the council's again.
 */
export function areasWithHelp(topic: WithServices<Topic>, facts: Facts): WithServices<Area>[] {
  const open = topic.services.filter((service) => isListed(service));
  return facts.areas.filter(({ id, data: { parent } }) => {
    if (id === facts.site.area || !within(id, facts.site.area, facts)) return false;
    if (parent === facts.site.area) return open.some(({ data }) => areaFit(data.areas, id, facts.areaTree) !== 'no');
    return open.some(({ data }) => data.areas.some((area) => within(area, id, facts)));
  });
}

/** The open services of a topic that are offered in an area: those of the county, then those from beyond it. */
export function helpInArea(
  topic: WithServices<Topic>,
  area: string,
  facts: Facts,
): { near: JoinedService[]; national: JoinedService[] } {
  const offered = topic.services.filter(
    (service) => isListed(service) && areaFit(service.data.areas, area, facts.areaTree) !== 'no',
  );
  return {
    near: offered.filter((service) => isLocal(service, facts)),
    national: offered.filter((service) => !isLocal(service, facts)),
  };
}
