/** The parts that the objects of Open Referral UK are made of: contacts, times, addresses, terms. See objects.ts. */
import { z } from 'zod';

/** Where a field comes from: the UK profile (unmarked), HSDS 3.0 itself, or this project alone. */
export interface OrukMeta extends Record<string, unknown> {
  from?: 'core' | 'ours';
}

export const core = { from: 'core' } satisfies OrukMeta;

/** Any 128 bits in the usual form: many live feeds' ids lack the bits of a version. */
export const id = z.guid();
export const text = z.string().min(1);
export const uri = z.url();
export const email = z.email();
export const number = z.number();
/** 2026-11-22. */
export const date = z.iso.date();
/** 2026-11-22T00:00:00.000Z: an offset is needed. */
export const instant = z.iso.datetime({ offset: true });
/** 09:00Z, 09:00+01:00. */
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d:\d\d)$/);

export const serviceStatuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;
export const locationTypes = ['physical', 'postal', 'virtual'] as const;

/** What ours adds, under one prefixed name, so that a feed of this project comes back without loss. Others pass it over. */
export const EXTENSION = 'x_early_help';

/** The id and the published facts of the record, in the words of `content/` (camelCase): see public-record.ts. */
export const extension = z
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

export const attributes = z.array(attributeSchema).min(1).optional();

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

export const phones = z.array(phoneSchema).min(1).optional().meta(core);

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

export const schedules = z.array(scheduleSchema).min(1).optional();

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
