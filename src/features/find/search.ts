/** One search, whole and pure: the browser, the editors' page, tests and measurements all ask here. */
import { childrenOf } from './family.ts';
import type { Lexicon } from './lexicon.ts';
import { findPlace, type KnownPlace, type PlaceAnswer } from './place.ts';
import type { PostcodeTables } from './postcode.ts';
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
  urgent: Urgent[];
  place?: KnownPlace;
}

/** The place that counts: the one of the form, else the one within the words. */
export const placeTyped = (state: Pick<FindState, 'postcode'>, { place }: Pick<Reading, 'place'>): string =>
  state.postcode !== '' ? state.postcode : (place?.typed ?? '');

/** @param tables of postcodes; undefined while they are not here, or cannot be had */
export function placeOf(
  state: Pick<FindState, 'postcode'>,
  reading: Reading,
  { index }: Lexicon,
  tables: PostcodeTables | undefined,
): PlaceAnswer | undefined {
  return findPlace(placeTyped(state, reading), index, tables);
}

/** @param place as `placeOf` answers */
export function search(state: FindState, place: KnownPlace | undefined, now: Date, lexicon: Lexicon): Search {
  const reading = readQuery(state.q, lexicon, state);
  const text = matchText(reading, lexicon);
  const sendSaid = text.said.some(
    ({ pointer, strength }) => strength > SURE && pointer.topics.some((topic) => lexicon.sendTopics.has(topic)),
  );
  const children = childrenOf(state, reading.ages, sendSaid);
  return {
    state,
    reading,
    text,
    results: findResults({ state, text, children, place, now }, lexicon),
    urgent: urgentFor(reading.text, lexicon),
    ...(place && { place }),
  };
}

/** From here on a phrase is surely meant. */
const SURE = 0.4;
