/** Which services the common questions find: never, seldom, and too often. */
import type { FinderEntry } from '../../../catalogue/views/finder-index.ts';
import type { Lexicon } from '../lexicon.ts';
import { FIRST, MOST_WORK, ask, type Answer } from './ask-all.ts';
import type { Term } from './terms.ts';

export interface ServiceCount {
  id: string;
  name: string;
  /** How many questions. */
  count: number;
  /** One of them. */
  said?: string;
}

/** How many questions have each service among their first ten. */
export function timesFound(answers: readonly Answer[], { index }: Lexicon): Map<string, ServiceCount> {
  const found = new Map(index.services.map(({ id, name }): [string, ServiceCount] => [id, { id, name, count: 0 }]));
  for (const { ids, by, said } of answers) {
    // Where nothing was understood the list is the same for all, and says nothing about who is in it.
    if (by === 'everything' || by === 'nothing') continue;
    for (const id of ids.slice(0, FIRST)) {
      const held = found.get(id)!;
      held.count += 1;
      held.said ??= said;
    }
  }
  return found;
}

/** As many questions are asked again for a service, with its area and its age. */
const AGAIN = 40;

export interface Unfound {
  id: string;
  name: string;
  /** The question that comes nearest, and its place there. */
  nearest?: { said: string; place: number };
  /** It is found once the family's area and the child's age are said, with these words. */
  with?: { said: string; area: string; age?: number };
  /** The directory is so large that nobody asked again. */
  isNotAskedAgain?: true;
}

/** Services that no common question has among its first ten; they are asked for again by who says where they live and how old the child is. */
export function unfound(
  answers: readonly Answer[],
  found: ReadonlyMap<string, ServiceCount>,
  lexicon: Lexicon,
  now: Date,
  mostWork = MOST_WORK,
): Unfound[] {
  const lost = lexicon.index.services.filter(({ id }) => found.get(id)?.count === 0);
  const places = placesIn(answers);
  let left = Math.floor(mostWork / Math.max(1, lexicon.index.services.length));
  return lost.map((entry) => {
    const near = [...(places.get(entry.id) ?? [])].sort((a, b) => a.place - b.place).slice(0, AGAIN);
    const isNotAskedAgain = near.length > 0 && left <= 0;
    const withMore = isNotAskedAgain ? undefined : foundWith(entry, near, lexicon, now, () => left--);
    return {
      id: entry.id,
      name: entry.name,
      ...(near[0] && { nearest: near[0] }),
      ...(withMore && { with: withMore }),
      ...(isNotAskedAgain && { isNotAskedAgain }),
    };
  });
}

/** Where each service stands in the answers, by its id. */
function placesIn(answers: readonly Answer[]): Map<string, { said: string; place: number }[]> {
  const places = new Map<string, { said: string; place: number }[]>();
  for (const { said, ids, by } of answers) {
    if (by === 'everything' || by === 'nothing') continue;
    ids.forEach((id, at) => {
      const list = places.get(id);
      if (list) list.push({ said, place: at + 1 });
      else places.set(id, [{ said, place: at + 1 }]);
    });
  }
  return places;
}

function foundWith(
  { id, areas, ages }: FinderEntry,
  near: readonly { said: string }[],
  lexicon: Lexicon,
  now: Date,
  onAsked: () => void,
): Unfound['with'] {
  const age = middleAge(ages);
  const places = localAreas(areas, lexicon);
  for (const { said } of near) {
    for (const area of places) {
      onAsked();
      const { results } = ask({ q: said, area, ages: age === undefined ? [] : [age] }, lexicon, now);
      if (results.results.slice(0, FIRST).some(({ entry }) => entry.id === id))
        return { said, area, ...(age !== undefined && { age }) };
    }
  }
  return undefined;
}

function middleAge({ minimumAge, maximumAge }: FinderEntry['ages']): number | undefined {
  if (minimumAge === undefined || maximumAge === undefined) return undefined;
  return Math.floor((minimumAge + maximumAge) / 2);
}

/** Its own areas where they are councils or smaller; for a wider one the councils of the county. */
function localAreas(areas: readonly string[], { index }: Pick<Lexicon, 'index'>): string[] {
  const own = areas.filter((id) => index.areas.some((area) => area.id === id && index.areaTree[id] !== undefined));
  const councils = index.areas.filter(({ id }) => index.areaTree[id] === index.area).map(({ id }) => id);
  const small = own.filter((id) => councils.includes(id) || councils.includes(index.areaTree[id] ?? ''));
  return (small.length > 0 ? small : councils).slice(0, 4);
}

/** Which come first most often. */
export function mostFirst(answers: readonly Answer[], { index, byId }: Lexicon, most: number): ServiceCount[] {
  const counts = new Map<string, number>();
  for (const { ids, by } of answers) {
    if (ids[0] !== undefined && by !== 'everything' && by !== 'nothing')
      counts.set(ids[0], (counts.get(ids[0]) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([id, count]) => ({ id, count, name: index.services[byId.get(id)!]!.name }));
}

/** Published services that no phrase and no topic names as one to try first. */
export function inNoTry(terms: readonly Term[], { index }: Lexicon): FinderEntry[] {
  const named = new Set(terms.flatMap(({ first }) => first));
  return index.services.filter(({ id }) => !named.has(id));
}

/** Topics to which no phrase leads. */
export function topicsWithoutPhrases(terms: readonly Term[]): Term[] {
  const led = new Set(terms.filter(({ kind }) => kind === 'phrase').flatMap(({ topics }) => topics));
  return terms.filter(({ kind, id }) => kind === 'topic' && !led.has(id));
}
