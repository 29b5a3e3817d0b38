/** The full text's hits for the words of a search that wants them. */
import { useEffect, useState } from 'react';
import { path } from '../../site/paths.ts';
import type { SearchWords } from './engine.ts';
import type { FullText } from './full-text.ts';
import type { Reading } from './reading/reading.ts';
import type { IndexState } from './useIndex.ts';

/** After so long the words on the cards answer alone. */
const PATIENCE_MS = 2500;

let opened: Promise<SearchWords> | undefined;

function open(version: string): Promise<SearchWords> {
  opened ??= import('./engine.ts')
    .then(({ openFullText }) => openFullText(path('/'), version))
    .catch((error: unknown) => {
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
    open(version)
      .then((searchWords) => searchWords(reading.words.content))
      .then(settle, () => settle());
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [reading, version]);
  if (version === undefined) return { settled: true, failed: false };
  if (answer === undefined || answer.of !== reading) return { settled: false, failed: false };
  return { settled: true, failed: answer.hits === undefined, hits: answer.hits };
}
