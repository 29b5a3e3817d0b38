/** The full text's hits for the words of a search that wants them. */
import { useEffect, useState } from 'react';
import { path } from '../../site/paths.ts';
import { openFullText, searchWords, type Pagefind } from './engine.ts';
import type { FullText } from './full-text.ts';
import { loadFullTextIds } from './load.ts';
import type { Reading } from './reading/reading.ts';
import type { IndexState } from './useIndex.ts';

/** After so long the words on the cards answer alone. */
const PATIENCE_MS = 2500;

let opened: Promise<Pagefind> | undefined;

function open(version: string): Promise<Pagefind> {
  opened ??= openFullText(path('/'), version).catch((error: unknown) => {
    // Asked for again with the next search: the line may be back by then.
    opened = undefined;
    throw error;
  });
  return opened;
}

export interface FullTextState {
  settled: boolean;
  failed: boolean;
  hits?: FullText;
}

/** @param index undefined while the full text is not wanted */
export function useFullText(reading: Reading | undefined, index: IndexState): FullTextState {
  const [answer, setAnswer] = useState<{ of: Reading; hits?: FullText }>();
  const version = index?.lexicon ? index.version : undefined;
  useEffect(() => {
    if (!reading || version === undefined) return undefined;
    let over = false;
    const settle = (hits?: FullText): void => {
      if (over) return;
      over = true;
      setAnswer({ of: reading, hits });
    };
    const timer = setTimeout(settle, PATIENCE_MS);
    hitsOf(reading.words.content, version).then(settle, () => settle());
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [reading, version]);
  if (version === undefined) return { settled: true, failed: false };
  if (answer === undefined || answer.of !== reading) return { settled: false, failed: false };
  return { settled: true, failed: answer.hits === undefined, hits: answer.hits };
}

/** @throws when Pagefind or its ids cannot be had, or are of another build than the index */
async function hitsOf(words: readonly string[], version: string): Promise<FullText> {
  const [pagefind, ids] = await Promise.all([open(version), loadFullTextIds()]);
  if (ids.version !== version) throw new Error('The full text is of another build.');
  const places = new Map(ids.ids.map((id, at) => [id, at]));
  return searchWords(pagefind, words, places);
}
