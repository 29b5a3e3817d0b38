/** The index, fetched and made ready. */
import { useCallback, useEffect, useState } from 'react';
import { inPieces } from './breathe.ts';
import { lexiconInPieces, type Lexicon } from './lexicon.ts';
import { loadIndex } from './load.ts';
import { OtherFormat } from './unpack-index.ts';

export type IndexState =
  | { lexicon: Lexicon; version: string; problem?: undefined }
  /** `failed`: it cannot be had; `old`: it is of another build than the page. */
  | { problem: 'failed' | 'old'; lexicon?: undefined }
  | undefined;

export function useIndex(): { index: IndexState; retry: () => void } {
  const [index, setIndex] = useState<IndexState>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let over = false;
    void loadIndex()
      .then(async ({ index: loaded, version }): Promise<IndexState> => {
        return { lexicon: await inPieces(lexiconInPieces(loaded)), version };
      })
      .catch((error: unknown): IndexState => ({ problem: error instanceof OtherFormat ? 'old' : 'failed' }))
      .then((made) => {
        if (!over) setIndex(made);
      });
    return () => {
      over = true;
    };
  }, [attempt]);
  const retry = useCallback(() => {
    setIndex(undefined);
    setAttempt((before) => before + 1);
  }, []);
  return { index, retry };
}
