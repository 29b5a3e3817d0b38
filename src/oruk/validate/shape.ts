/** Which form a feed has: the standard of today, one of its forerunners, or a cousin; and what to change. */
import type { FeedShape } from '../feed.ts';
import { isJson, listOf, type Json } from './json.ts';

export interface ShapeFound {
  shape: FeedShape | 'unknown';
  /** What it is, in words. */
  says: string;
  /** What to change, where it is not version 3. */
  change: string[];
}

const toThree = [
  'Answer / with version, profile and openapi_url, where version is "HSDS-UK-3.0".',
  'Answer /services with total_items, total_pages, page_number, size, first_page, last_page, empty and contents.',
  'Give every object an id that is a UUID, and keep it.',
];

const known: Record<ShapeFound['shape'], Omit<ShapeFound, 'shape'>> = {
  v3: { says: 'Open Referral UK version 3', change: [] },
  v1: {
    says: 'Open Referral UK version 1 (2020): its list stands in "content" and not in "contents". The standard is now version 3.0',
    change: [
      ...toThree,
      'Rename: regular_schedules to schedules, physical_addresses to addresses, organization.url to organization.website, service_taxonomys to attributes with a taxonomy_term.',
      'Move eligibilitys to minimum_age and maximum_age. Leave out fields that are empty.',
    ],
  },
  'v1-lowercase': {
    says: 'Open Referral UK version 1, with the names of its page in small letters (totalelements): neither version 1 nor 3 has those',
    change: [
      ...toThree,
      'Ask your supplier for version 3.0: mending the small letters alone gives a form that is no longer the standard.',
    ],
  },
  outpost: {
    says: 'the form of Outpost, which is like Open Referral UK and is not it: numbers as ids, "organisation", "locations" beside the service',
    change: [
      ...toThree,
      'Rename organisation to organization, min_age and max_age to minimum_age and maximum_age.',
      'Put each location in service_at_locations[].location, with latitude and longitude as numbers in place of geometry.',
      'Turn taxonomies, suitabilities and send_needs into attributes with a taxonomy_term. Write amounts as numbers.',
    ],
  },
  unknown: {
    says: 'a form that we do not know: there is no list of services in "contents"',
    change: [...toThree, 'Check that the address is the one of the feed and not of a web page or another service.'],
  },
};

const told = (shape: ShapeFound['shape']): ShapeFound => ({ shape, ...known[shape] });

/** @param list the answer of /services, as it came */
export function shapeOf(list: unknown): ShapeFound {
  const items = listOf(isJson(list) ? (list.contents ?? list.content) : list);
  if (items.some(isOutpost)) return told('outpost');
  if (!isJson(list)) return told('unknown');
  if ('totalelements' in list || 'totalpages' in list) return told('v1-lowercase');
  if (Array.isArray(list.contents)) return told('v3');
  return told(Array.isArray(list.content) ? 'v1' : 'unknown');
}

const isOutpost = (item: Json): boolean =>
  'local_offer' in item ||
  (typeof item.id === 'number' && ('organisation' in item || 'min_age' in item || 'suitabilities' in item)) ||
  listOf(item.locations).some((location) => 'geometry' in location);
