/** The whole of a search: what was asked, the index, and what the words found; out come results in order, bands and filters. */
import type { FinderEntry } from '../../catalogue/views/finder-index.ts';
import { mayRefer } from '../../model/rules/access-for.ts';
import { familyFit, type FamilyFit } from '../../model/rules/child-fit.ts';
import { distanceInMetres, type Point } from '../../model/rules/distance.ts';
import { bandOf, bandOrder, type BandId } from './bands.ts';
import { filterEntries, type Group } from './filter.ts';
import type { Lexicon } from './lexicon.ts';
import { livesIn, placeFit, type KnownPlace } from './place.ts';
import type { FindState, Sort } from './query.ts';
import { rank, type Asking, type Ranked } from './rank.ts';
import { reasonsFor, type Reason } from './reasons.ts';
import type { MatchedBy, TextMatch } from './text-match.ts';

export const PAGE_SIZE = 20;

export interface Result extends Ranked {
  /** Index of the nearest place in `index.places`. */
  nearestPlace?: number;
  reasons: Reason[];
}

export interface Results {
  total: number;
  /** All results in order. */
  results: Result[];
  /** Those that the pages asked for show, in the same order. */
  shown: Result[];
  sort: Sort;
  by: MatchedBy;
  /** How many each band holds; only bands that hold some. Empty where the list is not in bands. */
  bands: { id: BandId; count: number }[];
  groups: Group[];
}

export interface Asked {
  state: FindState;
  text: TextMatch;
  place?: KnownPlace;
  now: Date;
}

export function findResults(asked: Asked, lexicon: Lexicon): Results {
  const { state, text, place, now } = asked;
  const { index } = lexicon;
  const fits = new Map<FinderEntry, FamilyFit>();
  const matching = index.services.filter((entry) => {
    if (text.by !== 'everything' && !text.scores.has(entry)) return false;
    const fit = fitOf(entry, asked, lexicon);
    fits.set(entry, fit);
    return fit.fits !== 'no';
  });
  const { entries, groups } = filterEntries(matching, state, index, now);
  const asking = askingOf(state, lexicon);
  const sort = sortOf(state, place);
  const ranked = rank(
    entries.map((entry) => rankable(entry, fits.get(entry)!, asked, lexicon)),
    sort,
    asking,
  );
  const results = ranked.map((result) => ({ ...result, reasons: whyOf(result, asked, lexicon, asking) }));
  return {
    total: results.length,
    results,
    shown: sort === 'near' ? pageOfBands(results, state.page) : results.slice(0, state.page * PAGE_SIZE),
    sort,
    by: text.by,
    bands: sort === 'near' ? countBands(results) : [],
    groups,
  };
}

/** By distance when a place is all there is to go by; distance needs a point. */
export function sortOf(state: Pick<FindState, 'sort' | 'q'>, place: KnownPlace | undefined): Sort {
  if (state.sort !== undefined) return state.sort === 'near' && !place?.point ? 'best' : state.sort;
  return place?.point && state.q === '' ? 'near' : 'best';
}

/**
 * Ages exclude; so does an area that was chosen, in the filters. Where the visitor typed a place, its area only says in
 * which band a service stands: nothing is dropped for it.
 */
function fitOf(entry: FinderEntry, { state, place }: Asked, { index }: Lexicon): FamilyFit {
  const children = state.ages.map((age) => ({ age, send: state.send }));
  const fit = familyFit({ ages: entry.ages, areas: entry.areas }, { children }, index.areaTree);
  const areas = place && place.areas.length > 0 ? place.areas : state.area ? [{ area: state.area, share: 1 }] : [];
  return { ...fit, area: placeFit(entry.areas, areas, index) };
}

function rankable(
  entry: FinderEntry,
  fit: FamilyFit,
  { text, place }: Asked,
  { index }: Lexicon,
): Ranked & { nearestPlace?: number } {
  const nearest = place?.point && nearestOf(entry, place.point, index.places);
  const metres = nearest?.metres;
  return {
    entry,
    fit,
    text: text.scores.get(entry)?.score ?? 0,
    metres,
    nearestPlace: nearest?.place,
    band: bandOf(entry, fit.area, metres),
  };
}

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

function askingOf({ who }: FindState, { index }: Lexicon): Asking {
  const roles = Object.fromEntries(index.roles.map(({ id, includedIn }) => [id, includedIn]));
  return { who, roles, professional: index.roles.some(({ id, side }) => id === who && side === 'professional') };
}

function whyOf(result: Ranked, { state, text, place }: Asked, { index }: Lexicon, asking: Asking): Reason[] {
  const role = asking.professional ? index.roles.find(({ id }) => id === state.who) : undefined;
  return reasonsFor(result, {
    said: text.scores.get(result.entry)?.said,
    where: place ? livesIn(place, index) : index.areas.find(({ id }) => id === state.area)?.name,
    who: role && { name: role.name, may: mayRefer(result.entry.whoCanRefer, role.id, asking.roles) },
  });
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
