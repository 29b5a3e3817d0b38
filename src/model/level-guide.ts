/**
 * The guide to the levels of need, as a decision table: questions, each answer leading to the next question or to a result.
 * A result is guidance. Nothing is added up: there is no number in it to add.
 */
import { z } from 'zod';
import { flag, id, line, listOf, ref, type FieldMeta } from './fields.ts';

const help = 'level-guide';

const ownId = (title: string, description?: string) => id().meta({ title, description, help } satisfies FieldMeta);

const answerSchema = z.strictObject({
  says: line('Answer', 120, 'Short, and in words that a tired worker can choose between.'),
  to: ownId('Leads to', 'The id of a question or of a result.'),
  danger: flag('Danger', 'true where a child may be at risk: it must lead to a result of danger at once.').optional(),
});

const questionSchema = z.strictObject({
  id: ownId('Id'),
  ask: line('Question', 140),
  hint: line('Hint', 400, 'What to think of before answering.').optional(),
  answers: listOf(answerSchema, 'Answers').min(2, { error: 'at least two answers' }),
});

const resultSchema = z.strictObject({
  id: ownId('Id'),
  title: line('What to think about', 120),
  danger: flag('Danger', 'true: ring now. Its numbers are those of site.yml.').optional(),
  levels: listOf(ref('levels-of-need', 'Level of need'), 'Levels to consider', 'One or two.')
    .max(2, { error: 'at most two levels: more is no guidance' })
    .optional(),
  why: line('Why', 500),
  talkTo: listOf(line('Who', 200), 'Whom to talk to'),
  next: listOf(line('Step', 240), 'What to do next', 'In the order to do it.'),
  services: listOf(ref('services', 'Service'), 'Services').optional(),
  guides: listOf(ref('guides', 'Guide'), 'Guides').optional(),
});

export const levelGuideSchema = z.strictObject({
  questions: listOf(questionSchema, 'Questions', 'The first is asked first, and is about safety.'),
  results: listOf(resultSchema, 'Results'),
});

export type LevelAnswer = z.output<typeof answerSchema>;
export type LevelQuestion = z.output<typeof questionSchema>;
export type LevelResult = z.output<typeof resultSchema>;
export type LevelGuide = z.output<typeof levelGuideSchema>;
