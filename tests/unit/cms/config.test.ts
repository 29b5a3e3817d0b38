/** The forms against the schemas: what a form lacks, or lets through, fails here. The schemas are read as JSON Schema, on a way of their own. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { BODY, FILE_BEFORE, formatName, PIN, PIN_BEFORE } from '../../../src/cms/format.ts';
import type { FormField } from '../../../src/cms/fields.ts';
import { allKinds, kindSchema } from '../../../src/cms/kind-schema.ts';
import type { FieldMeta } from '../../../src/model/fields.ts';
import { formsIn, realConfig } from '../../support/forms.ts';

const repository = 'https://github.com/county/early-help';
const { config, words } = await realConfig({ repository });
const forms = formsIn(config);
const unseen = new Set([BODY, FILE_BEFORE, PIN, PIN_BEFORE]);

type Json = FieldMeta & {
  type?: string;
  properties?: Record<string, Json>;
  required?: string[];
  items?: Json;
  additionalProperties?: Json | boolean;
  propertyNames?: { enum?: string[] };
  enum?: string[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
};

/** Every way in which the field of a form is not what its schema says. */
function differences(field: FormField | undefined, json: Json, required: boolean, at: string): string[] {
  if (!field) return [`${at} has no field in the form`];
  const wrong: string[] = [];
  const same = (what: string, form: unknown, schema: unknown): void => {
    if (form !== schema)
      wrong.push(`${at}: ${what} is ${String(form)} in the form and ${String(schema)} in the schema`);
  };
  same('required', field.required !== false, required);
  const choices = choicesOf(json);
  if (json.type === 'array') {
    if (choices) {
      same('choices', field.options?.map(({ value }) => value).join(), choices.join());
      same('several', field.multiple, true);
    } else if (json.items?.refersTo) same('collection', field.collection, json.items.refersTo);
    else if (json.items?.properties) wrong.push(...group(field.fields, json.items, at));
    else wrong.push(...differences(field.field, json.items!, true, `${at}[]`));
    same('least', field.min, required ? json.minItems : undefined);
    same('most', field.max, json.maxItems);
  } else if (choices) same('choices', field.options?.map(({ value }) => value).join(), choices.join());
  else if (json.refersTo) same('collection', field.collection, json.refersTo);
  else if (json.type === 'object') wrong.push(...objectDifferences(field, json, at));
  else if (json.type === 'boolean') same('widget', field.widget, 'boolean');
  else if (json.type === 'string') {
    if (field.widget === 'string' || field.widget === 'text') {
      same('shortest', field.minlength, json.minLength);
      same('longest', field.maxlength, json.maxLength);
    } else same('widget', field.widget, json.markdown ? 'markdown' : 'datetime');
  } else {
    same('widget', field.widget, 'number');
    same('least', field.min, bound(json.minimum));
    same('most', field.max, bound(json.maximum));
  }
  return wrong;
}

/** A whole number is bounded by what a computer can count: no limit that anybody set. */
const bound = (limit: number | undefined) => (Math.abs(limit ?? 0) === Number.MAX_SAFE_INTEGER ? undefined : limit);

function choicesOf(json: Json): string[] | undefined {
  const of = json.type === 'array' ? json.items! : json;
  if (!of.refersTo?.startsWith('vocabulary/')) return of.enum;
  return words[of.refersTo.slice('vocabulary/'.length) as 'roles'].map(({ id }) => id);
}

function objectDifferences(field: FormField, json: Json, at: string): string[] {
  if (json.properties) return group(field.fields, json, at);
  const entry = json.additionalProperties as Json;
  const keys = json.propertyNames?.enum;
  if (keys) return keys.flatMap((key) => differences(named(field.fields, key), entry, false, `${at}.${key}`));
  if (!named(field.fields, 'id')) return [`${at} has no field for the id of an entry`];
  return entry.properties ? group(field.fields, entry, at) : differences(named(field.fields, 'value'), entry, true, at);
}

const named = (fields: FormField[] | undefined, name: string) => fields?.find((field) => field.name === name);

function group(fields: FormField[] | undefined, json: Json, at: string): string[] {
  const properties = json.properties ?? {};
  const unknown = (fields ?? []).filter(({ name }) => !(name in properties) && !unseen.has(name) && name !== 'id');
  return [
    ...unknown.map(({ name }) => `${at}.${name} is in the form only`),
    ...Object.entries(properties).flatMap(([name, of]) =>
      differences(named(fields, name), of, json.required?.includes(name) ?? false, `${at}.${name}`),
    ),
  ];
}

const jsonOf = (kind: (typeof allKinds)[number]): Json =>
  z.toJSONSchema(kindSchema(kind), { target: 'draft-7', io: 'input', unrepresentable: 'any' }) as Json;

describe('form and schema agree, field by field:', () => {
  test.for(allKinds)('%s', (kind) => {
    expect(forms.has(kind), 'has a form').toBe(true);
    expect(group(forms.get(kind), jsonOf(kind), kind)).toEqual([]);
  });

  test('a field that a form lacks, a choice, a limit and a need are each seen', () => {
    const broken = structuredClone(forms.get('services')!).filter(({ name }) => name !== 'waiting');
    named(broken, 'status')!.options!.pop();
    named(broken, 'summary')!.maxlength = 161;
    named(broken, 'organisation')!.required = false;
    named(named(broken, 'contact')!.fields, 'email')!.name = 'mail';
    named(named(broken, 'access')!.fields, 'route')!.options!.shift();
    expect(group(broken, jsonOf('services'), 'services').map((each) => each.split(/ |:/)[0])).toEqual([
      'services.organisation',
      'services.summary',
      'services.access.route',
      'services.waiting',
      'services.contact.mail',
      'services.contact.email',
      'services.status',
    ]);
  });
});

test('Sveltia CMS knows every word of the configuration: its own schema says so', async () => {
  const shipped = JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8')) as object;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const valid = ajv.compile(shipped);
  for (const each of [config, (await realConfig()).config]) {
    valid(each);
    expect(valid.errors ?? []).toEqual([]);
  }
  expect(valid({ ...config, colections: [] })).toBe(false);
}, 20_000);

test('each kind has a format of its own', () => {
  expect(new Set(allKinds.map(formatName)).size).toBe(allKinds.length);
});

test('where the repository is known, saving makes a pull request, and nobody publishes from the form', () => {
  expect(config).toMatchObject({
    publish_mode: 'editorial_workflow',
    backend: { name: 'github', repo: 'county/early-help', auth_methods: ['token'], open_authoring: true },
  });
});

test('where it is not, there is no pull request, no sign-in address, and no map of another host', async () => {
  const local = (await realConfig()).config;
  expect(local).not.toHaveProperty('publish_mode');
  expect(
    formsIn(local)
      .get('places')!
      .map(({ widget }) => widget),
  ).not.toContain('map');
  expect(forms.get('places')!.map(({ widget }) => widget)).toContain('map');
});

test('with a sign-in service editors sign in with one press', async () => {
  const { config: team } = await realConfig({ repository, oauth: 'https://sign-in.example.org' });
  expect(team).toMatchObject({
    backend: { auth_methods: ['oauth', 'token'], base_url: 'https://sign-in.example.org' },
  });
});
