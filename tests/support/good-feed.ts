/** A feed of version 3 with nothing wrong and nothing missing, made up from a seed: every test spoils one thing in it. */
import { orukId } from '../../src/oruk/ids.ts';
import { apiDetailsSchema, pageOf, serviceSchema, type OrukService } from '../../src/oruk/objects.ts';
import { at, listOf, type Json } from '../../src/oruk/validate/json.ts';
import type { Answer, Source } from '../../src/oruk/validate/source.ts';
import { randomFrom } from './random.ts';

const SITE = 'https://directory.invented.test/';
export const TODAY = '2026-11-27';

/** What each path answers: '', 'services', 'services/<id>', 'services?page=2'. */
export type FeedFiles = Record<string, unknown>;

const kinds = ['Toddler Group', 'Drop-in', 'Parenting Course', 'Youth Club', 'Advice Line'];

function goodService(number: number, random: () => number): OrukService {
  const name = `Invented ${kinds[Math.floor(random() * kinds.length)]} ${number}`;
  const id = (kind: string): string => orukId(SITE, kind, `service-${number}`);
  return serviceSchema.parse({
    ...{ id: id('service'), name, status: 'active', url: `${SITE}services/${number}/` },
    description: `${name} is a place where families meet, play and ask for advice. Come as you are. You need not book.`,
    ...{ email: `team${number}@invented.test`, minimum_age: 0, maximum_age: 5 + Math.floor(random() * 13) },
    ...{ assured_date: `2026-${String(1 + Math.floor(random() * 11)).padStart(2, '0')}-15` },
    ...{ last_modified: '2026-11-22T09:00:00.000Z', cost_options: [{ id: id('cost'), option: 'Free', amount: 0 }] },
    organization: { id: orukId(SITE, 'organization', 'one'), name: 'Invented Trust', description: 'A made-up trust.' },
    contacts: [{ id: id('contact'), name: 'Family team', phones: [{ id: id('phone'), number: '01632 960123' }] }],
    schedules: [{ id: id('schedule'), freq: 'WEEKLY', byday: 'MO', opens_at: '09:00Z', closes_at: '12:00Z' }],
    service_areas: [{ id: id('area'), name: 'Invented Borough' }],
    service_at_locations: [
      {
        id: id('sal'),
        location: {
          ...{ id: id('location'), location_type: 'physical', name: 'Invented Hall' },
          ...{ latitude: 52 + random(), longitude: -1 - random() },
          addresses: [
            {
              ...{ id: id('address'), address_1: '1 Invented Street', city: 'Inventedtown', country: 'GB' },
              ...{ state_province: 'Inventedshire', postal_code: 'ZZ1 1AA', address_type: 'physical' },
            },
          ],
        },
      },
    ],
    attributes: [
      {
        ...{ id: id('attribute'), link_type: 'topic' },
        taxonomy_term: {
          ...{ id: orukId(SITE, 'term', 'play'), name: 'Play', description: 'Play' },
          term_uri: `${SITE}topics/play/`,
        },
      },
    ],
  });
}

export const goodRoot = apiDetailsSchema.parse({
  ...{ version: 'HSDS-UK-3.0', profile: 'https://profile.invented.test/docs/index.md' },
  openapi_url: 'https://openreferraluk.org/specifications/3.0/openapi.json',
  publisher: { name: 'Invented Council', website: SITE },
  licence: { name: 'Open Government Licence v3.0', url: 'https://licence.invented.test/ogl/' },
});

/** @param pages of how many pages the list is */
export function goodFeed({ services: number = 12, pages = 1, seed = 7 } = {}): FeedFiles {
  const random = randomFrom(seed);
  const services = Array.from({ length: number }, (_, index) => goodService(index + 1, random));
  const size = Math.ceil(number / pages);
  const page = (at: number) => {
    const contents = services.slice((at - 1) * size, at * size);
    return pageOf(serviceSchema).parse({
      ...{ total_items: number, total_pages: pages, page_number: at, size: contents.length },
      ...{ first_page: at === 1, last_page: at === pages, empty: contents.length === 0, contents },
    });
  };
  return {
    '': goodRoot,
    services: page(1),
    ...Object.fromEntries(Array.from({ length: pages }, (_, index) => [`services?page=${index + 1}`, page(index + 1)])),
    ...Object.fromEntries(services.map((service) => [`services/${service.id}`, service])),
  };
}

/** Answers from memory; a number is a status. */
export const memorySource = (files: FeedFiles): Source => ({
  from: 'https://feed.invented.test',
  get(path, page) {
    const from = page === undefined ? path : `${path}?page=${page}`;
    const json = files[from];
    const answer: Answer =
      typeof json === 'number' ? { status: json, from } : { status: json === undefined ? 404 : 200, json, from };
    return Promise.resolve(answer);
  },
});

/** Spoils an answer or a service; the number is the service's in its list. */
export type Change = (body: Json, index: number) => void;

const ends = (body: Json, path: string): [holder: Json, key: string] => {
  const keys = path.split('.');
  const key = keys.pop()!;
  return [at(body, keys) as Json, key];
};

/** @param path 'contacts.0.name' */
export const put =
  (path: string, value: unknown): Change =>
  (body) => {
    const [holder, key] = ends(body, path);
    holder[key] = value;
  };

export const drop =
  (...paths: string[]): Change =>
  (body) => {
    for (const path of paths) Reflect.deleteProperty(...ends(body, path));
  };

/** The same feed with every service changed, on the list and by itself. */
export function withServices(files: FeedFiles, change: Change): FeedFiles {
  const copy = structuredClone(files) as Record<string, Json>;
  const single = Object.keys(copy).filter((path) => path.startsWith('services/'));
  for (const [path, body] of Object.entries(copy)) {
    if (path.startsWith('services/')) change(body, single.indexOf(path));
    else if (path.startsWith('services')) listOf(body.contents).forEach(change);
  }
  return copy;
}

/** The same feed with one answer changed. */
export function withAnswer(files: FeedFiles, path: string, change: Change): FeedFiles {
  const copy = structuredClone(files) as Record<string, Json>;
  change(copy[path]!, 0);
  return copy;
}
