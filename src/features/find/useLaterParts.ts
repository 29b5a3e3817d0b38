/** The parts of `later.ts`, once the first results are there: the list is drawn first, and what it needs is fetched first. */
import type * as Parts from './later.ts';
import type { Found } from './useFinder.ts';
import { usePart } from './usePart.ts';

const A_MOMENT = 100;
const load = () => import('./later.ts');

/** @returns null when they did not come */
export const useLaterParts = (found: Found | undefined): typeof Parts | null | undefined =>
  usePart(load, found, A_MOMENT);
