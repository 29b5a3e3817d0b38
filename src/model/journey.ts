/** The steps of a guide that leads through something that is going on, one after the other. */
import { z } from 'zod';
import { flag, line, listOf, markdown, ref, type FieldMeta } from './fields.ts';

const searchAge = z
  .int({ error: 'a whole number of years, or -1 before birth' })
  .min(-1, { error: 'an age in years, or -1 before birth' })
  .max(25, { error: 'an age in years, 25 at most' })
  .meta({ title: 'Age', examples: [14], help: 'steps' } satisfies FieldMeta);

/** A link to a search, as its parts: the address is made from them, and never written by hand. */
export const curatedSearchSchema = z
  .strictObject({
    words: line('Words of the link', 60, 'What pressing it shows: "See baby groups".'),
    q: line('Words to search for', 80).optional(),
    topic: ref('topics', 'Topic').optional(),
    ages: listOf(searchAge, 'Ages').optional(),
    send: flag('Special needs or a disability').optional(),
    area: ref('areas', 'Area').optional(),
    who: ref('vocabulary/roles', 'Who asks').optional(),
  })
  .refine(({ q, topic }) => q !== undefined || topic !== undefined, {
    error: 'something to search for: a topic, or words (q)',
  })
  .meta({ title: 'Search', help: 'steps' } satisfies FieldMeta);

const services = (description: string) => listOf(ref('services', 'Service'), 'Services', description).optional();

const stepSchema = z.strictObject({
  title: line('Title', 60, 'What to do, the verb first.'),
  text: markdown('Text', 1200),
  services: services('Who can help with this step, in the order to try them.'),
  search: curatedSearchSchema.optional(),
});

const mostSteps = 9;

export const stepsSchema = z
  .array(stepSchema, { error: 'a list: one step after each hyphen' })
  .min(2, { error: 'at least two steps. One thing to say belongs in the text below the fields' })
  // Not max(): a text in place of the list has a length too, and would be told twice.
  .refine((steps) => steps.length <= mostSteps, {
    error: `at most ${mostSteps} steps: nobody in a hard place reads more`,
  })
  .meta({ title: 'Steps', help: 'steps' } satisfies FieldMeta);

/** What to do when the answer is no, "not you" or "wait". */
export const ifRefusedSchema = z
  .strictObject({ text: markdown('Text', 1200), services: services('Who can help when the answer was no.') })
  .meta({ title: 'If you are turned away', help: 'steps' } satisfies FieldMeta);

export type CuratedSearch = z.output<typeof curatedSearchSchema>;
