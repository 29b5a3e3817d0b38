/** How we know what a record says: when it was checked, by whom, against what. */
import { z } from 'zod';
import { day, line, listOf, partialDate, webAddress, type FieldMeta } from './fields.ts';

export const sourceSchema = z
  .strictObject({
    url: webAddress('Web address').optional(),
    evidence: z
      .enum(['third-party copy', 'public register'], {
        error: '"third-party copy" or "public register": a source without a link, kept as evidence only',
      })
      .meta({ title: 'Evidence', internal: true } satisfies FieldMeta)
      .optional(),
    copyOf: line('A copy of', 300).optional(),
    date: partialDate('Date of the source').optional(),
    dateNote: line('How the date is known', 160).optional(),
    took: line('What it gave', 400).optional(),
    licence: line('Licence', 160, 'Under which licence it may be used, where it was copied from a feed.').optional(),
  })
  .refine(({ url, evidence }) => (url === undefined) !== (evidence === undefined), {
    error: 'either url (a page that people can open) or evidence (kept, never shown), and not both',
    path: ['url'],
  });

export const confidences = ['high', 'medium', 'low'] as const;

export const assuranceSchema = z.strictObject({
  checked: day('Last checked', 'The day on which somebody last checked every fact of this record.'),
  by: line('Checked by', 120, 'A role or a team, never the name of a private person.'),
  owner: line(
    'Who keeps it right',
    120,
    'The role or team to ask when it is due. Left out: as site.yml says.',
  ).optional(),
  confidence: z.enum(confidences, { error: 'high, medium or low' }).meta({
    title: 'Confidence',
    description: 'How sure the facts are. Low: the page tells people to check before they rely on it.',
    help: 'assurance',
  } satisfies FieldMeta),
  sources: listOf(sourceSchema, 'Sources', 'The public pages that give these facts, and what each gave.'),
  reviewMonths: z
    .int({ error: 'a whole number of months' })
    .min(1, { error: 'one month or more' })
    .max(24, { error: '24 months at most' })
    .meta({ title: 'Check again after (months)', help: 'assurance' } satisfies FieldMeta)
    .optional(),
});

export type Source = z.output<typeof sourceSchema>;
export type Assurance = z.output<typeof assuranceSchema>;
export type Confidence = (typeof confidences)[number];
