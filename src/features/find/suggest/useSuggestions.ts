/**
 * The finder's search box offers what is meant. The code for it comes after the index, when the page is at rest or the box is
 * first used: the first results do not wait for it, and typing asks for nothing.
 */
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { link } from '../../../ui/link.ts';
import type { Lexicon } from '../lexicon.ts';
import { nothingAsked, type FindState } from '../query.ts';
import type { Suggestion } from './suggest.ts';

interface Parts {
  input: RefObject<HTMLInputElement | null>;
  list: RefObject<HTMLDivElement | null>;
  status: RefObject<HTMLSpanElement | null>;
}

const RESTED_MS = 1000;

/** @param choose what a suggestion other than a page asks for; its keys go over what is asked already */
export function useSuggestions(
  { input, list, status }: Parts,
  lexicon: Lexicon | undefined,
  choose: (asked: Partial<FindState>) => void,
): { onFocus: () => void } {
  const latest = useRef({ lexicon, choose });
  const offer = useRef<{ refresh: () => void }>(undefined);
  const asked = useRef(false);
  useEffect(() => {
    latest.current = { lexicon, choose };
  }, [lexicon, choose]);
  // Only when the index has come: drawn again for less, the list would lose what is chosen in it.
  useEffect(() => {
    if (lexicon) offer.current?.refresh();
  }, [lexicon]);

  const load = useCallback((): void => {
    if (asked.current) return;
    asked.current = true;
    import('./combobox.ts').then(
      ({ offerSuggestions }) => {
        if (!input.current || !list.current || !status.current) return;
        offer.current = offerSuggestions({
          input: input.current,
          list: list.current,
          status: status.current,
          lexicon: () => latest.current.lexicon,
          choose: (suggestion) => {
            const next = askedBy(suggestion);
            if (next) latest.current.choose(next);
            else location.href = link(suggestion.value);
          },
        });
        offer.current.refresh();
      },
      () => {
        // It did not come: the box works without, and tries again with the next focus.
        asked.current = false;
      },
    );
  }, [input, list, status]);
  useEffect(() => {
    if (!lexicon) return undefined;
    const timer = setTimeout(load, RESTED_MS);
    return () => clearTimeout(timer);
  }, [lexicon, load]);
  return { onFocus: load };
}

/** Undefined for what has a page of its own. The words were on the way to the suggestion, and are done with. */
function askedBy({ kind, value }: Suggestion): Partial<FindState> | undefined {
  const { q } = nothingAsked;
  switch (kind) {
    case 'topic':
      return { q, topics: [value] };
    case 'place':
      return { q, postcode: value };
    case 'phrase':
      return { q: value };
    case 'service':
    case 'urgent':
      return undefined;
  }
}
