/** The objects as JSON Schema 2020-12, for the OpenAPI document: each once, the others point to it. */
import { z } from 'zod';
import * as objects from './objects.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What each object is called in the document: the standard's name. The list of a kind is called after its one object. */
const named = {
  api_details: objects.apiDetailsSchema,
  service: objects.serviceSchema,
  organization: objects.organizationSchema,
  organization_identifier: objects.organizationIdentifierSchema,
  service_at_location: objects.serviceAtLocationSchema,
  location: objects.locationSchema,
  address: objects.addressSchema,
  accessibility: objects.accessibilitySchema,
  schedule: objects.scheduleSchema,
  service_area: objects.serviceAreaSchema,
  cost_option: objects.costOptionSchema,
  funding: objects.fundingSchema,
  language: objects.languageSchema,
  phone: objects.phoneSchema,
  contact: objects.contactSchema,
  attribute: objects.attributeSchema,
  taxonomy: objects.taxonomySchema,
  taxonomy_term: objects.taxonomyTermSchema,
} as const;

/** The name of one object of a list, by the name in the list's address. */
export const itemNames = {
  services: 'service',
  organizations: 'organization',
  service_at_locations: 'service_at_location',
  taxonomies: 'taxonomy',
  taxonomy_terms: 'taxonomy_term',
} as const satisfies Record<objects.Endpoint, keyof typeof named>;

export const listName = (endpoint: objects.Endpoint): string => `${itemNames[endpoint]}_list`;

/** @param under where the schemas will stand: '#/components/schemas/' */
export function orukJsonSchemas(under: string): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  for (const [endpoint, schema] of Object.entries(objects.endpoints)) {
    registry.add(objects.pageOf(schema), { id: listName(endpoint as objects.Endpoint) });
  }
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `${under}${id}`,
    override: ({ jsonSchema }) => {
      // The largest number that JavaScript counts to is no rule of the standard.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      // Names of ours in a schema begin with x-, as those of everybody who adds to OpenAPI.
      if (jsonSchema['from'] === undefined) return;
      jsonSchema['x-from'] = jsonSchema['from'];
      delete jsonSchema['from'];
    },
  });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutAddress(schema)]));
}

/** Within a document a schema has no address of its own. */
const withoutAddress = (schema: object): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$id' && key !== '$schema'));
