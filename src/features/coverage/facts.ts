/** What is counted of each service, from the catalogue: active ones only, by what each states. Pure. */
import { isListed } from '../../catalogue/listed.ts';
import type { Catalogue, JoinedService, WithServices } from '../../catalogue/types.ts';
import { ageStretches, stretchFit } from '../../catalogue/views/age-stretches.ts';
import { selfReferral } from '../../catalogue/views/steps.ts';
import type { Area } from '../../model/area.ts';
import { accessFor } from '../../model/rules/access-for.ts';
import { areaFit, widening } from '../../model/rules/area-fit.ts';
import type { CoverageFact, Scope } from './count.ts';

type Facts = Pick<Catalogue, 'areas' | 'areaTree' | 'site'>;

/** In place of an area: anywhere in the county. */
export const ANYWHERE = 'anywhere';

export interface AreaGroup {
  council: WithServices<Area>;
  districts: WithServices<Area>[];
}

/** Each council with its districts: the columns of the table. */
export const areaGroups = ({ areas, site }: Facts): AreaGroup[] =>
  areas
    .filter(({ data }) => data.parent === site.area)
    .map((council) => ({ council, districts: areas.filter(({ data }) => data.parent === council.id) }));

/** In the order of the columns. */
export const areasOf = (facts: Facts): WithServices<Area>[] =>
  areaGroups(facts).flatMap(({ council, districts }) => [council, ...districts]);

/** The smallest areas: where families live. A council without districts is one. */
export const smallestAreas = (facts: Facts): WithServices<Area>[] =>
  areaGroups(facts).flatMap(({ council, districts }) => (districts.length > 0 ? districts : [council]));

export const coverageFacts = (catalogue: Catalogue): CoverageFact[] =>
  catalogue.services
    .filter((service) => service.data.status === 'active' && isListed(service))
    .map((service) => toFact(service, catalogue));

function toFact(service: JoinedService, catalogue: Catalogue): CoverageFact {
  const { data, id } = service;
  return {
    id,
    topics: data.topics,
    levels: data.levelsOfNeed,
    areas: scopes(data.areas, catalogue),
    ages: Object.fromEntries(
      ageStretches
        .map((stretch) => [stretch.id, stretchFit(data.eligibility, stretch)] as const)
        .filter(([, fits]) => fits !== 'no'),
    ) as CoverageFact['ages'],
    ...(onlyByReferral(service, catalogue) && { referral: true }),
    ...(isRemote(service, catalogue) && { remote: true }),
  };
}

/** An area counts only where the service covers all of it: what is for Elmby alone helps nobody in Millbrook. */
function scopes(offeredIn: readonly string[], facts: Facts): Record<string, Scope> {
  const { areaTree, site } = facts;
  const within = offeredIn.filter((area) => widening(area, areaTree).includes(site.area));
  const wide: Scope | undefined = offeredIn.includes(site.area)
    ? 'county'
    : areaFit(offeredIn, site.area, areaTree) === 'all'
      ? 'national'
      : undefined;
  const found: Record<string, Scope> = {};
  for (const { id } of areasOf(facts)) {
    const local = within.some((area) => area !== site.area && widening(id, areaTree).includes(area));
    const scope = local ? 'local' : wide;
    if (scope) found[id] = scope;
  }
  const anywhere = wide ?? (within.length > 0 ? 'local' : undefined);
  return anywhere ? { ...found, [ANYWHERE]: anywhere } : found;
}

/** It says that only workers refer, or names no way in but one for workers. */
function onlyByReferral(service: JoinedService, catalogue: Catalogue): boolean {
  const stated = selfReferral(service, catalogue);
  if (stated !== undefined) return !stated;
  const { access, contact, sessions, whoCanRefer } = service.data;
  const family = accessFor(access, { side: 'family' }, catalogue.roleTree).length > 0;
  return !whoCanRefer && !family && contact === undefined && !sessions?.length;
}

/** As the guided pages have it: online only, or for the whole country with no door in the county. */
function isRemote({ data, sessions }: JoinedService, { areaTree, site }: Facts): boolean {
  if (data.online) return true;
  const inCounty = (area: string): boolean => widening(area, areaTree).includes(site.area);
  return !data.areas.some(inCounty) && !sessions.some(({ place }) => inCounty(place.data.area));
}
