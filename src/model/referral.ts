/** What a professional needs to know before referring, beyond who may and how. Only what the service states. */
import { z } from 'zod';
import { line, listOf, type FieldMeta } from './fields.ts';

export const referralSchema = z
  .strictObject({
    consent: line('Consent', 300, 'Who has to agree to the referral, as the service states it.').optional(),
    needs: listOf(line('Needed', 200), 'What the referral must contain').optional(),
    exclusions: listOf(line('Not for', 200), 'What or whom it does not take').optional(),
    next: line('What happens next', 300, 'What the service does with a referral.').optional(),
    by: line('By when', 120, 'When somebody hears, as the service states it.').optional(),
    ifDeclined: line('If it says no', 300, 'What the service does when it does not accept a referral.').optional(),
  })
  .refine((referral) => Object.keys(referral).length > 0, {
    error: 'at least one fact. Leave referral out where the service states none',
  })
  .meta({
    title: 'Referral',
    description: 'For professionals. Only what the service states.',
    help: 'referral',
  } satisfies FieldMeta);

export type Referral = z.output<typeof referralSchema>;
