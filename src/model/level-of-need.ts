/** A level of need: how much help a child needs. The levels are content, so that a new threshold document changes no code. */
import { z } from 'zod';
import { line, listOf, ref } from './fields.ts';

export const levelOfNeedSchema = z.strictObject({
  name: line('Name', 40),
  order: z.int().min(1).max(9).meta({ title: 'Order', description: '1 is help for everyone.', help: 'levels-of-need' }),
  inShort: line('In a few words', 60, 'As a family would say it.'),
  looksLike: line('What it looks like', 400),
  whoHelps: line('Who helps', 300),
  whatToDo: line('What to do', 300),
  guides: listOf(ref('guides', 'Guide'), 'Guides', 'Where somebody at this level reads on.').optional(),
  alsoCalled: listOf(line('Word', 60), 'Also called').optional(),
});

export type LevelOfNeed = z.output<typeof levelOfNeedSchema>;
