/**
 * A service as open data: an explicit list of what leaves the house, never a copy of the record. Editor's notes, the
 * grade of confidence and copies kept as evidence stay inside.
 */
import type { FreshnessState } from '../../model/rules/freshness.ts';
import type { Service } from '../../model/service.ts';
import type { JoinedService } from '../types.ts';
import { serviceHref, withoutGaps } from './card.ts';
import { plainText } from '../../records/markdown.ts';

export interface PublicService {
  id: string;
  /** Within the site: '/services/mash/'. */
  page: string;
  name: string;
  organisation: { id: string; name: string; website?: string };
  partners?: { id: string; name: string }[];
  summary: string;
  description: string;
  status: Service['status'];
  topics: readonly string[];
  levelsOfNeed: readonly string[];
  eligibility?: Service['eligibility'];
  areas: readonly string[];
  where?: string;
  whoCanRefer?: readonly string[];
  access?: Service['access'];
  referral?: Service['referral'];
  waiting?: string;
  cost?: Service['cost'];
  contact?: Service['contact'];
  hours?: string;
  opening?: Service['opening'];
  timesFrom?: string;
  sessions?: { place: PublicPlace; opening?: Service['opening']; hours?: string; note?: string }[];
  languages?: readonly string[];
  facilities?: readonly string[];
  accessNotes?: readonly string[];
  online?: boolean;
  urgent?: boolean;
  checked: string;
  checkedBy: string;
  /** On the day on which the file was made. */
  freshness: FreshnessState;
  nextCheckDue: string;
  sources?: { url: string; date?: string }[];
}

export interface PublicPlace {
  id: string;
  name: string;
  address?: string;
  town?: string;
  postcode?: string;
  latitude?: number;
  longitude?: number;
}

const made = new WeakMap<JoinedService, PublicService>();

/** Made once for all the files that carry it. */
export function toPublic(service: JoinedService): PublicService {
  const known = made.get(service) ?? makePublic(service);
  made.set(service, known);
  return known;
}

function makePublic(service: JoinedService): PublicService {
  const { data } = service;
  const sources = data.assurance.sources.flatMap(({ url, date }) =>
    url === undefined ? [] : [withoutGaps({ url, date })],
  );
  return withoutGaps<PublicService>({
    id: service.id,
    page: serviceHref(service.id),
    name: data.name,
    organisation: withoutGaps({
      id: service.organisation.id,
      name: service.organisation.data.name,
      website: service.organisation.data.website,
    }),
    partners: some(service.partners.map((partner) => ({ id: partner.id, name: partner.data.name }))),
    summary: data.summary,
    description: plainText(service.body ?? ''),
    status: data.status,
    topics: data.topics,
    levelsOfNeed: data.levelsOfNeed,
    eligibility: data.eligibility,
    areas: data.areas,
    where: data.where,
    whoCanRefer: data.whoCanRefer,
    access: data.access,
    referral: data.referral,
    waiting: data.waiting,
    cost: data.cost,
    contact: data.contact,
    hours: data.hours,
    opening: data.opening,
    timesFrom: data.timesFrom,
    sessions: some(service.sessions.map(publicSession)),
    languages: data.languages,
    facilities: data.facilities,
    accessNotes: data.accessNotes,
    online: data.online,
    urgent: data.urgent,
    checked: data.assurance.checked,
    checkedBy: data.assurance.by,
    freshness: service.freshness.state,
    nextCheckDue: service.freshness.due,
    sources: some(sources),
  });
}

function publicSession({ session, place }: JoinedService['sessions'][number]) {
  const { name, address, town, postcode, latitude, longitude } = place.data;
  return withoutGaps({
    place: withoutGaps<PublicPlace>({ id: place.id, name, address, town, postcode, latitude, longitude }),
    opening: session.opening,
    hours: session.hours,
    note: session.note,
  });
}

const some = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);
