/** From what was read and matched to results in order, in bands, with filters. */
import type { FinderEntry, FinderIndex } from '../../catalogue/views/finder-index.ts';
import { mayRefer } from '../../model/rules/access-for.ts';
import { familyFit, type FamilyChild, type FamilyFit } from '../../model/rules/child-fit.ts';
import { londonDay, stateFrom, type FreshnessState } from '../../model/rules/freshness.ts';
import { distanceInMetres, type Point } from '../../model/rules/distance.ts';
import { bandOf, bandOrder, type BandId } from './bands.ts';
import { filterEntries, type Group } from './filter.ts';
import type { Lexicon } from './lexicon.ts';
import { livesIn, placeFit, type KnownPlace } from './place.ts';
import type { FindState, Sort } from './query.ts';
import { rank, scoreParts, type Asking, type Ranked } from './rank.ts';
import { reasonsFor, type Reason } from './reasons.ts';
import type { MatchedBy, TextMatch } from './text-match.ts';

/** As many as are read before words are changed; an old phone draws them in a moment. */
export const PAGE_SIZE = 10;

export interface Result extends Ranked {
  /** Place in the index. */
  at: number;
  /** Index of the nearest place in `index.places`. */
  nearestPlace?: number;
}

export interface Results {
  total: number;
  /** How many more there are that nobody has checked for very long; 0 where they are asked for. */
  leftOut: number;
  /** All results in order. */
  results: Result[];
  /** Those that the pages asked for show, in the same order. */
  shown: Result[];
  sort: Sort;
  by: MatchedBy;
  /** How many each band holds; only bands that hold some. Empty where the list is not in bands. */
  bands: { id: BandId; count: number }[];
  groups: Group[];
  /** Why one is here. Worked out for those that are drawn, and not for thousands that are not. */
  whyOf: (result: Result) => Reason[];
  /** The parts of its score, for developers and editors. */
  partsOf: (result: Result) => Record<string, number>;
}

export interface Asked {
  state: FindState;
  text: TextMatch;
  children: readonly FamilyChild[];
  place?: KnownPlace;
  now: Date;
}

export function findResults(asked: Asked, lexicon: Lexicon): Results {
  const { state, text, place, now } = asked;
  const { index } = lexicon;
  const fits = new Map<number, FamilyFit>();
  const candidates = text.by === 'everything' ? index.services.map((_, at) => at) : [...text.scores.keys()];
  const matching = candidates.filter((at) => {
    const fit = fitOf(index.services[at]!, asked, index);
    fits.set(at, fit);
    return fit.fits !== 'no';
  });
  const stateOf = statesOn(londonDay(now));
  const isOld = (at: number): boolean => !index.services[at]!.urgent && stateOf(index.services[at]!) === 'lapsed';
  const kept = state.old ? matching : matching.filter((at) => !isOld(at));
  const { entries, groups } = filterEntries(kept, state, lexicon, now);
  // By themselves: their places must not count among the choices of the filters.
  const old = matching.length > kept.length ? matching.filter(isOld) : [];
  const leftOut = old.length > 0 ? filterEntries(old, state, lexicon, now).entries : [];
  const asking = askingOf(asked, lexicon);
  const sort = sortOf(state, place, text.by);
  const from = mainTown(place?.areas[0]?.area ?? state.area, index);
  const results = rank(
    entries.map((at) => ({
      ...rankable(at, fits.get(at)!, asked, index, from),
      freshness: stateOf(index.services[at]!),
    })),
    sort,
    asking,
  );
  return {
    total: results.length,
    leftOut: leftOut.length,
    results,
    shown: sort === 'near' ? pageOfBands(results, state.page) : results.slice(0, state.page * PAGE_SIZE),
    sort,
    by: text.by,
    bands: sort === 'near' ? countBands(results) : [],
    groups,
    whyOf: (result) => whyOf(result, asked, index, asking),
    partsOf: (result) => ({ ...textParts(text, result.at), ...scoreParts(result, asking) }),
  };
}

/** Thousands of services share few days: each is looked at once. */
function statesOn(today: string): (entry: FinderEntry) => FreshnessState {
  const known = new Map<string, FreshnessState>();
  return ({ days }) => {
    const state = known.get(days) ?? stateFrom(days, today);
    known.set(days, state);
    return state;
  };
}

