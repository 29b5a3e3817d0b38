/** Towns and villages: labels for the map, and what people type instead of a postcode. */
import { z } from 'zod';
import { line, listOf, ref } from './fields.ts';

const town = z.strictObject({
  name: line('Name', 60),
  area: ref('areas', 'Area', 'The smallest area it is in.'),
  latitude: z.number().min(49).max(61),
  longitude: z.number().min(-9).max(2),
  population: z.int().min(0).optional(),
  alsoCalled: listOf(line('Name', 60), 'Also called').optional(),
});

export const townsSchema = z.strictObject({ towns: listOf(town, 'Towns and villages') });

export type Town = z.output<typeof town>;
