/** Can a family find it, read it, and see whether it is for them? */
import { hasHtml, isGarbled } from '../facts.ts';
import { listOf, numberOf, textOf } from '../json.ts';
import type { GapRow } from './row.ts';

export const whatAndForWhom: GapRow[] = [
  {
    code: 'no-ages',
    title: 'No ages, and no words on who it is for',
    means: 'A search for "my child is 3" leaves it out, or shows it to everybody.',
    mend: 'Give minimum_age and maximum_age in years, or eligibility_description.',
    has: ({ service }) =>
      numberOf(service.minimum_age) === undefined &&
      numberOf(service.maximum_age) === undefined &&
      textOf(service.eligibility_description) === undefined,
  },
  {
    code: 'minus-age',
    title: 'An age of -1, or below 0',
    means: 'Sites show "from -1 years" or search for the wrong ages.',
    mend: 'Leave the age out where there is none.',
    has: ({ service }) => (numberOf(service.minimum_age) ?? 0) < 0 || (numberOf(service.maximum_age) ?? 0) < 0,
  },
  {
    code: 'no-terms',
    title: 'No topics (taxonomy terms)',
    means: 'It is in no list of topics: only who knows its name will find it.',
    mend: 'Give attributes[].taxonomy_term with name and term_uri.',
    has: ({ terms }) => terms.length === 0,
  },
  {
    code: 'terms-without-uri',
    title: 'Topics without an address (term_uri)',
    means: 'Other sites cannot tell that your topic and theirs are one, and leave it out.',
    mend: 'Give term_uri of a public list, such as those at id.esd.org.uk, where there is one.',
    has: ({ terms }) => terms.some(({ term_uri: uri }) => textOf(uri) === undefined),
  },
  {
    code: 'no-cost',
    title: 'No cost',
    means: 'Families who count every pound do not dare to ask.',
    mend: 'Give cost_options[]. For what is free: "amount": 0 and "option": "Free".',
    isNote: true,
    has: ({ service }) =>
      listOf(service.cost_options).length === 0 && !textOf(service.fees) && !textOf(service.fees_description),
  },
  {
    code: 'short-description',
    title: 'No description, or less than 80 letters',
    means: 'Families do not learn what happens there.',
    mend: 'Write two or three plain sentences.',
    has: ({ service }) => (textOf(service.description) ?? '').replaceAll(/<[^>]*>/g, '').trim().length < 80,
  },
  {
    code: 'html-description',
    title: 'HTML in the description or the name',
    means: 'Some sites show the marks <p> and &nbsp; to families.',
    mend: 'Give plain text, or tell your re-users that it is HTML.',
    has: ({ service }) => hasHtml(textOf(service.description) ?? '') || hasHtml(textOf(service.name) ?? ''),
  },
  {
    code: 'garbled-text',
    title: 'Garbled letters, such as â€™ for an apostrophe',
    means: 'The text is hard to read, above all with a screen reader.',
    mend: 'Read and write UTF-8 at every step, and mend the entries that are spoilt already.',
    has: ({ texts }) => texts.some(isGarbled),
  },
  {
    code: 'empty-values',
    title: 'Empty texts or null in place of a field left out',
    means: 'Sites show headings with nothing under them, and many programs stop.',
    mend: 'Leave a field out where nothing is known.',
    has: ({ hasEmpty }) => hasEmpty,
  },
];
