/** Any record that the shapes of the schemas allow, value by value, with texts that spreadsheets like to spoil. */
import fc from 'fast-check';
import type { z } from 'zod';
import { hiddenCharacter } from '../../../../src/records/files/decode.ts';
import { put } from '../../../../src/records/sheet/entries.ts';
import { layoutOf, type Column, type Group, type SheetKind } from '../../../../src/records/sheet/layout.ts';
import type { SheetRecord } from '../../../../src/records/sheet/tables.ts';

const spoilt = [
  'toString',
  '(none)',
  '\\(none)',
  'a|b',
  '\\',
  'a \\| b',
  '=1+1',
  '+44',
  '-x',
  '@x',
  'TRUE',
  '0123',
  '1/9/26',
  '11-18',
  '_x000D_',
  '9:30',
  "'=x",
  '"',
  ';',
  ',',
  ' a  b '.trim(),
];

const anyLine = fc.oneof(
  fc.constantFrom(...spoilt),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => text.trim()),
);
const anyText = fc
  .array(anyLine, { minLength: 1, maxLength: 4 })
  .map((lines) => lines.join('\n').trim())
  .filter((text) => text !== '' && !hiddenCharacter.test(text) && !text.includes('\r'));

/** One of each kind of text that has a form. */
const formed = {
  day: fc
    .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  partial: fc.constantFrom('2024', '2024-07', '2024-07-01', '2021-22', 'unknown'),
  time: fc.constantFrom('00:00', '09:30', '24:00', '23:59'),
  phone: fc.constantFrom('0300 126 1000', '01632960123', '999', '0800 1111'),
  text: fc.constantFrom('85258', '07700 900123'),
  email: fc.constantFrom('help@example.org', '+a@example.org', '=a@example.org'),
  address: fc.constantFrom('https://www.example.org', 'http://example.org/a?b=c|d#e'),
  postcode: fc.constantFrom('NN1 1AF', 'XX9 9XX'),
  id: fc.constantFrom('corby', 'a', 'x-1', '2026', '007', 'true', 'none'),
};

function textFor(schema: z.ZodType): fc.Arbitrary<string> {
  const fits = (text: string): boolean => schema.safeParse(text).success && !hiddenCharacter.test(text);
  if (fits('Any words')) return fits('two\nlines') ? anyText : anyLine.filter(fits);
  const found = Object.values(formed).filter((values) => fc.sample(values, 5).every(fits));
  if (found.length === 0) throw new Error('There is no value for a field: add its form above');
  return fc.oneof(...found);
}

function valueFor({ schema, type, options }: Column): fc.Arbitrary<unknown> {
  const fits = (value: unknown): boolean => schema.safeParse(value).success;
  if (type === 'boolean') return fc.boolean();
  if (type === 'choice') return fc.constantFrom(...options);
  if (type === 'number')
    return fc
      .oneof(fc.integer({ min: -10, max: 60 }), fc.double({ min: -9, max: 61, noNaN: true }))
      .filter((number) => fits(number) && !Object.is(number, -0));
  return textFor(schema);
}

function fieldsOf(columns: readonly Column[]): fc.Arbitrary<Record<PropertyKey, unknown>> {
  const cells = columns.map((column) => {
    const value = valueFor(column);
    const whole = column.isList ? fc.uniqueArray(value, { minLength: 1, maxLength: 3 }) : value;
    return column.needed ? whole : fc.option(whole, { nil: undefined });
  });
  return fc.tuple(...cells).map((values) => {
    const made: Record<PropertyKey, unknown> = {};
    columns.forEach(({ path }, index) => {
      if (values[index] !== undefined) put(made, path, values[index]);
    });
    return made;
  });
}

function withGroups(
  base: fc.Arbitrary<Record<PropertyKey, unknown>>,
  groups: readonly Group[],
  within?: Group,
): fc.Arbitrary<Record<PropertyKey, unknown>> {
  return groups
    .filter((group) => group.within === within)
    .reduce((record, group) => {
      const entry = withGroups(fieldsOf(group.columns), groups, group);
      const below = group.path.slice(within ? within.path.length + 1 : 0);
      return fc.tuple(record, fc.array(entry, { maxLength: 3 })).map(([made, entries]) => {
        if (entries.length > 0) put(made, below, entries);
        return made;
      });
    }, base);
}

/** A list of records with an id each. */
export function records(kind: SheetKind): fc.Arbitrary<SheetRecord[]> {
  const { columns, groups, hasBody } = layoutOf(kind);
  const body = hasBody ? fc.option(anyText, { nil: undefined }) : fc.constant(undefined);
  return fc
    .array(fc.tuple(withGroups(fieldsOf(columns), groups), body), { minLength: 1, maxLength: 4 })
    .map((all) => all.map(([data, text], index) => ({ id: `record-${index}`, data, body: text })));
}
