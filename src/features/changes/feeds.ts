/** The feeds that there are, and what stands in each. */
import type { Catalogue, JoinedService } from '../../catalogue/types.ts';
import { serviceHref } from '../../model/rules/hrefs.ts';
import { news } from '../../catalogue/news.ts';
import { newsOf, type News, type NewsDay } from '../../catalogue/views/news.ts';
import { absolute } from '../../site/paths.ts';
import * as words from '../../words/changes.ts';
import { contains } from '../../words/open-data.ts';
import { toAtom, type FeedEntry } from './atom.ts';
import { sayChanges } from './say.ts';

export const CHANGES_PATH = '/changes/';
export const ALL_FEED = '/changes/all.xml';

/** A reader asks often and keeps what it has seen. */
const MOST_ENTRIES = 60;

/** What a feed is about: everything, or the services of a topic or an area. */
export interface FeedOf {
  path: string;
  of?: { name: string; services: readonly JoinedService[] };
}

export async function feedXml({ path, of }: FeedOf, catalogue: Catalogue): Promise<string> {
  const { site } = catalogue;
  const all = await news(catalogue);
  const ids = new Set(of?.services.map(({ id }) => id));
  const told = of ? newsOf(all, ({ id }) => ids.has(id)) : all;
  const entries = [
    ...told.days.flatMap((day) => dayEntries(day, all, catalogue)),
    firstEntry(all, path, of !== undefined, catalogue),
  ];
  return toAtom({
    self: absolute(path),
    page: absolute(CHANGES_PATH),
    title: of ? words.feedTitleOf(site.name, of.name) : words.feedTitle(site.name),
    author: site.name,
    rights: contains(site.name, site.licence.content),
    updated: entries[0]!.updated,
    entries: entries.slice(0, MOST_ENTRIES),
  });
}

/** The address of a part of the page of changes: also the id of an entry, which never changes. */
const partOf = (anchor: string): string => absolute(`${CHANGES_PATH}#${anchor}`);

function dayEntries(
  { day, at, news: told, checked, many }: NewsDay,
  { reach, since }: News,
  catalogue: Catalogue,
): FeedEntry[] {
  const isSeen = reach === 'whole' || (since !== undefined && day >= since);
  const changed = told.map(({ service, changes, at: updated, anchor }) => {
    const lines = sayChanges(changes, service, catalogue);
    return {
      id: partOf(anchor),
      title: words.entryTitle(service.data.name, lines[0] ?? ''),
      updated,
      link: absolute(serviceHref(service.id)),
      lines,
    };
  });
  const group = (id: string, title: string, lines: readonly string[]): FeedEntry => ({
    id: partOf(`${day}-${id}`),
    title,
    updated: at,
    link: partOf(day),
    lines,
  });
  const names = checked.map(({ data }) => data.name);
  const checkedTitle = isSeen ? words.checkedAgain : words.checkedBefore;
  return [
    ...changed,
    ...(names.length > 0 ? [group('checked', checkedTitle(names.length), names)] : []),
    ...many.map(({ kind, count }) =>
      group(`many-${kind}`, (kind === 'checked' ? words.manyChecked : words.many)(count), []),
    ),
  ].sort((a, b) => (a.updated < b.updated ? 1 : -1));
}

/** A feed is never empty: who has just put it into a reader sees that it works. */
function firstEntry({ edition }: News, path: string, isPart: boolean, { site }: Catalogue): FeedEntry {
  const updated = edition?.at ?? `${site.compiledOn}T00:00:00Z`;
  const isEdition = edition !== undefined && !isPart;
  return {
    id: isEdition ? partOf('first-edition') : `${absolute(path)}#begins`,
    title: isEdition ? words.edition(edition.count) : words.beganTitle,
    updated,
    link: isEdition ? partOf('first-edition') : absolute(CHANGES_PATH),
    lines: [isEdition ? words.editionText : words.began],
  };
}

export const topicFeed = (id: string): string => `/changes/topics/${id}.xml`;
export const areaFeed = (id: string): string => `/changes/areas/${id}.xml`;
