/** The finder's state and what follows from it. All logic is in plain files; here it meets React and the address bar. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { needsFullText, type FullText } from './full-text.ts';
import { firstState, onOtherState, writeState } from './history.ts';
import type { Lexicon } from './lexicon.ts';
import { findPlace, needsTables, type KnownPlace } from './place.ts';
import { withoutPostcode, type FindState } from './query.ts';
import { readQuery } from './reading/reading.ts';
import { placeTyped, search, type Search } from './search.ts';
import { useFullText } from './useFullText.ts';
import { useIndex, type IndexState } from './useIndex.ts';
import { hasForeignLetters, useOtherLanguage } from './useOtherLanguage.ts';
import { useLater } from './useLater.ts';
import { usePlace } from './usePlace.ts';

export type Change = (next: FindState, how?: 'push' | 'replace') => void;

export interface Found extends Search {
  lexicon: Lexicon;
}

export interface FinderState {
  state: FindState;
  change: Change;
  /** `old`: the page and the index are of two builds that do not fit. */
  status: 'loading' | 'ready' | 'failed' | 'old';
  retry: () => void;
  lexicon?: Lexicon;
  /** The last settled search: it stays on the page while the next one is made. */
  found?: Found;
  place?: KnownPlace;
  placeProblem?: string;
  /** The full text was wanted and could not be had. */
  withoutFullText: boolean;
  /** Asks for the full text though it did not seem needed; undefined when it is here, or is no use. */
  searchFullText?: () => void;
  /** How many results another search would give, by the words on the cards. */
  count: (state: FindState) => number;
}

export function useFinder(): FinderState {
  const [state, setState] = useState<FindState>(firstState);
  const { index, retry } = useIndex();
  const lexicon = index?.lexicon;
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  // What is shown stays while the next search is made; kept with the change itself, for one drawing and not two.
  const shown = useRef<Found>(undefined);
  const [last, setLast] = useState<Found>();
  const show = useCallback((next: FindState) => {
    setLast(shown.current);
    setState(next);
  }, []);
  useEffect(() => onOtherState(() => latest.current, show), [show]);

  const change = useCallback<Change>(
    (wanted, how = 'push') => {
      const next = withoutPostcode(wanted);
      show(next);
      writeState(next, how, isPublic(next.postcode, lexicon));
    },
    [lexicon, show],
  );

  const { q, exact } = state;
  const own = useMemo(() => lexicon && readQuery(q, lexicon, { exact }), [lexicon, q, exact]);
  const other = useOtherLanguage(exact ? undefined : own, lexicon);
  const reading = other.reading ?? own;
  const { settled: placeSettled, answer } = usePlace(reading ? placeTyped(state, reading) : '', state.here, lexicon);
  const place = answer && 'place' in answer ? answer.place : undefined;
  const placeProblem = answer && 'problem' in answer ? answer.problem : undefined;

  const [asked, setAsked] = useState<string>();
  const make = useCallback(
    (fullText?: FullText) =>
      lexicon && reading ? search(state, { place, now: new Date(), fullText }, lexicon, reading) : undefined,
    [lexicon, reading, state, place],
  );
  const byCards = useMemo(() => make(), [make]);
  // The very first list is drawn in a turn of its own, and nothing more is asked for before: on an old phone the search has
  // taken one turn already.
  const isBegun = useLater(byCards !== undefined);
  const isUseful = byCards !== undefined && byCards.reading.words.content.length > 0;
  const wanted =
    isBegun &&
    lexicon !== undefined &&
    other.settled &&
    byCards !== undefined &&
    (asked === q || needsFullText(byCards.reading, byCards.text.scores.size, lexicon));
  const fullText = useFullText(byCards?.reading, wanted ? index : undefined);
  const whole = useMemo(() => (fullText.hits ? make(fullText.hits) : undefined), [fullText.hits, make]);
  const current = whole ?? byCards;
  // What is on the cards is shown at once; only where it is nothing at all is the full text waited for.
  const settled =
    isBegun &&
    placeSettled &&
    current !== undefined &&
    (current.text.by === 'nothing' ? other.settled && fullText.settled : other.settled || !hasForeignLetters(q));
  const now = useMemo<Found | undefined>(
    () => (settled && current && lexicon ? { ...current, lexicon } : undefined),
    [settled, current, lexicon],
  );
  const found = now ?? last;
  useEffect(() => {
    shown.current = found;
  }, [found]);

  const count = useCallback(
    (other: FindState) => {
      if (!lexicon) return 0;
      const near = placeTyped(other, readQuery(other.q, lexicon, other)) === '' ? undefined : place;
      return search(other, { place: near, now: new Date() }, lexicon).results.total;
    },
    [lexicon, place],
  );

  return {
    state,
    change,
    status: statusOf(index, now !== undefined),
    retry,
    lexicon,
    found,
    place,
    placeProblem,
    withoutFullText: wanted && fullText.failed,
    ...(isUseful && !wanted && { searchFullText: () => setAsked(q) }),
    count,
  };
}

function statusOf(index: IndexState, isReady: boolean): FinderState['status'] {
  if (index?.problem) return index.problem;
  return isReady ? 'ready' : 'loading';
}

function isPublic(typed: string, lexicon: Lexicon | undefined): boolean {
  if (!lexicon || needsTables(typed)) return false;
  const answer = findPlace(typed, lexicon.index);
  return answer !== undefined && 'place' in answer;
}
