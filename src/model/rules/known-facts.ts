/**
 * The facts that a family or a worker needs of a service, and which of them its record states. Old versions of a record are
 * asked too, written for whatever schema was in force: what does not look as it should is taken for missing, and nothing throws.
 */
import { statesAnAge } from './age-fit.ts';

/** In the order in which they are told. */
export const facts = [
  'way-in',
  'ages',
  'cost',
  'times',
  'address',
  'areas',
  'languages',
  'access',
  'referrers',
  'next',
  'waiting',
] as const;
export type Fact = (typeof facts)[number];
/** `not-needed`: the question does not arise, and the fact is not counted. */
export type FactState = 'known' | 'unknown' | 'not-needed';

export interface Surroundings {
  /** The record of a place, by its id. */
  place: (id: string) => unknown;
  /** Is this area the county, or within it? */
  inCounty: (area: string) => boolean;
}

type Loose = Readonly<Record<string, unknown>>;

export function factsOf(record: unknown, { place, inCounty }: Surroundings): Record<Fact, FactState> {
  const service = loose(record);
  const { contact, access, eligibility, referral } = service;
  const ways = list(access);
  const sessions = list(service.sessions);
  const places = sessions.map((session) => loose(place(String(session.place))));
  const some = (from: readonly Loose[], ...keys: string[]): boolean =>
    from.some((one) => keys.some((key) => isStated(one[key])));
  const isElsewhere = sessions.length === 0 && texts(service.areas).length > 0 && !texts(service.areas).some(inCounty);
  const hasDoor = service.online !== true && !isElsewhere;
  const when = (is: boolean): FactState => (is ? 'known' : 'unknown');
  return {
    'way-in': when(some([loose(contact)], 'phone', 'text', 'email', 'referralUrl', 'website') || some(ways, 'value')),
    ages: when(statesAnAge(loose(eligibility))),
    cost: when(isStated(loose(service.cost).kind)),
    times: when(some([service, ...sessions, ...ways, ...places], 'hours', 'opening')),
    address: hasDoor && service.confidentialAddress !== true ? when(some(places, 'address', 'postcode')) : 'not-needed',
    areas: when(isStated(service.areas)),
    languages: when(isStated(service.languages) || isStated(service.languageNotes)),
    access: hasDoor ? when(some([service, ...places], 'facilities', 'accessNotes')) : 'not-needed',
    referrers: when(isStated(service.whoCanRefer) || some(ways, 'who')),
    next: when(some(ways, 'next') || some([loose(referral)], 'next')),
    waiting: when(isStated(service.waiting)),
  };
}

const loose = (given: unknown): Loose =>
  typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Loose) : {};
const list = (given: unknown): Loose[] => (Array.isArray(given) ? given.map(loose) : []);
const texts = (given: unknown): string[] =>
  Array.isArray(given) ? given.filter((one): one is string => typeof one === 'string') : [];

/** Something, and not an empty list or text. */
const isStated = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
