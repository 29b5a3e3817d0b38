/** Where the visitor is, once what looks postcodes up is here, if it is needed at all. */
import { useEffect, useMemo, useState } from 'react';
import { askAgain } from '../../words/find-place.ts';
import { HERE, type Here } from './here.ts';
import type { Lexicon } from './lexicon.ts';
import { findPlace, needsTables, type PlaceAnswer } from './place.ts';
import type * as At from './place-at.ts';
import type * as Looking from './postcodes.ts';
import type { Postcodes } from '../../ui/postcodes/load.ts';

export interface PlaceState {
  settled: boolean;
  answer?: PlaceAnswer;
}

interface Loaded {
  /** What was typed when it was asked for. */
  of: string;
  looking?: typeof Looking;
  /** Undefined: they could not be had. */
  postcodes?: Postcodes;
  /** For where the device is. */
  at?: typeof At;
}

/** Each part of it may fail to come. */
async function load(of: string): Promise<Loaded> {
  const nothing = (): undefined => undefined;
  const at = of === HERE ? import('./place-at.ts').catch(nothing) : undefined;
  const looking = await import('./postcodes.ts').catch(nothing);
  return { of, looking, postcodes: await looking?.loadPostcodes(of, of === HERE).catch(nothing), at: await at };
}

/** @param here where the device is, for a place that is typed as `HERE` */
export function usePlace(typed: string, here: Here | undefined, lexicon: Lexicon | undefined): PlaceState {
  const [loaded, setLoaded] = useState<Loaded>();
  // Another postcode may need another file.
  const of = needsTables(typed) ? typed : '';
  useEffect(() => {
    let over = false;
    if (of !== '')
      void load(of).then((all) => {
        if (!over) setLoaded(all);
      });
    return () => {
      over = true;
    };
  }, [of]);
  return useMemo(() => {
    if (!lexicon || (of !== '' && loaded?.of !== of)) return { settled: false };
    const { index } = lexicon;
    const { looking, postcodes, at } = loaded ?? {};
    if (of !== HERE) {
      const look = postcodes && looking?.lookIn(postcodes);
      return { settled: true, answer: findPlace(typed, index, look) };
    }
    const place = here && at?.placeAt(here, postcodes?.tables, index, postcodes?.whole);
    return { settled: true, answer: place ? { place } : { problem: askAgain } };
  }, [typed, here, lexicon, of, loaded]);
}
