/** Evidence: a study, a review or an evaluation. What it says, of when it is, and what it does not say. The text is Markdown. */
import { z } from 'zod';
import { line, listOf, ref, webAddress, type FieldMeta } from './fields.ts';

const meta = (title: string, description?: string) => ({ title, description, help: 'evidence' }) satisfies FieldMeta;

export const evidenceKinds = ['study', 'review', 'evaluation'] as const;

export const evidenceSchema = z.strictObject({
  title: line('Title', 120),
  summary: line('In one sentence', 240),
  kind: z.enum(evidenceKinds, { error: `one of ${evidenceKinds.join(', ')}` }).meta(meta('Kind')),
  order: z.int({ error: 'a whole number' }).min(1).max(999).meta(meta('Order')),
  by: line('Who did it', 160, 'An organisation, or the name that a study goes by.'),
  commissionedBy: line('Who asked for it', 160).optional(),
  year: line('Year', 40, 'Left out: our source gives none.').optional(),
  pages: z.int({ error: 'a whole number' }).min(1).meta(meta('Pages')).optional(),
  readIn: line('Where we read it', 200, 'What we have read: not always the study itself.'),
  section: z.int({ error: 'a whole number' }).min(1).max(99).meta(meta('Section of that document')).optional(),
  url: webAddress('Web address').optional(),
  local: z
    .boolean({ error: 'true or false, without quotes' })
    .meta(meta('From this county', 'true: about help in this county.'))
    .optional(),
  outcomes: listOf(
    ref('outcomes', 'Outcome'),
    'Outcomes',
    'What it is about. It need not prove anything of it.',
  ).optional(),
  services: listOf(ref('services', 'Service'), 'Services').optional(),
  projects: listOf(
    z.strictObject({
      name: line('Name', 120),
      service: ref(
        'services',
        'Service',
        'May be unconfirmed: the page then says that it is not in the directory.',
      ).optional(),
    }),
    'Projects',
    'What was evaluated, by name.',
  ).optional(),
  limits: listOf(line('Limit', 300), 'What it does not say'),
  editorNote: z
    .string()
    .max(2000)
    .meta({ title: "Editor's note", internal: true, help: 'editor-note' } satisfies FieldMeta)
    .optional(),
});

export type Evidence = z.output<typeof evidenceSchema>;
