/** The days as the browser's code knows them: a type of the model, kept the same by the compiler. */
import type { Weekday } from '../../model/fields.ts';

export const weekdayNames = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const satisfies readonly Weekday[];
