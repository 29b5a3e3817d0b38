/** One search, whole and pure: the browser, the editors' page, tests and measurements all ask here. */
import { childrenOf } from './family.ts';
import { addedBy, type FullText } from './full-text.ts';
import type { Lexicon } from './lexicon.ts';
import { findPlace, type KnownPlace, type PlaceAnswer, type PostcodePlace } from './place.ts';
import type { FindState } from './query.ts';
import { readQuery, type Reading } from './reading/reading.ts';
import { findResults, type Results } from './results.ts';
import { matchText, type TextMatch } from './text-match.ts';
import { urgentFor, type Urgent } from './urgent.ts';

export interface Search {
  state: FindState;
  reading: Reading;
  text: TextMatch;
  results: Results;
  /** What the full text adds, to stand below; undefined while it was not asked, or adds nothing. */
  more?: Results;
  urgent: Urgent[];
  place?: KnownPlace;
}

export interface Known {
  place?: KnownPlace;
  now: Date;
  fullText?: FullText;
}

/** The place that counts: the one of the form, else the one within the words. */
export const placeTyped = (state: Pick<FindState, 'postcode'>, { place }: Pick<Reading, 'place'>): string =>
  state.postcode !== '' ? state.postcode : (place?.typed ?? '');

/** @param postcodePlace looks postcodes up; undefined while it is not here, or cannot be had */
export function placeOf(
  state: Pick<FindState, 'postcode'>,
  reading: Reading,
  { index }: Lexicon,
  postcodePlace?: PostcodePlace,
): PlaceAnswer | undefined {
  return findPlace(placeTyped(state, reading), index, postcodePlace);
}

/** @param reading of the state's words, where it is known already */
export function search(
  state: FindState,
  { place, now, fullText }: Known,
  lexicon: Lexicon,
  reading = readQuery(state.q, lexicon, state),
): Search {
  const urgent = urgentFor(reading.text, lexicon);
  const boxes = urgent.map(({ services }) => services.map(({ id }) => id));
  const text = matchText(reading, lexicon, {
    danger: boxes,
    topics: state.topics,
    isLocal: (place?.areas.length ?? 0) > 0 || state.area !== '',
  });
  const sendSaid = text.said.some(
    ({ pointer, strength }) => strength > SURE && pointer.topics.some((topic) => lexicon.sendTopics.has(topic)),
  );
  const children = childrenOf(state, reading.ages, sendSaid);
  const find = (match: TextMatch): Results => findResults({ state, text: match, children, place, now }, lexicon);
  const results = find(text);
  const added = fullText && find(addedBy(fullText, reading, text, lexicon));
  const base = { state, reading, urgent, ...(place && { place }) };
  if (results.total === 0 && added && added.total > 0) return { ...base, text, results: added };
  // Nothing has the words: those who can point the way are better than an empty page, and the page says so.
  if (text.by === 'nothing') return { ...base, text, results: find(pointTheWay(lexicon)) };
  return { ...base, text, results, ...(added && added.total > 0 && { more: added }) };
}

/** From here on a phrase is surely meant. */
const SURE = 0.4;

function pointTheWay({ index, byId }: Lexicon): TextMatch {
  const places = index.first.flatMap((id) => byId.get(id) ?? []);
  return {
    by: 'nothing',
    said: [],
    scores: new Map(
      places.map((at, order) => [
        at,
        { score: 1 - order * 0.1, words: 0, meaning: 0, first: 1 - order * 0.1, name: 0 },
      ]),
    ),
  };
}
