/** The forms on GitHub are those of the schemas and the content that there is, and GitHub can read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { choicesFrom } from '../../../../src/actions/issue-forms/choices.ts';
import { issueForms } from '../../../../src/actions/issue-forms/forms.ts';
import { newServiceQuestions } from '../../../../src/actions/issue-forms/new-service.ts';
import { formsFolder, writeIssueForms } from '../../../../src/actions/issue-forms/write.ts';
import { issueHref, newServiceHref, reasons } from '../../../../src/features/editing/wrong.ts';
import { contentFolder } from '../../../../src/records/inspect.ts';
import { readContent } from '../../../../src/records/read-content.ts';
import { contentWith } from '../../records/small-content.ts';

const choices = async (folder: string) => choicesFrom((await readContent(folder)).records);
const forms = issueForms(await choices(contentFolder()));
const names = Object.keys(forms).filter((name) => name !== 'config.yml');

/** What docs.github.com says of issue forms: "Syntax for GitHub's form schema" and "Common validation errors". */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((value) => value.trim() !== '', 'is not blank');
const label = text(255);
const validations = z.strictObject({ required: z.boolean() });
const id = z.string().regex(/^[\w-]+$/);
const typed = z.strictObject({ label, description: text(1000).optional(), placeholder: text(255).optional() });
const unique = (values: readonly string[]) => new Set(values).size === values.length;
// YAML must not read an option as true or false, and "None" is GitHub's own.
const option = text(255).refine((value) => value.toLowerCase() !== 'none', 'is a word that GitHub keeps for itself');
const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text(10_000) }) }),
  z.strictObject({ type: z.enum(['input', 'textarea']), id, attributes: typed, validations }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      label,
      description: text(1000).optional(),
      multiple: z.boolean().optional(),
      options: z.array(option).min(1).refine(unique, 'each option once'),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      label,
      description: text(1000).optional(),
      options: z.array(z.strictObject({ label, required: z.boolean().optional() })).min(1),
    }),
  }),
]);
const form = z.strictObject({
  name: text(100).min(3),
  description: text(200).min(3),
  title: z.string().max(200).optional(),
  labels: z.array(text(50)).min(1),
  body: z
    .array(element)
    .refine((body) => body.some(({ type }) => type !== 'markdown'), 'asks something')
    .refine((body) => unique(body.flatMap((one) => ('id' in one ? [one.id] : []))), 'each id once')
    .refine((body) => unique(body.flatMap((one) => ('id' in one ? [one.attributes.label] : []))), 'each label once'),
});
const rules = (written: string): string[] => {
  const read = form.safeParse(parse(written));
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

test('.github/ISSUE_TEMPLATE is fresh', () => {
  const kept = readdirSync(formsFolder);
  const stale = kept.filter(
    (name) => readFileSync(join(formsFolder, name), 'utf8').replaceAll('\r\n', '\n') !== forms[name],
  );
  expect([...stale, ...Object.keys(forms).filter((name) => !kept.includes(name))], 'run: npm run issue-forms').toEqual(
    [],
  );
});

test('there are five forms, and they and the chooser can be read', () => {
  expect(names).toEqual(['new-service.yml', 'change.yml', 'closed.yml', 'still-right.yml', 'comment-on-the-offer.yml']);
  expect(parse(forms['config.yml']!)).toEqual({ blank_issues_enabled: true });
});

describe.for(names)('%s', (name) => {
  test('keeps to what GitHub takes', () => expect(rules(forms[name]!)).toEqual([]));
  test('is far shorter than an issue may be', () => expect(forms[name]!.length).toBeLessThan(30_000));
  test('says first what to do when a child is not safe, and asks to name nobody', () => {
    expect(forms[name]).toMatch(/^body:\n {2}- type: markdown\n.*\n.*\n {8}\*\*If a child is not safe, ring 999/m);
    expect(forms[name]).toContain('I have not written the name of a child, a family or a worker.');
  });
});

describe('the rules see', () => {
  const good = forms['change.yml']!;
  test.for<[what: string, from: string | RegExp, to: string, says: string]>([
    ['an id twice', 'id: record', 'id: page', 'each id once'],
    ['a label twice', 'label: Record', 'label: Page', 'each label once'],
    ['a key that GitHub does not know', 'id: record', 'id: record\n    help: me', 'Unrecognized key'],
    ['a word that GitHub keeps', '- The contact is wrong', '- None', 'keeps for itself'],
    ['true for a word', '- The contact is wrong', '- true', 'expected string'],
    ['no name', /^name: .*\n/m, '', 'name'],
    ['a blank description', /^description: .*\n/m, 'description: "  "\n', 'description'],
  ])('%s', ([, from, to, says]) => expect(rules(good.replace(from, to)).join('\n')).toContain(says));
});

test('labels and hints are the schema’s, choices the content’s', async () => {
  const asked = newServiceQuestions(await choices(contentWith()));
  const question = (wanted: string) => asked.find((one) => one.id === wanted);
  expect(question('summary')).toMatchObject({
    label: 'Summary',
    hint: expect.stringContaining('at most 160 characters') as string,
  });
  expect(question('levels')?.options).toEqual([{ id: 'universal', name: 'Universal: For everyone' }]);
  expect(question('areas')?.options?.map(({ name }) => name)).toEqual(['Corby', 'England', 'Smallshire']);
  expect(question('who-can-refer')?.options?.map(({ id: role }) => role)).toEqual(['self', 'parent-carer']);
  expect(question('family-ways')?.options).toHaveLength(6);
});

test('every form that the page “Tell us what is wrong” opens is there, with the fields that it fills in', () => {
  const page = {
    record: { kind: 'services', id: 'mash' } as const,
    name: 'MASH',
    address: 'https://offer.example.org/services/mash/',
  };
  const links = [
    ...reasons.map((reason) => issueHref('https://github.com/a/b', reason, page)),
    newServiceHref('https://github.com/a/b'),
  ];
  for (const link of links) {
    const { template, title: _title, ...fields } = Object.fromEntries(new URL(link).searchParams);
    const written = forms[template!];
    expect(written, template).toBeDefined();
    for (const field of Object.keys(fields)) expect(written).toContain(`    id: ${field}\n`);
  }
});

test('the command writes them all', async () => {
  const folder = contentWith();
  const target = join(folder, '..', 'forms');
  expect((await writeIssueForms(folder, target)).sort()).toEqual(readdirSync(target).sort());
  for (const name of names) expect(rules(readFileSync(join(target, name), 'utf8'))).toEqual([]);
});
