/** What is said to a screen reader about a search: once it has settled, only when it is news, and not while more may come. */
import { useEffect, useRef, useState, type RefObject } from 'react';

/** Longer than it takes to go through several choices of a list. */
const QUIET_MS = 700;

/**
 * @param words undefined while the search is on its way
 * @param heading says the same: when it has the focus it was read out already
 */
export function useSpoken(words: string | undefined, heading: RefObject<HTMLElement | null>): string {
  const [spoken, setSpoken] = useState('');
  const last = useRef('');
  useEffect(() => {
    if (words === undefined || words === last.current) return undefined;
    const timer = setTimeout(() => {
      last.current = words;
      setSpoken(document.activeElement === heading.current ? '' : words);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [words, heading]);
  return spoken;
}
