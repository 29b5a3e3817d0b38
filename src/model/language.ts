/** A language beside English: what the frame of a page and the essential pages say in it. What is left out stays English. */
import { z } from 'zod';
import * as safety from '../words/safety.ts';
import { shell } from '../words/shell.ts';
import { start } from '../words/start.ts';
import { urgent } from '../words/urgent.ts';
import { flag, id, line, listOf, markdown, type FieldMeta } from './fields.ts';

/** What the bar that leaves says, and what is said about it. */
const leave = {
  bar: safety.leaveBar,
  button: safety.leaveButton,
  how: safety.leaveHow,
  keys: safety.leaveKeys,
  activated: safety.leaveActivated,
  timedOut: safety.leaveTimedOut,
  pressTwice: safety.leavePressTwice,
  pressOnce: safety.leavePressOnce,
  about: safety.aboutLeaving,
  limits: safety.leaveLimits,
  more: safety.leaveMore,
  sharedPhone: safety.sharedPhone,
  textTitle: safety.textTitle,
  textLead: safety.textLead,
} as const;

/** The English that a file translates, by the part of the site that says it. */
export const englishStrings = { shell, leave, urgent, start };

/** The guides that every language has: by their ids in content/guides/. */
export const essentialGuides = ['what-is-early-help', 'how-to-get-help', 'words-we-use'] as const;
export type EssentialGuide = (typeof essentialGuides)[number];

/** Parts of a file that are read again, one by one, when the English changes. */
export const languageParts = ['strings', 'numbers', 'situations', 'topics', 'glossary', ...essentialGuides] as const;
export type LanguagePart = (typeof languageParts)[number];

const help = 'languages';

const translated = <Key extends string>(english: Readonly<Record<Key, string>>, title: string) =>
  z
    .strictObject(
      Object.fromEntries(
        Object.entries<string>(english).map(([key, text]) => [key, line(key, 500, `English: ${text}`).optional()]),
      ) as Record<Key, z.ZodOptional<ReturnType<typeof line>>>,
    )
    .meta({ title, help } satisfies FieldMeta);

const byId = <T extends z.ZodType>(value: T, title: string, description: string) =>
  z.record(id(), value).meta({ title, description, help } satisfies FieldMeta);

const says = listOf(line('Words', 80), 'Words');

const guide = z
  .strictObject({
    title: line('Title', 100),
    summary: line('Summary', 220),
    text: markdown('Text').optional(),
  })
  .meta({ title: 'Guide', help } satisfies FieldMeta);

export const languageSchema = z.strictObject({
  name: line('Name', 40, 'The language in its own words and letters: "Polski".'),
  englishName: line('English name', 40),
  locale: z
    .string()
    .regex(/^[a-z]{2}_[A-Z]{2}$/, { error: 'a language and a country, for example "pl_PL"' })
    .meta({ title: 'Locale', description: 'For pages that are shared.', help } satisfies FieldMeta),
  direction: z
    .enum(['ltr', 'rtl'], { error: 'ltr (left to right) or rtl (right to left)' })
    .meta({ title: 'Direction', help } satisfies FieldMeta),
  checkedByNativeSpeaker: flag(
    'Checked by a native speaker',
    'true once someone who grew up with the language has read every line: then the note on its pages goes.',
  ),
  englishRevisions: z
    .partialRecord(
      z.enum(languageParts, { error: `one of ${languageParts.join(', ')}` }),
      z.string().regex(/^[0-9a-f]{8}$/, { error: 'the eight signs that "npm run check" tells, in quotes' }),
    )
    .meta({
      title: 'English translated',
      description: 'For each part, which English was translated. `npm run check` tells when it has changed since.',
      help,
    } satisfies FieldMeta),
  strings: z
    .strictObject({
      shell: translated(shell, 'Frame of a page'),
      leave: translated(leave, 'The button that leaves'),
      urgent: translated(urgent, 'Urgent page'),
      start: translated(start, 'First page'),
    })
    .meta({ title: 'Strings', help } satisfies FieldMeta),
  numbers: byId(
    z.strictObject({ label: line('Label', 80), hint: line('Hint', 160).optional() }),
    'Numbers',
    'By the ids in content/site.yml.',
  ),
  situations: byId(
    z.strictObject({ title: line('Title', 120), text: line('Text', 500).optional() }),
    'Situations',
    'By the ids in content/vocabulary/warnings.yml.',
  ),
  topics: byId(line('Topic', 80), 'Topics', 'By the ids of content/topics/.'),
  alsoCalled: byId(says, 'Topics are also called', 'What people type for a topic, by its id.').optional(),
  dangerWords: byId(says, 'Words that mean danger', 'What people type, by the id of a situation.').optional(),
  guides: z
    .partialRecord(z.enum(essentialGuides, { error: `one of ${essentialGuides.join(', ')}` }), guide)
    .meta({ title: 'Guides', description: 'By the ids of content/guides/.', help } satisfies FieldMeta),
  glossary: byId(
    z.strictObject({ full: line('In full', 120).optional(), meaning: line('Meaning', 300).optional() }),
    'Words people use',
    'By the ids in content/vocabulary/glossary.yml. The words themselves stay: they are what people will hear.',
  ),
  glossaryGroups: z
    .record(z.string(), line('Group', 80))
    .meta({ title: 'Groups of words', description: 'By their English names.', help } satisfies FieldMeta)
    .optional(),
});

export type Language = z.output<typeof languageSchema>;
