/** Where the visitor is, once the postcode tables are here if they are needed at all. */
import { useEffect, useMemo, useState } from 'react';
import { askAgain } from '../../words/find-place.ts';
import { HERE, type Here } from './here.ts';
import { loadTables } from './load.ts';
import type { Lexicon } from './lexicon.ts';
import { findPlace, needsTables, type KnownPlace, type PlaceAnswer, type Towns } from './place.ts';
import type { PostcodeTables } from '../../model/rules/postcode.ts';

export interface PlaceState {
  settled: boolean;
  answer?: PlaceAnswer;
}

interface Loaded {
  /** Undefined: they could not be had. */
  tables?: PostcodeTables;
  /** For where the device is. */
  placeAt?: (here: Here, tables: PostcodeTables | undefined, index: Towns) => KnownPlace;
}

/** @param here where the device is, for a place that is typed as `HERE` */
export function usePlace(typed: string, here: Here | undefined, lexicon: Lexicon | undefined): PlaceState {
  const [loaded, setLoaded] = useState<Loaded & { of: 'typed' | 'device' }>();
  const wanted = needsTables(typed);
  const of = typed === HERE ? 'device' : 'typed';
  useEffect(() => {
    if (!wanted) return undefined;
    let over = false;
    const nothing = (): undefined => undefined;
    const placing = of === 'device' ? import('./place-at.ts').catch(nothing) : undefined;
    void Promise.all([loadTables().catch(nothing), placing]).then(([tables, module]) => {
      if (!over) setLoaded({ of, tables, placeAt: module?.placeAt });
    });
    return () => {
      over = true;
    };
  }, [wanted, of]);
  return useMemo(() => {
    if (!lexicon || (wanted && loaded?.of !== of)) return { settled: false };
    if (of === 'typed') return { settled: true, answer: findPlace(typed, lexicon.index, loaded?.tables) };
    const place = here && loaded?.placeAt?.(here, loaded.tables, lexicon.index);
    return { settled: true, answer: place ? { place } : { problem: askAgain } };
  }, [typed, here, lexicon, wanted, of, loaded]);
}
