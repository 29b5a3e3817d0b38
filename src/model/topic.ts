/** A topic: what the help is about, in a family's words. */
import { z } from 'zod';
import { line, listOf, ref, type FieldMeta } from './fields.ts';
import { sensitiveFields } from './safety.ts';

export const topicSchema = z.strictObject({
  name: line('Name', 60, 'As a family would say it.'),
  when: line('When this is for you', 160, 'One sentence, to "you".'),
  hint: line('Hint', 60, 'Three or four things it covers, for the door on the first page.'),
  picture: line('Picture', 40, 'A drawing in src/assets/pictures.'),
  door: z
    .int()
    .min(1)
    .max(99)
    .meta({
      title: 'Door',
      description: 'Its place on the first page; without it the topic is on the list of all topics only.',
      help: 'topics',
    } satisfies FieldMeta)
    .optional(),
  alsoCalled: listOf(line('Word', 60), 'Also called', 'Everyday words, acronyms and common misspellings.'),
  firstStops: listOf(
    ref('services', 'Service'),
    'First stops',
    'What to try first for this, in order: what a family can reach by itself before what needs a form.',
  ).optional(),
  forSend: z
    .boolean({ error: 'true or false, without quotes' })
    .meta({
      title: 'For SEND',
      description: 'true where the topic is special needs or disability: its words say that the child has them.',
      help: 'topics',
    } satisfies FieldMeta)
    .optional(),
  askedAbout: z
    .strictObject({
      from: z
        .int()
        .min(-1)
        .max(25)
        .meta({ title: 'From age', help: 'topics' } satisfies FieldMeta)
        .optional(),
      to: z
        .int()
        .min(-1)
        .max(25)
        .meta({ title: 'To age', help: 'topics' } satisfies FieldMeta)
        .optional(),
    })
    .meta({
      title: 'Ages that it is asked about',
      description:
        'Only for the list of gaps: at other ages nobody misses such help. -1 is before birth. Left out: every age.',
      help: 'topics',
    } satisfies FieldMeta)
    .optional(),
  sameAs: listOf(
    ref('vocabulary/taxonomy-terms', 'Term'),
    'In other lists',
    'Terms of other lists that mean the same as this topic or more, never less. They go out with the open data.',
  ).optional(),
  related: listOf(ref('topics', 'Topic'), 'Near to').optional(),
  urgent: line('Urgent box', 300, 'What to say first when this may mean danger.').optional(),
  urgentServices: listOf(ref('services', 'Service'), 'Who to ring first').optional(),
  ...sensitiveFields,
});

export type Topic = z.output<typeof topicSchema>;
