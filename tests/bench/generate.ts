/**
 * Services that do not exist, for measuring large directories. Each says so: its name ends in
 * "(invented)", and its text and its editor's note say it too. Names, words, ages, areas, places and hours are as in the real
 * content, beside which they stand. The same seed makes the same services. Numbers are Ofcom's for fiction, addresses are of
 * example.org. Pure; `generated-content.ts` writes them into a folder.
 */
import type { AccessRoute } from '../../src/model/access.ts';
import type { Eligibility } from '../../src/model/eligibility.ts';
import type { Opening } from '../../src/model/opening.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import type { Place } from '../../src/model/place.ts';
import { weekdays } from '../../src/model/rules/formats.ts';
import type { Service } from '../../src/model/service.ts';
import type { ContentRecords } from '../../src/records/types.ts';
import { kinds, madeName, openings, wordsOf, type Words } from './generated-words.ts';
import { seeded, type Random } from './random.ts';

interface Made<T> {
  id: string;
  data: T;
}

export interface Generated {
  services: (Made<Service> & { body: string })[];
  places: Made<Place>[];
  organisations: Made<Organisation>[];
}

const source = { url: 'https://www.example.org/about', date: '2026-11', took: 'made by a program for measuring' };
const INVENTED = 'This service is invented: a program made it for measuring.';
const marked = (name: string): string => `${name} (invented)`;
const SERVICES_PER_PLACE = 5;
const SERVICES_PER_ORGANISATION = 5;

/** @param count how many services to make, beside those of the records */
export function generate(records: ContentRecords, count: number, seed = 1): Generated {
  const random = seeded(seed);
  const words = wordsOf(records);
  const unique = uniqueIn(records);
  const organisations = Array.from({ length: Math.ceil(count / SERVICES_PER_ORGANISATION) }, () => {
    const name = unique(
      () => `${madeName(random)} ${random.pick(['Trust', 'Families', 'Together', 'Community', 'Care'])}`,
    );
    return { id: idOf(name), data: { name, type: random.pick(['charity', 'community', 'private']) } };
  });
  const places = Array.from({ length: Math.ceil(count / SERVICES_PER_PLACE) }, () => placeIn(records, random, unique));
  const services = Array.from({ length: count }, () =>
    serviceIn(records, words, { organisations, places }, random, unique),
  );
  return { services, places, organisations };
}

type Unique = (make: () => string) => string;

/** Names that nothing has yet, of any kind, by the id that they give. */
function uniqueIn(records: ContentRecords): Unique {
  const taken = new Set([...records.services, ...records.places, ...records.organisations].map(({ id }) => id));
  return (make) => {
    let name = marked(make());
    while (taken.has(idOf(name))) name = marked(`${make()} ${name.split(' ')[0]}`);
    taken.add(idOf(name));
    return name;
  };
}

/** Without the mark: a file's name has at most 80 letters. */
const idOf = (name: string): string =>
  name
    .replace(/ \(invented\)$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** 01632 960000 to 960999: Ofcom keeps them for stories. */
const phoneOf = (random: Random): string => `01632 960${String(random.below(1000)).padStart(3, '0')}`;

function placeIn({ towns }: ContentRecords, random: Random, unique: Unique): Made<Place> {
  const town = random.pick(towns);
  const name = unique(() => `${madeName(random)} ${random.pick(['Hall', 'House', 'Hub', 'Rooms'])} ${town.name}`);
  const near = (degrees: number): number => Math.round((degrees + (random.next() - 0.5) * 0.04) * 1e5) / 1e5;
  return {
    id: idOf(name),
    data: {
      name,
      town: town.name,
      latitude: near(town.latitude),
      longitude: near(town.longitude),
      area: town.area,
      kind: random.pick(['community-centre', 'charity-office', 'youth-centre', 'school']),
      ...(random.chance(0.3) && { facilities: random.some(['step-free', 'parking', 'baby-changing'], 2) }),
      sources: [source],
    },
  };
}

function serviceIn(
  records: ContentRecords,
  words: Words,
  { organisations, places }: Omit<Generated, 'services'>,
  random: Random,
  unique: Unique,
): Generated['services'][number] {
  const topics = random.some(records.topics, 1 + random.below(3));
  const [main] = topics;
  const about = random.pick(words.about.get(main!.id)!);
  const place = random.pick(places);
  const name = unique(
    () => `${madeName(random)} ${main!.data.name.split(/ and |,/)[0]} ${random.pick(kinds)} ${place.data.town}`,
  );
  const sentences = topics.flatMap(({ id }) => words.sentences.get(id)!);
  const opening = random.chance(0.5) ? [openingIn(random)] : undefined;
  const isElsewhere = random.chance(0.3);
  return {
    id: idOf(name),
    data: {
      name,
      organisation: random.pick(organisations).id,
      summary: `${random.pick(openings)} ${about}, in ${place.data.town}.`,
      topics: topics.map(({ id }) => id),
      levelsOfNeed: random.some(['universal', 'additional', 'targeted', 'specialist'], 1 + random.below(2)),
      ...(random.chance(0.7) && { eligibility: agesIn(random) }),
      areas: [
        isElsewhere ? random.pick(records.areas.filter(({ data }) => data.kind === 'unitary')).id : place.data.area,
      ],
      ...(random.chance(0.4) && {
        whoCanRefer: random.some(['self', 'parent-carer', 'professional', 'school', 'gp'], 2),
      }),
      access: accessIn(random),
      ...(random.chance(0.4) && { cost: { kind: random.pick(['free', 'free', 'paid', 'varies']) } }),
      contact: {
        phone: phoneOf(random),
        email: `${idOf(name)}@example.org`,
        website: `https://www.example.org/${idOf(name)}`,
      },
      ...(isElsewhere ? opening && { opening } : { sessions: [{ place: place.id, ...(opening && { opening }) }] }),
      ...(random.chance(0.1) && { languages: random.some(['en', 'pl', 'ro', 'so'], 2) }),
      status: 'active',
      editorNote: INVENTED,
      assurance: {
        checked: '2026-11-01',
        by: 'Made by a program',
        confidence: random.pick(['high', 'high', 'medium', 'low']),
        sources: [source],
      },
    },
    body: [INVENTED, ...random.some(sentences, 4)].join(' '),
  };
}

const stretches = [
  [0, 4],
  [0, 18],
  [0, 25],
  [4, 11],
  [5, 16],
  [8, 18],
  [11, 19],
  [13, 17],
  [16, 25],
] as const;

function agesIn(random: Random): Eligibility {
  const [minimumAge, maximumAge] = random.pick(stretches);
  return { minimumAge, maximumAge, ...(random.chance(0.15) && { maximumAgeWithDisability: 25 }) };
}

function accessIn(random: Random): AccessRoute[] {
  const family: AccessRoute = { for: 'everyone', route: 'phone', value: phoneOf(random) };
  const worker: AccessRoute = { for: 'professional', route: 'professional-referral', detail: 'Fill in their form' };
  return random.chance(0.3) ? [family, worker] : [family];
}

function openingIn(random: Random): Opening {
  const opens = 8 + random.below(9);
  const closes = Math.min(22, opens + 1 + random.below(6));
  const time = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
  return {
    days: weekdays
      .filter(() => random.chance(0.4))
      .slice(0, 5)
      .concat(random.pick(weekdays))
      .filter(isFirst),
    opens: time(opens),
    closes: time(closes),
  };
}

const isFirst = <T>(value: T, at: number, all: readonly T[]): boolean => all.indexOf(value) === at;
