/** A form field for each field of a schema: what it is called, its hint, its limits and its choices. */
import type { z } from 'zod';
import type { RecordKind } from '../model/fields.ts';
import type { Vocabularies } from '../model/vocabulary.ts';
import { asTitle } from '../records/issues/fields.ts';
import { groups } from './kinds.ts';
import { patternOf } from './patterns.ts';
import { walk, type Walked } from './schema-walk.ts';

/** As Sveltia CMS takes it; its own JSON Schema checks the whole in the tests. */
export interface FormField {
  name: string;
  label?: string;
  label_singular?: string;
  widget: string;
  hint?: string;
  required?: boolean;
  fields?: FormField[];
  field?: FormField;
  pattern?: [string, string];
  minlength?: number;
  maxlength?: number;
  min?: number;
  max?: number;
  options?: { label: string; value: string }[];
  multiple?: boolean;
  collection?: string;
  [option: string]: unknown;
}

/** Where the name stands of an entry that has an id only, and its value where it is no group: `{ id, value }`. */
export const ID = 'id';
export const VALUE = 'value';

/** Texts that take more than a line to write. */
const LONG = 200;

/** The fields of a group, in the schema's order. */
export const fieldsOf = (group: z.ZodType, words: Vocabularies): FormField[] => {
  const { shape } = walk(group);
  if (shape.type !== 'group') throw new Error('A form is made of a group of fields');
  return Object.entries(shape.fields).map(([name, schema]) => fieldOf(name, schema, words));
};

export function fieldOf(name: string, schema: z.ZodType, words: Vocabularies): FormField {
  const walked = walk(schema);
  const { meta, optional } = walked;
  const hint = [meta.description, ...examples(walked)].filter(Boolean).join(' ');
  return {
    name,
    label: meta.title ?? asTitle(name),
    ...(hint ? { hint } : {}),
    ...(optional ? { required: false } : {}),
    ...widgetOf(walked, words),
  } as FormField;
}

const examples = ({ meta, shape }: Walked): string[] =>
  meta.examples && shape.type === 'text' ? [`For example ${meta.examples.map(String).join(' or ')}.`] : [];

function widgetOf(walked: Walked, words: Vocabularies): Omit<FormField, 'name'> {
  const { shape, meta, least, most, schema } = walked;
  if (meta.refersTo) return referenceTo(meta.refersTo, words);
  switch (shape.type) {
    case 'flag':
      return { widget: 'boolean' };
    case 'choice':
      return { widget: 'select', options: shape.values.map((value) => ({ label: asTitle(value), value })) };
    case 'whole':
    case 'number':
      return {
        ...(shape.type === 'whole'
          ? { widget: 'number', value_type: 'int', step: 1 }
          : { widget: 'number', value_type: 'float', step: 0.00001 }),
        ...(least === undefined ? {} : { min: least }),
        ...(most === undefined ? {} : { max: most }),
      };
    case 'text':
      return textWidget(walked);
    case 'group':
      return { widget: 'object', fields: fieldsOf(schema, words) };
    case 'byId':
      return listOfGroups(byIdFields(shape.of, words), meta.title);
    case 'list':
      return listWidget(shape.of, walked, words);
  }
}

/** The name of a day's format, which every field that is a day has in its schema's help. */
const isDay = ({ meta, schema }: Walked): boolean =>
  meta.help === 'dates' && schema.safeParse('2026-11-22').success && !schema.safeParse('2026').success;

function textWidget(walked: Walked): Omit<FormField, 'name'> {
  const { meta, least, most, schema } = walked;
  if (isDay(walked)) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (meta.markdown) return markdownWidget();
  const pattern = patternOf(schema);
  return {
    widget: most !== undefined && most >= LONG ? 'text' : 'string',
    ...(pattern ? { pattern } : {}),
    ...(least === undefined ? {} : { minlength: least }),
    ...(most === undefined ? {} : { maxlength: most }),
    use_emoji_autocomplete: false,
  };
}

/** As it is written first, so that nothing of it is changed unasked; the other way to write it is one press away. */
export const markdownWidget = (): Omit<FormField, 'name'> => ({
  ...{ widget: 'markdown', modes: ['raw', 'rich_text'], editor_components: [], use_emoji_autocomplete: false },
});

function referenceTo(target: string, words: Vocabularies): Omit<FormField, 'name'> {
  const [list, name] = target.split('/');
  if (list === 'vocabulary')
    return {
      widget: 'select',
      options: words[name as keyof Vocabularies].map((term) => ({
        label: 'name' in term ? term.name : term.id,
        value: term.id,
      })),
    };
  const { named } = groups[target as RecordKind];
  return {
    ...{ widget: 'relation', collection: target, value_field: '{{slug}}' },
    ...{ display_fields: [named], search_fields: [named, '{{slug}}'] },
  };
}

function listWidget(of: z.ZodType, list: Walked, words: Vocabularies): Omit<FormField, 'name'> {
  const entry = fieldOf(VALUE, of, words);
  // A list that may be left out is left out when it is empty.
  const limits = {
    ...(list.optional || list.least === undefined ? {} : { min: list.least }),
    ...(list.most === undefined ? {} : { max: list.most }),
  };
  const { widget } = entry;
  const title = list.meta.title;
  if (widget === 'relation' || widget === 'select') {
    const { name: _name, label: _label, hint: _hint, required: _required, ...chosen } = entry;
    return { ...chosen, multiple: true, ...limits };
  }
  if (widget === 'object') return { ...listOfGroups(entry.fields!, title), ...limits };
  return { widget: 'list', label_singular: entry.label, field: { ...entry, required: true }, ...limits };
}

/** What of a group tells it from the others of its list. */
const telling = [
  'name',
  'title',
  'what',
  'label',
  'says',
  'ask',
  'page',
  'url',
  'copyOf',
  'place',
  'route',
  'days',
  'text',
  ID,
];

function listOfGroups(fields: FormField[], title?: string): Omit<FormField, 'name'> {
  const told = telling.find((name) => fields.some((field) => field.name === name && field.widget !== 'list'));
  return {
    ...{ widget: 'list', fields, collapsed: 'auto' },
    ...(title ? { label_singular: title } : {}),
    ...(told ? { summary: `{{fields.${told}}}` } : {}),
  };
}

function byIdFields(of: z.ZodType, words: Vocabularies): FormField[] {
  const id: FormField = { name: ID, label: 'Id', widget: 'string' };
  return walk(of).shape.type === 'group' ? [id, ...fieldsOf(of, words)] : [id, fieldOf(VALUE, of, words)];
}
