/** What the form for a new service asks. Its labels, hints and choices are the schema's and the vocabularies'. */
import { accessRouteSchema } from '../../model/access.ts';
import { eligibilitySchema } from '../../model/eligibility.ts';
import { organisationSchema } from '../../model/organisation.ts';
import { contactSchema, serviceSchema } from '../../model/service.ts';
import type { Choices } from './choices.ts';
import { fromSchema, type Question } from './question.ts';
import { promise } from './words.ts';

const { shape } = serviceSchema;
const ages = eligibilitySchema.shape;
const contact = contactSchema.shape;
const cost = shape.cost.unwrap().shape;
const onePerLine = 'One to a line.';
const hinted = (...hints: (string | undefined)[]): string => hints.filter(Boolean).join(' ');

export function newServiceQuestions(choices: Choices): Question[] {
  const choose = (id: string, words: Pick<Question, 'label' | 'hint'>, options: Question['options']): Question => ({
    ...{ id, ask: 'dropdown', options: options ?? [], multiple: true },
    ...{ label: words.label, hint: words.hint },
  });
  return [
    { id: 'name', ask: 'input', required: true, ...fromSchema(shape.name) },
    { id: 'organisation', ask: 'input', required: true, ...fromSchema(shape.organisation) },
    {
      ...choose('organisation-type', fromSchema(organisationSchema.shape.type), choices.organisationTypes),
      hint: 'Only where the organisation is not on this site yet.',
      multiple: false,
    },
    { id: 'summary', ask: 'input', required: true, ...fromSchema(shape.summary) },
    {
      ...{ id: 'more', ask: 'textarea', label: 'What it does' },
      hint: 'In short sentences, as you would say it to a parent. Begin with what they get.',
    },
    { ...choose('topics', fromSchema(shape.topics), choices.topics), required: true, hint: 'What the help is about.' },
    {
      ...choose('levels', fromSchema(shape.levelsOfNeed), choices.levels),
      ...{ required: true, hint: 'How much help a child needs before this service fits.' },
    },
    { ...choose('areas', fromSchema(shape.areas), choices.areas), required: true },
    {
      id: 'youngest',
      ask: 'input',
      ...fromSchema(ages.minimumAge),
      hint: 'In years. Leave it out if it is not stated.',
    },
    { id: 'oldest', ask: 'input', ...fromSchema(ages.maximumAge) },
    { id: 'oldest-with-disability', ask: 'input', ...fromSchema(ages.maximumAgeWithDisability) },
    {
      ...{ id: 'from-pregnancy', ask: 'checkboxes', ...fromSchema(ages.fromPregnancy), hint: undefined },
      options: [{ id: 'yes', name: 'Help starts before the birth' }],
    },
    { id: 'criteria', ask: 'textarea', ...fromSchema(ages.criteria), hint: onePerLine },
    choose('family-ways', { label: 'Ways in for families', hint: shape.access.meta()?.description }, choices.routes),
    choose('worker-ways', { label: 'Ways in for workers', hint: 'Such as teachers and GPs.' }, choices.routes),
    {
      id: 'what-to-do',
      ask: 'input',
      label: 'What to do first',
      hint: fromSchema(accessRouteSchema.shape.detail).hint,
    },
    choose('who-can-refer', fromSchema(shape.whoCanRefer), choices.roles),
    { id: 'phone', ask: 'input', ...fromSchema(contact.phone), hint: 'The number of the service, not of a person.' },
    { id: 'text', ask: 'input', ...fromSchema(contact.text), hint: 'A number that takes texts.' },
    { id: 'email', ask: 'input', ...fromSchema(contact.email), hint: 'The address of the service, not of a person.' },
    { id: 'website', ask: 'input', ...fromSchema(contact.website) },
    { ...choose('cost', fromSchema(cost.kind), choices.costs), multiple: false },
    { id: 'cost-detail', ask: 'input', label: 'Cost, in words', hint: 'Only what is stated.' },
    { id: 'hours', ask: 'input', ...fromSchema(shape.hours) },
    { id: 'where', ask: 'input', ...fromSchema(shape.where) },
    choose('languages', fromSchema(shape.languages), choices.languages),
    choose('facilities', fromSchema(shape.facilities), choices.facilities),
    {
      ...{ id: 'sources', ask: 'textarea', required: true, ...fromSchema(shape.assurance.shape.sources) },
      hint: hinted('The public pages that say this. Copy their addresses from the browser.', onePerLine),
    },
    promise,
  ];
}
