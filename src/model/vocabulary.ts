/** Vocabularies: lists of words in content/vocabulary/, each a file with `terms`. */
import { z } from 'zod';
import { id, identifier, line, listOf, markdown, ref, type FieldMeta, type VocabularyName } from './fields.ts';

const term = {
  id: id().meta({ title: 'Id', help: 'vocabulary' } satisfies FieldMeta),
  name: line('Name', 120),
  alsoCalled: listOf(line('Word', 80), 'Also called').optional(),
};

const termsOf = <S extends z.ZodType<{ id: string }>>(schema: S) =>
  z.strictObject({
    terms: z
      .array(schema)
      .min(1, { error: 'at least one term' })
      .refine((terms) => new Set(terms.map(({ id }) => id)).size === terms.length, { error: 'each id only once' }),
  });

const wordAge = (title: string) =>
  z
    .int({ error: 'a whole number of years, -1 before birth' })
    .min(-1, { error: '-1 (before birth) or more' })
    .max(25, { error: 'an age in years, 25 at most' })
    .meta({ title, examples: [11], help: 'vocabulary' } satisfies FieldMeta);

const simpleTerm = z.strictObject({ ...term, description: line('In a sentence', 200).optional() });

/** A role: who asks for help. A family role speaks for the family; a professional role refers. */
const roleTerm = z.strictObject({
  ...term,
  side: z.enum(['family', 'professional'], { error: 'family or professional' }).meta({ title: 'Side' }),
  includedIn: id()
    .meta({ title: 'Included in', description: 'A wider role: what is open to it is open to this one.' })
    .optional(),
});

export const routeValues = ['phone', 'text', 'email', 'web', 'address', 'any', 'none'] as const;

/** A route: a way in. `value` says what its number or address must be; `action` is the verb of the step. */
const routeTerm = z.strictObject({
  ...term,
  value: z.enum(routeValues, { error: routeValues.join(', ') }).meta({ title: 'What its value is' }),
  action: line('What to do', 60, 'Begins the step: "Ring", "Drop in".'),
  workerAction: line('What a worker does', 60, 'Where it is not the same as for a family: "Refer".').optional(),
  icon: line('Icon', 40),
});

/** An everyday phrase and the topics it points to; `try` names services to show first. */
const phraseTerm = z.strictObject({
  id: term.id,
  says: listOf(line('Words', 80), 'What people type'),
  topics: listOf(ref('topics', 'Topic'), 'Topics'),
  try: listOf(ref('services', 'Service'), 'Try first').optional(),
});

/** Words that tell an age without a number, such as "toddler"; `-1` is before birth. */
const ageTerm = z
  .strictObject({
    id: term.id,
    says: listOf(line('Words', 40), 'What people type'),
    from: wordAge('Youngest'),
    to: wordAge('Oldest'),
  })
  .refine(({ from, to }) => from <= to, { error: 'an age that is not above the oldest', path: ['from'] });

/** Words that mean danger: the urgent box they bring up and who to ring. */
const warningTerm = z.strictObject({
  id: term.id,
  says: listOf(line('Words', 80), 'What people type'),
  title: line('Title', 80),
  text: line('What to say', 300),
  services: listOf(ref('services', 'Service'), 'Who to ring first'),
});

/** A word that people who work with families use, and what it means. Shown in groups on /guides/words-we-use/. */
const glossaryTerm = z
  .strictObject({
    id: term.id.refine((value) => /^[a-z]/.test(value), {
      error: 'an id that begins with a letter: it is an address on the page',
    }),
    name: line('Word', 80, 'As the list shows it: "EHC plan or EHCP".'),
    letters: listOf(
      z.string().regex(/^[A-Z][a-z]*[A-Z][A-Za-z]*( [a-z]+)?$/, {
        error: 'letters as they stand in a text, capitals and all, for example "EHA" or "EHC plan"',
      }),
      'Letters',
      'Explained where they first stand on a page. Leave it out for a word that is not initials.',
    ).optional(),
    full: line('In full', 80, 'What the letters stand for.').optional(),
    meaning: markdown('Meaning', 300).optional(),
    guide: ref('guides', 'Guide', 'To read more.').optional(),
    service: ref('services', 'Service', 'To read more.').optional(),
    group: line('Group', 60, 'The heading under which the list shows it.'),
  })
  .refine(({ full, meaning }) => full !== undefined || meaning !== undefined, {
    error: 'what it means: a meaning, what its letters stand for (full), or both',
    path: ['meaning'],
  });

/** A word that a text cannot do without, so that it does not count as hard: "counselling". */
const hardWord = z.strictObject({ id: term.id, says: listOf(line('Word', 40), 'The word and its forms') });

/** A list of terms that other directories use too, so that what is about the same thing can be found across them. */
const taxonomy = z.strictObject({
  id: term.id,
  name: line('Name', 120, 'As its owner calls it.'),
  description: line('In a sentence', 300, 'Whose it is, and how much of it stands here.'),
  uri: identifier('Its address', 'Only as its owner gives it.', 'http://id.esd.org.uk/list/services').optional(),
  prefix: line('Before a code', 40, 'What stands before a code of it, as in esdServiceType:300.').optional(),
  termsBegin: identifier(
    'Addresses of terms begin',
    'With the code behind it, the address of a term. Only as its owner gives it.',
    'http://id.esd.org.uk/service/',
  ).optional(),
});

/** A term of such a list. Topics name those that mean the same or more. */
const taxonomyTerm = z.strictObject({
  id: term.id,
  name: line('Name', 120, 'As its list writes it.'),
  taxonomy: ref('vocabulary/taxonomies', 'List', 'The list that it stands in.'),
  partOf: ref('vocabulary/taxonomy-terms', 'Part of', 'A wider term of the same list.').optional(),
  code: line('Code', 40, 'As its list numbers it, in quotes: "300".').optional(),
});

export const vocabularySchemas = {
  roles: termsOf(roleTerm),
  routes: termsOf(routeTerm),
  costs: termsOf(simpleTerm),
  languages: termsOf(simpleTerm),
  facilities: termsOf(simpleTerm),
  'place-kinds': termsOf(simpleTerm),
  'organisation-types': termsOf(simpleTerm),
  'area-kinds': termsOf(simpleTerm),
  phrases: termsOf(phraseTerm),
  ages: termsOf(ageTerm),
  warnings: termsOf(warningTerm),
  glossary: termsOf(glossaryTerm),
  'hard-words': termsOf(hardWord),
  taxonomies: termsOf(taxonomy),
  'taxonomy-terms': termsOf(taxonomyTerm),
} satisfies Record<VocabularyName, z.ZodType>;

export type Role = z.output<typeof roleTerm>;
export type Route = z.output<typeof routeTerm>;
export type RouteValue = (typeof routeValues)[number];
export type Term = z.output<typeof simpleTerm>;
export type Phrase = z.output<typeof phraseTerm>;
export type AgeWord = z.output<typeof ageTerm>;
export type Warning = z.output<typeof warningTerm>;
export type GlossaryTerm = z.output<typeof glossaryTerm>;
export type Taxonomy = z.output<typeof taxonomy>;
export type TaxonomyTerm = z.output<typeof taxonomyTerm>;
export type Vocabularies = { [Name in VocabularyName]: z.output<(typeof vocabularySchemas)[Name]>['terms'] };
