/**
 * What is new in the directory, by day. Only services that are published today are named: one that was taken out of it is
 * no longer spoken of, whatever its history says.
 */
import { widening } from '../../model/rules/area-fit.ts';
import { changesBetween, type Change, type ChangeKind } from '../../model/rules/changes.ts';
import type { ContentHistory, DayChange } from '../../records/history/content-history.ts';
import type { Catalogue, JoinedService } from '../types.ts';

export interface ServiceNews {
  service: JoinedService;
  changes: readonly Change[];
  /** 2026-11-24T19:02:55Z */
  at: string;
  /** Its part of the page, and of the id in a feed: `2026-11-24-mash`. */
  anchor: string;
}

export interface NewsDay {
  day: string;
  at: string;
  news: readonly ServiceNews[];
  /** Checked again, with nothing found to change. */
  checked: readonly JoinedService[];
  /** What was changed in so many records at once that it tells of the records and not of the services. */
  many: readonly { kind: ChangeKind; count: number }[];
}

export interface News {
  reach: ContentHistory['reach'];
  /** The first day that the history can be seen from. */
  since?: string;
  /** The services that the first edition began with, where the whole history is here. */
  edition?: { day: string; at: string; count: number };
  /** Newest first. */
  days: readonly NewsDay[];
}

/** The same change in more records than this, and in more than a third of all, was made to the records. */
const MANY = 25;

export function toNews(history: ContentHistory, catalogue: Catalogue): News {
  const { since, reach } = history;
  const byId = new Map(catalogue.services.map((service) => [service.id, service]));
  const told = history.changes.flatMap((change) => tell(change, byId.get(change.id)));
  const remembered = reach === 'whole' ? [] : fromRecords(catalogue, since?.day);
  const byDay = Map.groupBy([...told, ...remembered], ({ anchor }) => anchor.slice(0, 10));
  const days = [...byDay].map(([day, news]) => toDay(day, news, catalogue.services.length));
  return {
    reach,
    ...(since && { since: since.day }),
    ...(since && reach === 'whole' && { edition: editionOf(since, catalogue) }),
    days: days.sort((a, b) => (a.day < b.day ? 1 : -1)),
  };
}

/** The news of some services. The edition and what was changed in many are told of the whole only. */
export function newsOf(news: News, belongs: (service: JoinedService) => boolean): News {
  const { edition: _, ...rest } = news;
  const days = news.days.map((day) => ({
    ...day,
    news: day.news.filter(({ service }) => belongs(service)),
    checked: day.checked.filter(belongs),
    many: [],
  }));
  return { ...rest, days: days.filter((day) => day.news.length + day.checked.length > 0) };
}

/** The areas that can be followed: the county and what lies in it. */
export const areasToFollow = ({ areas, areaTree, site }: Catalogue): Catalogue['areas'] =>
  areas.filter(({ id }) => widening(id, areaTree).includes(site.area));

const anchorOf = (day: string, id: string): string => `${day}-${id}`;

function tell({ id, day, at, before, after }: DayChange, service: JoinedService | undefined): ServiceNews[] {
  const changes = service ? changesBetween(before, after) : [];
  return service && changes.length > 0 ? [{ service, changes, at, anchor: anchorOf(day, id) }] : [];
}

/** Where the history cannot be seen: the days that the records themselves carry. */
function fromRecords({ services, today }: Catalogue, since: string | undefined): ServiceNews[] {
  const from = (service: JoinedService, kind: ChangeKind, day: string | undefined): ServiceNews[] =>
    day !== undefined && day <= today && (since === undefined || day < since)
      ? [{ service, changes: [{ kind }], at: `${day}T00:00:00Z`, anchor: anchorOf(day, service.id) }]
      : [];
  return services.flatMap((service) =>
    service.data.status === 'closed'
      ? from(service, 'closed', service.data.closed?.on)
      : from(service, 'checked', service.data.assurance.checked),
  );
}

function toDay(day: string, all: readonly ServiceNews[], services: number): NewsDay {
  const counts = new Map<ChangeKind, number>();
  for (const { kind } of all.flatMap(({ changes }) => changes)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const isMany = (kind: ChangeKind): boolean => {
    const count = counts.get(kind) ?? 0;
    return count > MANY && count > services / 3;
  };
  const news = all
    .map((each) => ({ ...each, changes: each.changes.filter(({ kind }) => kind !== 'checked' && !isMany(kind)) }))
    .filter(({ changes }) => changes.length > 0);
  const named = new Set(news.map(({ service }) => service));
  return {
    day,
    at: all
      .map(({ at }) => at)
      .sort()
      .at(-1)!,
    news: news.sort((a, b) => a.service.data.name.localeCompare(b.service.data.name, 'en-GB')),
    checked: isMany('checked')
      ? []
      : all
          .filter(({ service, changes }) => !named.has(service) && changes.some(({ kind }) => kind === 'checked'))
          .map(({ service }) => service),
    many: [...counts].filter(([kind]) => isMany(kind)).map(([kind, count]) => ({ kind, count })),
  };
}

/** The records say on which day they were put together: that may be before they came into the repository. */
function editionOf({ day, at, published }: NonNullable<ContentHistory['since']>, { site }: Catalogue) {
  const compiled = site.compiledOn < day ? site.compiledOn : day;
  return { day: compiled, at: compiled === day ? at : `${compiled}T00:00:00Z`, count: published.length };
}
