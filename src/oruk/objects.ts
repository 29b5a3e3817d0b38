/**
 * The objects of Open Referral UK 3.0 (HSDS-UK-3.0) as this project writes and reads them: the one source of their types,
 * of the OpenAPI document, and of what `validate:feed` asks of a feed. Names are the standard's. A field that the UK profile
 * has no slot for stands under its name in HSDS 3.0, marked `core`: the profile's schemas are open and let it pass.
 * Nothing is null or empty: what is not known is left out.
 */
import { z } from 'zod';
import type { attributeSchema, phoneSchema, scheduleSchema } from './parts.ts';
import {
  EXTENSION,
  accessibilitySchema,
  addressSchema,
  attributes,
  contactSchema,
  core,
  date,
  email,
  extension,
  id,
  instant,
  languageSchema,
  locationTypes,
  number,
  phones,
  schedules,
  serviceStatuses,
  taxonomySchema,
  taxonomyTermSchema,
  text,
  uri,
} from './parts.ts';

export {
  serviceStatuses,
  locationTypes,
  EXTENSION,
  taxonomyTermSchema,
  taxonomySchema,
  attributeSchema,
  languageSchema,
  phoneSchema,
  contactSchema,
  scheduleSchema,
  addressSchema,
  accessibilitySchema,
} from './parts.ts';
export type { OrukMeta } from './parts.ts';

export const locationSchema = z.strictObject({
  id,
  location_type: z.enum(locationTypes),
  name: text.optional(),
  alternate_name: text.optional().meta(core),
  description: text.optional(),
  transportation: text.optional().meta(core),
  latitude: number.min(-90).max(90).optional(),
  longitude: number.min(-180).max(180).optional(),
  url: uri.optional().meta(core),
  external_identifier: text.optional(),
  external_identifier_type: text.optional(),
  addresses: z.array(addressSchema).min(1).optional(),
  accessibility: z.array(accessibilitySchema).min(1).optional(),
  languages: z.array(languageSchema).min(1).optional().meta(core),
  contacts: z.array(contactSchema).min(1).optional().meta(core),
  phones,
  schedules: schedules.meta(core),
  attributes,
  [EXTENSION]: extension.optional(),
});

export const serviceAreaSchema = z.strictObject({
  id,
  service_id: id.optional(),
  name: text.optional(),
  description: text.optional().meta(core),
  /** GeoJSON as text, where `extent_type` says so. */
  extent: text.optional(),
  extent_type: text.optional(),
  /** The ONS address of the area where it has a code. */
  uri: uri.optional(),
  service_area: text.optional(),
});

export const costOptionSchema = z.strictObject({
  id,
  service_id: id.optional(),
  valid_from: date.optional(),
  valid_to: date.optional(),
  option: text.optional(),
  amount: number.optional(),
  amount_description: text.optional(),
  currency: text.optional().meta(core),
});

export const fundingSchema = z.strictObject({
  id,
  service_id: id.optional(),
  organization_id: id.optional().meta(core),
  source: text.optional(),
});

export const organizationIdentifierSchema = z.strictObject({
  id,
  organization_id: id.optional(),
  identifier_scheme: text.optional(),
  identifier_type: text,
  identifier: text,
});

export const organizationSchema = z.strictObject({
  id,
  name: text,
  alternate_name: text.optional().meta(core),
  description: text,
  email: email.optional(),
  website: uri.optional(),
  logo: uri.optional(),
  uri: uri.optional(),
  parent_organization_id: id.optional(),
  contacts: z.array(contactSchema).min(1).optional().meta(core),
  phones,
  organization_identifiers: z.array(organizationIdentifierSchema).min(1).optional(),
  attributes,
  [EXTENSION]: extension.optional(),
});

export const serviceAtLocationSchema = z.strictObject({
  id,
  service_id: id.optional(),
  location_id: id.optional(),
  description: text.optional().meta(core),
  contacts: z.array(contactSchema).min(1).optional().meta(core),
  phones,
  schedules: schedules.meta(core),
  location: locationSchema.optional(),
  attributes,
});

