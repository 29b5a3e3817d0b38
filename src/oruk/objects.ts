/**
 * The objects of Open Referral UK 3.0 (HSDS-UK-3.0) as this project writes and reads them: the one source of their types,
 * of the OpenAPI document, and of what `validate:feed` asks of a feed. Names are the standard's. A field that the UK profile
 * has no slot for stands under its name in HSDS 3.0, marked `core`: the profile's schemas are open and let it pass.
 * Nothing is null or empty: what is not known is left out.
 */
import { z } from 'zod';

/** Where a field comes from: the UK profile (unmarked), HSDS 3.0 itself, or this project alone. */
export interface OrukMeta extends Record<string, unknown> {
  from?: 'core' | 'ours';
}

const core = { from: 'core' } satisfies OrukMeta;

/** Any 128 bits in the usual form: many live feeds' ids lack the bits of a version. */
const id = z.guid();
const text = z.string().min(1);
const uri = z.url();
const email = z.email();
const number = z.number();
/** 2026-11-22. */
const date = z.iso.date();
/** 2026-11-22T00:00:00.000Z: an offset is needed. */
const instant = z.iso.datetime({ offset: true });
/** 09:00Z, 09:00+01:00. */
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d:\d\d)$/);

export const serviceStatuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;
export const locationTypes = ['physical', 'postal', 'virtual'] as const;

/** What ours adds, under one prefixed name, so that a feed of this project comes back without loss. Others pass it over. */
export const EXTENSION = 'x_early_help';

/** The id and the published facts of the record, in the words of `content/` (camelCase): see public-record.ts. */
const extension = z
  .strictObject({ id: text, record: z.record(z.string(), z.unknown()) })
  .meta({ from: 'ours' } satisfies OrukMeta);

export const taxonomyTermSchema = z.strictObject({
  id,
  name: text,
  description: text,
  parent_id: id.optional(),
  taxonomy: text.optional(),
  taxonomy_id: id.optional(),
  term_uri: uri.optional(),
  /** The code as a CURIE where the list has one: esdServiceType:300. */
  term: text.optional(),
  code: text.optional().meta(core),
  language: text.optional().meta(core),
});

export const taxonomySchema = z.strictObject({
  id,
  name: text,
  description: text,
  uri: uri.optional(),
  version: text.optional(),
  taxonomy_terms: z.array(taxonomyTermSchema).min(1).optional(),
});

export const attributeSchema = z.strictObject({
  id,
  link_id: id.optional(),
  link_entity: text.optional().meta(core),
  /** What the term says of the object: "topic", "level of need", "audience". */
  link_type: text.optional(),
  taxonomy_term_id: id.optional(),
  value: text.optional().meta(core),
  taxonomy_term: taxonomyTermSchema.optional(),
});

const attributes = z.array(attributeSchema).min(1).optional();

export const languageSchema = z.strictObject({
  id,
  service_id: id.optional(),
  location_id: id.optional().meta(core),
  phone_id: id.optional(),
  name: text.optional().meta(core),
  code: text.optional().meta(core),
  note: text.optional().meta(core),
});

export const phoneSchema = z.strictObject({
  id,
  contact_id: id.optional(),
  service_id: id.optional().meta(core),
  organization_id: id.optional().meta(core),
  location_id: id.optional().meta(core),
  service_at_location_id: id.optional().meta(core),
  number: text,
  extension: number.optional().meta(core),
  type: text.optional().meta(core),
  description: text.optional(),
  languages: z.array(languageSchema).min(1).optional(),
});

const phones = z.array(phoneSchema).min(1).optional().meta(core);

/** A role or a team, never a private person. */
export const contactSchema = z.strictObject({
  id,
  service_id: id.optional(),
  organization_id: id.optional().meta(core),
  location_id: id.optional().meta(core),
  service_at_location_id: id.optional().meta(core),
  name: text.optional(),
  title: text.optional(),
  department: text.optional().meta(core),
  email: email.optional().meta(core),
  phones,
  attributes,
});

export const scheduleSchema = z.strictObject({
  id,
  service_id: id.optional(),
  location_id: id.optional().meta(core),
  service_at_location_id: id.optional(),
  valid_from: date.optional(),
  valid_to: date.optional(),
  dtstart: date.optional(),
  /** Minutes from UTC. */
  timezone: number.optional().meta(core),
  until: date.optional().meta(core),
  count: number.optional().meta(core),
  wkst: z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']).optional().meta(core),
  freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
  interval: number.optional(),
  /** "MO,WE"; of a month "2MO", "-1FR". */
  byday: text.optional(),
  bymonthday: text.optional(),
  byweekno: text.optional().meta(core),
  byyearday: text.optional().meta(core),
  description: text.optional(),
  opens_at: time.optional(),
  closes_at: time.optional(),
  schedule_link: uri.optional(),
  attending_type: text.optional(),
  notes: text.optional(),
});

const schedules = z.array(scheduleSchema).min(1).optional();

export const addressSchema = z.strictObject({
  id,
  location_id: id.optional(),
  attention: text.optional(),
  address_1: text,
  address_2: text.optional().meta(core),
  city: text,
  region: text.optional(),
  /** The county: the standard was made elsewhere. */
  state_province: text,
  postal_code: text,
  country: text,
  address_type: z.enum(locationTypes),
});

export const accessibilitySchema = z.strictObject({
  id,
  location_id: id.optional(),
  description: text.optional(),
  details: text.optional(),
  url: uri.optional(),
  accessibility: text.optional(),
});

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
