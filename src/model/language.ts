/** A language beside English: what the shell and the essential pages say in it. What is left out stays English. */
import { z } from 'zod';
import { shell } from '../words/shell.ts';
import { start } from '../words/start.ts';
import { urgent } from '../words/urgent.ts';
import { flag, id, line, type FieldMeta } from './fields.ts';

/** The English that a file translates, by the part of the site that says it. */
export const englishStrings = { shell, urgent, start };

const translated = <Key extends string>(english: Readonly<Record<Key, string>>, title: string) =>
  z
    .strictObject(
      Object.fromEntries(
        Object.entries<string>(english).map(([key, text]) => [key, line(key, 500, `English: ${text}`).optional()]),
      ) as Record<Key, z.ZodOptional<ReturnType<typeof line>>>,
    )
    .meta({ title, help: 'languages' } satisfies FieldMeta);

export const languageSchema = z.strictObject({
  name: line('Name', 40, 'The language in its own words and letters: "Polski".'),
  englishName: line('English name', 40),
  locale: z
    .string()
    .regex(/^[a-z]{2}_[A-Z]{2}$/, { error: 'a language and a country, for example "pl_PL"' })
    .meta({ title: 'Locale', description: 'For pages that are shared.', help: 'languages' } satisfies FieldMeta),
  direction: z
    .enum(['ltr', 'rtl'], { error: 'ltr (left to right) or rtl (right to left)' })
    .meta({ title: 'Direction', help: 'languages' } satisfies FieldMeta),
  checkedByNativeSpeaker: flag(
    'Checked by a native speaker',
    'true once someone who grew up with the language has read every line: then the note on its pages goes.',
  ),
  strings: z
    .strictObject({
      shell: translated(shell, 'Shell'),
      urgent: translated(urgent, 'Urgent page'),
      start: translated(start, 'First page'),
    })
    .meta({ title: 'Strings', help: 'languages' } satisfies FieldMeta),
  numbers: z
    .record(id(), z.strictObject({ label: line('Label', 80), hint: line('Hint', 160).optional() }))
    .meta({ title: 'Numbers', description: 'By the ids in content/site.yml.', help: 'languages' } satisfies FieldMeta),
  situations: z.record(id(), z.strictObject({ title: line('Title', 120), text: line('Text', 500).optional() })).meta({
    title: 'Situations',
    description: 'By the ids in content/vocabulary/warnings.yml.',
    help: 'languages',
  } satisfies FieldMeta),
  topics: z
    .record(id(), line('Topic', 80))
    .meta({ title: 'Topics', description: 'By the ids of content/topics/.', help: 'languages' } satisfies FieldMeta),
});

export type Language = z.output<typeof languageSchema>;
