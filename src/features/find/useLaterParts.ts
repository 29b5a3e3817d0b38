/** The parts of `later.ts`, once the first results are there. Without them the list is as good as ever. */
import { useEffect, useState } from 'react';
import type * as Parts from './later.ts';

type Later = typeof Parts;

const A_MOMENT = 100;

export function useLaterParts(isReady: boolean): Later | undefined {
  const [parts, setParts] = useState<Later>();
  useEffect(() => {
    if (!isReady) return undefined;
    let over = false;
    // The list is drawn first, and what it needs is fetched first.
    const timer = setTimeout(() => {
      import('./later.ts').then(
        (loaded) => {
          if (!over) setParts(loaded);
        },
        () => undefined,
      );
    }, A_MOMENT);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [isReady]);
  return parts;
}
