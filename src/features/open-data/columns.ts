/** The columns of services.csv: one list makes the file and the table that explains it. */
import type { PublicService } from '../../catalogue/views/public.ts';
import { openingWords } from '../../model/rules/date-words.ts';

export interface Column {
  /** The head of the column. */
  name: string;
  /** Where the same fact stands in services.json. */
  json: string;
  means: string;
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
    means: 'Names the service for ever. It is the end of its web address.',
    value: (s) => s.id,
  },
  { name: 'name', json: 'name', means: 'The name that the public knows.', value: (s) => s.name },
  { name: 'page', json: 'page', means: 'Its page on this site.', value: (s, n) => n.page(s.page) },
  { name: 'organisation', json: 'organisation.name', means: 'Who provides it.', value: (s) => s.organisation.name },
  {
    name: 'partners',
    json: 'partners[].name',
    means: 'Who helps to run it.',
    value: (s) => many(s.partners?.map(({ name }) => name)),
  },
  { name: 'summary', json: 'summary', means: 'One sentence, at most 160 characters.', value: (s) => s.summary },
  { name: 'description', json: 'description', means: 'What it does, as plain text.', value: (s) => s.description },
  {
    name: 'status',
    json: 'status',
    means: 'active, paused (not taking people now) or closed.',
    value: (s) => s.status,
  },
  {
    name: 'topics',
    json: 'topics',
    means: 'What the help is about, the main topic first.',
    value: (s, n) => many(s.topics.map(n.topic)),
  },
  {
    name: 'levels of need',
    json: 'levelsOfNeed',
    means: 'How much help a child needs, by the editors’ judgement.',
    value: (s, n) => many(s.levelsOfNeed.map(n.level)),
  },
  {
    name: 'from pregnancy',
    json: 'eligibility.fromPregnancy',
    means: 'yes: help starts before the birth.',
    value: (s) => yes(s.eligibility?.fromPregnancy),
  },
  {
    name: 'minimum age',
    json: 'eligibility.minimumAge',
    means: 'In whole years. Empty: not stated.',
    value: (s) => number(s.eligibility?.minimumAge),
  },
  {
    name: 'maximum age',
    json: 'eligibility.maximumAge',
    means: 'In whole years: 18 means until the 19th birthday. Empty: not stated, or no limit.',
    value: (s) => number(s.eligibility?.maximumAge),
  },
  {
    name: 'maximum age with a disability',
    json: 'eligibility.maximumAgeWithDisability',
    means: 'The higher limit with SEND or a disability, where one is stated.',
    value: (s) => number(s.eligibility?.maximumAgeWithDisability),
  },
  {
    name: 'criteria',
    json: 'eligibility.criteria',
    means: 'Who can have it, in words.',
    value: (s) => many(s.eligibility?.criteria),
  },
  {
    name: 'areas',
    json: 'areas',
    means: 'Where it is offered.',
    value: (s, n) => many(s.areas.map(n.area)),
  },
  { name: 'where', json: 'where', means: 'A part of a town, where no building is known.', value: (s) => s.where ?? '' },
  {
    name: 'places',
    json: 'sessions[].place',
    means: 'Each place with its town and postcode. Coordinates are in the JSON file.',
    value: (s) =>
      many(s.sessions?.map(({ place }) => [place.name, place.town, place.postcode].filter(Boolean).join(', '))),
  },
  {
    name: 'who can refer',
    json: 'whoCanRefer',
    means: 'Only where it is stated.',
    value: (s, n) => many(s.whoCanRefer?.map(n.role)),
  },
  {
    name: 'ways in',
    json: 'access',
    means: 'For whom, how, the number or link, and words about it, in the order to try them.',
    value: (s, n) =>
      many(
        s.access?.map(({ for: side, route, value, detail }) =>
          [`${side}: ${n.route(route)}`, value, detail].filter(Boolean).join(', '),
        ),
      ),
  },
  { name: 'phone', json: 'contact.phone', means: 'With its spaces.', value: (s) => s.contact?.phone ?? '' },
  { name: 'text', json: 'contact.text', means: 'The number that takes texts.', value: (s) => s.contact?.text ?? '' },
  { name: 'text word', json: 'contact.textWord', means: 'The word to send.', value: (s) => s.contact?.textWord ?? '' },
  { name: 'e-mail', json: 'contact.email', means: 'E-mail address.', value: (s) => s.contact?.email ?? '' },
  {
    name: 'website',
    json: 'contact.website',
    means: 'The service’s own page.',
    value: (s) => s.contact?.website ?? '',
  },
  {
    name: 'referral form',
    json: 'contact.referralUrl',
    means: 'The form for referrals.',
    value: (s) => s.contact?.referralUrl ?? '',
  },
  { name: 'cost', json: 'cost.kind', means: 'free, paid, means-tested or varies.', value: (s) => s.cost?.kind ?? '' },
  { name: 'cost in words', json: 'cost.detail', means: 'More about the cost.', value: (s) => s.cost?.detail ?? '' },
  {
    name: 'times',
    json: 'hours, opening',
    means: 'When it can be reached or is open.',
    value: (s) => s.hours ?? many(s.opening?.map(openingWords)),
  },
  {
    name: 'times are from',
    json: 'timesFrom',
    means: 'The date of the source, where the times are old.',
    value: (s) => s.timesFrom ?? '',
  },
  { name: 'languages', json: 'languages', means: 'Language codes (BCP 47).', value: (s) => many(s.languages) },
  {
    name: 'access and facilities',
    json: 'facilities, accessNotes',
    means: 'Ids of facilities, then notes in words.',
    value: (s) => many([...(s.facilities ?? []), ...(s.accessNotes ?? [])]),
  },
  { name: 'online', json: 'online', means: 'yes: online only.', value: (s) => yes(s.online) },
  {
    name: 'urgent',
    json: 'urgent',
    means: 'yes: for a crisis, out of hours or an emergency.',
    value: (s) => yes(s.urgent),
  },
  { name: 'checked', json: 'checked', means: 'The day of the last check.', value: (s) => s.checked },
  { name: 'checked by', json: 'checkedBy', means: 'The role or team that checked it.', value: (s) => s.checkedBy },
  {
    name: 'sources',
    json: 'sources[].url',
    means: 'The public pages that the facts come from.',
    value: (s) => many(s.sources?.map(({ url }) => url)),
  },
];
