/** Files that no editor would write on purpose, and some that would: a plain message for each, and never a crash. */
import { describe, expect, test } from 'vitest';
import { decode, largestFile } from '../../../src/records/files/decode.ts';
import { readRecord } from '../../../src/records/read-file.ts';
import { parseYaml } from '../../../src/records/yaml/parse.ts';
import { service, serviceProblems, serviceWith } from './small-content.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array) =>
  readRecord(
    typeof text === 'string' ? bytes(text) : text,
    { kind: 'services', id: 'club' },
    'content/services/club.md',
  );

describe('read without a word', () => {
  test('the service itself', () => {
    const { record, problems } = read(service);
    expect(problems).toEqual([]);
    expect(record).toMatchObject({ id: 'club', kind: 'services', body: 'You can drop in on Mondays.', bodyLine: 24 });
  });

  test('a byte order mark', () => expect(read(`\ufeff${service}`).record?.data).toMatchObject({ name: 'Corner Club' }));

  test('Windows line ends, which leave nothing behind', () => {
    const { record, problems } = read(service.replaceAll('\n', '\r\n'));
    expect(problems).toEqual([]);
    expect(JSON.stringify(record)).not.toContain('\\r');
    expect(record?.bodyLine).toBe(24);
  });

  test('days stay text', () =>
    expect(read(service).record?.data).toMatchObject({ assurance: { checked: '2026-11-20' } }));

  test('no text below the fields', () => {
    const { record } = read(service.replace(/\nYou can.*\n/, ''));
    expect(record).not.toHaveProperty('body');
  });
});

describe('how text is kept', () => {
  test('UTF-16', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(service, 'utf16le')]);
    expect(serviceProblems(utf16)).toMatchInlineSnapshot(`
      "content/services/club.md:1:1  The file
         found:    text saved as UTF-16
         expected: text saved as UTF-8
         mend:     save the file again as UTF-8 (in most editors: Save as, Encoding, UTF-8)
         how:      content/README.md#files"
    `);
  });

  test('Latin 1: the line is found', () => {
    const latin = Buffer.from(serviceWith('Corner Club', 'Café Club'), 'latin1');
    expect(serviceProblems(latin)).toMatchInlineSnapshot(`
      "content/services/club.md:2:10  The file
         found:    a letter in another encoding
         expected: text saved as UTF-8
         mend:     save the file again as UTF-8 (in most editors: Save as, Encoding, UTF-8)
         how:      content/README.md#files"
    `);
  });

  test('a NUL', () =>
    expect(serviceProblems(serviceWith('drop in', 'drop\u0000in'))).toMatchInlineSnapshot(`
    "content/services/club.md:24:13  The file
       found:    a hidden character (U+0000)
       expected: letters, digits and signs that people can see
       mend:     delete it and type the text again
       how:      content/README.md#files"
  `));

  test('letters that turn the direction of text', () =>
    expect(serviceProblems(serviceWith('Corner', 'Cor\u202ener'))).toMatchInlineSnapshot(`
      "content/services/club.md:2:10  The file
         found:    a hidden character (U+202E)
         expected: letters, digits and signs that people can see
         mend:     delete it and type the text again
         how:      content/README.md#files"
    `));

  test('a letter lost when copying', () =>
    expect(serviceProblems(serviceWith('Corner', 'C\ufffdrner'))).toMatchInlineSnapshot(`
      "content/services/club.md:2:8  The file
         found:    a letter that was lost when the text was copied
         expected: letters, digits and signs that people can see
         mend:     delete it and type the text again
         how:      content/README.md#files"
    `));

  test('the same, written with a backslash: it is told, and never reaches a terminal', () => {
    const told = serviceProblems(serviceWith('Corner Club', '"\\u202eClub \\e[31m"'));
    expect(told).toContain('found:    a hidden character, written with a backslash');
    expect(serviceProblems(serviceWith('01536 222222', '\\e[31m'))).not.toMatch(/\p{Cc}\[/u);
  });

  test('line ends of old Macs', () =>
    expect(serviceProblems(service.replaceAll('\n', '\r'))).toMatchInlineSnapshot(`
    "content/services/club.md:1:4  The file
       found:    line ends of an old kind (CR)
       expected: line ends LF or CRLF
       mend:     save the file again with line ends LF
       how:      content/README.md#files"
  `));

  test('too long for a record, told at once', () => {
    const start = performance.now();
    expect(decode(new Uint8Array(10_000_000))).toMatchInlineSnapshot(`
      {
        "fault": {
          "column": 1,
          "expected": "a file of at most 200 kB",
          "field": "The file",
          "found": "10,000 kB",
          "help": "files",
          "line": 1,
          "mend": "a record is a few pages of text: is this another kind of file?",
          "rule": "file-size",
        },
      }
    `);
    expect(performance.now() - start).toBeLessThan(100);
    expect(decode(new Uint8Array(largestFile).fill(97))).toHaveProperty('text');
  });
});

