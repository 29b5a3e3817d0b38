/** A service: one thing a family can use. */
import { z } from 'zod';
import { accessRouteSchema } from './access.ts';
import { assuranceSchema } from './assurance.ts';
import { eligibilitySchema } from './eligibility.ts';
import {
  day,
  email,
  flag,
  line,
  listOf,
  partialDate,
  phone,
  ref,
  textNumber,
  webAddress,
  type FieldMeta,
} from './fields.ts';
import { openingSchema } from './opening.ts';
import { referralSchema } from './referral.ts';
import { confidentialAddress, sensitiveFields } from './safety.ts';

export const contactSchema = z.strictObject({
  phone: phone().optional(),
  text: textNumber().optional(),
  textWord: line('Word to text', 20, 'The word to send to the text number.').optional(),
  email: email().optional(),
  website: webAddress().optional(),
  referralUrl: webAddress('Referral form').optional(),
});

/** A service at a place. Times are structured where they are certain; `hours` keeps the words of the source. */
export const sessionSchema = z.strictObject({
  place: ref('places', 'Place'),
  opening: listOf(openingSchema, 'Times').optional(),
  hours: line('Times in words', 160).optional(),
  note: line('Note', 200).optional(),
});

export const statuses = ['active', 'paused', 'unconfirmed', 'closed'] as const;
export type ServiceStatus = (typeof statuses)[number];

export const serviceSchema = z
  .strictObject({
    name: line('Name', 120, "The service's public name."),
    organisation: ref('organisations', 'Organisation', 'Who provides it.'),
    partners: listOf(ref('organisations', 'Partner'), 'Partners').optional(),
    summary: line('Summary', 160, 'One sentence that a worried parent understands, at most 160 characters.'),
    topics: listOf(ref('topics', 'Topic'), 'Topics', 'The main one first.'),
    levelsOfNeed: listOf(ref('levels-of-need', 'Level of need'), 'Levels of need'),
    eligibility: eligibilitySchema.optional(),
    areas: listOf(ref('areas', 'Area'), 'Areas', 'Where the service is offered.'),
    where: line('Where, in words', 200, 'A town or part of a town, where no building is known.').optional(),
    whoCanRefer: listOf(ref('vocabulary/roles', 'Role'), 'Who can refer', 'Only what is stated.').optional(),
    access: z
      .array(accessRouteSchema, { error: 'a list of ways in, in the order to try them' })
      .meta({ title: 'Ways in', description: 'In the order to try them.', help: 'access' } satisfies FieldMeta)
      .optional(),
    referral: referralSchema.optional(),
    waiting: line(
      'Waiting time',
      200,
      'Only what is stated, with the date of a figure: "About a week in October 2025."',
    )
      .meta({
        title: 'Waiting time',
        description: 'Only what is stated, with the date of a figure: "About a week in October 2025."',
        help: 'referral',
      } satisfies FieldMeta)
      .optional(),
    cost: z
      .strictObject({ kind: ref('vocabulary/costs', 'Cost'), detail: line('In words', 200).optional() })
      .optional(),
    whoWillKnow: line(
      'Who will know',
      200,
      'Only what the service states: "They do not tell your parents."',
    ).optional(),
    contact: contactSchema.optional(),
    hours: line('Times in words', 200).optional(),
    opening: listOf(openingSchema, 'Times').optional(),
    timesFrom: partialDate('Times are from')
      .meta({ title: 'Times are from', description: 'The date of the source, when the times are old.', help: 'times' })
      .optional(),
    sessions: listOf(sessionSchema, 'Sessions', 'Where and when it happens.').optional(),
    languages: listOf(ref('vocabulary/languages', 'Language'), 'Languages').optional(),
    languageNotes: listOf(line('Language note', 160), 'Languages, in words').optional(),
    facilities: listOf(ref('vocabulary/facilities', 'Facility'), 'Facilities').optional(),
    accessNotes: listOf(line('Access note', 160), 'Access, in words').optional(),
    online: flag('Online only', 'true when there is nowhere to go and no one to ring').optional(),
    urgent: flag('Urgent', 'true for crisis, out-of-hours or emergency help').optional(),
    ...sensitiveFields,
    confidentialAddress: confidentialAddress(),
    status: z.enum(statuses, { error: statuses.join(', ') }).meta({
      title: 'Status',
      description: 'unconfirmed: kept here, never published, until an editor confirms that it still runs.',
      help: 'status',
    } satisfies FieldMeta),
    closed: z
      .strictObject({
        on: day('Closed on').optional(),
        instead: listOf(ref('services', 'Service'), 'Where to go instead').optional(),
      })
      .optional(),
    unconfirmedBecause: line('Why it is not published', 300, 'What an editor must find out first.')
      .meta({ title: 'Why it is not published', internal: true, help: 'status' } satisfies FieldMeta)
      .optional(),
    assurance: assuranceSchema,
    readingNote: line('Why it reads harder', 300, 'Only where the text cannot be made easier: say why.')
      .meta({ title: 'Why it reads harder', internal: true, help: 'reading' } satisfies FieldMeta)
      .optional(),
    editorNote: z
      .string()
      .max(2000, { error: 'at most 2,000 characters' })
      .meta({
        title: "Editor's note",
        description: 'What to check. Never published.',
        internal: true,
        help: 'editor-note',
      } satisfies FieldMeta)
      .optional(),
  })
  .refine((service) => service.status !== 'active' || hasWayIn(service), {
    error:
      'at least one way in for an active service (access, contact or a place). Until one is known use status: unconfirmed',
    path: ['access'],
  })
  .refine(({ status, unconfirmedBecause }) => (status === 'unconfirmed') === (unconfirmedBecause !== undefined), {
    error: 'unconfirmedBecause exactly when the status is unconfirmed: say what must be found out',
    path: ['unconfirmedBecause'],
  })
  .refine(({ status, closed }) => closed === undefined || status === 'closed', {
    error: 'status: closed when there is a closed entry',
    path: ['status'],
  });

export type Service = z.output<typeof serviceSchema>;
export type Contact = z.output<typeof contactSchema>;
export type Session = z.output<typeof sessionSchema>;

/** Can a family or a professional do anything at all with this record? */
function hasWayIn(service: { access?: unknown[]; contact?: object; sessions?: unknown[] }): boolean {
  return Boolean(
    service.access?.length || (service.contact && Object.keys(service.contact).length) || service.sessions?.length,
  );
}
