/** Where the facts of the older documents went: each document, its sections, and for each fact the pages that hold it. */
import { z } from 'zod';
import { id, line, listOf, partialDate, webAddress, type FieldMeta } from './fields.ts';

/** What a fact is one of, where a document lists such things. A plain fact has no kind. */
export const factKinds = [
  'outcome',
  'issue',
  'indicator',
  'objective',
  'sister-document',
  'linked-strategy',
  'improvement',
  'sign',
  'evidence',
  'project',
] as const;

/** A page of this site, with the place on it: `/guides/front-door/#what-happens-next`. */
export const isSitePage = (page: string): boolean => /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/.test(page);

const sitePage = () =>
  z
    .string({ error: 'a page of this site, such as /guides/front-door/' })
    .refine(isSitePage, {
      error: 'a page of this site, from / to /, such as /guides/front-door/ or /guides/front-door/#what-to-say',
    })
    .meta({ title: 'Page', examples: ['/guides/front-door/'], help: 'sources', sitePage: true } satisfies FieldMeta);

const factSchema = z
  .strictObject({
    what: line('What', 160, 'A short label in our own words. No words of the document itself, and no names.'),
    kind: z
      .enum(factKinds, { error: factKinds.join(', ') })
      .meta({ title: 'Kind', help: 'sources' } satisfies FieldMeta)
      .optional(),
    pages: listOf(sitePage(), 'Pages').optional(),
    leftOut: line('Why it is left out', 200, 'Where it is on no page on purpose.').optional(),
  })
  .refine(({ pages, leftOut }) => (pages === undefined) !== (leftOut === undefined), {
    error: 'either pages (where it stands) or leftOut (why it does not), and not both',
    path: ['pages'],
  });

const sectionSchema = z.strictObject({
  id: id().meta({
    title: 'Id',
    description: 'Its address on the page, used once.',
    help: 'sources',
  } satisfies FieldMeta),
  title: line('Title', 120, 'The number and what it is about: "6. Why early help matters here".'),
  facts: listOf(factSchema, 'Facts'),
});

const documentSchema = z.strictObject({
  id: id(),
  title: line('Title', 160),
  publisher: line('Publisher', 160),
  date: partialDate('Date'),
  url: webAddress('Its address').optional(),
  note: line('Note', 400, 'What a reader should know before relying on it.'),
  sections: listOf(sectionSchema, 'Sections'),
});

export const sourcesSchema = z.strictObject({
  pageNames: listOf(
    z.strictObject({ page: sitePage(), name: line('Name', 80) }),
    'Names of pages',
    'Of pages that are no records: a guide or a service is called by its own name.',
  ).optional(),
  documents: listOf(documentSchema, 'Documents'),
});

export type Sources = z.output<typeof sourcesSchema>;
export type SourceDocument = Sources['documents'][number];
export type SourceFact = SourceDocument['sections'][number]['facts'][number];
