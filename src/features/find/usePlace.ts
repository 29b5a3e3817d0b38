/** Where the visitor is, once the postcode tables are here if they are needed at all. */
import { useEffect, useMemo, useState } from 'react';
import { askAgain, HERE, type Here } from './here.ts';
import { loadTables } from './load.ts';
import type { Lexicon } from './lexicon.ts';
import { findPlace, needsTables, placeAt, type PlaceAnswer } from './place.ts';
import type { PostcodeTables } from './postcode.ts';

export interface PlaceState {
  settled: boolean;
  answer?: PlaceAnswer;
}

/** @param here where the device is, for a place that is typed as `HERE` */
export function usePlace(typed: string, here: Here | undefined, lexicon: Lexicon | undefined): PlaceState {
  const [tables, setTables] = useState<PostcodeTables | 'failed'>();
  const wanted = needsTables(typed);
  useEffect(() => {
    if (!wanted) return undefined;
    let over = false;
    loadTables().then(
      (found) => {
        if (!over) setTables(found);
      },
      () => {
        if (!over) setTables('failed');
      },
    );
    return () => {
      over = true;
    };
  }, [wanted]);
  return useMemo(() => {
    if (!lexicon || (wanted && tables === undefined)) return { settled: false };
    const found = tables === 'failed' ? undefined : tables;
    if (typed !== HERE) return { settled: true, answer: findPlace(typed, lexicon.index, found) };
    return { settled: true, answer: here ? { place: placeAt(here, found, lexicon.index) } : { problem: askAgain } };
  }, [typed, here, lexicon, wanted, tables]);
}
