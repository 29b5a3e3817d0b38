/**
 * How alike services are. Every page of a service asks for the few most alike, so what is compared is worked out once a
 * catalogue, and only services that share a topic are compared: those of the same main topic first, which mostly settles it.
 */
import { statesAnAge, type Ages } from '../model/rules/age-fit.ts';
import { areaFit, widening } from '../model/rules/area-fit.ts';
import { isListed, standsBack } from './listed.ts';
import type { Catalogue, JoinedService } from './types.ts';

const LOWEST_AGE = -1;
const HIGHEST_AGE = 25;

/** What each thing in common adds. */
const TOPIC = 2;
const MAIN_TOPIC = 4;
const LOCAL = 3;
const STATES_AGE = 2;
const LEVEL = 1;
/** Crisis lines have their own page; beside ordinary help they would crowd it out. */
const URGENT = -4;

/** Of one service, what is compared. */
interface Traits {
  service: JoinedService;
  /** Its place in the catalogue's order: of two that are as alike, the first comes first. */
  at: number;
  topics: readonly string[];
  /** The same as bits, 31 topics to a number: they are counted quicker than names are compared. */
  topicBits: readonly number[];
  main: string | undefined;
  from: number;
  to: number;
  statesAge: boolean;
  /** Services with the same areas have one number. */
  areas: number;
  isLocal: boolean;
  levelBits: readonly number[];
  isUrgent: boolean;
  /** Of low confidence, or long unchecked: how far it stands behind. */
  behind: number;
}

interface OfTopic {
  /** Whose main topic it is. */
  main: Traits[];
  others: Traits[];
}

export interface Wanted {
  most: number;
  /** Only those that have the main topic of the service, as theirs or besides. */
  ofMainTopic?: boolean;
  /** Which of them count. */
  counts?: (other: JoinedService) => boolean;
}

export interface Alike {
  /**
   * Active and listed services that share a topic with this one, its ages and an area, the most alike first. Never the service
   * itself.
   */
  to(service: JoinedService, wanted: Wanted): JoinedService[];
}

const known = new WeakMap<Catalogue, Alike>();

export function alikeIn(catalogue: Catalogue): Alike {
  const made = known.get(catalogue) ?? makeAlike(catalogue);
  known.set(catalogue, made);
  return made;
}

function makeAlike(catalogue: Catalogue): Alike {
  const areas = areaLists(catalogue);
  const [topicBits, levelBits] = [bitsOf(catalogue.topics), bitsOf(catalogue.levels)];
  const traits = (service: JoinedService, at: number): Traits => {
    const { topics, eligibility, levelsOfNeed, urgent, assurance } = service.data;
    return {
      ...{ service, at, topics, main: topics[0], ...rangeOf(eligibility) },
      topicBits: topicBits(topics),
      statesAge: statesAnAge(eligibility),
      areas: areas.numberOf(service.data.areas),
      isLocal: isLocal(service, catalogue),
      levelBits: levelBits(levelsOfNeed),
      isUrgent: urgent === true,
      behind: (assurance.confidence === 'low' ? 2 : 0) + standsBack(service),
    };
  };
  const byTopic = new Map<string, OfTopic>();
  catalogue.services.forEach((service, at) => {
    if (service.data.status !== 'active' || !isListed(service)) return;
    const own = traits(service, at);
    own.topics.forEach((topic, index) => {
      const list = byTopic.get(topic) ?? { main: [], others: [] };
      byTopic.set(topic, list);
      list[index === 0 ? 'main' : 'others'].push(own);
    });
  });

  return {
    to(service, { most, ofMainTopic = false, counts = () => true }) {
      const one = traits(service, -1);
      const best: { other: Traits; score: number }[] = [];
      const compare = (others: readonly Traits[], met: readonly string[]): void => {
        for (const other of others) {
          const score = scoreOf(one, other);
          if (score <= 0 || !isAbove(best[most - 1], other, score)) continue;
          if (other.service.id === service.id || met.some((topic) => other.topics.includes(topic))) continue;
          if (one.from > other.to || other.from > one.to || !areas.fit(one.areas, other.areas)) continue;
          if (!counts(other.service)) continue;
          let place = best.length;
          while (place > 0 && isAbove(best[place - 1], other, score)) place--;
          best.splice(place, 0, { other, score });
          if (best.length > most) best.pop();
        }
      };
      const [main, ...rest] = one.topics;
      if (main === undefined) return [];
      compare(byTopic.get(main)?.main ?? [], []);
      // None of the others could come before the last of these.
      const highest = one.topics.length * TOPIC + LOCAL + STATES_AGE + LEVEL;
      if ((best[most - 1]?.score ?? 0) <= highest) {
        compare(byTopic.get(main)?.others ?? [], []);
        for (const [index, topic] of ofMainTopic ? [] : rest.entries()) {
          const { main: theirs = [], others = [] } = byTopic.get(topic) ?? {};
          const met = [main, ...rest.slice(0, index)];
          compare(theirs, met);
          compare(others, met);
        }
      }
      return best.map(({ other }) => other.service);
    },
  };
}

