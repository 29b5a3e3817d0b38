/** The columns of services.csv: one list makes the file and the table that explains it. */
import type { PublicService } from '../../catalogue/views/public.ts';
import { openingWords } from '../../model/rules/date-words.ts';
import { meanings } from '../../words/open-data-columns.ts';

export interface Column {
  /** The head of the column. */
  name: string;
  /** Where the same fact stands in services.json. */
  json: string;
  means: string;
  /** A whole number, and in an Excel file written as one. */
  isNumber?: true;
  value: (service: PublicService, names: Names) => string;
}

/** Words for ids, and full addresses for pages. */
export interface Names {
  topic: (id: string) => string;
  level: (id: string) => string;
  area: (id: string) => string;
  role: (id: string) => string;
  route: (id: string) => string;
  page: (href: string) => string;
}

/** Several values in one cell. No value holds it, which a test of the content proves. */
export const SEPARATOR = ' | ';

const many = (list: readonly string[] | undefined): string => (list ?? []).join(SEPARATOR);
const number = (value: number | undefined): string => (value === undefined ? '' : String(value));
const yes = (value: boolean | undefined): string => (value ? 'yes' : '');

export const columns: readonly Column[] = [
  {
    name: 'id',
    json: 'id',
    means: meanings.id,
    value: (s) => s.id,
  },
  { name: 'name', json: 'name', means: meanings.name, value: (s) => s.name },
  { name: 'page', json: 'page', means: meanings.page, value: (s, n) => n.page(s.page) },
  { name: 'organisation', json: 'organisation.name', means: meanings.organisation, value: (s) => s.organisation.name },
  {
    name: 'partners',
    json: 'partners[].name',
    means: meanings.partners,
    value: (s) => many(s.partners?.map(({ name }) => name)),
  },
  { name: 'summary', json: 'summary', means: meanings.summary, value: (s) => s.summary },
  { name: 'description', json: 'description', means: meanings.description, value: (s) => s.description },
  {
    name: 'status',
    json: 'status',
    means: meanings.status,
    value: (s) => s.status,
  },
  {
    name: 'topics',
    json: 'topics',
    means: meanings.topics,
    value: (s, n) => many(s.topics.map(n.topic)),
  },
  {
    name: 'levels of need',
    json: 'levelsOfNeed',
    means: meanings['levels of need'],
    value: (s, n) => many(s.levelsOfNeed.map(n.level)),
  },
  {
    name: 'from pregnancy',
    json: 'eligibility.fromPregnancy',
    means: meanings['from pregnancy'],
    value: (s) => yes(s.eligibility?.fromPregnancy),
  },
  {
    name: 'minimum age',
    json: 'eligibility.minimumAge',
    means: meanings['minimum age'],
    isNumber: true,
    value: (s) => number(s.eligibility?.minimumAge),
  },
  {
    name: 'maximum age',
    json: 'eligibility.maximumAge',
    means: meanings['maximum age'],
    isNumber: true,
    value: (s) => number(s.eligibility?.maximumAge),
  },
  {
    name: 'maximum age with a disability',
    json: 'eligibility.maximumAgeWithDisability',
    means: meanings['maximum age with a disability'],
    isNumber: true,
    value: (s) => number(s.eligibility?.maximumAgeWithDisability),
  },
  {
    name: 'criteria',
    json: 'eligibility.criteria',
    means: meanings.criteria,
    value: (s) => many(s.eligibility?.criteria),
  },
  {
    name: 'areas',
    json: 'areas',
    means: meanings.areas,
    value: (s, n) => many(s.areas.map(n.area)),
  },
  { name: 'where', json: 'where', means: meanings.where, value: (s) => s.where ?? '' },
  {
    name: 'places',
    json: 'sessions[].place',
    means: meanings.places,
    value: (s) =>
      many(s.sessions?.map(({ place }) => [place.name, place.town, place.postcode].filter(Boolean).join(', '))),
  },
  {
    name: 'who can refer',
    json: 'whoCanRefer',
    means: meanings['who can refer'],
    value: (s, n) => many(s.whoCanRefer?.map(n.role)),
  },
  {
    name: 'ways in',
    json: 'access',
    means: meanings['ways in'],
    value: (s, n) =>
      many(
        s.access?.map(({ for: side, route, value, detail }) =>
          [`${side}: ${n.route(route)}`, value, detail].filter(Boolean).join(', '),
        ),
      ),
  },
  { name: 'phone', json: 'contact.phone', means: meanings.phone, value: (s) => s.contact?.phone ?? '' },
  { name: 'text', json: 'contact.text', means: meanings.text, value: (s) => s.contact?.text ?? '' },
  {
    name: 'text word',
    json: 'contact.textWord',
    means: meanings['text word'],
    value: (s) => s.contact?.textWord ?? '',
  },
  { name: 'e-mail', json: 'contact.email', means: meanings['e-mail'], value: (s) => s.contact?.email ?? '' },
  {
    name: 'website',
    json: 'contact.website',
    means: meanings.website,
    value: (s) => s.contact?.website ?? '',
  },
  {
    name: 'referral form',
    json: 'contact.referralUrl',
    means: meanings['referral form'],
    value: (s) => s.contact?.referralUrl ?? '',
  },
  {
    name: 'a referral must contain',
    json: 'referral.needs',
    means: meanings['a referral must contain'],
    value: (s) => many(s.referral?.needs),
  },
  {
    name: 'consent',
    json: 'referral.consent',
    means: meanings.consent,
    value: (s) => s.referral?.consent ?? '',
  },
  {
    name: 'does not take',
    json: 'referral.exclusions',
    means: meanings['does not take'],
    value: (s) => many(s.referral?.exclusions),
  },
  {
    name: 'after a referral',
    json: 'referral.next, referral.by',
    means: meanings['after a referral'],
    value: (s) => [s.referral?.next, s.referral?.by].filter(Boolean).join(' '),
  },
  {
    name: 'if it says no',
    json: 'referral.ifDeclined',
    means: meanings['if it says no'],
    value: (s) => s.referral?.ifDeclined ?? '',
  },
  { name: 'waiting time', json: 'waiting', means: meanings['waiting time'], value: (s) => s.waiting ?? '' },
  { name: 'cost', json: 'cost.kind', means: meanings.cost, value: (s) => s.cost?.kind ?? '' },
  { name: 'cost in words', json: 'cost.detail', means: meanings['cost in words'], value: (s) => s.cost?.detail ?? '' },
  {
    name: 'times',
    json: 'hours, opening',
    means: meanings.times,
    value: (s) => s.hours ?? many(s.opening?.map(openingWords)),
  },
  {
    name: 'times are from',
    json: 'timesFrom',
    means: meanings['times are from'],
    value: (s) => s.timesFrom ?? '',
  },
  { name: 'languages', json: 'languages', means: meanings.languages, value: (s) => many(s.languages) },
  {
    name: 'access and facilities',
    json: 'facilities, accessNotes',
    means: meanings['access and facilities'],
    value: (s) => many([...(s.facilities ?? []), ...(s.accessNotes ?? [])]),
  },
  { name: 'online', json: 'online', means: meanings.online, value: (s) => yes(s.online) },
  {
    name: 'urgent',
    json: 'urgent',
    means: meanings.urgent,
    value: (s) => yes(s.urgent),
  },
  { name: 'checked', json: 'checked', means: meanings.checked, value: (s) => s.checked },
  { name: 'checked by', json: 'checkedBy', means: meanings['checked by'], value: (s) => s.checkedBy },
  { name: 'freshness', json: 'freshness', means: meanings.freshness, value: (s) => s.freshness },
  {
    name: 'next check due',
    json: 'nextCheckDue',
    means: meanings['next check due'],
    value: (s) => s.nextCheckDue,
  },
  {
    name: 'sources',
    json: 'sources[].url',
    means: meanings.sources,
    value: (s) => many(s.sources?.map(({ url }) => url)),
  },
];
