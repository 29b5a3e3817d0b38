/** The help that answers the questions: by where it is offered, in the order to read it. Pure. */
import { standsBack } from '../../catalogue/listed.ts';
import type { Catalogue, JoinedService } from '../../catalogue/types.ts';
import { selfReferral } from '../../catalogue/views/steps.ts';
import type { HelpForAge } from '../../catalogue/views/help-by-age.ts';
import { fromAnywhere } from '../../words/areas.ts';
import { allOver, inCouncil } from '../../words/guided.ts';
import { widening } from '../../model/rules/area-fit.ts';

/** For help that is for everyone, wherever they live. */
export const REMOTE = 'online-and-phone';

export interface AnswerGroup extends HelpForAge {
  /** Also the name of its part of the page. */
  id: string;
  /** The area it is for; none for help by phone and online. */
  area?: string;
  title: string;
}

/** Each service once: one council's, then the whole county's, then online and by phone. Empty groups are left out. */
export function answerGroups(help: HelpForAge, catalogue: Catalogue, topic?: string): AnswerGroup[] {
  const named = councils(catalogue).map(({ id, data }) => ({ id: `in-${id}`, area: id, title: inCouncil(data.name) }));
  const county = {
    area: catalogue.site.area,
    id: `in-${catalogue.site.area}`,
    title: allOver(catalogue.site.county),
  };
  const remote = { id: REMOTE, title: fromAnywhere };
  return [...named, county, remote]
    .map((group) => {
      const inGroup = (services: readonly JoinedService[]) =>
        inOrder(
          services.filter((service) => groupOf(service, catalogue) === group.id),
          catalogue,
          topic,
        );
      return { ...group, certain: inGroup(help.certain), unsaid: inGroup(help.unsaid) };
    })
    .filter(({ certain, unsaid }) => certain.length + unsaid.length > 0);
}

export const councils = ({ areas, site }: Pick<Catalogue, 'areas' | 'site'>) =>
  areas.filter(({ data }) => data.parent === site.area);

/** Where a service is offered; where it only names the country but has a door, where the door is. */
function groupOf(service: JoinedService, catalogue: Catalogue): string {
  if (service.data.online) return REMOTE;
  const inCounty = (ids: readonly string[]) =>
    ids.map((id) => widening(id, catalogue.areaTree)).filter((wider) => wider.includes(catalogue.site.area));
  const offered = inCounty(service.data.areas);
  const where = offered.length > 0 ? offered : inCounty(service.sessions.map(({ place }) => place.data.area));
  if (where.length === 0) return REMOTE;
  /** The area just below the county; the county itself where it is offered all over. */
  const sides = new Set(where.map((wider) => wider[wider.indexOf(catalogue.site.area) - 1] ?? catalogue.site.area));
  return `in-${sides.size === 1 ? [...sides][0] : catalogue.site.area}`;
}

/**
 * The topic's first stops come first, in their order. What a family can ask for itself comes before what needs somebody to refer them; what takes nobody on at the moment
 * comes last. Then what is mainly about the topic, then what was checked well; otherwise by name, as the catalogue is.
 */
export function inOrder(services: readonly JoinedService[], catalogue: Catalogue, topic?: string): JoinedService[] {
  const firstStops = catalogue.topics.find(({ id }) => id === topic)?.data.firstStops ?? [];
  const first = (id: string): number => (firstStops.includes(id) ? firstStops.indexOf(id) - firstStops.length : 0);
  const rank = (service: JoinedService): number =>
    (service.data.status === 'paused' ? 8 : first(service.id) * 10) +
    (selfReferral(service, catalogue) === false ? 4 : 0) +
    (service.data.assurance.confidence === 'low' ? 2 : 0) +
    (topic === undefined || service.data.topics[0] === topic ? 0 : 1) +
    standsBack(service);
  return services
    .map((service) => ({ service, rank: rank(service) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ service }) => service);
}
