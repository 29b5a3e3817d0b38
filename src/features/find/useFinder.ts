/** The finder's state and what follows from it. All logic is in plain files; here it meets React and the address bar. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { firstState, onOtherState, writeState } from './history.ts';
import { makeLexicon, type Lexicon } from './lexicon.ts';
import { loadIndex } from './load.ts';
import { findPlace, needsTables, type KnownPlace } from './place.ts';
import type { FindState } from './query.ts';
import { findResults, type Results } from './results.ts';
import { matchText } from './text-match.ts';
import { useFullText } from './useFullText.ts';
import { usePlace } from './usePlace.ts';

export type Change = (next: FindState, how?: 'push' | 'replace') => void;

export interface Found {
  lexicon: Lexicon;
  results: Results;
  state: FindState;
  place?: KnownPlace;
}

export interface FinderState {
  state: FindState;
  change: Change;
  status: 'loading' | 'ready' | 'failed';
  retry: () => void;
  lexicon?: Lexicon;
  /** The last settled search: it stays on the page while the next one is made. */
  found?: Found;
  place?: KnownPlace;
  placeProblem?: string;
  /** How many results another search would give, by the words on the cards. */
  count: (state: FindState) => number;
}

export function useFinder(): FinderState {
  const [state, setState] = useState<FindState>(firstState);
  const { loaded, retry } = useIndex();
  const lexicon = loaded?.lexicon;
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  useEffect(() => onOtherState(() => latest.current, setState), []);

  const change = useCallback<Change>(
    (next, how = 'push') => {
      setState(next);
      writeState(next, how, isPublic(next.postcode, lexicon));
    },
    [lexicon],
  );

  const { settled: placeSettled, answer } = usePlace(state.postcode, lexicon);
  const place = answer && 'place' in answer ? answer.place : undefined;
  const placeProblem = answer && 'problem' in answer ? answer.problem : undefined;
  const fullText = useFullText(state.q, loaded?.version);
  const settled = lexicon !== undefined && placeSettled && fullText.settled;

  const text = useMemo(() => lexicon && matchText(state.q, lexicon, fullText.hits), [lexicon, state.q, fullText.hits]);
  const now = useMemo(
    () =>
      settled && text && lexicon
        ? { lexicon, state, place, results: findResults({ state, text, place, now: new Date() }, lexicon) }
        : undefined,
    [settled, text, lexicon, state, place],
  );
  const [last, setLast] = useState<Found>();
  if (now && now !== last) setLast(now);

  const count = useCallback(
    (other: FindState) => {
      if (!lexicon || !text) return 0;
      const otherText = other.q === state.q ? text : matchText(other.q, lexicon);
      const otherPlace = other.postcode === '' ? undefined : place;
      return findResults({ state: other, text: otherText, place: otherPlace, now: new Date() }, lexicon).total;
    },
    [lexicon, text, state.q, place],
  );

  const status = loaded === null ? 'failed' : now ? 'ready' : 'loading';
  return { state, change, status, retry, lexicon, found: now ?? last, place, placeProblem, count };
}

function isPublic(typed: string, lexicon: Lexicon | undefined): boolean {
  if (!lexicon || needsTables(typed)) return false;
  const answer = findPlace(typed, lexicon.index, undefined);
  return answer !== undefined && 'place' in answer;
}

/** The index, made ready; null when it cannot be had. */
function useIndex(): { loaded: { lexicon: Lexicon; version: string } | null | undefined; retry: () => void } {
  const [loaded, setLoaded] = useState<{ lexicon: Lexicon; version: string } | null>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let over = false;
    loadIndex()
      .then((index) => ({ lexicon: makeLexicon(index), version: index.version }))
      .then(
        (made) => {
          if (!over) setLoaded(made);
        },
        () => {
          if (!over) setLoaded(null);
        },
      );
    return () => {
      over = true;
    };
  }, [attempt]);
  const retry = useCallback(() => {
    setLoaded(undefined);
    setAttempt((before) => before + 1);
  }, []);
  return { loaded, retry };
}
