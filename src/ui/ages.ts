/** The scale that every drawing of ages shares: before birth at 0, birth at 14, then even steps to 25 years at 100. */

export interface AgeRange {
  fromPregnancy?: boolean;
  minimumAge?: number;
  maximumAge?: number;
  maximumAgeWithDisability?: number;
}

export interface AgeSpan {
  /** Where the drawn ages begin and end, in per cent of the line. */
  start: number;
  end: number;
  /** The service does not say where they begin, or end: drawn as a stitched line and never as a solid one. */
  openStart: boolean;
  openEnd: boolean;
  /** The end of the extension for a disability or SEND. */
  extension?: number;
}

const birth = 14;
const oldest = 25;

/** The place of an age in years on the line, in per cent, with two decimals. */
export function agePosition(years: number): number {
  const within = Math.min(Math.max(years, 0), oldest);
  return Math.round((birth + (within / oldest) * (100 - birth)) * 100) / 100;
}

/** What to draw for an age range, or undefined when no age is stated: an unknown age is told in words only. */
export function ageSpan({
  fromPregnancy,
  minimumAge,
  maximumAge,
  maximumAgeWithDisability,
}: AgeRange): AgeSpan | undefined {
  const from = fromPregnancy ? 0 : minimumAge === undefined ? undefined : agePosition(minimumAge);
  const to = maximumAge === undefined ? undefined : agePosition(maximumAge);
  const extended = maximumAgeWithDisability === undefined ? undefined : agePosition(maximumAgeWithDisability);
  if (from === undefined && to === undefined && extended === undefined) return undefined;
  const end = to ?? 100;
  return {
    start: from ?? agePosition(0),
    end,
    openStart: from === undefined,
    openEnd: to === undefined,
    extension: extended !== undefined && extended > end ? extended : undefined,
  };
}