describe('fields and text', () => {
  test('an empty file', () =>
    expect(serviceProblems('')).toMatchInlineSnapshot(`
    "content/services/club.md:1:1  Fields at the top
       found:    nothing
       expected: the first line to be three hyphens (---), and the fields below it
       mend:     write --- on a line of its own above the fields
       how:      content/README.md#yaml"
  `));
  test('no fields', () =>
    expect(serviceProblems('# Corner Club\n')).toMatchInlineSnapshot(`
    "content/services/club.md:1:1  Fields at the top
       found:    # Corner Club
       expected: the first line to be three hyphens (---), and the fields below it
       mend:     write --- on a line of its own above the fields
       how:      content/README.md#yaml"
  `));
  test('fields without an end', () =>
    expect(serviceProblems('---\nname: Corner Club\n')).toMatchInlineSnapshot(`
    "content/services/club.md:1:1  Fields at the top
       found:    fields without an end
       expected: a line of three hyphens (---) below the last field
       mend:     write --- on a line of its own between the fields and the text
       how:      content/README.md#yaml"
  `));
  test('nothing between the hyphens', () =>
    expect(serviceProblems('---\n---\nText\n')).toMatchInlineSnapshot(`
    "content/services/club.md:2:1  Fields at the top
       found:    nothing
       expected: the fields of a record, such as \`name: Family Hub\`
       mend:     copy another record and change it, or delete this file
       how:      content/README.md#files"
  `));
  test('a list in place of fields', () =>
    expect(serviceProblems('---\n- a\n---\n')).toMatchInlineSnapshot(`
    "content/services/club.md:2:1  This service
       found:    a list of 1 entry
       expected: a group of lines below the name, each indented by two spaces
       how:      content/README.md#fields"
  `));
  test('a comment only, in a file of fields', () => {
    const { problems } = readRecord(bytes('# nothing\n'), { kind: 'topics', id: 'x' }, 'content/topics/x.yml');
    expect(problems).toMatchObject([{ line: 1, field: 'The file', found: 'nothing', rule: 'empty' }]);
  });
  test('a text as long as a book', () =>
    expect(serviceProblems(serviceWith('You can', 'x '.repeat(12_000)))).toMatchInlineSnapshot(`
      "content/services/club.md:24:1  Text
         found:    24,020 characters
         expected: at most 20,000 characters
         how:      content/README.md#markdown"
    `));
});

