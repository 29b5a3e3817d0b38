/** The state of the editors' page: what is typed, and the search that it makes a moment later. Kept in the address, as on the finder's page. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { onOtherState, stateHere, writeState } from '../history.ts';
import type { Lexicon } from '../lexicon.ts';
import type { FindState } from '../query.ts';
import { readQuery } from '../reading/reading.ts';
import { placeTyped, search, type Search } from '../search.ts';
import { useIndex, type IndexState } from '../useIndex.ts';
import { usePlace } from '../usePlace.ts';

/** So long a pause in typing and the search is made, in milliseconds. */
const PAUSE = 250;

export interface Desk {
  /** As typed, at once. */
  typed: FindState;
  change: (next: FindState) => void;
  index: IndexState;
  retry: () => void;
  found?: Search & { lexicon: Lexicon };
  placeProblem?: string;
  placeNote?: string;
}

/** @param onOther another search came from outside the form: a link of the lists below, or Back */
export function useDesk(onOther: () => void): Desk {
  const [typed, setTyped] = useState<FindState>(stateHere);
  const [state, setState] = useState(typed);
  const { index, retry } = useIndex();
  const lexicon = index?.lexicon;
  const latest = useRef(typed);
  useEffect(() => {
    latest.current = typed;
  }, [typed]);
  useEffect(
    () =>
      onOtherState(
        () => latest.current,
        (other) => {
          setTyped(other);
          setState(other);
          onOther();
        },
      ),
    [onOther],
  );
  useEffect(() => {
    const timer = setTimeout(() => setState(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);

  const { q, exact } = state;
  const reading = useMemo(() => lexicon && readQuery(q, lexicon, { exact }), [lexicon, q, exact]);
  const { settled, answer } = usePlace(reading ? placeTyped(state, reading) : '', undefined, lexicon);
  const place = answer && 'place' in answer ? answer.place : undefined;
  const isPublic = place !== undefined && !place.isPostcode;
  useEffect(() => {
    if (settled) writeState(state, 'replace', isPublic);
  }, [state, settled, isPublic]);
  const found = useMemo(() => {
    if (!lexicon || !reading || !settled || isEmpty(state)) return undefined;
    return { ...search(state, { place, now: new Date() }, lexicon, reading), lexicon };
  }, [lexicon, reading, settled, state, place]);
  return {
    typed,
    change: useCallback((next: FindState) => setTyped(next), []),
    index,
    retry,
    ...(found && { found }),
    ...(answer && 'problem' in answer && { placeProblem: answer.problem }),
    ...(place?.note !== undefined && { placeNote: place.note }),
  };
}

const isEmpty = ({ q, postcode, ages, who, area, topics }: FindState): boolean =>
  q.trim() === '' && postcode === '' && ages.length === 0 && who === '' && area === '' && topics.length === 0;
