/** An organisation: who provides services. */
import { z } from 'zod';
import { line, ref, webAddress, type FieldMeta } from './fields.ts';
import { neutralTitle } from './safety.ts';

export const organisationSchema = z.strictObject({
  name: line('Name', 120),
  type: ref('vocabulary/organisation-types', 'Type of organisation'),
  website: webAddress().optional(),
  neutralTitle: neutralTitle().optional(),
  editorNote: z
    .string()
    .max(2000)
    .meta({ title: "Editor's note", internal: true, help: 'editor-note' } satisfies FieldMeta)
    .optional(),
});

export type Organisation = z.output<typeof organisationSchema>;