/** By distance when a place is all there is to go by; distance needs a point. */
export function sortOf({ sort }: Pick<FindState, 'sort'>, place: KnownPlace | undefined, by: MatchedBy): Sort {
  if (sort !== undefined) return sort === 'near' && !place?.point ? 'best' : sort;
  return place?.point && by === 'everything' ? 'near' : 'best';
}

/**
 * Ages exclude; so does an area that was chosen, in the filters. Where the visitor typed a place, its area only says in
 * which band a service stands: nothing is dropped for it.
 */
function fitOf(entry: FinderEntry, { children, place, state }: Asked, index: FinderIndex): FamilyFit {
  const fit = familyFit({ ages: entry.ages, areas: entry.areas }, { children }, index.areaTree);
  const areas = place && place.areas.length > 0 ? place.areas : state.area ? [{ area: state.area, share: 1 }] : [];
  return { ...fit, area: placeFit(entry.areas, areas, index) };
}

function rankable(
  at: number,
  fit: FamilyFit,
  { text, place }: Asked,
  { services, places }: FinderIndex,
  from: Point | undefined,
): Result {
  const entry = services[at]!;
  const nearest = place?.point && nearestOf(entry, place.point, places);
  const metres = nearest?.metres;
  const about = place?.point === undefined && from !== undefined ? nearestOf(entry, from, places)?.metres : undefined;
  return {
    at,
    entry,
    fit,
    text: text.scores.get(at)?.score ?? 0,
    metres,
    ...(about !== undefined && { about }),
    nearestPlace: nearest?.place,
    band: bandOf(entry, fit.area, metres),
  };
}

/** The largest town of an area: towns stand in the order of their size. A council's area is too wide for one. */
const mainTown = (area: string, { towns }: FinderIndex): Point | undefined => towns.find((town) => town.area === area);

function nearestOf(
  entry: FinderEntry,
  from: Point,
  places: readonly Point[],
): { place: number; metres: number } | undefined {
  let best: { place: number; metres: number } | undefined;
  for (const place of entry.places) {
    const metres = Math.round(distanceInMetres(from, places[place]!));
    if (!best || metres < best.metres) best = { place, metres };
  }
  return best;
}

function askingOf({ state: { who, send }, children }: Asked, { index, sendTopics }: Lexicon): Asking {
  return {
    who,
    roles: Object.fromEntries(index.roles.map(({ id, includedIn }) => [id, includedIn])),
    professional: index.roles.some(({ id, side }) => id === who && side === 'professional'),
    ...((send || children.some((child) => child.send)) && { sendTopics }),
  };
}

function whyOf(result: Result, { state, text, place }: Asked, index: FinderIndex, asking: Asking): Reason[] {
  const role = asking.professional ? index.roles.find(({ id }) => id === state.who) : undefined;
  return reasonsFor(result, {
    said: text.scores.get(result.at)?.said,
    where: place ? livesIn(place, index) : index.areas.find(({ id }) => id === state.area)?.name,
    who: role && { name: role.name, may: mayRefer(result.entry.whoCanRefer, role.id, asking.roles) },
  });
}

function textParts({ scores }: TextMatch, at: number): Record<string, number> {
  const score = scores.get(at);
  if (!score) return {};
  const { words, meaning, first, name } = score;
  return { words, meaning, first, name };
}

/** Of a list in bands each page shows some of every band: what has no place near must not wait behind all that has one. */
const pageOfBand: Readonly<Record<BandId, number>> = { near: 10, county: 5, remote: 5, elsewhere: 3 };

function pageOfBands<R extends Ranked>(results: readonly R[], page: number): R[] {
  const left = new Map(bandOrder.map((id) => [id, pageOfBand[id] * page]));
  return results.filter(({ band }) => {
    const more = left.get(band)!;
    left.set(band, more - 1);
    return more > 0;
  });
}

function countBands(results: readonly Ranked[]): { id: BandId; count: number }[] {
  return bandOrder
    .map((id) => ({ id, count: results.filter(({ band }) => band === id).length }))
    .filter(({ count }) => count > 0);
}
