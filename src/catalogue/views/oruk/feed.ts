/** The whole feed: every list of the standard, each object made once. */
import type { Organisation } from '../../../model/organisation.ts';
import {
  EXTENSION,
  type OrukLocation,
  type OrukOrganization,
  type OrukService,
  type OrukServiceAtLocation,
  type OrukTaxonomy,
  type OrukTaxonomyTerm,
} from '../../../oruk/objects.ts';
import { publicRecord } from '../../../oruk/public-record.ts';
import type { Rec } from '../../../records/types.ts';
import { linkTypes } from '../../../words/oruk.ts';
import type { Catalogue } from '../../types.ts';
import { termName } from '../../words.ts';
import { withoutGaps } from '../card.ts';
import { contextOf, some, type Context } from './context.ts';
import { toLocation } from './locations.ts';
import { toService } from './services.ts';
import { attributes, termsOf, type Terms } from './terms.ts';

/** The lists under the names that the standard's addresses have. */
export interface OrukFeed {
  services: OrukService[];
  organizations: OrukOrganization[];
  service_at_locations: OrukServiceAtLocation[];
  taxonomies: OrukTaxonomy[];
  taxonomy_terms: OrukTaxonomyTerm[];
}

/**
 * @param site the address of the published site, with its folder and the last slash
 * @param changed when the file of each service last changed
 */
export function toOrukFeed(
  catalogue: Catalogue,
  site: string,
  changed: ReadonlyMap<string, string> = new Map(),
): OrukFeed {
  const context = contextOf(catalogue, site, changed);
  const terms = termsOf(context);
  const names = new Map(catalogue.services.map(({ id, data }) => [id, data.name]));
  const organizations = new Map(
    catalogue.organisations.map((record) => [record.id, toOrganization(record, context, terms)]),
  );
  const locations = new Map<string, OrukLocation>(
    catalogue.places.map((record) => [record.id, toLocation(record, context)]),
  );
  const services = catalogue.services.map((service) =>
    toService(service, context, {
      terms,
      organization: (id) => organizations.get(id),
      location: (id) => locations.get(id),
      nameOf: (id) => names.get(id),
    }),
  );
  return {
    services,
    organizations: [...organizations.values()],
    service_at_locations: services.flatMap(({ service_at_locations = [] }) => service_at_locations),
    taxonomies: [...terms.taxonomies],
    taxonomy_terms: [...terms.all],
  };
}

function toOrganization({ id, data }: Rec<Organisation>, context: Context, terms: Terms): OrukOrganization {
  return withoutGaps({
    id: context.id('organization', id),
    name: data.name,
    // The standard wants one, and a record has none: its kind is what is known.
    description: termName(context.catalogue, 'organisation-types', data.type),
    website: data.website,
    attributes: some(
      attributes(context, `organisations/${id}`, [
        [linkTypes.organisationType, [terms.own('organisationTypes', data.type)]],
      ]),
    ),
    [EXTENSION]: { id, record: publicRecord('organisations', data) },
  });
}
