/** A part of the page that comes by itself when it is wanted. The list is as good as ever without it. */
import { useEffect, useState } from 'react';

/**
 * @param load always the same function
 * @param wanted when it changes, a part that did not come is asked for again: the line may be back
 * @returns null when it did not come
 */
export function usePart<T extends object>(load: () => Promise<T>, wanted: unknown, wait = 0): T | null | undefined {
  const [part, setPart] = useState<T | null>();
  useEffect(() => {
    if (!wanted || part) return undefined;
    const timer = setTimeout(() => {
      load().then(setPart, () => setPart(null));
    }, wait);
    return () => clearTimeout(timer);
  }, [load, wanted, part, wait]);
  return part;
}