describe('YAML that is wrong', () => {
  test('tabs: each line is told, and a sign that needs quotes too', () =>
    expect(
      serviceProblems(
        serviceWith('contact:\n  phone: "01536 222222"', 'contact:\n\tphone: 1\n\ttext: 2\nhours: @nine'),
      ),
    ).toMatchInlineSnapshot(`
      "content/services/club.md:13:1  Line 13
         found:    <tab>phone: 1
         expected: spaces at the beginning of a line, never tabs
         mend:     replace each tab by two spaces
         how:      content/README.md#yaml
      content/services/club.md:14:1  Line 14
         found:    <tab>text: 2
         expected: spaces at the beginning of a line, never tabs
         mend:     replace each tab by two spaces
         how:      content/README.md#yaml
      content/services/club.md:15:8  Line 15
         found:    hours: @nine
         expected: quotes around text that begins with @
         mend:     write it as "text in quotes"
         how:      content/README.md#yaml"
    `));

  test('a field twice', () =>
    expect(serviceProblems(serviceWith('status: active', 'name: Another\nstatus: active'))).toMatchInlineSnapshot(`
      "content/services/club.md:14:1  name
         found:    name a second time
         expected: each field once
         mend:     line 2 has it already: keep one of the two
         how:      content/README.md#yaml"
    `));

  test('a colon in a text', () =>
    expect(serviceProblems(serviceWith('Corner Club', 'Corner: a club'))).toMatchInlineSnapshot(`
      "content/services/club.md:2:7  Line 2
         found:    name: Corner: a club
         expected: quotes around text that has a colon in it
         mend:     write it as "text in quotes"
         how:      content/README.md#yaml"
    `));

  test('a quote that does not end', () =>
    expect(serviceProblems(serviceWith('Corner Club', '"Corner Club'))).toMatchInlineSnapshot(`
      "content/services/club.md:2:19  Line 2
         found:    name: "Corner Club
         expected: a closing quote
         mend:     add the quote that is missing at the end of the text
         how:      content/README.md#yaml"
    `));

  test('words after the closing quote', () =>
    expect(serviceProblems(serviceWith('Corner Club', '"Corner" Club'))).toMatchInlineSnapshot(`
      "content/services/club.md:2:16  Line 2
         found:    name: "Corner" Club
         expected: nothing after the closing quote
         mend:     put the whole text in quotes, once
         how:      content/README.md#yaml"
    `));

  test('a backslash in double quotes', () =>
    expect(serviceProblems(serviceWith('Corner Club', '"C:\\dir"'))).toMatchInlineSnapshot(`
      "content/services/club.md:2:10  Line 2
         found:    name: "C:\\dir"
         expected: no backslash (\\) between double quotes
         mend:     use single quotes: 'like this'
         how:      content/README.md#yaml"
    `));

  test('a bracket that does not close', () =>
    expect(serviceProblems(serviceWith('topics: [parenting]', 'topics: [parenting'))).toMatchInlineSnapshot(`
      "content/services/club.md:6:1  Line 6
         found:    levelsOfNeed: [universal]
         expected: a closing ]
         mend:     add ] where the list or group above ends
         how:      content/README.md#yaml"
    `));

  test('a list that begins beside its name', () =>
    expect(serviceProblems(serviceWith('topics: [parenting]', 'topics: - parenting'))).toMatchInlineSnapshot(`
      "content/services/club.md:5:9  Line 5
         found:    topics: - parenting
         expected: each entry of a list on a line of its own
         mend:     move the hyphen to the next line
         how:      content/README.md#yaml"
    `));

  test('a line that stands too far in', () =>
    expect(serviceProblems(serviceWith('summary:', '  summary:'))).toMatchInlineSnapshot(`
      "content/services/club.md:3:15  Line 3
         found:    organisation: helpers
         expected: lines that belong together to begin under one another
         mend:     compare the spaces at the beginning of this line, of the one above and of the one below
         how:      content/README.md#yaml"
    `));

  test('a field without its colon', () =>
    expect(serviceProblems(serviceWith('status: active', 'status active'))).toMatchInlineSnapshot(`
      "content/services/club.md:14:1  Line 14
         found:    status active
         expected: a field, a colon and a space, as in \`name: Family Hub\`
         mend:     add the colon and the space, or put the text that goes on over two lines in quotes
         how:      content/README.md#yaml"
    `));

  test('an asterisk', () =>
    expect(serviceProblems(serviceWith('Corner Club', '* Club'))).toMatchInlineSnapshot(`
    "content/services/club.md:2:7  Line 2
       found:    name: * Club
       expected: quotes around text that begins with *
       mend:     write it as "text in quotes"
       how:      content/README.md#yaml"
  `));
});

