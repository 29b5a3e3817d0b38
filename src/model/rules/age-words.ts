/** Ages in words, the same everywhere. */
import { BEFORE_BIRTH, statesAnAge, type Ages, type Child } from './age-fit.ts';

/** "Age 11 to 18", "From pregnancy to age 19, or 25 with SEND or a disability", "Ages not stated". */
export function ageWords(ages: Ages | undefined): string {
  if (!ages || !statesAnAge(ages)) return 'Ages not stated';
  const { fromPregnancy, minimumAge, maximumAge, maximumAgeWithDisability } = ages;
  return (
    ordinaryWords(fromPregnancy === true, minimumAge, maximumAge) + extensionWords(maximumAge, maximumAgeWithDisability)
  );
}

function ordinaryWords(fromPregnancy: boolean, minimum?: number, maximum?: number): string {
  if (fromPregnancy) return maximum === undefined ? 'From pregnancy' : `From pregnancy to age ${maximum}`;
  if (minimum === undefined) return maximum === undefined ? 'Ages not stated' : `Up to age ${maximum}`;
  if (maximum === undefined) return minimum === 0 ? 'From birth' : `Age ${minimum} and over`;
  if (minimum === maximum) return minimum === 0 ? 'Babies under 1' : `Age ${minimum}`;
  return minimum === 0 ? `From birth to age ${maximum}` : `Age ${minimum} to ${maximum}`;
}

function extensionWords(maximum: number | undefined, extension: number | undefined): string {
  if (extension === undefined || extension === maximum) return '';
  return maximum === undefined
    ? `; up to ${extension} with SEND or a disability`
    : `, or ${extension} with SEND or a disability`;
}

/** "your baby on the way", "your 14-year-old". */
export function childWords({ age }: Child): string {
  if (age === BEFORE_BIRTH) return 'your baby on the way';
  return age === 0 ? 'your baby' : `your ${age}-year-old`;
}
