/** The full text's hits for the words typed; until they are here, or are given up on, the search is not settled. */
import { useEffect, useState } from 'react';
import { path } from '../../site/paths.ts';
import { openFullText, searchWords, type Pagefind } from './engine.ts';
import type { FullText } from './text-match.ts';
import { onlyFiller, wordsOf } from '../../model/rules/words.ts';

/** After so long the words on the cards answer alone: a list that changes while it is read is worse than one that knows less. */
const PATIENCE_MS = 2500;

let opened: Promise<Pagefind> | undefined;

const open = (version: string): Promise<Pagefind> => {
  opened ??= openFullText(path('/'), version);
  return opened;
};

export interface FullTextState {
  settled: boolean;
  hits?: FullText;
}

/** @param version of the index; undefined while that is not here */
export function useFullText(q: string, version: string | undefined): FullTextState {
  const [answer, setAnswer] = useState<{ q: string; hits?: FullText }>();
  const words = wordsOf(q);
  const needed = words.content.length > 0 && !onlyFiller(words);
  useEffect(() => {
    if (!needed || version === undefined) return undefined;
    let over = false;
    const settle = (hits?: FullText): void => {
      if (over) return;
      over = true;
      setAnswer({ q, hits });
    };
    const timer = setTimeout(settle, PATIENCE_MS);
    open(version)
      .then((pagefind) => searchWords(pagefind, wordsOf(q).content))
      .then(settle, () => settle());
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [q, needed, version]);
  if (!needed) return { settled: true };
  return answer?.q === q ? { settled: true, hits: answer.hits } : { settled: false };
}
