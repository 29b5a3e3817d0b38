/** What the tab, the history and a shared link say of a page about harm: never the harm. The page's own heading stays clear. */
import { neutralDescription } from '../words/safety.ts';

interface Said {
  /** For the title. */
  called: string;
  description: string;
}

/** @param name what the page is called where nobody could be hurt by it */
export function neutralWords(
  sensitive: boolean,
  { called: name, description }: Said,
  neutralTitle: string | undefined,
): Said {
  if (!sensitive) return { called: name, description };
  const called = neutralTitle ?? name;
  return { called, description: neutralDescription(called) };
}
