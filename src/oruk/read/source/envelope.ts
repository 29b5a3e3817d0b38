/** One document of a feed: a page of a list in any envelope, one object, or what the feed says of itself. */
import { numberOf } from '../clean/values.ts';
import { firstOf, isRaw, type Raw } from '../raw.ts';

export interface Page {
  items: Raw[];
  /** Entries that are no objects. */
  broken: number;
  /** The page without its items. */
  envelope: Raw;
  totalItems?: number;
  totalPages?: number;
  /** From 0 or from 1, as the feed counts. */
  number?: number;
  isLast?: boolean;
}

const listKeys = ['contents', 'content', 'services', 'items', 'results', 'data'];

/** Undefined where the document is no list. */
export function pageIn(json: unknown): Page | undefined {
  if (Array.isArray(json)) return { ...entries(json), envelope: {}, isLast: true };
  if (!isRaw(json)) return undefined;
  const key = listKeys.find((name) => Array.isArray(json[name]));
  if (key === undefined) return undefined;
  // A service has lists of its own, but none of these names.
  const { [key]: list, ...envelope } = json;
  const count = (...keys: string[]): number | undefined => {
    const number = numberOf(firstOf(json, ...keys));
    return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
  };
  const last = firstOf(json, 'last_page', 'last', 'lastPage');
  return {
    ...entries(list as unknown[]),
    envelope,
    totalItems: count('total_items', 'totalElements', 'totalelements', 'totalItems'),
    totalPages: count('total_pages', 'totalPages', 'totalpages'),
    number: count('page_number', 'number', 'pageNumber', 'page'),
    ...(typeof last === 'boolean' ? { isLast: last } : {}),
  };
}

const entries = (list: readonly unknown[]): Pick<Page, 'items' | 'broken'> => {
  const items = list.filter(isRaw);
  return { items, broken: list.length - items.length };
};

/** One object of a feed, alone or in a list of one. */
export function objectIn(json: unknown): Raw | undefined {
  const page = pageIn(json);
  if (page) return page.items.length === 1 ? page.items[0] : undefined;
  return isRaw(json) && 'id' in json ? json : undefined;
}

/** What `GET /` says: version, publisher, licence. */
export const detailsIn = (json: unknown): Raw | undefined =>
  isRaw(json) &&
  !('id' in json) &&
  ['version', 'openapi_url', 'publisher', 'licence', 'license', 'profile'].some((key) => key in json)
    ? json
    : undefined;

/** Fields by which a list shows that it carries its services whole, even if each of them is empty. */
const childLists = [
  ...[
    'service_at_locations',
    'contacts',
    'schedules',
    'regular_schedules',
    'service_areas',
    'attributes',
    'languages',
    'cost_options',
  ],
  ...['phones', 'service_taxonomys', 'locations', 'taxonomies', 'eligibilitys', 'serviceatlocations', 'costoptions'],
];
export const carriesChildren = (items: readonly Raw[]): boolean =>
  items.some((item) => childLists.some((key) => Array.isArray(item[key])));
