/** What an area's page lists: help for the whole of it, for its parts, for the wider areas it lies in. Each service once. */
import type { Catalogue, JoinedService, WithServices } from '../../../catalogue/types.ts';
import type { Area } from '../../../model/area.ts';
import type { Place } from '../../../model/place.ts';
import { areaHref } from '../../../catalogue/views/service-page.ts';
import { areas as areasName } from '../../../words/pages.ts';
import { widening } from '../../../model/rules/area-fit.ts';

export interface AreaView {
  parent?: WithServices<Area>;
  /** Offered in this area by name. */
  own: JoinedService[];
  /** The areas within it, with what is offered there and not in the whole of this one. */
  parts: { area: WithServices<Area>; services: JoinedService[]; places: number }[];
  /** From the wider areas up to the county. */
  county: JoinedService[];
  /** From beyond the county: by phone and online for the most part. */
  national: JoinedService[];
  places: WithServices<Place>[];
  /** Of these, those in none of its parts. */
  placesBetween: WithServices<Place>[];
}

export function areaView(area: WithServices<Area>, catalogue: Catalogue): AreaView {
  const { areaTree, site } = catalogue;
  const [, ...wider] = widening(area.id, areaTree);
  const names = (service: JoinedService, ids: readonly string[]) => service.data.areas.some((id) => ids.includes(id));
  const own = area.services.filter((service) => names(service, [area.id]));
  const rest = area.services.filter((service) => !own.includes(service));
  const within = catalogue.areas.flatMap(({ id }) => (widening(id, areaTree).includes(area.id) ? [id] : []));
  const local = rest.filter((service) => names(service, within));
  const beyond = rest.filter((service) => !local.includes(service));
  const inCounty = wider.filter((id) => widening(id, areaTree).includes(site.area));
  const county = beyond.filter((service) => names(service, inCounty));
  const national = beyond.filter((service) => !county.includes(service));
  const placesIn = (id: string) => catalogue.places.filter(({ data }) => widening(data.area, areaTree).includes(id));
  const places = placesIn(area.id);
  const parts = catalogue.areas
    .filter(({ data }) => data.parent === area.id)
    .map((part) => ({
      area: part,
      services: local.filter((service) => part.services.includes(service)),
      places: placesIn(part.id).length,
    }));
  const between = places.filter(({ data }) =>
    parts.every((part) => !widening(data.area, areaTree).includes(part.area.id)),
  );
  const parent = catalogue.areas.find(({ id }) => id === area.data.parent);
  return {
    ...(parent && { parent }),
    own,
    parts,
    county,
    national,
    places,
    placesBetween: between,
  };
}

/** The county itself or a part of it: what the drawn map shows. */
export const isInCounty = (area: string, { areaTree, site }: Pick<Catalogue, 'areaTree' | 'site'>): boolean =>
  widening(area, areaTree).includes(site.area);

/** The breadcrumb of an area: all areas, the wider areas down from the county, the area itself. */
export function areaTrail(area: WithServices<Area>, { areas, areaTree, site }: Catalogue) {
  const wider = widening(area.id, areaTree)
    .slice(1)
    .filter((id) => widening(id, areaTree).includes(site.area))
    .reverse()
    .flatMap((id) => areas.filter((other) => other.id === id));
  return [
    { label: areasName, href: '/areas/' },
    ...wider.map(({ id, data }) => ({ label: data.name, href: areaHref(id) })),
    { label: area.data.name },
  ];
}
