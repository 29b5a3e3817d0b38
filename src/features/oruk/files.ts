/** The files of the open data feed in the national standard: its head, a list each, and each object by itself. */
import { orukFeed } from '../../catalogue/oruk.ts';
import type { Catalogue } from '../../catalogue/types.ts';
import { withoutGaps } from '../../catalogue/views/card.ts';
import { FEED_PATH } from '../../catalogue/views/oruk/context.ts';
import type { OrukFeed } from '../../catalogue/views/oruk/feed.ts';
import type { ApiDetails, OrukPage } from '../../oruk/objects.ts';
import { absolute } from '../../site/paths.ts';
import { contains } from '../../words/open-data.ts';
import { feedDescription, feedTitle } from '../../words/oruk.ts';

/** Within the site. */
export const FEED_URL = `/${FEED_PATH}/`;

export interface FeedFile {
  /** Within the feed, without its ending: `services/index`. */
  path: string;
  content: unknown;
}

/** What the official feeds answer: their validator takes its rules from it. */
const STANDARD = {
  version: 'HSDS-UK-3.0',
  profile: 'https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md',
  openapi_url: 'https://openreferraluk.org/specifications/3.0/openapi.json',
} as const;

export async function feedFiles(catalogue: Catalogue): Promise<FeedFile[]> {
  const feed = await orukFeed(catalogue, absolute('/'));
  const lists = Object.entries(feed) as [keyof OrukFeed, { id: string }[]][];
  return [
    { path: 'index', content: apiDetails(catalogue) },
    ...lists.flatMap(([name, items]): FeedFile[] => [
      { path: `${name}/index`, content: onePage(items) },
      ...items.map((item) => ({ path: `${name}/${item.id}/index`, content: item })),
    ]),
  ];
}

/** Whose the feed is, how it may be used, how fresh it is. */
export function apiDetails({ site, services, today }: Catalogue): ApiDetails {
  const checked = services.map(({ data }) => data.assurance.checked).sort();
  const count = (state: string) => services.filter(({ freshness }) => freshness.state === state).length;
  const [first] = checked;
  const last = checked.at(-1);
  return withoutGaps<ApiDetails>({
    ...STANDARD,
    title: feedTitle(site.name),
    description: feedDescription,
    publisher: { name: site.name, website: absolute('/') },
    licence: { name: site.licence.content, url: site.licence.contentUrl },
    attribution: [contains(site.name, site.licence.content), ...site.attribution],
    made: new Date(`${today}T00:00:00Z`).toISOString(),
    freshness:
      first === undefined || last === undefined
        ? undefined
        : {
            services: services.length,
            checked_from: first,
            checked_to: last,
            overdue: count('overdue'),
            lapsed: count('lapsed'),
          },
  });
}

/** Everything is on one page, so that a host that passes `?page=2` over still tells the truth. */
export const onePage = <T>(contents: T[]): OrukPage<T> => ({
  total_items: contents.length,
  total_pages: 1,
  page_number: 1,
  size: contents.length,
  first_page: true,
  last_page: true,
  empty: contents.length === 0,
  contents,
});
