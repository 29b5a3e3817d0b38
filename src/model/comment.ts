/**
 * A comment on the local offer, and what was done: one theme of one year. The law asks for both at least once a year
 * (the Special Educational Needs and Disability Regulations 2014, regulation 56). No personal data.
 */
import { z } from 'zod';
import { line, listOf, ref, webAddress, type FieldMeta } from './fields.ts';

const meta = (title: string, description?: string) => ({ title, description, help: 'comments' }) satisfies FieldMeta;

/** Fields that hold what people wrote: nothing in them may lead to one person. */
export const toldFields = ['theme', 'said', 'done'] as const;

export const commentSchema = z.strictObject({
  year: z
    .int({ error: 'a year in four figures, without quotes, for example 2026' })
    .min(2014, { error: '2014 or later: the law is of that year' })
    .max(2100, { error: 'a year in four figures, for example 2026' })
    .meta({ ...meta('Year', 'The year in which it was said.'), examples: [2026] }),
  theme: line('Theme', 80, 'What it is about, in a few words.'),
  said: listOf(
    line('What was said', 400),
    'What was said',
    'Put together from what several people said. Never a name, a school or a story that shows who it was.',
  ),
  done: listOf(
    line('What was done', 400),
    'What was done',
    'With what will be done, and by when. "Nothing, because" is an answer too.',
  ),
  by: ref('organisations', 'Who answered', 'The body that answered.'),
  topics: listOf(ref('topics', 'Topic'), 'Topics').optional(),
  source: webAddress('Where it was published').optional(),
});

export type Comment = z.output<typeof commentSchema>;
