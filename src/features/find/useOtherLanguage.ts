/** What was typed in another language, read as English. */
import { useEffect, useState } from 'react';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading/reading.ts';

export interface OtherLanguage {
  settled: boolean;
  reading?: Reading;
}

/** Letters that English does not have. */
const FOREIGN = /[^\0-~£’‘“”–—…]/;
export const hasForeignLetters = (typed: string): boolean => FOREIGN.test(typed);

/** May it be another language? It has letters that English does not have, or the directory knows few of its words as they were typed. */
export function mayBeOther({ typed, words, corrections }: Reading, { knows }: Lexicon): boolean {
  if (hasForeignLetters(typed)) return true;
  const mended = corrections.map(({ read }) => read);
  const strange = words.content.filter((word) => !knows(word) || mended.includes(word)).length;
  return strange > 0 && strange >= words.content.length / 2;
}

/** @param own the words as English */
export function useOtherLanguage(own: Reading | undefined, lexicon: Lexicon | undefined): OtherLanguage {
  const [answer, setAnswer] = useState<{ of: Reading; reading?: Reading }>();
  const wanted = own && lexicon && mayBeOther(own, lexicon) ? own : undefined;
  useEffect(() => {
    if (!wanted || !lexicon) return undefined;
    let over = false;
    const settle = (reading?: Reading): void => {
      if (!over) setAnswer({ of: wanted, reading });
    };
    import('./other-language.ts')
      .then(({ readOther }) => readOther(wanted.typed, lexicon))
      .then(settle, () => settle());
    return () => {
      over = true;
    };
  }, [wanted, lexicon]);
  if (!wanted) return { settled: true };
  return answer?.of === wanted ? { settled: true, reading: answer.reading } : { settled: false };
}
