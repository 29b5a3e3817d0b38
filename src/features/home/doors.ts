/** The doors of the first page that are not topics. */
import { ageStretches, stretchSearch } from '../../catalogue/views/age-stretches.ts';

/** Each door stands for one age in the middle of its stretch. */
export const ageDoors = ageStretches.map((stretch) => ({
  href: stretchSearch(stretch),
  label: stretch.door,
  hint: stretch.hint,
}));