export const serviceSchema = z.strictObject({
  id,
  organization_id: id.optional(),
  program_id: id.optional().meta(core),
  name: text,
  alternate_name: text.optional().meta(core),
  description: text.optional(),
  url: uri.optional(),
  email: email.optional(),
  status: z.enum(serviceStatuses),
  interpretation_services: text.optional().meta(core),
  application_process: text.optional().meta(core),
  fees: text.optional(),
  fees_description: text.optional().meta(core),
  wait_time: text.optional().meta(core),
  accreditations: text.optional(),
  eligibility_description: text.optional().meta(core),
  /** Years. */
  minimum_age: number.min(0).max(130).optional(),
  maximum_age: number.min(0).max(130).optional(),
  assured_date: date.optional(),
  assurer_email: email.optional(),
  licenses: text.optional().meta(core),
  alert: text.optional(),
  last_modified: instant.optional(),
  phones,
  schedules,
  service_areas: z.array(serviceAreaSchema).min(1).optional(),
  service_at_locations: z.array(serviceAtLocationSchema).min(1).optional(),
  languages: z.array(languageSchema).min(1).optional(),
  organization: organizationSchema.optional(),
  funding: z.array(fundingSchema).min(1).optional(),
  cost_options: z.array(costOptionSchema).min(1).optional(),
  contacts: z.array(contactSchema).min(1).optional(),
  attributes,
  [EXTENSION]: extension.optional(),
});

/** `GET /`. What stands after the three required fields is ours: whose the feed is, how it may be used, how fresh it is. */
export const apiDetailsSchema = z.strictObject({
  version: z.literal('HSDS-UK-3.0'),
  profile: uri,
  openapi_url: uri,
  title: text.optional(),
  description: text.optional(),
  publisher: z.strictObject({ name: text, website: uri }).optional(),
  licence: z.strictObject({ name: text, url: uri }).optional(),
  attribution: z.array(text).min(1).optional(),
  /** The day on which the feed was made. */
  made: instant.optional(),
  freshness: z
    .strictObject({ services: number, checked_from: date, checked_to: date, overdue: number, lapsed: number })
    .optional(),
});

/** All eight keys, always; ours are one page, so that a host that passes the query over still tells the truth. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    total_items: z.int().min(0),
    total_pages: z.int().min(0),
    page_number: z.int().min(1),
    /** Of this page. */
    size: z.int().min(0),
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(item),
  });

/** The lists of the standard by the name in their address, with the schema of one item. */
export const endpoints = {
  services: serviceSchema,
  organizations: organizationSchema,
  service_at_locations: serviceAtLocationSchema,
  taxonomies: taxonomySchema,
  taxonomy_terms: taxonomyTermSchema,
} as const;

export type Endpoint = keyof typeof endpoints;
export type OrukService = z.output<typeof serviceSchema>;
export type OrukOrganization = z.output<typeof organizationSchema>;
export type OrukServiceAtLocation = z.output<typeof serviceAtLocationSchema>;
export type OrukLocation = z.output<typeof locationSchema>;
export type OrukAddress = z.output<typeof addressSchema>;
export type OrukContact = z.output<typeof contactSchema>;
export type OrukPhone = z.output<typeof phoneSchema>;
export type OrukSchedule = z.output<typeof scheduleSchema>;
export type OrukServiceArea = z.output<typeof serviceAreaSchema>;
export type OrukLanguage = z.output<typeof languageSchema>;
export type OrukCostOption = z.output<typeof costOptionSchema>;
export type OrukAttribute = z.output<typeof attributeSchema>;
export type OrukTaxonomy = z.output<typeof taxonomySchema>;
export type OrukTaxonomyTerm = z.output<typeof taxonomyTermSchema>;
export type ApiDetails = z.output<typeof apiDetailsSchema>;
export type OrukPage<T> = Omit<z.output<ReturnType<typeof pageOf>>, 'contents'> & { contents: T[] };
