/** What a family, or a site that shows the feed to families, would miss: each gap with what it means and how to mend it. */
import { postcodePattern } from '../../model/rules/formats.ts';
import {
  ageInDays,
  coordinatesOf,
  hasHtml,
  isGarbled,
  isInUk,
  isPhysical,
  isPlaceholder,
  isUuid,
  type Facts,
} from './facts.ts';
import { listOf, numberOf, textOf } from './json.ts';
import { looksLikeStaff, looksLikeStaffEmail } from './people.ts';

export interface GapContext {
  /** 2026-11-27 */
  today: string;
  /** Services with the same name of the same organisation as another one. */
  twins: ReadonlySet<unknown>;
}

export interface GapRow {
  code: string;
  title: string;
  /** For families. */
  means: string;
  mend: string;
  /** Good to know: `--strict` does not count it. */
  isNote?: true;
  has: (facts: Facts, context: GapContext) => boolean;
}

const YEAR = 365;

const contact: GapRow[] = [
  {
    code: 'no-contact',
    title: 'No phone number, e-mail or web address',
    means: 'A family finds the service and cannot ask it anything.',
    mend: 'Give contacts[].phones[].number, email or url.',
    has: ({ phones, emails, pages }) => phones.length + emails.length + pages.length === 0,
  },
  {
    code: 'no-phone',
    title: 'No phone number',
    means: 'Families without internet at home, or in a hurry, have no way to ask.',
    mend: 'Give contacts[].phones[].number. The UK profile has no slot for it, and lets it pass under that name.',
    has: ({ phones }) => phones.length === 0,
  },
  {
    code: 'no-email',
    title: 'No e-mail address',
    means: 'Families who cannot or would not ring have one way less.',
    mend: 'Give the e-mail address of the team in email.',
    isNote: true,
    has: ({ emails }) => emails.length === 0,
  },
  {
    code: 'no-page',
    title: 'No web address',
    means: 'Nobody can read more, or see whether the entry is still right.',
    mend: 'Give the page about the service itself in url.',
    isNote: true,
    has: ({ pages }) => pages.length === 0,
  },
  {
    code: 'staff-names',
    title: 'Names or personal e-mail addresses of staff, as it seems',
    means: 'People leave, and families write to nobody. It may be personal data that should not be open.',
    mend: 'Name the role or the team, and give its shared mailbox. Names are counted here, never shown.',
    has: ({ names, emails }) => names.some(looksLikeStaff) || emails.some(looksLikeStaffEmail),
  },
  {
    code: 'placeholder-address',
    title: 'A web address that only stands for one, such as http://www.example.com',
    means: 'A family that follows it comes to nothing.',
    mend: 'Write the real address or leave the field out.',
    has: ({ addresses }) => addresses.some(isPlaceholder),
  },
];

const trust: GapRow[] = [
  {
    code: 'id-not-uuid',
    title: 'The id is not a UUID',
    means: 'Programs refuse the service, so families do not see it.',
    mend: 'Make a UUID of your own id, once, and keep it (UUID version 5).',
    has: ({ service }) => !isUuid(service.id),
  },
  {
    code: 'listed-twice',
    title: 'The same name of the same organisation stands there more than once',
    means: 'Families see one service twice and do not know which is right.',
    mend: 'Keep one entry with several places and times (service_at_locations, schedules).',
    has: ({ service }, { twins }) => twins.has(service),
  },
  {
    code: 'no-assured-date',
    title: 'No day of the last check (assured_date)',
    means: 'Nobody can tell whether the service still runs.',
    mend: 'Write the day on which somebody last asked the service: "assured_date": "2026-11-22".',
    has: ({ service }, { today }) => ageInDays(service.assured_date, today) === undefined,
  },
  {
    code: 'old-assured-date',
    title: 'Last checked more than a year ago',
    means: 'The chance is high that a phone number, a time or a place is no longer right.',
    mend: 'Ask these services first, or take them out of the feed until they have answered.',
    has: ({ service }, { today }) => (ageInDays(service.assured_date, today) ?? 0) > YEAR,
  },
  {
    code: 'future-assured-date',
    title: 'Last checked on a day that is still to come',
    means: 'Families trust a date that cannot be true.',
    mend: 'assured_date is the day of the last check, not of the next.',
    has: ({ service }, { today }) => (ageInDays(service.assured_date, today) ?? 0) < -1,
  },
  {
    code: 'no-last-modified',
    title: 'No last_modified with an offset',
    means: 'Sites that copy the feed cannot tell what changed, and show what is old.',
    mend: 'Write "last_modified": "2026-11-22T09:00:00.000Z".',
    has: ({ service }) => !/T.*(Z|[+-]\d\d:\d\d)$/.test(textOf(service.last_modified) ?? ''),
  },
  {
    code: 'no-organisation',
    title: 'No organisation',
    means: 'Families do not learn who runs it.',
    mend: 'Nest organization with id, name and description in every service.',
    has: ({ service }) => textOf((service.organization as { name?: unknown } | undefined)?.name) === undefined,
  },
  {
    code: 'not-running',
    title: 'Services that do not run stand in the feed (status is not "active")',
    means: 'A site that does not look at the status sends families to closed doors.',
    mend: 'Take them out, unless your re-users know to look at the status.',
    isNote: true,
    has: ({ service }) => service.status !== undefined && service.status !== 'active',
  },
];

