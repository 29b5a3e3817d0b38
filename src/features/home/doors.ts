/** The doors of the first page that are not topics. */
import { ageStretches, stretchSearch } from '../../catalogue/views/age-stretches.ts';

/** Searches to try: each must bring something up, which the browser tests prove. */
export const trySearches = [
  'won’t go to school',
  'food this week',
  'can’t cope with a crying baby',
  'feeling low',
] as const;

/** Each door stands for one age in the middle of its stretch. */
export const ageDoors = ageStretches.map((stretch) => ({
  href: stretchSearch(stretch),
  label: stretch.door,
  hint: stretch.hint,
}));
