/** The simple version of a guide ("Easy Read"): short lines, one idea each, a picture beside each, under a few questions. */
import { z } from 'zod';
import { line, ref, type FieldMeta } from './fields.ts';

/** The drawings of src/assets/pictures/simple, by name. */
export const simplePictures = [
  'ask',
  'baby',
  'calendar',
  'check',
  'clock',
  'coins',
  'computer',
  'danger',
  'door',
  'form',
  'free',
  'health',
  'help',
  'house',
  'letter',
  'paper',
  'people',
  'phone',
  'place',
  'school',
  'text',
  'unknown',
] as const;

export type SimplePicture = (typeof simplePictures)[number];

/** Longer lines hold more than one idea. */
const longestLine = 90;
const mostGroups = 6;
const mostLines = 8;

const lineSchema = z.strictObject({
  picture: z
    .enum(simplePictures, { error: `one of the drawings: ${simplePictures.join(', ')}` })
    .meta({ title: 'Picture', help: 'simple' } satisfies FieldMeta),
  text: line('Text', longestLine, 'One short sentence with one idea.'),
  service: ref('services', 'Service', 'Its name and number stand below the line.').optional(),
});

export const simpleSchema = z
  .array(
    z.strictObject({
      title: line('Question', 50, 'A short question: "Who is it for?"'),
      lines: z
        .array(lineSchema, { error: 'a list: one line after each hyphen' })
        .min(1, { error: 'at least one line' })
        .refine((lines) => lines.length <= mostLines, { error: `at most ${mostLines} lines under one question` })
        .meta({ title: 'Lines', help: 'simple' } satisfies FieldMeta),
    }),
    { error: 'a list: one question after each hyphen' },
  )
  .min(1, { error: 'at least one question. Leave the whole field out if there is no simple version' })
  .refine((groups) => groups.length <= mostGroups, { error: `at most ${mostGroups} questions: a simple page is short` })
  .meta({ title: 'Simple version', help: 'simple' } satisfies FieldMeta);

export type SimpleGuide = z.output<typeof simpleSchema>;
