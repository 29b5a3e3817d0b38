/**
 * What the check of a pull request found, as it travels from the workflow that ran it to the one that may comment. Whoever
 * opened the pull request could have written it: sizes and shapes are checked before a word of it is shown.
 */
import { z } from 'zod';

/** No more than this travels. What is longer is cut by who writes it, and refused by who reads it. */
export const most = {
  bytes: 1_000_000,
  entries: 200,
  facts: 60,
  listed: 40,
  problems: 60,
  name: 200,
  file: 300,
  field: 300,
  value: 500,
} as const;

const text = (maximum: number) => z.string().min(1).max(maximum);
const count = z.int().min(0).max(1_000_000);
const page = z
  .string()
  .max(200)
  .regex(/^\/([a-z0-9-]+\/)*$/);

/** One fact that became another: a value before and after, or what a list gained and lost. */
export const factSchema = z.strictObject({
  field: text(most.field),
  before: text(most.value).optional(),
  after: text(most.value).optional(),
  gained: z.array(text(most.value)).max(most.listed).optional(),
  lost: z.array(text(most.value)).max(most.listed).optional(),
});

/** What became of an entry as a whole. */
export const turns = [
  'new',
  'published',
  'closed',
  'paused',
  'reopened',
  'hidden',
  'renamed',
  'removed',
  'unreadable',
  'changed',
] as const;

export const entryFactsSchema = z.strictObject({
  file: text(most.file),
  name: text(most.name),
  /** Where it is shown; left out where it has no page. */
  page: page.optional(),
  turn: z.enum(turns),
  /** Of a renamed file: what it was called, and the address that is no more. */
  formerFile: text(most.file).optional(),
  formerPage: page.optional(),
  facts: z.array(factSchema).max(most.facts),
  /** Facts that were left out. */
  moreFacts: count,
});

export const toldProblemSchema = z.strictObject({
  severity: z.enum(['error', 'warning']),
  file: text(most.file),
  line: z.int().min(1).max(1_000_000),
  field: z.string().max(most.field),
  found: z.string().max(most.value).optional(),
  expected: z.string().max(most.value),
  mend: z.string().max(most.value).optional(),
  help: z
    .string()
    .max(60)
    .regex(/^[a-z0-9-]+$/),
});

const counts = z.strictObject({ errors: count, warnings: count });

export const pullRequestFactsSchema = z.strictObject({
  version: z.literal(1),
  entries: z.array(entryFactsSchema).max(most.entries),
  moreEntries: count,
  /** In the files that were changed, the errors first; and how many there are, with those that were left out. */
  problems: z.array(toldProblemSchema).max(most.problems),
  counts,
  /** In files that were not changed. */
  elsewhere: counts,
});

export type Fact = z.output<typeof factSchema>;
export type Turn = (typeof turns)[number];
export type EntryFacts = z.output<typeof entryFactsSchema>;
export type ToldProblem = z.output<typeof toldProblemSchema>;
export type Counts = z.output<typeof counts>;
export type PullRequestFacts = z.output<typeof pullRequestFactsSchema>;
