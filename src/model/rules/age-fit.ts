/** Does a service fit a child of this age, by what the service states? */
import type { Eligibility } from '../eligibility.ts';

/** Age before birth, as `/find/` writes it. */
export const BEFORE_BIRTH = -1;

export interface Child {
  /** Whole years, 0 to 25; `BEFORE_BIRTH` for a baby that is on the way. */
  age: number;
  /** Special educational needs or a disability. */
  send?: boolean;
}

export type Ages = Pick<Eligibility, 'fromPregnancy' | 'minimumAge' | 'maximumAge' | 'maximumAgeWithDisability'>;

export type AgeFit =
  | { fits: 'yes'; because: 'stated' | 'send' | 'pregnancy' }
  | { fits: 'unknown'; because: 'not-stated' | 'from-birth' }
  | { fits: 'no'; because: 'too-young' | 'too-old' | 'only-with-send' };

export function statesAnAge(ages: Ages | undefined): boolean {
  return (
    ages !== undefined &&
    (ages.fromPregnancy === true ||
      ages.minimumAge !== undefined ||
      ages.maximumAge !== undefined ||
      ages.maximumAgeWithDisability !== undefined)
  );
}

/**
 * A missing end of a stated range is open ("16 and over"). A service that states no age at all is "unknown", never "no".
 * A service "from 0" does not say that it helps before birth, nor that it does not: unknown too.
 */
export function ageFit(ages: Ages | undefined, child: Child): AgeFit {
  if (!ages || !statesAnAge(ages)) return { fits: 'unknown', because: 'not-stated' };
  if (child.age === BEFORE_BIRTH) return fitBeforeBirth(ages);

  const { minimumAge, maximumAge, maximumAgeWithDisability } = ages;
  if (minimumAge !== undefined && child.age < minimumAge) return { fits: 'no', because: 'too-young' };
  if (maximumAge !== undefined && child.age > maximumAge) {
    if (maximumAgeWithDisability === undefined || child.age > maximumAgeWithDisability)
      return { fits: 'no', because: 'too-old' };
    return child.send ? { fits: 'yes', because: 'send' } : { fits: 'no', because: 'only-with-send' };
  }
  if (minimumAge === undefined && maximumAge === undefined) {
    // Only "from pregnancy" or only an extension is stated: it does not say how long ordinary help goes on.
    if (child.send && maximumAgeWithDisability !== undefined && child.age <= maximumAgeWithDisability)
      return { fits: 'yes', because: 'send' };
    return { fits: 'unknown', because: 'not-stated' };
  }
  return { fits: 'yes', because: 'stated' };
}

function fitBeforeBirth(ages: Ages): AgeFit {
  if (ages.fromPregnancy) return { fits: 'yes', because: 'pregnancy' };
  if (ages.minimumAge === 0) return { fits: 'unknown', because: 'from-birth' };
  return ages.minimumAge === undefined
    ? { fits: 'unknown', because: 'not-stated' }
    : { fits: 'no', because: 'too-young' };
}
