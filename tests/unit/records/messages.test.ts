/** What an editor reads when a field is wrong: the place, the field in words, what was found, what is expected, how to mend it. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldAt } from '../../../src/records/issues/fields.ts';
import { mendValue } from '../../../src/records/issues/mend.ts';
import { toProblems } from '../../../src/records/issues/to-problems.ts';
import { wordsFor } from '../../../src/records/issues/words.ts';
import { describe as inWords } from '../../../src/records/problem.ts';
import { nearest } from '../../../src/records/nearest.ts';
import { placeSchema } from '../../../src/model/place.ts';
import { serviceSchema } from '../../../src/model/service.ts';
import { parseYaml } from '../../../src/records/yaml/parse.ts';
import { serviceProblems, serviceWith } from './small-content.ts';

describe('a service with', () => {
  test('a misspelt field: told once, with the right name', () =>
    expect(serviceProblems(serviceWith('summary:', 'sumary:'))).toMatchInlineSnapshot(`
      "content/services/club.md:4:1  sumary
         found:    the field "sumary"
         expected: only fields that a service has
         mend:     did you mean summary?
         how:      content/README.md#fields"
    `));

  test('a field that no service has', () =>
    expect(serviceProblems(serviceWith('status:', 'facebook: x\nstatus:'))).toMatchInlineSnapshot(`
      "content/services/club.md:14:1  facebook
         found:    the field "facebook"
         expected: only fields that a service has
         mend:     delete the line, or look for the right name in the guide
         how:      content/README.md#fields"
    `));

  test('an unknown field in a small group: all its fields are named', () =>
    expect(serviceProblems(serviceWith('  phone: "01536 222222"\n', '  telephone: "01536 222222"\n')))
      .toMatchInlineSnapshot(`
        "content/services/club.md:13:3  Contact > telephone
           found:    the field "telephone"
           expected: only phone, text, textWord, email, website, referralUrl
           mend:     did you mean phone?
           how:      content/README.md#fields"
      `));

  test('a field missing', () =>
    expect(serviceProblems(serviceWith('summary: A club where you can talk to someone.\n', ''))).toMatchInlineSnapshot(`
      "content/services/club.md:2:1  Summary
         found:    nothing
         expected: summary: One sentence that a worried parent understands, at most 160 characters
         mend:     add a line that begins "summary:"
         how:      content/README.md#text"
    `));

  test('a reference missing', () =>
    expect(serviceProblems(serviceWith('organisation: helpers\n', ''))).toMatchInlineSnapshot(`
      "content/services/club.md:2:1  Organisation
         found:    nothing
         expected: organisation: Who provides it. Write an id from content/organisations
         mend:     add a line that begins "organisation:"
         how:      content/README.md#references"
    `));

  test('a field missing inside a list', () =>
    expect(serviceProblems(serviceWith('    route: phone\n', ''))).toMatchInlineSnapshot(`
      "content/services/club.md:9:5  Ways in 1 > Route
         found:    nothing
         expected: route: an id from content/vocabulary/routes
         mend:     add a line that begins "route:"
         how:      content/README.md#references"
    `));

  test('a phone number that lost its quotes', () =>
    expect(serviceProblems(serviceWith('contact:\n  phone: "01536 222222"', 'contact:\n  phone: 0300')))
      .toMatchInlineSnapshot(`
      "content/services/club.md:13:10  Contact > Phone
         found:    0300
         expected: a phone number in quotes, so that its first 0 is kept, for example "0300 126 1000"
         how:      content/README.md#phone"
    `));

  test('a phone number with its country code', () =>
    expect(serviceProblems(serviceWith('contact:\n  phone: "01536 222222"', 'contact:\n  phone: "+44 (0)1536 222222"')))
      .toMatchInlineSnapshot(`
      "content/services/club.md:13:10  Contact > Phone
         found:    "+44 (0)1536 222222"
         expected: a UK phone number as people dial it, with spaces, for example "0300 126 1000"
         mend:     write "01536 222222"
         how:      content/README.md#phone"
    `));

  test('a status that there is not', () =>
    expect(serviceProblems(serviceWith('status: active', 'status: activ'))).toMatchInlineSnapshot(`
      "content/services/club.md:14:9  Status
         found:    "activ"
         expected: active, paused, unconfirmed, closed
         mend:     did you mean active?
         how:      content/README.md#status"
    `));

  test('a day as people write it', () =>
    expect(serviceProblems(serviceWith('2026-11-20', '20/11/2026'))).toMatchInlineSnapshot(`
      "content/services/club.md:16:12  Assurance > Last checked
         found:    "20/11/2026"
         expected: a real day written as year-month-day, for example 2026-11-22
         mend:     write 2026-11-20
         how:      content/README.md#dates"
    `));

  test('a word where a list should be', () =>
    expect(serviceProblems(serviceWith('topics: [parenting]', 'topics: parenting'))).toMatchInlineSnapshot(`
      "content/services/club.md:5:9  Topics
         found:    "parenting"
         expected: a list: one entry a line, each after a hyphen
         mend:     write it as a list: [parenting]
         how:      content/README.md#lists"
    `));

  test('a word where a group should be', () =>
    expect(serviceProblems(serviceWith('contact:\n  phone:', 'cost: free\ncontact:\n  phone:'))).toMatchInlineSnapshot(`
      "content/services/club.md:12:7  Cost
         found:    "free"
         expected: a group of lines below the name, each indented by two spaces
         mend:     its fields are kind, detail
         how:      content/README.md#fields"
    `));

  test('nothing after the colon', () =>
    expect(serviceProblems(serviceWith('contact:\n  phone: "01536 222222"', 'contact:\n  phone:')))
      .toMatchInlineSnapshot(`
      "content/services/club.md:13:3  Contact > Phone
         found:    nothing
         expected: a phone number in quotes, so that its first 0 is kept, for example "0300 126 1000"
         mend:     write a value after the colon, or delete the line
         how:      content/README.md#phone"
    `));

  test('a summary that is too long', () =>
    expect(serviceProblems(serviceWith('A club', `A${' long'.repeat(40)} club`))).toMatchInlineSnapshot(`
      "content/services/club.md:4:10  Summary
         found:    "A long long long long long long long long long long long long long long lon..."
         expected: at most 160 characters
         mend:     shorten it by 77 characters
         how:      content/README.md#text"
    `));

  test('a name that is a number', () =>
    expect(serviceProblems(serviceWith('name: Corner Club', 'name: 100'))).toMatchInlineSnapshot(`
      "content/services/club.md:2:7  Name
         found:    100
         expected: text. Put it in quotes if it looks like a number or a date
         mend:     put it in quotes: "100"
         how:      content/README.md#text"
    `));

  test('yes in place of true', () =>
    expect(serviceProblems(serviceWith('status:', 'urgent: yes\nstatus:'))).toMatchInlineSnapshot(`
      "content/services/club.md:14:9  Urgent
         found:    "yes"
         expected: true or false, without quotes
         mend:     write true
         how:      content/README.md#text"
    `));

  test('a web address without its beginning', () =>
    expect(serviceProblems(serviceWith('https://www.example.org/club', 'www.example.org/club'))).toMatchInlineSnapshot(`
      "content/services/club.md:20:12  Assurance > Sources 1 > Web address
         found:    "www.example.org/club"
         expected: a web address that starts with https:// (copy it from the browser), for example "https://www.example.org"
         mend:     write https://www.example.org/club
         how:      content/README.md#web-address"
    `));

  test('an address that runs a script', () =>
    expect(serviceProblems(serviceWith('https://www.example.org/club', 'javascript:alert(1)'))).toMatchInlineSnapshot(`
      "content/services/club.md:20:12  Assurance > Sources 1 > Web address
         found:    "javascript:alert(1)"
         expected: a web address that starts with https:// (copy it from the browser), for example "https://www.example.org"
         how:      content/README.md#web-address"
    `));

  test('no way in: the rule points at the record, not at a missing field', () =>
    expect(
      serviceProblems(
        serviceWith(
          'access:\n  - for: family\n    route: phone\n    value: "01536 222222"\ncontact:\n  phone: "01536 222222"\n',
          '',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/services/club.md:2:1  Ways in
         found:    nothing
         expected: at least one way in for an active service (access, contact or a place). Until one is known use status: unconfirmed
         how:      content/README.md#access"
    `));

  test('ages the wrong way round', () =>
    expect(serviceProblems(serviceWith('status:', 'eligibility: { minimumAge: 12, maximumAge: 5 }\nstatus:')))
      .toMatchInlineSnapshot(`
      "content/services/club.md:14:28  Eligibility > Youngest age
         found:    12
         expected: a minimumAge that is not above the maximumAge
         how:      content/README.md#ages"
    `));

  test('many faults: all in one run, in the order of the file', () => {
    const places = serviceProblems(
      serviceWith('name: Corner Club', 'name: 1').replace('active', 'on').replace('high', 'hi'),
    )
      .split('\n')
      .filter((line) => line.startsWith('content'));
    expect(places).toEqual([
      'content/services/club.md:2:7  Name',
      'content/services/club.md:14:9  Status',
      'content/services/club.md:18:15  Assurance > Confidence',
    ]);
  });
});

describe('our words for what Zod says', () => {
  const told = (schema: z.ZodType, yaml: string) => {
    const parsed = parseYaml(yaml);
    const { error } = schema.safeParse(parsed.value, { error: wordsFor });
    return toProblems(error?.issues ?? [], { ...parsed, file: 'x.yml', schema, called: 'thing' }).map(
      ({ expected }) => expected,
    );
  };

  test.for<[schema: z.ZodType, yaml: string, says: string]>([
    [z.object({ a: z.object({}) }), 'a: 1', 'a group of lines below the name, each indented by two spaces'],
    [z.object({ a: z.array(z.string()) }), 'a: 1', 'a list: one entry a line, each after a hyphen'],
    [z.object({ a: z.string() }), 'a: 1', 'text'],
    [z.object({ a: z.number() }), 'a: x', 'a number, without quotes'],
    [z.object({ a: z.int() }), 'a: 1.5', 'a whole number, without quotes'],
    [z.object({ a: z.boolean() }), 'a: x', 'true or false, without quotes'],
    [z.object({ a: z.string().min(3) }), 'a: x', 'at least 3 characters'],
    [z.object({ a: z.array(z.string()).min(2) }), 'a: [x]', 'at least 2 entries'],
    [z.object({ a: z.number().max(3) }), 'a: 4', 'a number of at most 3'],
    [z.object({ a: z.enum(['x', 'y']) }), 'a: z', 'one of x, y'],
    [z.object({ a: z.literal('x') }), 'a: z', 'x'],
    [
      z.object({ a: z.union([z.object({ b: z.int() }), z.object({ b: z.int(), c: z.int() })]) }),
      'a: { b: x }',
      'a number, without quotes',
    ],
    [z.object({ a: z.union([z.int(), z.boolean()]) }), 'a: x', 'one of the forms that the guide shows'],
    [z.object({ a: z.string().regex(/^a/) }), 'a: x', 'a value as the guide shows it'],
  ])('%#', ([schema, yaml, says]) => expect(told(schema, yaml)).toEqual([says]));

  test('no word of Zod is ever shown by the model', () => {
    const { error } = placeSchema.safeParse(
      { latitude: 'x', longitude: 500, sources: [{}], kind: 4 },
      { error: wordsFor },
    );
    for (const { message } of error?.issues ?? [])
      expect(message).not.toMatch(/Invalid|expected|Too (small|big)|received/);
  });
});

test('fields in words, by their titles', () => {
  expect(fieldAt(serviceSchema, ['contact', 'phone']).words).toBe('Contact > Phone');
  expect(fieldAt(serviceSchema, ['access', 0, 'value']).words).toBe('Ways in 1 > Number or address');
  expect(fieldAt(serviceSchema, ['sessions', 2, 'opening', 0, 'days', 1]).words).toBe('Sessions 3 > Times 1 > Days 2');
  expect(fieldAt(serviceSchema, ['nobodyKnows', 'it']).words).toBe('Nobody knows > It');
  expect(fieldAt(serviceSchema, ['contact', 'phone']).help).toBe('phone');
  expect(fieldAt(serviceSchema, ['access', 0, 'nobody']).help).toBe('access');
});

test('what is found, as it was written and not too long', () => {
  expect(inWords(undefined)).toBe('nothing');
  expect(inWords(300, '0300')).toBe('0300');
  expect(inWords('x'.repeat(500))).toHaveLength(80);
  expect(inWords({ phone: 1, text: 2 })).toBe('a group of lines: phone, text');
  expect(inWords(['a', 'b'])).toBe('a list of 2 entries');
});

test.for<[help: string, written: string, better: string | undefined]>([
  ['phone', '(01536) 222222', 'write "01536 222222"'],
  ['phone', '01536-222222', 'write "01536 222222"'],
  ['phone', '01536 22 (Sue)', undefined],
  ['postcode', 'nn11af', 'write NN1 1AF'],
  ['postcode', 'NN1', undefined],
  ['dates', '3.1.2026', 'write 2026-01-03'],
  ['dates', '11/22/2026', undefined],
  ['times', '9.30pm', 'write "21:30"'],
  ['times', '9am', 'write "09:00"'],
  ['times', '12am', 'write "00:00"'],
  ['times', '9:30', 'write "09:30"'],
  ['times', '25:00', undefined],
  ['web-address', 'www.example.org', 'write https://www.example.org'],
  ['web-address', 'javascript:alert(1)', undefined],
  ['text', 'yes', 'write true'],
])('%s: %s is offered as %s', ([help, written, better]) => expect(mendValue(help, written, undefined)).toBe(better));

test('the nearest word, or none', () => {
  const known = ['family-hub-corby', 'mental-health', 'nhft'];
  expect(nearest('mental-helth', known)).toBe('mental-health');
  expect(nearest('corby-family-hub', known)).toBe('family-hub-corby');
  expect(nearest('Mental_Health', known)).toBe('mental-health');
  expect(nearest('hub-corby', known)).toBe('family-hub-corby');
  expect(nearest('swimming', known)).toBeUndefined();
});
