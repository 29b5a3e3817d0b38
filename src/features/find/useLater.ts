/** What may come a moment after the list: the list is what the visitor waits for, and an old phone draws one thing at a time. */
import { useEffect, useState } from 'react';

/** The value as it was until the page has been painted with what else is new. */
export function useLater<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setShown(value));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return shown;
}