const isAbove = (last: { other: Traits; score: number } | undefined, other: Traits, score: number): boolean =>
  last === undefined || score > last.score || (score === last.score && other.at < last.other.at);

/** More for a shared main topic, for local help and for the same level. */
function scoreOf(one: Traits, other: Traits): number {
  let score = (other.isLocal ? LOCAL : 0) - other.behind;
  score += TOPIC * inCommon(one.topicBits, other.topicBits);
  if (other.main === one.main) score += MAIN_TOPIC;
  if (one.statesAge && other.statesAge) score += STATES_AGE;
  if (inCommon(one.levelBits, other.levelBits) > 0) score += LEVEL;
  return other.isUrgent && !one.isUrgent ? score + URGENT : score;
}

const isLocal = ({ data }: JoinedService, { areaTree, site }: Catalogue): boolean =>
  data.areas.some((id) => widening(id, areaTree).includes(site.area));

/** Makes numbers of ids, each id a bit of one of them. */
function bitsOf(records: readonly { id: string }[]): (ids: readonly string[]) => number[] {
  const places = new Map(records.map(({ id }, index) => [id, index]));
  return (ids) => {
    const bits = new Array<number>(Math.ceil(records.length / 31)).fill(0);
    for (const id of ids) {
      const place = places.get(id);
      if (place !== undefined) bits[Math.floor(place / 31)]! |= 1 << (place % 31);
    }
    return bits;
  };
}

function inCommon(one: readonly number[], other: readonly number[]): number {
  let count = 0;
  for (let index = 0; index < one.length; index++)
    for (let left = one[index]! & other[index]!; left !== 0; left &= left - 1) count++;
  return count;
}

/** The lists of areas that services have. They are few, so each two are compared once. */
function areaLists({ areaTree }: Catalogue) {
  const lists: (readonly string[])[] = [];
  const numbers = new Map<string, number>();
  const fits: (boolean | undefined)[][] = [];
  return {
    numberOf(areas: readonly string[]): number {
      const key = areas.join(' ');
      const number = numbers.get(key) ?? lists.push(areas) - 1;
      numbers.set(key, number);
      return number;
    },
    /** Is the other offered in an area of the one? */
    fit(one: number, other: number): boolean {
      const row = (fits[one] ??= []);
      return (row[other] ??= lists[one]!.some((area) => areaFit(lists[other]!, area, areaTree) !== 'no'));
    },
  };
}

function rangeOf(ages: Ages | undefined): { from: number; to: number } {
  return {
    from: ages?.fromPregnancy ? LOWEST_AGE : (ages?.minimumAge ?? LOWEST_AGE),
    to: ages?.maximumAgeWithDisability ?? ages?.maximumAge ?? HIGHEST_AGE,
  };
}
