/** Where the visitor is, once the postcode tables are here if they are needed at all. */
import { useEffect, useMemo, useState } from 'react';
import { loadTables } from './load.ts';
import type { Lexicon } from './lexicon.ts';
import { findPlace, needsTables, type PlaceAnswer } from './place.ts';
import type { PostcodeTables } from './postcode.ts';

export interface PlaceState {
  settled: boolean;
  answer?: PlaceAnswer;
}

export function usePlace(typed: string, lexicon: Lexicon | undefined): PlaceState {
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
    return { settled: true, answer: findPlace(typed, lexicon.index, tables === 'failed' ? undefined : tables) };
  }, [typed, lexicon, wanted, tables]);
}
