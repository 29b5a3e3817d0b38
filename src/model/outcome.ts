/** An outcome: what early help is for, what was wrong when it was written down, and what would show that it got better. */
import { z } from 'zod';
import { id, line, listOf, ref, type FieldMeta } from './fields.ts';

const meta = (title: string, description?: string) => ({ title, description, help: 'outcomes' }) satisfies FieldMeta;

const whole = (title: string, description?: string) =>
  z
    .int({ error: 'a whole number' })
    .min(1, { error: '1 or more' })
    .max(99, { error: '99 at most' })
    .meta(meta(title, description));

const number = (title: string) =>
  z
    .number({ error: 'a number in figures, without a sign such as % and without commas, for example 36.7 or 14000' })
    .min(0, { error: '0 or more' })
    .meta({ ...meta(title), examples: [36.7] });

/** Who a figure is compared with. What the source says: an average of several areas is not one area. */
export const compared = ['neighbours-average', 'neighbour', 'nearest-neighbour', 'england', 'england-best'] as const;
export const bounds = ['more-than', 'about'] as const;
export const wishes = ['up', 'down', 'hold', 'mixed'] as const;

const comparatorSchema = z.strictObject({
  who: z.enum(compared, { error: `one of ${compared.join(', ')}: as the source says it` }).meta(meta('Who')),
  value: number('Value'),
  year: line('Year', 40, 'Only where it is not the year of the figure. Such a value stands in no chart.').optional(),
});

const figureSchema = z.strictObject({
  what: line('What was counted', 160),
  value: number('Value'),
  unit: line('Unit', 60, '"%", "children", "per 10,000 children": what stands after the number.'),
  outOf: number('Out of').optional(),
  bound: z
    .enum(bounds, { error: 'more-than or about: only where the source says so' })
    .meta(meta('More than, or about'))
    .optional(),
  year: line('Year', 40, 'As the source gives it: "2013/14". Left out: the source gives none.').optional(),
  comparators: listOf(comparatorSchema, 'Compared with').optional(),
  source: line('Source', 160, 'Left out: the document names none for this figure.').optional(),
});

const issueSchema = z.strictObject({
  id: id().meta(meta('Id', 'The end of its address: never changed once published.')),
  title: line('Title', 200),
  text: line('In more words', 400, 'For an issue that has no figures.').optional(),
  figures: listOf(figureSchema, 'Figures').optional(),
});

const indicatorSchema = z.strictObject({
  id: id().meta(meta('Id', 'The end of its address: never changed once published.')),
  text: line('Indicator', 240),
  wants: z
    .enum(wishes, { error: 'up, down, hold (stay as good) or mixed (one part up, one down)' })
    .meta(meta('Which way', 'Left out: the document does not say.'))
    .optional(),
  issue: id().meta(meta('First figures', 'The issue of this outcome that shows where it started.')).optional(),
});

export const outcomeSchema = z
  .strictObject({
    name: line('Name', 80),
    summary: line('Summary', 200),
    kind: z
      .enum(['priority', 'system'], { error: 'priority (for children) or system (how early help itself works)' })
      .meta(meta('Kind')),
    order: whole('Order'),
    year: line('Year of the figures', 20, 'Every page says it: "2015".'),
    section: z
      .strictObject({ issues: whole('Issues'), indicators: whole('Indicators') })
      .meta(meta('Sections of the document')),
    issues: listOf(issueSchema, 'Issues'),
    indicators: listOf(indicatorSchema, 'Indicators'),
    topics: listOf(
      ref('topics', 'Topic'),
      'Topics',
      'What help with this is about: its services are listed.',
    ).optional(),
    services: listOf(ref('services', 'Service'), 'Services', 'More services, by name.').optional(),
    editorNote: z
      .string()
      .max(2000)
      .meta({ title: "Editor's note", internal: true, help: 'editor-note' } satisfies FieldMeta)
      .optional(),
  })
  .superRefine(({ issues, indicators }, context) => {
    const fault = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    for (const [list, entries] of Object.entries({ issues, indicators })) {
      const ids = entries.map((entry) => entry.id);
      for (const [index, own] of ids.entries())
        if (ids.indexOf(own) < index) fault([list, index, 'id'], 'an id that no entry before it has');
    }
    const known = issues.map((issue) => issue.id);
    for (const [index, { issue }] of indicators.entries())
      if (issue !== undefined && !known.includes(issue))
        fault(['indicators', index, 'issue'], `the id of an issue of this outcome: ${known.join(', ')}`);
  });

export type Outcome = z.output<typeof outcomeSchema>;
export type Issue = Outcome['issues'][number];
export type Figure = NonNullable<Issue['figures']>[number];
export type Comparator = NonNullable<Figure['comparators']>[number];
export type Indicator = Outcome['indicators'][number];
