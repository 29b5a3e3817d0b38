/** Services that closed, or that could not be made clear: a list, so that nobody adds them again unknowingly. */
import { z } from 'zod';
import { line, listOf, ref } from './fields.ts';

const retiredEntry = z.strictObject({
  name: line('Name', 200),
  alsoCalled: listOf(line('Name', 120), 'Other names to watch for').optional(),
  why: line('What is known', 600),
  instead: listOf(ref('services', 'Service'), 'See instead').optional(),
});

export const retiredSchema = z.strictObject({
  closed: listOf(retiredEntry, 'Closed or changed: do not list'),
  unclear: listOf(retiredEntry, 'Not clear: not listed'),
});

export type RetiredEntry = z.output<typeof retiredEntry>;
export type Retired = z.output<typeof retiredSchema>;
