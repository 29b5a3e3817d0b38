/** What the accessibility statement says that no test can: what is known to be hard, what nobody has tried yet, what is not ours. */
import { z } from 'zod';
import { day, line, type FieldMeta } from './fields.ts';

const lines = (title: string, example: string) =>
  z
    .array(line(title, 240, example), { error: 'a list: one line after each hyphen' })
    .meta({ title, help: 'accessibility' } satisfies FieldMeta);

const hardPart = z.strictObject({
  what: line('What is hard', 240, 'What somebody cannot do, or not easily.'),
  instead: line('What to do instead', 240, 'Another way to the same help.'),
  rule: line(
    'Rule',
    60,
    'The point of WCAG 2.2 that it does not meet, if it is one: "1.2.6 Sign Language (AAA)".',
  ).optional(),
});

export const accessibilitySchema = z.strictObject({
  written: day('First written'),
  hard: z
    .array(hardPart, { error: 'a list: each part begins with a hyphen' })
    .meta({ title: 'What is hard', help: 'accessibility' } satisfies FieldMeta),
  notTested: lines('Not tested yet', 'Screen readers, by people who use them'),
  notOurs: lines('Not ours', 'Pages of other websites that we link to'),
});

export type AccessibilityGaps = z.output<typeof accessibilitySchema>;
