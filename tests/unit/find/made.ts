/** Small makers: a service, an index, a search; each test states only what it is about. */
import type { FinderEntry, FinderIndex } from '../../../src/catalogue/views/finder-index.ts';
import { makeLexicon, type Lexicon } from '../../../src/features/find/lexicon.ts';
import type { KnownPlace } from '../../../src/features/find/place.ts';
import { nothingAsked, type FindState } from '../../../src/features/find/query.ts';
import type { Result, Results } from '../../../src/features/find/results.ts';
import { search as searchWith, type Search } from '../../../src/features/find/search.ts';
import { statesAnAge, type Ages } from '../../../src/model/rules/age-fit.ts';
import { ageWords } from '../../../src/model/rules/age-words.ts';

type Given = Partial<Omit<FinderEntry, 'ages'>> & { id: string; ages?: Ages };

export function entry({ ages, ...given }: Given): FinderEntry {
  return {
    name: given.id.replaceAll('-', ' '),
    summary: '',
    provider: '',
    where: '',
    topics: [],
    levels: ['universal'],
    areas: ['county'],
    reach: 'area',
    family: ['phone'],
    workers: [],
    places: [],
    days: '2026-11-22 2027-04-22 2027-05-22 2027-08-22 2028-02-22',
    ...given,
    ages: { ...ages, text: ageWords(ages), stated: statesAnAge(ages) },
  };
}

/** A county of two councils: North with Alton and Brill, West with Corfe. Alton and Brill are 8 km apart, Corfe is 40 km off. */
export function index(services: FinderEntry[], more: Partial<FinderIndex> = {}): FinderIndex {
  return {
    county: 'Testshire',
    area: 'county',
    first: [],
    services,
    places: [
      { id: 'alton-hub', name: 'Alton Hub', town: 'Alton', latitude: 52.4, longitude: -0.7 },
      { id: 'brill-hub', name: 'Brill Hub', town: 'Brill', latitude: 52.47, longitude: -0.7 },
      { id: 'corfe-hub', name: 'Corfe Hub', town: 'Corfe', latitude: 52.4, longitude: -1.29 },
    ],
    topics: [
      { id: 'mental-health', name: 'Feelings and mental health', alsoCalled: ['low mood', 'anxiety', 'anxious'] },
      { id: 'money', name: 'Money and food', alsoCalled: ['food bank', 'debt'] },
      { id: 'special-needs', name: 'Special needs', alsoCalled: ['autism'], forSend: true },
    ],
    levels: [
      { id: 'universal', name: 'Universal' },
      { id: 'targeted', name: 'Targeted' },
    ],
    areas: [
      { id: 'uk', name: 'United Kingdom', kind: 'country' },
      { id: 'county', name: 'Testshire', kind: 'county' },
      { id: 'north', name: 'North Testshire', kind: 'council' },
      { id: 'west', name: 'West Testshire', kind: 'council' },
      { id: 'alton', name: 'Alton', kind: 'district', alsoCalled: ['Alton borough'] },
      { id: 'brill', name: 'Brill', kind: 'district' },
      { id: 'corfe', name: 'Corfe', kind: 'district' },
    ],
    areaTree: { county: 'uk', north: 'county', west: 'county', alton: 'north', brill: 'north', corfe: 'west' },
    roles: [
      { id: 'parent-carer', name: 'Parent or carer', side: 'family' },
      { id: 'professional', name: 'Professional', side: 'professional' },
      { id: 'school', name: 'School', side: 'professional', includedIn: 'professional' },
      { id: 'gp', name: 'GP', side: 'professional', includedIn: 'professional' },
    ],
    routes: [
      { id: 'phone', name: 'Phone', icon: 'phone' },
      { id: 'online-form', name: 'Online form', icon: 'file' },
      { id: 'letter', name: 'Letter', icon: 'mail' },
      { id: 'professional-referral', name: 'Referral', icon: 'users' },
    ],
    costs: [
      { id: 'free', name: 'Free' },
      { id: 'paid', name: 'You pay' },
    ],
    languages: [
      { id: 'en', name: 'English' },
      { id: 'pl', name: 'Polish' },
    ],
    facilities: [
      { id: 'step-free', name: 'Step-free' },
      { id: 'parking', name: 'Parking' },
    ],
    towns: [
      { name: 'Alton', area: 'alton', latitude: 52.4, longitude: -0.7, alsoCalled: ['Old Alton'] },
      { name: 'Corfe', area: 'corfe', latitude: 52.4, longitude: -1.29 },
    ],
    warnings: [
      { says: ["don't want to live"], title: 'Talk to someone now', text: 'Ring.', services: ['line', 'gone'] },
    ],
    phrases: [
      {
        label: "won't go to school",
        says: ['wont go to school'],
        topics: ['mental-health'],
        try: ['school-team'],
      },
    ],
    ageWords: [
      { says: ['toddler', 'toddlers'], from: 1, to: 3 },
      { says: ['teenager', 'teen'], from: 13, to: 19 },
      { says: ['baby'], from: 0, to: 1 },
      { says: ['pregnant'], from: -1, to: -1 },
    ],
    realWords: [],
    ...more,
  };
}

export const lexiconOf = (services: FinderEntry[], more: Partial<FinderIndex> = {}): Lexicon =>
  makeLexicon(index(services, more));

export const asked = (state: Partial<FindState>): FindState => ({ ...nothingAsked, ...state });

export const alton: KnownPlace = {
  label: 'Alton',
  point: { latitude: 52.4, longitude: -0.7 },
  withinMetres: 2000,
  areas: [{ area: 'alton', share: 1 }],
  isPostcode: false,
};

export const aTuesdayMorning = new Date('2026-11-24T10:00:00Z');

/** The whole of a search. */
export const find = (
  services: FinderEntry[],
  state: Partial<FindState>,
  place?: KnownPlace,
  more?: Partial<FinderIndex>,
): Search => searchWith(asked(state), { place, now: aTuesdayMorning }, lexiconOf(services, more));

/** Its results. */
export const search = (...given: Parameters<typeof find>): Results => find(...given).results;

export const idsOf = (results: readonly Result[]): string[] => results.map((result) => result.entry.id);
export const ids = ({ results }: Results): string[] => idsOf(results);

/** Why the first of the results is here: the words, with what was said in quotation marks. */
export const whyFirst = ({ results: [first], whyOf }: Results): string[] =>
  first ? whyOf(first).map(({ words, said }) => (said === undefined ? words : `${words} “${said}”`)) : [];
