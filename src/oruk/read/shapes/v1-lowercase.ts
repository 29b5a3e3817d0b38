/** V1 whose keys have lost their capitals, and some their underscores: the names are V1's again, and V1's reader has them. */
import { EXTENSION } from '../../objects.ts';
import { isRaw, type Raw } from '../raw.ts';
import type { Tell } from '../report.ts';
import { fromV1 } from './v1.ts';

const names = `
  accessibility_for_disabilities address_1 address_2 address_type alternate_name amount_description application_process
  assured_date assurer_email attending_access attending_type bymonthday closes_at contact_id cost_options country deliverable_type
  eligibility_description end_date external_identifier external_identifier_type fees_description holiday_schedules
  interpretation_services last_modified link_entity link_id link_type location_id maximum_age minimum_age opens_at
  organization_id parent_id phone_id physical_addresses postal_code regular_schedules schedule_link service_areas service_area
  service_at_location_id service_at_locations service_id service_taxonomys service_taxonomies start_date state_province
  taxonomy_id taxonomy_term_id valid_from valid_to wait_time pc_targetAudience pc_metadata organization_identifiers
  identifier_type identifier_scheme parent_organization_id ${EXTENSION}
`;
const squashed = (key: string): string => key.replaceAll('_', '').toLowerCase();
const named = new Map(
  names
    .trim()
    .split(/\s+/)
    .map((name) => [squashed(name), name]),
);

export const fromLowercase = (raw: Raw, tell: Tell): Raw => fromV1(rename(raw, 0) as Raw, tell);

/** Deeper than any feed nests, it stays as it is. */
const deepest = 12;

function rename(value: unknown, depth: number): unknown {
  if (depth > deepest) return value;
  if (Array.isArray(value)) return value.map((entry) => rename(entry, depth + 1));
  if (!isRaw(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      named.get(squashed(key)) ?? (/[A-Z]/.test(key) && key === key.toUpperCase() ? key.toLowerCase() : key),
      rename(entry, depth + 1),
    ]),
  );
}