const whereAndWhen: GapRow[] = [
  {
    code: 'no-coordinates',
    title: 'A place without coordinates',
    means: 'It is on no map, and not in "near me".',
    mend: 'Give latitude and longitude as numbers. A refuge is meant to have none: leave it out there.',
    has: ({ locations }) => locations.filter(isPhysical).some((location) => !coordinatesOf(location)),
  },
  {
    code: 'wrong-coordinates',
    title: 'Coordinates outside the UK',
    means: 'The map sends families to the sea or to another country.',
    mend: 'Check that latitude and longitude have not changed places, and leave out 0, 0.',
    has: ({ locations }) => locations.some((one) => coordinatesOf(one) && !isInUk(coordinatesOf(one)!)),
  },
  {
    code: 'no-place',
    title: 'No place at all',
    means: 'Families do not learn where it is, or that it is online or by phone.',
    mend: 'Give service_at_locations[].location; one that is online has location_type "virtual".',
    isNote: true,
    has: ({ locations }) => locations.length === 0,
  },
  {
    code: 'no-postcode',
    title: 'No postcode',
    means: 'Families cannot see how far it is, or plan their way.',
    mend: 'Give location.addresses[].postal_code for each place that families go to.',
    has: ({ postcodes, locations }) => locations.some(isPhysical) && !postcodes.some(isPostcode),
  },
  {
    code: 'no-areas',
    title: 'No area in which it is offered',
    means: 'Families ring services that do not take people from where they live.',
    mend: 'Give service_areas[] with a name, and as uri the ONS address of the area.',
    has: ({ service }) => listOf(service.service_areas).length === 0,
  },
  {
    code: 'no-schedule',
    title: 'No days or times',
    means: 'Families come when nobody is there.',
    mend: 'Give schedules[] with freq, byday, opens_at and closes_at, or words in description.',
    has: ({ schedules }) => schedules.length === 0,
  },
];

/** Others write them in small letters, or without the space. */
const isPostcode = (text: string): boolean =>
  postcodePattern.test(
    text
      .toUpperCase()
      .replaceAll(/\s/g, '')
      .replace(/(?=.{3}$)/, ' '),
  );

const whatAndForWhom: GapRow[] = [
  {
    code: 'no-ages',
    title: 'No ages, and no words on who it is for',
    means: 'A search for "my child is 3" leaves it out, or shows it to everybody.',
    mend: 'Give minimum_age and maximum_age in years, or eligibility_description.',
    has: ({ service }) =>
      numberOf(service.minimum_age) === undefined &&
      numberOf(service.maximum_age) === undefined &&
      textOf(service.eligibility_description) === undefined,
  },
  {
    code: 'minus-age',
    title: 'An age of -1, or below 0',
    means: 'Sites show "from -1 years" or search for the wrong ages.',
    mend: 'Leave the age out where there is none.',
    has: ({ service }) => (numberOf(service.minimum_age) ?? 0) < 0 || (numberOf(service.maximum_age) ?? 0) < 0,
  },
  {
    code: 'no-terms',
    title: 'No topics (taxonomy terms)',
    means: 'It is in no list of topics: only who knows its name will find it.',
    mend: 'Give attributes[].taxonomy_term with name and term_uri.',
    has: ({ terms }) => terms.length === 0,
  },
  {
    code: 'terms-without-uri',
    title: 'Topics without an address (term_uri)',
    means: 'Other sites cannot tell that your topic and theirs are one, and leave it out.',
    mend: 'Give term_uri of a public list, such as those at id.esd.org.uk, where there is one.',
    has: ({ terms }) => terms.some(({ term_uri: uri }) => textOf(uri) === undefined),
  },
  {
    code: 'no-cost',
    title: 'No cost',
    means: 'Families who count every pound do not dare to ask.',
    mend: 'Give cost_options[]. For what is free: "amount": 0 and "option": "Free".',
    isNote: true,
    has: ({ service }) =>
      listOf(service.cost_options).length === 0 && !textOf(service.fees) && !textOf(service.fees_description),
  },
  {
    code: 'short-description',
    title: 'No description, or less than 80 letters',
    means: 'Families do not learn what happens there.',
    mend: 'Write two or three plain sentences.',
    has: ({ service }) => (textOf(service.description) ?? '').replaceAll(/<[^>]*>/g, '').trim().length < 80,
  },
  {
    code: 'html-description',
    title: 'HTML in the description or the name',
    means: 'Some sites show the marks <p> and &nbsp; to families.',
    mend: 'Give plain text, or tell your re-users that it is HTML.',
    has: ({ service }) => hasHtml(textOf(service.description) ?? '') || hasHtml(textOf(service.name) ?? ''),
  },
  {
    code: 'garbled-text',
    title: 'Garbled letters, such as â€™ for an apostrophe',
    means: 'The text is hard to read, above all with a screen reader.',
    mend: 'Read and write UTF-8 at every step, and mend the entries that are spoilt already.',
    has: ({ texts }) => texts.some(isGarbled),
  },
  {
    code: 'empty-values',
    title: 'Empty texts or null in place of a field left out',
    means: 'Sites show headings with nothing under them, and many programs stop.',
    mend: 'Leave a field out where nothing is known.',
    has: ({ hasEmpty }) => hasEmpty,
  },
];

export const gapTable: readonly GapRow[] = [...contact, ...trust, ...whereAndWhen, ...whatAndForWhom];
