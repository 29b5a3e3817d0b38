/** An area: where a service is offered. Areas form a tree by `parent`: country, county, council, district. */
import { z } from 'zod';
import { line, listOf, ref, webAddress, type FieldMeta } from './fields.ts';

export const areaSchema = z.strictObject({
  name: line('Name', 80),
  kind: ref('vocabulary/area-kinds', 'Kind of area'),
  parent: ref('areas', 'Part of').optional(),
  description: line('In a sentence', 300).optional(),
  alsoCalled: listOf(line('Word', 60), 'Also called').optional(),
  council: ref('organisations', 'Council').optional(),
  code: line('Code', 9)
    .refine((code) => /^[EKNSW]\d{8}$/.test(code), { error: 'a letter and eight figures, such as "E06000001"' })
    .meta({
      title: 'Code',
      description:
        'What the Office for National Statistics calls it. The import of postcodes goes by that of each council; the open data tells it.',
      examples: ['E06000001'],
      help: 'areas',
    } satisfies FieldMeta)
    .optional(),
  website: webAddress().optional(),
});

export type Area = z.output<typeof areaSchema>;