describe('YAML that is too clever', () => {
  test('anchors and aliases', () =>
    expect(
      serviceProblems(
        serviceWith('value: "01536 222222"', 'value: &n "01536 222222"').replace(
          '  phone: "01536 222222"',
          '  phone: *n',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/services/club.md:11:15  YAML
         found:    &n, a named value (anchor)
         expected: each value written out where it belongs
         mend:     write the value itself here. If it is text that begins with &, * or !, put it in quotes
         how:      content/README.md#yaml
      content/services/club.md:13:10  YAML
         found:    *n, a repeated value (alias)
         expected: each value written out where it belongs
         mend:     write the value itself here. If it is text that begins with &, * or !, put it in quotes
         how:      content/README.md#yaml"
    `));

  test('a bomb of aliases costs no time', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(',')}]`);
    const start = performance.now();
    const faults = serviceProblems(`---\nl0: &l0 [x]\n${levels.join('\n')}\n---\n`);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(faults).toContain('*l0, a repeated value (alias)');
  });

  test('a merge key', () =>
    expect(serviceProblems(serviceWith('status: active', '<<: { status: active }'))).toMatchInlineSnapshot(`
      "content/services/club.md:14:1  YAML
         found:    <<, a merge key
         expected: each value written out where it belongs
         mend:     write the value itself here. If it is text that begins with &, * or !, put it in quotes
         how:      content/README.md#yaml
      content/services/club.md:2:1  Status
         found:    nothing
         expected: status: active, paused, unconfirmed, closed
         mend:     add a line that begins "status:"
         how:      content/README.md#status"
    `));

  test('a tag', () =>
    expect(serviceProblems(serviceWith('Corner Club', '!!js/function Club'))).toMatchInlineSnapshot(`
      "content/services/club.md:2:21  YAML
         found:    tag:yaml.org,2002:js/function, a tag
         expected: each value written out where it belongs
         mend:     write the value itself here. If it is text that begins with &, * or !, put it in quotes
         how:      content/README.md#yaml"
    `));

  test('an ordinary tag too', () => expect(parseYaml('a: !!str 1').faults).toMatchObject([{ rule: 'yaml-plain' }]));

  test('a directive', () =>
    expect(parseYaml('%YAML 1.1\n---\na: yes').faults).toMatchObject([{ rule: 'yaml-directives' }]));

  test('several documents', () =>
    expect(parseYaml('a: 1\n---\nb: 2').faults).toMatchObject([{ line: 2, rule: 'yaml-documents' }]));

  test('a group as a key', () => expect(parseYaml('? [a]\n: b').faults).toMatchObject([{ rule: 'yaml-keys' }]));

  test('__proto__ changes nothing', () => {
    expect(serviceProblems(serviceWith('status: active', '__proto__: { admin: true }\nstatus: active')))
      .toMatchInlineSnapshot(`
      "content/services/club.md:14:1  __proto__
         found:    __proto__
         expected: a field of this record
         mend:     delete the line
         how:      content/README.md#yaml"
    `);
    expect(Object.prototype).not.toHaveProperty('admin');
    const { value } = parseYaml('__proto__: { admin: true }\nconstructor: x\n');
    expect((value as { admin?: boolean }).admin).toBeUndefined();
  });

  test.for([
    ['brackets', `a: ${'['.repeat(100_000)}`],
    ['closed brackets', `a: ${'['.repeat(300)}${']'.repeat(300)}`],
    ['groups', Array.from({ length: 100 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['question marks', '? '.repeat(20_000)],
    ['tags', '!'.repeat(100_000)],
    ['twenty thousand keys', Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n')],
  ] as const)('%s without end are told in a moment', ([, text]) => {
    const start = performance.now();
    const told = serviceProblems(`---\n${text}\n---\n`);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(told).toMatch(/^content\/services\/club\.md:\d+:\d+ {2}/);
  });
});
