/** The first records of another county: plainly examples, to be written over. The numbers are Ofcom's for fiction. */
import type { Organisation } from '../../model/organisation.ts';
import type { Place } from '../../model/place.ts';
import type { Service } from '../../model/service.ts';
import type { Site } from '../../model/site.ts';
import type { ContentRecords } from '../types.ts';
import type { Shared } from './shared.ts';

export interface NewCounty {
  /** Of the directory. */
  name: string;
  county: string;
  /** The id of its area. */
  area: string;
  /** 2026-11-26 */
  today: string;
}

export const ids = {
  organisation: 'example-family-charity',
  place: 'example-hall',
  service: 'example-family-support',
  urgentService: 'example-safeguarding-team',
} as const;

const WEBSITE = 'https://www.example.org/';
const NUMBERS = { service: '01632 960123', urgent: '01632 960001' };
const NOTE = 'An example. Write your own facts over it, or delete it once nothing names it any more.';

export const exampleOrganisation = (own: ContentRecords): Organisation => ({
  name: 'Example Family Charity',
  type:
    own.vocabularies['organisation-types'].find(({ id }) => id === 'charity')?.id ?? firstOf(own, 'organisation-types'),
  website: WEBSITE,
  editorNote: NOTE,
});

export const examplePlace = (own: ContentRecords, { area }: NewCounty): Place => ({
  name: 'Example Hall',
  address: '1 Example Street',
  area,
  kind: firstOf(own, 'place-kinds'),
  sources: [{ url: WEBSITE }],
  editorNote: NOTE,
});

export function exampleServices(own: ContentRecords, shared: Shared, county: NewCounty): Record<string, ServiceText> {
  const levels = [...shared.levels].sort((a, b) => a.data.order - b.data.order).map(({ id }) => id);
  const doors = shared.topics.filter(({ data }) => data.door !== undefined).map(({ id }) => id);
  const danger = shared.topics.find(({ data }) => data.urgent !== undefined) ?? shared.topics[0]!;
  const phone = own.vocabularies.routes.find(({ value }) => value === 'phone')?.id ?? firstOf(own, 'routes');
  const common = {
    organisation: ids.organisation,
    areas: [county.area],
    status: 'active' as const,
    assurance: {
      checked: county.today,
      by: 'Nobody: this is an example',
      confidence: 'low' as const,
      sources: [{ url: WEBSITE, took: 'nothing: an example' }],
    },
    editorNote: NOTE,
  };
  return {
    [ids.service]: {
      data: {
        ...common,
        name: 'Example: family support',
        summary: 'An example of help for families. It is not a real service.',
        topics: doors.slice(0, 2),
        levelsOfNeed: levels.slice(0, 2),
        eligibility: { fromPregnancy: true, maximumAge: 19, maximumAgeWithDisability: 25 },
        access: [
          { for: 'everyone', route: phone, value: NUMBERS.service, next: 'Somebody listens, and helps you plan.' },
        ],
        contact: { phone: NUMBERS.service, email: 'help@example.org', website: WEBSITE },
        cost: { kind: firstOf(own, 'costs') },
        sessions: [{ place: ids.place, opening: [{ days: ['tuesday'], opens: '10:00', closes: '12:00' }] }],
      },
      body: 'This shows what an entry looks like. You can ring, or drop in on a Tuesday.\n\nWrite here what happens when a family comes, in short sentences.',
    },
    [ids.urgentService]: {
      data: {
        ...common,
        name: 'Example: team that keeps children safe',
        summary: 'An example of whom to ring when a child is not safe. It is not a real service.',
        topics: [danger.id],
        levelsOfNeed: levels.slice(-1),
        access: [{ for: 'everyone', route: phone, value: NUMBERS.urgent }],
        contact: { phone: NUMBERS.urgent },
        urgent: true,
      },
      body: 'Put in the real team and its real number before anybody sees the site. Ring it yourself first. In danger, families ring 999.',
    },
  };
}

export interface ServiceText {
  data: Service;
  body: string;
}

export const exampleSite = (own: ContentRecords, { urgent }: Shared, county: NewCounty): Site => ({
  name: county.name,
  county: county.county,
  area: county.area,
  tagline: `Find help for your child, your family or yourself in ${county.county}.`,
  compiledOn: county.today,
  compiledNote: 'These entries are examples, made on {date}. Nothing here is true yet.',
  urgent: [
    ...urgent.filter(({ toTalk }) => !toTalk),
    {
      id: 'worried-about-a-child',
      label: 'Example: worried about a child',
      hint: 'Put in your own number',
      phone: NUMBERS.urgent,
      service: ids.urgentService,
    },
    ...urgent.filter(({ toTalk }) => toTalk),
  ],
  leaveTo: own.site.leaveTo,
  firstStops: [ids.service],
  review: own.site.review,
  licence: own.site.licence,
  attribution: [
    'The topics and word lists began as those of the Early Help Offer project (Open Government Licence v3.0).',
    ...own.site.attribution.filter((line) => /^(Contains|Typeface)/.test(line)),
  ],
});

const firstOf = (own: ContentRecords, name: keyof ContentRecords['vocabularies']): string =>
  own.vocabularies[name][0]!.id;
