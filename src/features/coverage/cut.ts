/** One number of a table as an address: the area, and an age or a level within it, after # on the page of its topic. No imports. */

export interface Cut {
  area: string;
  stretch?: string | undefined;
  level?: string | undefined;
}

/** No id has it within. */
const BETWEEN = '__';
const AGE = 'age-';
const LEVEL = 'level-';

/** Such as `elmby__age-5-to-10`: the fragment, and the id of what it leads to where no script runs. */
export const cutId = ({ area, stretch, level }: Cut): string =>
  [area, stretch && AGE + stretch, level && LEVEL + level].filter(Boolean).join(BETWEEN);

/** @returns undefined where the fragment names no age and no level: then it is a place on the page, or nothing */
export function readCut(fragment: string): Cut | undefined {
  const [area, ...parts] = fragment.replace(/^#/, '').split(BETWEEN);
  const named = (start: string) => parts.find((part) => part.startsWith(start))?.slice(start.length);
  const [stretch, level] = [named(AGE), named(LEVEL)];
  return area && (stretch || level) ? { area, stretch, level } : undefined;
}
