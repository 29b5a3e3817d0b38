import { z } from 'zod';
import { line, listOf, ref, type FieldMeta } from './fields.ts';

export const audiences = ['family', 'professional', 'everyone'] as const;
export type Audience = (typeof audiences)[number];

/** One way in. Whether `value` must be a number, an address or a link depends on the route and is checked across records. */
export const accessRouteSchema = z.strictObject({
  for: z.enum(audiences, { error: 'family, professional or everyone' }).meta({
    title: 'For',
    description: 'Who may use this way in.',
    help: 'access',
  } satisfies FieldMeta),
  who: listOf(ref('vocabulary/roles', 'Role'), 'Which roles', 'Only where the service names them.').optional(),
  route: ref('vocabulary/routes', 'Route'),
  detail: line('In words', 300, 'What to do, as you would say it to a parent.').optional(),
  value: line('Number or address', 400, 'The number to ring, the address to write to, the link to open.').optional(),
  hours: line('When', 160).optional(),
  needs: listOf(line('Needed', 200), 'What to have ready').optional(),
  next: line('What happens next', 300).optional(),
});

export type AccessRoute = z.output<typeof accessRouteSchema>;
