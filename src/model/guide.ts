/** A guide: a page of advice, or a step of the early-help pathway. Docs share its shape: the project's own documents. */
import { z } from 'zod';
import { sourceSchema } from './assurance.ts';
import { day, line, listOf, ref, type FieldMeta } from './fields.ts';
import { ifRefusedSchema, stepsSchema } from './journey.ts';
import { sensitiveFields } from './safety.ts';
import { simpleSchema } from './simple.ts';

const editorNote = z
  .string()
  .max(2000)
  .meta({ title: "Editor's note", internal: true, help: 'editor-note' } satisfies FieldMeta)
  .optional();

export const guideSchema = z.strictObject({
  title: line('Title', 80),
  summary: line('Summary', 160),
  picture: line('Picture', 40, 'A drawing in src/assets/pictures.').optional(),
  order: z.int().min(1).max(99).meta({ title: 'Order', help: 'guides' }),
  for: z
    .enum(['family', 'professional', 'everyone'], { error: 'family, professional or everyone' })
    .meta({ title: 'For', help: 'guides' }),
  topics: listOf(ref('topics', 'Topic'), 'Topics').optional(),
  services: listOf(ref('services', 'Service'), 'Services', 'Shown at the foot of the guide.').optional(),
  urgent: z.boolean().meta({ title: 'Show the urgent numbers first', help: 'guides' }).optional(),
  ...sensitiveFields,
  glossary: z
    .boolean()
    .meta({
      title: 'Show the list of words',
      description: 'The list of content/vocabulary/glossary.yml.',
      help: 'guides',
    })
    .optional(),
  levels: z
    .boolean()
    .meta({
      title: 'Show the levels of need',
      description: 'The levels of content/levels-of-need/, and the document that decides.',
      help: 'guides',
    })
    .optional(),
  steps: stepsSchema.optional(),
  ifRefused: ifRefusedSchema.optional(),
  simple: simpleSchema.optional(),
  checked: day('Last checked'),
  sources: listOf(sourceSchema, 'Sources').optional(),
  readingNote: line('Why it reads harder', 300, 'Only where the text cannot be made easier: say why.')
    .meta({ title: 'Why it reads harder', internal: true, help: 'reading' } satisfies FieldMeta)
    .optional(),
  editorNote,
});

export const docSchema = z.strictObject({
  title: line('Title', 80),
  summary: line('Summary', 160),
  order: z.int().min(1).max(99).meta({ title: 'Order', help: 'guides' }),
  editorNote,
});

export type Guide = z.output<typeof guideSchema>;
/** A guide with steps leads a family through something that is going on. Steps for workers are how work is done: no journey. */
export type Journey = Guide & Required<Pick<Guide, 'steps'>>;
export const isJourney = (guide: Guide): guide is Journey => guide.steps !== undefined && guide.for !== 'professional';
export type Doc = z.output<typeof docSchema>;
