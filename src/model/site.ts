/** The site: its name, its county, the numbers for danger, its licence and its rules for checking again. */
import { z } from 'zod';
import { baseMapPlace } from './rules/base-map.ts';
import { day, email, flag, id, line, listOf, phone, ref, textNumber, webAddress, type FieldMeta } from './fields.ts';

const urgentNumber = z
  .strictObject({
    id: id(),
    label: line('Label', 60),
    hint: line('Hint', 120).optional(),
    phone: phone().optional(),
    text: textNumber().optional(),
    textWord: line('Word to text', 20, 'The word to send to the text number.').optional(),
    toTalk: flag('To talk', 'true for a line to talk to: not where a child who is not safe is reported').optional(),
    service: ref('services', 'Service', 'The record that this number comes from: they must agree.').optional(),
  })
  .refine(({ phone: rings, text }) => (rings === undefined) !== (text === undefined), {
    error: 'either phone or text: one number an entry',
    path: ['phone'],
  })
  .refine(({ text, textWord }) => textWord === undefined || text !== undefined, {
    error: 'textWord only beside text',
    path: ['textWord'],
  });

/** The document that says which level of need is which: the partnership's, not ours. */
const thresholdsSchema = z
  .strictObject({
    title: line('Title', 120, 'As the document calls itself.'),
    version: line(
      'Version',
      60,
      'The version that the levels were compared with: "July 2026". Left out: not found.',
    ).optional(),
    url: webAddress('Its address').optional(),
    note: line('Note', 300, 'What a worker should know of it, and whom to ask for the one in force.'),
  })
  .meta({ title: 'Threshold document', help: 'thresholds' } satisfies FieldMeta);

const zoom = (title: string, least: number, most: number, description: string) =>
  z
    .int({ error: 'a whole number' })
    .min(least, { error: `${least} or more` })
    .max(most, { error: `${most} at most` })
    .meta({ title, description, help: 'map' } satisfies FieldMeta);

/** Streets under the pins of the map. Without it the map is drawn from outlines and towns. */
const baseMapSchema = z
  .strictObject({
    base: line('Base map', 200)
      .refine((base) => baseMapPlace(base) !== undefined, {
        error:
          'a map on your own host: map/county.pmtiles or map/tiles/ in the content folder, or an address of this host such as /maps/county-2026-11.pmtiles or /maps/tiles/{z}/{x}/{y}.mvt. Never another website: it would learn who looks at which street',
      })
      .meta({
        title: 'Base map',
        description: 'A .pmtiles file or a folder of tiles in the content folder, or its address on the same host.',
        examples: ['map/county.pmtiles', 'map/tiles/', '/maps/county-2026-11.pmtiles'],
        help: 'map',
      } satisfies FieldMeta),
    attribution: line('Whose map it is', 400, 'The line that its licence asks for, word for word.').meta({
      title: 'Whose map it is',
      description: 'The line that its licence asks for, word for word.',
      examples: ['Contains OS data © Crown copyright and database right 2026.'],
      help: 'map',
    } satisfies FieldMeta),
    maxZoom: zoom('How close the map goes', 12, 18, '16 shows a few streets. Left out: 16.').optional(),
    tileZoom: zoom(
      'The closest tiles',
      8,
      16,
      'Only for an address with {z}: the largest zoom that the tiles have. Left out: 14.',
    ).optional(),
  })
  .meta({ title: 'Base map', help: 'map' } satisfies FieldMeta);

const reviewMonths = (title: string, least: number) =>
  z
    .int({ error: 'a whole number of months' })
    .min(least, { error: `${least} or more` })
    .max(24, { error: '24 months at most' })
    .meta({ title, help: 'assurance' } satisfies FieldMeta);

export const siteSchema = z.strictObject({
  name: line('Name', 60),
  county: line('County', 60),
  area: ref('areas', 'Area', 'The area that this directory is for.'),
  tagline: line('Tagline', 160),
  shortName: line('Short name', 12)
    .meta({
      title: 'Short name',
      description:
        'Under the icon of somebody who puts the site on their home screen. Others may see that screen: a name that gives nothing away.',
      examples: ['Local help'],
      help: 'site',
    } satisfies FieldMeta)
    .optional(),
  offline: flag(
    'Works without a connection',
    'false takes away what browsers keep of this site for when there is no connection. Left out: it is kept.',
  ).optional(),
  compiledOn: day('Compiled on'),
  compiledNote: line('Note on every page', 240).meta({
    title: 'Note on every page',
    description: 'Shown once, quietly, on every page. {date} stands for the day of compiledOn.',
    help: 'site',
  } satisfies FieldMeta),
  urgent: listOf(urgentNumber, 'Numbers for danger'),
  leaveTo: webAddress('Where “Leave this page” goes')
    .refine((address) => address.startsWith('https://'), { error: 'an address that starts with https://' })
    .meta({
      title: 'Where “Leave this page” goes',
      description: 'A page of another website that nobody asks about, such as the weather.',
      examples: ['https://www.bbc.co.uk/weather'],
      help: 'safety',
    } satisfies FieldMeta),
  leaveGuide: ref(
    'guides',
    'Guide to leaving',
    'The guide that says what the button can do and what it cannot.',
  ).optional(),
  firstStops: listOf(
    ref('services', 'Service'),
    'First stops',
    'Who can point the way when a search finds nothing, in order.',
  ).optional(),
  thresholds: thresholdsSchema.optional(),
  review: z.strictObject({
    months: reviewMonths('Check again after (months)', 1),
    urgentMonths: reviewMonths('Check urgent services again after (months)', 1).optional(),
    soonMonths: reviewMonths('Due soon for the last (months)', 0).optional(),
    overdueMonths: reviewMonths('Overdue after a further (months)', 0),
    lapsedMonths: reviewMonths('Lapsed after a further (months)', 1).optional(),
    owner: line('Who checks', 120, 'The role or team that checks an entry that names no owner of its own.').optional(),
  }),
  licence: z.strictObject({
    code: line('Licence of the code', 60),
    content: line('Licence of the content', 80),
    contentUrl: webAddress('Its text'),
  }),
  attribution: listOf(line('Attribution', 400), 'Attribution'),
  map: baseMapSchema.optional(),
  corrections: z
    .strictObject({ email: email().optional(), url: webAddress('Form').optional() })
    .meta({ title: 'Where to send corrections', help: 'site' })
    .optional(),
  repository: webAddress('Repository').optional(),
  editing: z
    .strictObject({
      oauth: webAddress('Sign-in service').meta({
        title: 'Sign-in service',
        description:
          'The address of the small program that signs editors in with GitHub. Left out: they sign in with a token.',
        examples: ['https://sign-in.example.org'],
        help: 'site',
      } satisfies FieldMeta),
    })
    .meta({ title: 'Editing in a form', help: 'site' } satisfies FieldMeta)
    .optional(),
});

export type Site = z.output<typeof siteSchema>;
export type BaseMap = NonNullable<Site['map']>;
export type Thresholds = NonNullable<Site['thresholds']>;
export type UrgentNumber = Site['urgent'][number];
