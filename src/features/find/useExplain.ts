/** The explanation of the order, for developers and editors. It is fetched where it is wanted: nobody else pays for it. */
import { useEffect, useState } from 'react';
import type * as Parts from './edit/explain.ts';

type Explain = typeof Parts;

export function useExplain(isWanted: boolean): Explain | undefined {
  const [explain, setExplain] = useState<Explain>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let over = false;
    import('./edit/explain.ts').then(
      (loaded) => {
        if (!over) setExplain(loaded);
      },
      // Without it the results are as good as ever.
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [isWanted]);
  return isWanted ? explain : undefined;
}
