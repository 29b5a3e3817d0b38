/** An area: where a service is offered. Areas form a tree by `parent`: country, county, council, district. */
import { z } from 'zod';
import { line, listOf, ref, webAddress } from './fields.ts';

export const areaSchema = z.strictObject({
  name: line('Name', 80),
  kind: ref('vocabulary/area-kinds', 'Kind of area'),
  parent: ref('areas', 'Part of').optional(),
  description: line('In a sentence', 300).optional(),
  alsoCalled: listOf(line('Word', 60), 'Also called').optional(),
  council: ref('organisations', 'Council').optional(),
  website: webAddress().optional(),
});

export type Area = z.output<typeof areaSchema>;
