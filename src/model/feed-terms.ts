/** What the feeds of others call things, and what we call them: the table by which an imported service gets its topics. */
import { z } from 'zod';
import { flag, line, listOf, ref, type FieldMeta } from './fields.ts';

const meanings = {
  topics: listOf(ref('topics', 'Topic'), 'Topics').optional(),
  levelsOfNeed: listOf(ref('levels-of-need', 'Level of need'), 'Levels of need').optional(),
  facilities: listOf(ref('vocabulary/facilities', 'Facility'), 'Facilities').optional(),
  languages: listOf(ref('vocabulary/languages', 'Language'), 'Languages').optional(),
  areas: listOf(ref('areas', 'Area'), 'Areas').optional(),
  organisationType: ref('vocabulary/organisation-types', 'Type of organisation').optional(),
  placeKind: ref('vocabulary/place-kinds', 'Kind of place').optional(),
  ignore: flag('Nothing here', 'true where we have no word for it: then it is not listed again.').optional(),
};

const feedTerm = z
  .strictObject({
    says: listOf(
      line('As the feed has it', 200),
      'What a feed says',
      'A code (esdServiceType:300), the address of a term or of an area, a label ("Young carers"), or how a web address ends (.nhs.uk).',
    ),
    ...meanings,
  })
  .refine((term) => Object.keys(meanings).some((name) => term[name as keyof typeof meanings] !== undefined), {
    error: 'at least one of topics, levelsOfNeed, facilities, languages, areas, organisationType, placeKind or ignore',
  });

/** What fills a field that the feed leaves open. Such a service is unconfirmed: nobody sees it until an editor has chosen. */
const standIns = z
  .strictObject({
    topic: ref('topics', 'Topic'),
    levelOfNeed: ref('levels-of-need', 'Level of need'),
    organisationType: ref('vocabulary/organisation-types', 'Type of organisation'),
    placeKind: ref('vocabulary/place-kinds', 'Kind of place'),
  })
  .meta({ title: 'Until somebody knows', help: 'feeds' } satisfies FieldMeta);

export const feedTermsSchema = z.strictObject({
  terms: z
    .array(feedTerm)
    .refine(
      (terms) => {
        const said = terms.flatMap(({ says }) => says.map((word) => word.toLowerCase()));
        return new Set(said).size === said.length;
      },
      { error: 'each word or code of a feed only once' },
    )
    .meta({ title: 'Terms', help: 'feeds' } satisfies FieldMeta),
  standIns: standIns.optional(),
});

export type FeedTerms = z.output<typeof feedTermsSchema>;
export type FeedTerm = FeedTerms['terms'][number];
