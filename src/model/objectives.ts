/** What the partnership set out to do, and the document that says so: one list, in the document's order. */
import { z } from 'zod';
import { id, line, listOf, type FieldMeta } from './fields.ts';

const meta = (title: string, description?: string) => ({ title, description, help: 'objectives' }) satisfies FieldMeta;

export const objectivesSchema = z.strictObject({
  document: z
    .strictObject({
      title: line('Title', 160),
      year: line('Year', 20),
      ended: line('Ended', 20, 'The last year that it was for.').optional(),
      since: line('What has changed since', 300).optional(),
    })
    .meta(meta('Document')),
  section: z.int({ error: 'a whole number' }).min(1).max(99).meta(meta('Section')),
  objectives: listOf(
    z.strictObject({
      id: id().meta(meta('Id', 'The end of its address: never changed once published.')),
      title: line('What', 240),
      how: listOf(line('How', 240), 'How'),
    }),
    'Objectives',
  ).refine((all) => new Set(all.map((one) => one.id)).size === all.length, { error: 'each id only once' }),
});

export type Objectives = z.output<typeof objectivesSchema>;
