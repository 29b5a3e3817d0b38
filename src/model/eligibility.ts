import { z } from 'zod';
import { age, flag, line, listOf } from './fields.ts';

/** Who a service is for. Only what the service states: an age left out is shown as not stated. */
export const eligibilitySchema = z
  .strictObject({
    fromPregnancy: flag('From pregnancy', 'true when help starts before the birth').optional(),
    minimumAge: age('Youngest age').optional(),
    maximumAge: age('Oldest age', 'In whole years: 18 means until the 19th birthday.').optional(),
    maximumAgeWithDisability: age('Oldest age with SEND or a disability').optional(),
    criteria: listOf(line('Criterion', 300), 'Who can have it, in words').optional(),
  })
  .refine(
    ({ minimumAge, maximumAge }) => minimumAge === undefined || maximumAge === undefined || minimumAge <= maximumAge,
    {
      error: 'a minimumAge that is not above the maximumAge',
      path: ['minimumAge'],
    },
  )
  .refine(
    ({ maximumAge, maximumAgeWithDisability }) =>
      maximumAgeWithDisability === undefined || maximumAge === undefined || maximumAgeWithDisability >= maximumAge,
    { error: 'an age that is not below the ordinary maximumAge', path: ['maximumAgeWithDisability'] },
  )
  .refine((ages) => !(ages.fromPregnancy && ages.minimumAge !== undefined && ages.minimumAge > 0), {
    error: 'no minimumAge above 0 together with fromPregnancy: true',
    path: ['minimumAge'],
  });

export type Eligibility = z.output<typeof eligibilitySchema>;
