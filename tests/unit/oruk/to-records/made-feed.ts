/** Feeds as the reader gives them, for tests: invented names, and numbers of Ofcom's for fiction. */
import { v5 } from 'uuid';
import type { Feed, FeedService } from '../../../../src/oruk/feed.ts';
import type { OrukLocation, OrukOrganization, OrukService } from '../../../../src/oruk/objects.ts';

export const day = '2026-11-20';

/** The same for the same name. */
export const uuid = (name: string): string => v5(name.toWellFormed(), v5.URL);

export const organization = (name: string, given: Partial<OrukOrganization> = {}): OrukOrganization => ({
  ...{ id: uuid(`organization ${name}`), name, description: name },
  ...given,
});

export const location = (name: string, given: Partial<OrukLocation> = {}): OrukLocation => ({
  id: uuid(`location ${name}`),
  location_type: 'physical',
  name,
  addresses: [
    {
      id: uuid(`address ${name}`),
      ...{ address_1: '1 Invented Street', city: 'Corby', state_province: 'Smallshire', postal_code: 'nn171qg' },
      ...{ country: 'GB', address_type: 'physical' },
    },
  ],
  ...given,
});

/** A service that lacks nothing: with the table below it becomes an active record. */
export function service(name: string, given: Partial<OrukService> = {}, more: Partial<FeedService> = {}): FeedService {
  return {
    sourceId: uuid(`service ${name}`),
    url: `https://feed.example.org/services/${uuid(`service ${name}`)}`,
    service: {
      id: uuid(`service ${name}`),
      name,
      status: 'active',
      description: `${name} listens to you. It is open to all.`,
      url: 'https://www.example.org/help',
      assured_date: '2026-10-01',
      organization: organization('Made-up Helpers', { website: 'https://www.example.org' }),
      phones: [{ id: uuid(`phone ${name}`), number: '+44 (0)1632 960001' }],
      service_areas: [{ id: uuid(`area ${name}`), name: 'Corby' }],
      attributes: [term('Young carers', 'esdServiceType:300'), term('Everybody')],
      ...given,
    },
    ...more,
  };
}

export const term = (name: string, code?: string, parent?: string) => ({
  id: uuid(`attribute ${name}`),
  taxonomy_term: {
    ...{ id: uuid(`term ${name}`), name, description: name },
    ...(code === undefined ? {} : { term: code }),
    ...(parent === undefined ? {} : { parent_id: uuid(`term ${parent}`) }),
  },
});

export const feed = (services: readonly FeedService[], given: Partial<Feed> = {}): Feed => ({
  ...{ from: 'https://feed.example.org', shape: 'v3', fetched: day, publisher: 'Nextshire Council' },
  licence: { name: 'Open Government Licence v3.0', url: 'https://www.example.org/ogl' },
  ...{ services: [...services], organizations: [], terms: [], problems: [], isComplete: true },
  ...given,
});

/** The table of the small content: what the feeds above call things. */
export const feedTerms = `terms:
  - says: ["esdServiceType:300"]
    topics: [parenting]
  - says: [Everybody]
    levelsOfNeed: [universal]
  - says: [GB-CHC, .example.org]
    organisationType: charity
  - says: [Ramp at the door]
    facilities: [step-free]
  - says: [E06000999]
    areas: [smallshire]
  - says: [Nothing to us]
    ignore: true
standIns: { topic: parenting, levelOfNeed: universal, organisationType: charity, placeKind: hall }
`;
