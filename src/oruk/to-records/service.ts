/** A service of the standard as a record of ours. Only what the feed states; what it leaves open is named. */
import type { FeedService } from '../feed.ts';
import type { OrukLocation, OrukService } from '../objects.ts';
import type { Mapping, Theirs } from './items.ts';
import { fillIn } from './complete.ts';
import type { LeftOut } from './notes.ts';
import { isPlace } from './place.ts';
import { WHO } from './provider.ts';
import { termsOf } from './terms.ts';
import { asBody, asLine, cutLine, summaryOf } from './text.ts';
import { timesOf } from './times.ts';
import { waysIn } from './ways-in.ts';
import { areasOf, languagesOf } from './where.ts';
import { costOf, eligibilityOf } from './who.ts';

export const statusOf = {
  active: 'active',
  'temporarily closed': 'paused',
  inactive: 'closed',
  defunct: 'closed',
} as const satisfies Record<OrukService['status'], string>;

/** @returns the record, and what an editor must find out; undefined where nobody is said to provide it */
export function serviceFrom(
  item: FeedService,
  mapping: Mapping,
  accessOfPlace: (source: string) => readonly string[],
): { theirs: Theirs; open: string[] } | undefined {
  const { service, sourceId } = item;
  const { words, unmapped, records, today, feed } = mapping;
  const named = mapping.idOf('organisations', service.organization?.id ?? service.organization_id ?? '');
  const provider = named === undefined ? mapping.providerOf(sourceId) : { id: named, isKnown: true };
  if (!provider) return undefined;
  const leftOut: LeftOut[] = [];
  const terms = termsOf(item, feed, words, unmapped);
  const areas = [...new Set([...areasOf(service, sourceId, words, unmapped), ...terms.areas])];
  const { languages = [], languageNotes } = languagesOf(service, sourceId, words, unmapped);
  const { cost, words: costWords } = costOf(service, (id) => words.has('vocabulary/costs', id));
  const places = placesOf(service, mapping, accessOfPlace);
  const name = fits('name', service.name, 120, leftOut) ?? '';
  const data: Record<string, unknown> = {
    name,
    organisation: provider.id,
    summary: summaryOf(service.description),
    topics: terms.topics,
    levelsOfNeed: terms.levelsOfNeed,
    eligibility: eligibilityOf(service, leftOut),
    areas,
    ...waysIn(service, records.files['vocabulary/routes']?.data.terms ?? [], leftOut),
    waiting: fits('wait_time', service.wait_time, 200, leftOut),
    cost,
    ...timesOf(service.schedules ?? [], today, 200),
    ...places,
    languages: some([...new Set([...languages, ...terms.languages])]),
    languageNotes,
    facilities: some(terms.facilities),
    status: statusOf[service.status],
  };
  if (isOnlineOnly(service, data)) data.online = true;
  leaveOut(service, leftOut);
  const body = asBody(
    [service.description, ...said('Notice', service.alert), ...said('Cost', costWords)].filter(Boolean).join('\n\n'),
  );
  const open = [...(provider.isKnown ? [] : [WHO]), ...fillIn(data, words)];
  return {
    theirs: {
      kind: 'services',
      source: sourceId,
      name,
      ...(item.url === undefined ? {} : { url: item.url }),
      feedStatus: service.status,
      ...(service.assured_date === undefined ? {} : { assured: service.assured_date }),
      data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)),
      ...(body === undefined ? {} : { body }),
      leftOut,
    },
    open,
  };
}

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
const said = (what: string, words: string | undefined): string[] => {
  const line = asLine(words);
  return line === undefined ? [] : [`${what}: ${line}`];
};

/** One line; what had to be cut is told. */
function fits(field: string, text: string | undefined, maximum: number, leftOut: LeftOut[]): string | undefined {
  const line = asLine(text);
  const cut = cutLine(text, maximum);
  if (line !== cut) leftOut.push({ field, found: line!, why: `longer than ${maximum} letters: it was cut` });
  return cut;
}

/** A session for each place that people can go to; the name of a place without an address stands in words. */
function placesOf(
  service: OrukService,
  { idOf, today }: Mapping,
  accessOfPlace: (source: string) => readonly string[],
): Record<string, unknown> {
  const sessions: { place: string; note?: string }[] = [];
  const where: string[] = [];
  const accessNotes: string[] = [];
  for (const { location, location_id: ref, schedules = [], description } of service.service_at_locations ?? []) {
    const source = location?.id ?? ref ?? '';
    const place = idOf('places', source);
    if (place === undefined) {
      if (location?.location_type === 'physical' && location.name !== undefined) where.push(location.name);
      continue;
    }
    accessNotes.push(...accessOfPlace(source));
    const note = cutLine(description, 200);
    const session = { place, ...timesOf(schedules, today, 160), ...(note === undefined ? {} : { note }) };
    if (!sessions.some((one) => JSON.stringify(one) === JSON.stringify(session))) sessions.push(session);
  }
  return {
    sessions: some(sessions),
    where: cutLine([...new Set(where)].join(', '), 200),
    accessNotes: some([...new Set(accessNotes)]),
  };
}

/** Every location is on a screen, and there is no number. */
function isOnlineOnly({ service_at_locations: at = [] }: OrukService, data: Record<string, unknown>): boolean {
  const locations = at.map(({ location }) => location).filter((location) => location !== undefined);
  const { contact } = data as { contact?: { phone?: string } };
  return locations.length > 0 && locations.every(isVirtual) && contact?.phone === undefined;
}
const isVirtual = (location: OrukLocation): boolean => location.location_type === 'virtual' && !isPlace(location);

/** Facts of the standard that a record has no place for. */
function leaveOut(service: OrukService, leftOut: LeftOut[]): void {
  for (const field of ['accreditations', 'licenses', 'alternate_name', 'assurer_email'] as const) {
    const found = asLine(service[field]);
    if (found !== undefined) leftOut.push({ field, found, why: 'a record has no place for it' });
  }
  for (const { source } of service.funding ?? [])
    if (source !== undefined) leftOut.push({ field: 'funding', found: source, why: 'a record has no place for it' });
}
